/** The switches in the popup that keep Clauselight from reading: only on click, and never on this site. */
import { afterEach, describe, expect, test } from 'vitest';
import { type Popup, pause } from '@/scripts/browsers/browser';
import { demo, expectAccessible, expectText, isPainted, press, reports, useStage } from './stage';

const stage = useStage();
let popup: Popup | undefined;

/** Longer than looking and reading take on these pages. */
const patienceMs = 1500;

afterEach(closePopup);

async function closePopup(): Promise<void> {
  await popup?.close();
  popup = undefined;
}

async function openSettings(): Promise<Popup> {
  popup = await stage.browser.popup();
  await popup.click('.settings summary');
  return popup;
}

const onClick = '.settings .choice:nth-of-type(2) input';
const automatic = '.settings .choice:nth-of-type(1) input';
const neverHere = '.settings label.setting input';

async function expectLetAlone(): Promise<void> {
  await pause(patienceMs);
  expect(await stage.browser.eval(isPainted)).toBe(false);
  expect(await stage.browser.eval(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await stage.browser.badge()).toBe('');
}

describe('only on click', () => {
  test('a page that the click was for stays read; the next one is let alone until it is clicked', async () => {
    await stage.openRead(demo.shop);
    await (await openSettings()).click(onClick);
    await pause(patienceMs);
    expect(await stage.browser.eval(isPainted)).toBe(true);
    await closePopup();

    await stage.open(demo.meetings);
    await expectLetAlone();
    popup = await stage.browser.popup();
    await expectText(popup, 'What stands out');
    await stage.browser.waitFor(isPainted);
    expect(await reports(stage.browser)).toHaveLength(1);
  });

  test('switched back, policies are read as they open, and the open one at once', async () => {
    await stage.open(demo.analytics);
    await expectLetAlone();
    await stage.browser.background(async ({ storage }) => {
      const { settings } = await storage.local.get('settings');
      await storage.local.set({ settings: { ...(settings as object), reading: 'automatic' } });
    });
    await stage.browser.waitFor(isPainted);
    // And back to sleep: no popup has asked for this page.
    await stage.browser.background(async ({ storage }) => {
      const { settings } = await storage.local.get('settings');
      await storage.local.set({ settings: { ...(settings as object), reading: 'on-click' } });
    });
    await expect.poll(() => stage.browser.eval(isPainted)).toBe(false);
    await expectLetAlone();
    await (await openSettings()).click(automatic);
    await closePopup();
    await stage.openRead(demo.meetings);
  });
});

test('what is chosen is kept, however fast the popup closes after the click', async () => {
  await stage.open(demo.shop);
  for (let times = 0; times < 8; times += 1) {
    for (const [choice, reading] of [
      [onClick, 'on-click'],
      [automatic, 'automatic'],
    ] as const) {
      await (await openSettings()).click(choice);
      await closePopup();
      const stored = () =>
        stage.browser.background(async ({ storage }) => (await storage.local.get('settings')).settings);
      await expect.poll(stored).toMatchObject({ reading });
    }
  }
});

describe('never on this site', () => {
  test('what is painted goes at once, with the number on the button, and the popup says why', async () => {
    await stage.openRead(demo.analytics);
    await expect.poll(() => stage.browser.badge()).toMatch(/\d/);
    const opened = await openSettings();
    await opened.click(neverHere);
    await expectText(opened, 'Off on this site');
    await expect.poll(() => stage.browser.eval(isPainted)).toBe(false);
    await expectLetAlone();
    await expectAccessible(opened);
  });

  test('nothing starts there, whatever opens', async () => {
    for (const page of [demo.shop, '/e2e/frames/privacy-centre.html', '/e2e/help/how-we-treat-you.html']) {
      await stage.open(page);
      await expectLetAlone();
      popup = await stage.browser.popup();
      await expectText(popup, 'Off on this site');
      await expectLetAlone();
      expect(await reports(stage.browser)).toEqual([]);
      await closePopup();
    }
  });

  test('another site is read as ever', async () => {
    await stage.browser.open(stage.server.origin.replace('127.0.0.1', 'localhost') + demo.shop);
    await stage.browser.waitFor(isPainted);
  });

  test('one button turns it on again, and the page is read', async () => {
    await stage.open(demo.shop);
    popup = await stage.browser.popup();
    await press(popup, 'Turn it on here');
    await expectText(popup, 'What stands out');
    await stage.browser.waitFor(isPainted);
    await closePopup();
    await stage.openRead(demo.meetings);
  });
});

test('axe finds nothing wrong with the settings, light or dark', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    await stage.browser.setScheme(scheme);
    await stage.openRead(demo.shop);
    await expectAccessible(await openSettings());
    await closePopup();
  }
  await stage.browser.setScheme('light');
});
