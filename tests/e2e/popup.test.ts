/** The real toolbar popup: a summary whose rows lead to the page. */
import { afterEach, expect, test } from 'vitest';
import type { Popup } from '@/scripts/browsers/browser';
import { cardText, demo, expectAccessible, expectText, isPainted, missingText, press, says, useStage } from './stage';

const stage = useStage();
let popup: Popup | undefined;

afterEach(async () => {
  await popup?.close();
  popup = undefined;
});

async function openPopup(): Promise<Popup> {
  popup = await stage.browser.popup();
  return popup;
}

/** In the popup: the titles of the rows that stand out, in order. */
const standingOut = () =>
  [...(document.querySelector('main section .rows')?.querySelectorAll('.row-title') ?? [])].map(
    (row) => row.textContent ?? '',
  );

test('the summary names what stands out, with its details', async () => {
  await stage.openRead(demo.analytics);
  const summary = await openPopup();
  await expectText(summary, 'What stands out');
  const rows = await summary.eval(standingOut);
  expect(rows).toContain('Records what you type');
  expect(rows.join('\n')).toMatch(/Israel/);
  expect(rows.length).toBeLessThanOrEqual(10);
  expect(await summary.eval(says, '14 March 2026')).toBe(true);
  expect(await summary.eval(says, 'Not legal advice')).toBe(true);
  expect(await summary.eval(() => document.body.innerText)).not.toMatch(missingText);
});

test('what a policy denies is told as a sentence of its own', async () => {
  await stage.openRead(demo.meetings);
  const summary = await openPopup();
  await expectText(summary, 'What stands out');
  const rows = (await summary.eval(standingOut)).join('\n');
  expect(rows).toMatch(/Does not sell/);
  expect(rows).toMatch(/90 days/);
});

test('a row opens to its exact quotes, and "Show in page" scrolls there and opens the card', async () => {
  await stage.openRead(demo.analytics);
  await stage.browser.eval(() => scrollTo(0, 0));
  const summary = await openPopup();
  await press(summary, 'Israel');
  await expectText(summary, 'transferred to and processed in Israel');
  await press(summary, 'Show in page');
  const isInView = () => {
    const heading = [...document.querySelectorAll('h2')].find((candidate) => candidate.textContent?.startsWith('4.'));
    const paragraph = heading?.nextElementSibling?.getBoundingClientRect();
    return paragraph !== undefined && paragraph.top >= 0 && paragraph.bottom <= innerHeight;
  };
  await stage.browser.waitFor(isInView);
  expect(await stage.browser.waitFor(cardText)).toMatch(/Israel/);
});

test('a quote in a collapsed section is shown: the section opens', async () => {
  await stage.openRead(demo.analytics);
  const summary = await openPopup();
  await press(summary, 'Your rights').catch(() => undefined);
  await expectText(summary, 'What stands out');
  const hasPressed = await summary.eval(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.fold-title button[aria-expanded=false]'))
      button.click();
    return true;
  });
  expect(hasPressed).toBe(true);
  await press(summary, 'complain');
  await expectText(summary, 'local data protection authority');
  await press(summary, 'Show in page');
  await stage.browser.waitFor(() => document.querySelector('details')?.open === true);
});

test('axe finds nothing wrong with the popup, light or dark, closed or open', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    await stage.browser.setScheme(scheme);
    await stage.openRead(demo.analytics);
    const summary = await openPopup();
    await expectText(summary, 'What stands out');
    await expectAccessible(summary);
    await press(summary, 'Israel');
    await expectAccessible(summary);
    await summary.close();
  }
  popup = undefined;
  await stage.browser.setScheme('light');
});

test('a page that is no policy says so, and can be read anyway', async () => {
  await stage.open('/e2e/news.html');
  const summary = await openPopup();
  await expectText(summary, 'No privacy policy');
  expect(await stage.browser.eval(isPainted)).toBe(false);
  await press(summary, 'Read it anyway');
  await summary.waitFor(() => document.querySelector('.summary') !== null);
});

test('a page of the browser itself cannot be read, and the popup says so', async () => {
  await stage.browser.open(stage.browser.name === 'firefox' ? 'about:license' : 'chrome://version/');
  const summary = await openPopup();
  await expectText(summary, 'can’t be read');
  await expectAccessible(summary);
});
