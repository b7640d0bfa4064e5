/** Policies that stand in frames: read where the browser lets us, named where it does not, and walked through by key. */
import { afterEach, describe, expect, inject, test } from 'vitest';
import type { Popup } from '@/scripts/browsers/browser';
import { demo, expectAccessible, expectText, press, reports, says, useStage } from './stage';

const policy = (name: string, more = '') => `<!doctype html><html lang="en"><title>Privacy Policy of ${name}</title>
  <h1>Privacy Policy</h1>
  <p>This privacy policy explains how ${name} collects, uses and shares your personal information.</p>
  <p>We collect your e-mail address. We share your personal information with our advertising partners.</p>
  <p>We keep your personal data for 18 months.</p>${more}</html>`;

const around = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Legal</title><body><h1>About us</h1>${body}</body></html>`;

const frame = (title: string, src: string, size = 'width="600" height="300"') =>
  `<iframe title="${title}" ${size} src="${src}"></iframe>`;

/** Most of the view, as a page gives it to a document that it does not hold itself. */
const large = 'width="1100" height="560"';

/** The same server under another name is another site. */
const elsewhere = (path: string) =>
  `<script>document.currentScript.insertAdjacentHTML('afterend',
    ${JSON.stringify(frame('Document', 'ORIGIN', large)).replaceAll('</', '<\\/')}
      .replace('ORIGIN', location.origin.replace('127.0.0.1', 'localhost') + ${JSON.stringify(path)}));</script>`;

const stage = useStage({
  extra: {
    '/frames/two-legal': around(frame('Short', '/frames/short-privacy') + frame('Long', '/frames/long-privacy')),
    '/frames/short-privacy': policy('Shortbread'),
    '/frames/long-privacy': policy('Longshore', '<p>We sell your data to brokers.</p><p>We log your IP address.</p>'),
    '/frames/other-site-legal': around(elsewhere('/frames/short-privacy')),
    '/frames/closed-legal': around(elsewhere('/viewer/7')),
    '/viewer/7': policy('Viewfinder'),
    '/frames/own-legal': around(frame('Document', '/viewer/7', large)),
    '/frames/written-legal': around(
      `<iframe id="srcdoc" title="Document" width="600" height="300"></iframe>
      <iframe id="blank" title="Document" width="600" height="300"></iframe>
      <script>
        document.getElementById('srcdoc').srcdoc = ${JSON.stringify(policy('Srcdale')).replaceAll('</', '<\\/')};
        const { contentDocument } = document.getElementById('blank');
        contentDocument.body.innerHTML = ${JSON.stringify(policy('Blankenberg')).replaceAll('</', '<\\/')};
        contentDocument.title = 'Privacy Policy of Blankenberg';
      </script>`,
    ),
    '/news/written': around(
      `<iframe id="srcdoc" title="Document" width="600" height="300"></iframe>
      <script>document.getElementById('srcdoc').srcdoc = ${JSON.stringify(policy('Srcdale')).replaceAll('</', '<\\/')};</script>`,
    ),
  },
});

let popup: Popup | undefined;
afterEach(async () => {
  await popup?.close();
  popup = undefined;
});

const titles = async () => (await reports(stage.browser)).map(({ title }) => title).toSorted();

describe('a policy in a frame is read by itself', () => {
  test.each([
    ['of another site, at an address that looks like one', '/frames/other-site-legal', ['Shortbread']],
    ['that the page wrote itself', '/frames/written-legal', ['Blankenberg', 'Srcdale']],
  ])('%s', async (_, page, names) => {
    await stage.open(page);
    await expect.poll(titles).toEqual(names.map((name) => `Privacy Policy of ${name}`));
    popup = await stage.browser.popup();
    for (const name of names) await expectText(popup, names.length > 1 ? name : 'What stands out');
    expect(await popup.eval(says, 'cannot be read here')).toBe(false);
  });
});

test('a frame that the page wrote itself is left alone where the page’s address says nothing', async () => {
  await stage.open('/news/written');
  expect(
    await stage.browser.background(async ({ tabs }) => {
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      const port = tabs.connect(tab?.id ?? -1, { name: 'clauselight-popup' });
      return new Promise<string>((resolve) => {
        port.onDisconnect.addListener(() => resolve('nobody'));
        port.onMessage.addListener(() => resolve('somebody'));
      });
    }),
  ).toBe('nobody');
});

test('a frame of the page’s own site is opened by the click, whatever its address', async () => {
  await stage.open('/frames/own-legal');
  popup = await stage.browser.popup();
  await expectText(popup, 'What stands out');
  expect(await titles()).toEqual(['Privacy Policy of Viewfinder']);
  expect(await popup.eval(says, 'cannot be read here')).toBe(false);
});

/** Firefox gave us access to all sites when it installed us: there the click opens frames of other sites, too. */
const isFirefox = inject('browser') === 'firefox';

test.runIf(isFirefox)('a frame of another site is opened by the click where the browser lets us', async () => {
  await stage.open('/frames/closed-legal');
  popup = await stage.browser.popup();
  await expectText(popup, 'What stands out');
  expect(await titles()).toEqual(['Privacy Policy of Viewfinder']);
});

describe('keyboard commands in a page with two policies in frames', () => {
  /** In the page: which frames show a card. */
  const cards = () =>
    [...document.querySelectorAll('iframe')].flatMap(({ contentDocument, title }) =>
      contentDocument?.querySelector('clauselight-card') ? [title] : [],
    );
  const place = () => {
    const card = [...document.querySelectorAll('iframe')]
      .map(({ contentDocument }) => contentDocument?.querySelector('clauselight-card')?.shadowRoot?.textContent)
      .find(Boolean);
    return card?.match(/\d+ of \d+/)?.[0] ?? '';
  };

  test('open one card, in the longer one, go through it, then through the other, and begin again', async () => {
    await stage.open('/frames/two-legal');
    await expect.poll(titles).toHaveLength(2);
    const walk: string[] = [];
    const step = async (command: string) => {
      const before = `${await stage.browser.eval(cards)} ${await stage.browser.eval(place)}`;
      await stage.browser.command(command);
      await expect
        .poll(async () => `${await stage.browser.eval(cards)} ${await stage.browser.eval(place)}`)
        .not.toBe(before);
      const shown = await stage.browser.eval(cards);
      expect(shown).toHaveLength(1);
      return `${shown[0]} ${await stage.browser.eval(place)}`;
    };
    do walk.push(await step('next-finding'));
    while ((walk.length < 12 && walk.at(-1) !== walk[0]) || walk.length === 1);
    const longs = walk.filter((where) => where.startsWith('Long')).length - 1;
    expect(longs).toBeGreaterThan(1);
    const of = (title: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${title} ${index + 1} of ${count}`);
    expect(walk).toEqual([...of('Long', longs), ...of('Short', walk.length - longs - 1), `Long 1 of ${longs}`]);
    // And back: the last one of the frame before.
    expect(await step('previous-finding')).toBe(walk.at(-2));
  });

  test('go on in the frame that has the focus', async () => {
    await stage.open('/frames/two-legal');
    await expect.poll(titles).toHaveLength(2);
    await stage.browser.eval(() => {
      const short = document.querySelector('iframe');
      short?.focus();
      short?.contentWindow?.focus();
    });
    await stage.browser.command('next-finding');
    await expect.poll(() => stage.browser.eval(cards)).toEqual(['Short']);
  });
});

