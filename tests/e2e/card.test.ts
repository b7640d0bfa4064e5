/** The card: opens by pointer and by keyboard, can be hovered, leaves by Escape, and covers nothing that it explains. */
import { expect, test } from 'vitest';
import { pause } from '@/scripts/browsers/browser';
import { cardText, demo, expectAccessible, hover, isFocusInCard, missingText, placeOf, useStage } from './stage';

const stage = useStage();
const typed = 'We also record the text you type into forms';
const plain = 'This policy explains what we collect';
/** Longer than the card takes to open or to go. */
const patienceMs = 1500;

test('the pointer on a highlighted sentence opens the card, and leaving closes it', async () => {
  await stage.openRead(demo.analytics);
  await hover(stage.browser, typed);
  await stage.browser.waitFor(cardText);
  expect(await stage.browser.eval(cardText)).toMatch(/type/i);
  expect(await stage.browser.eval(cardText)).not.toMatch(missingText);
  await hover(stage.browser, plain);
  await expect.poll(() => stage.browser.eval(cardText)).toBe('');
});

test('the pointer on other text opens nothing', async () => {
  await stage.openRead(demo.analytics);
  await hover(stage.browser, plain);
  await pause(patienceMs);
  expect(await stage.browser.eval(cardText)).toBe('');
});

/** In the page: the card's box. Its host may have no box of its own. */
const cardBox = () => {
  const boxes = [...(document.querySelector('clauselight-card')?.shadowRoot?.querySelectorAll('*') ?? [])]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 100 && height > 40);
  const [box] = boxes;
  return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : undefined;
};

test('the card can be hovered, and does not cover its sentence', async () => {
  await stage.openRead(demo.analytics);
  await hover(stage.browser, typed);
  const box = await stage.browser.waitFor(cardBox);
  if (!box) throw new Error('The card has no box');
  const { y } = await stage.browser.eval(placeOf, typed);
  expect(box.top > y || box.bottom < y).toBe(true);
  await stage.browser.movePointer((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  await pause(patienceMs);
  expect(await stage.browser.eval(cardText)).not.toBe('');
});

test('the keyboard opens the next card and the one before, with the focus in it; Escape gives the focus back', async () => {
  await stage.openRead(demo.analytics);
  await stage.browser.eval(() => document.querySelector<HTMLElement>('summary')?.focus());
  await stage.browser.command('next-finding');
  await stage.browser.waitFor(isFocusInCard);
  const first = await stage.browser.eval(cardText);
  await stage.browser.command('next-finding');
  await expect.poll(() => stage.browser.eval(cardText)).not.toBe(first);
  await stage.browser.command('previous-finding');
  await expect.poll(() => stage.browser.eval(cardText)).toBe(first);
  await stage.browser.press('Escape');
  await expect.poll(() => stage.browser.eval(() => document.querySelector('clauselight-card') === null)).toBe(true);
  expect(await stage.browser.eval(() => document.activeElement?.localName)).toBe('summary');
});

test('axe finds nothing wrong with the card, light or dark', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    await stage.browser.setScheme(scheme);
    await stage.openRead(demo.analytics);
    await stage.browser.command('next-finding');
    await stage.browser.waitFor(isFocusInCard);
    await expectAccessible(stage.browser, 'clauselight-card');
  }
  await stage.browser.setScheme('light');
});
