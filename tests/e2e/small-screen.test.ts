/** A phone: a finger opens the card, the card fits 360 pixels, and the popup is a page of its own. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Browser, Popup } from '@/scripts/browsers/browser';
import { pause, phone } from '@/scripts/browsers/browser';
import { cardText, demo, expectAccessible, expectText, placeOf, press, useStage } from './stage';

const stage = useStage();
const typed = 'We also record the text you type into forms';
const plain = 'This policy explains what we collect';
/** Longer than a card takes to open or to go. */
const patienceMs = 1000;
/** WCAG 2.2, target size (minimum). */
const minTargetPixels = 24;

let popup: Popup | undefined;
beforeEach(async () => {
  await stage.browser.setPhone(true);
  await stage.openRead(demo.analytics);
});
afterEach(async () => {
  await popup?.close();
  popup = undefined;
});

async function tap(browser: Browser, words: string): Promise<{ x: number; y: number }> {
  const place = await browser.eval(placeOf, words);
  await browser.tap(place.x, place.y);
  return place;
}

/** In a document: buttons and links that are smaller than a finger needs, and what sticks out of the view. */
const misfits = (min: number): string[] => {
  const root = document.querySelector('clauselight-card')?.shadowRoot ?? document;
  const shown = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.getClientRects().length > 0 && !element.closest('.unseen, svg'),
  );
  return shown.flatMap((element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    const isTarget = element.matches('button, input, summary, label.switch') && !element.closest('label :scope');
    const isSmall = isTarget && !element.matches('label input') && Math.min(width, height) < min;
    const isOutside = left < -0.5 || right > innerWidth + 0.5;
    return isSmall || isOutside ? [`${element.localName}.${element.className} ${width}x${height} at ${left}`] : [];
  });
};

test('the view is a phone’s', async () => {
  expect(await stage.browser.eval(() => innerWidth)).toBe(phone.width);
});

test('a tap on a highlighted sentence opens its card, which fits; a tap elsewhere closes it', async () => {
  const { y } = await tap(stage.browser, typed);
  expect(await stage.browser.waitFor(cardText)).toMatch(/type/i);
  await pause(patienceMs);
  expect(await stage.browser.eval(cardText)).not.toBe('');
  expect(await stage.browser.eval(misfits, minTargetPixels)).toEqual([]);
  const box = await stage.browser.eval(() => {
    const card = document.querySelector('clauselight-card')?.shadowRoot?.querySelector('.card');
    const { top = 0, bottom = 0 } = card?.getBoundingClientRect() ?? {};
    return { top, bottom, height: innerHeight };
  });
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(box.height);
  expect(box.top > y || box.bottom < y).toBe(true);
  await tap(stage.browser, plain);
  await expect.poll(() => stage.browser.eval(cardText)).toBe('');
});

test('a tap on other text opens nothing, and a tap in the card does not close it', async () => {
  await tap(stage.browser, plain);
  await pause(patienceMs);
  expect(await stage.browser.eval(cardText)).toBe('');
  await tap(stage.browser, typed);
  await stage.browser.waitFor(cardText);
  const heading = await stage.browser.eval(() => {
    const box = document.querySelector('clauselight-card')?.shadowRoot?.querySelector('h2')?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 40, y: (box?.top ?? 0) + 8 };
  });
  await stage.browser.tap(heading.x, heading.y);
  await pause(patienceMs);
  expect(await stage.browser.eval(cardText)).not.toBe('');
});

test('the popup as a page of its own speaks about the tab it came from, fits, and leads back to it', async () => {
  popup = await stage.browser.popupTab();
  await expectText(popup, 'What stands out');
  expect(await popup.eval(() => innerWidth)).toBe(phone.width);
  // A phone may put the tab to sleep and load it anew.
  expect(await popup.eval(() => location.search)).toMatch(/^\?tabId=\d+$/);
  expect(await popup.eval(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  expect(await popup.eval(misfits, minTargetPixels)).toEqual([]);
  await expectAccessible(popup);
  await press(popup, 'Israel');
  await expectText(popup, 'Show in page');
  expect(await popup.eval(misfits, minTargetPixels)).toEqual([]);
  await press(popup, 'Show in page');
  expect(await stage.browser.waitFor(cardText)).toMatch(/Israel/);
  await expect.poll(() => stage.browser.eval(() => document.visibilityState)).toBe('visible');
});