test('a page without frames goes round', async () => {
  await stage.openRead(demo.meetings);
  await stage.browser.command('previous-finding');
  const place = () =>
    document
      .querySelector('clauselight-card')
      ?.shadowRoot?.textContent?.match(/(\d+) of (\d+)/)
      ?.slice(1);
  const [number, count] = (await stage.browser.waitFor(place)) ?? [];
  expect(number).toBe(count);
});

// Last: in Firefox it takes our access away.
test('a frame that the browser closes to us is told, and one click opens it by itself', async () => {
  if (isFirefox) await stage.browser.background(({ permissions }) => permissions.remove({ origins: ['*://*/*'] }));
  await stage.open('/frames/closed-legal');
  popup = await stage.browser.popup();
  await expectText(popup, 'Part of this page cannot be read here');
  expect(await popup.eval(says, 'Open localhost')).toBe(true);
  await expectAccessible(popup);
  const before = stage.server.asked.filter((path) => path === '/viewer/7').length;
  await press(popup, 'in a tab');
  // Browsers hide the addresses of tabs from us: their number tells here, and the server which page was asked for.
  const tabCount = () => stage.browser.background(async ({ tabs }) => (await tabs.query({})).length);
  await expect.poll(tabCount).toBe(2);
  expect(stage.server.asked.filter((path) => path === '/viewer/7').length).toBe(before + 1);
  popup = undefined;
});
