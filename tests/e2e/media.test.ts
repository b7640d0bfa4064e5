/** Print, colours of the reader's own, and less motion, in the real browser. */
import { afterEach, expect, test } from 'vitest';
import { cardText, demo, expectText, isFocusInCard, useStage } from './stage';

const stage = useStage();
afterEach(() => stage.browser.setMedia({}));

/** In the page: the colours of a highlighted sentence and of the one whose card is open. */
const looks = () => {
  const of = (name: string) => {
    const { backgroundColor, textDecorationLine, textDecorationStyle } = getComputedStyle(
      document.body,
      `::highlight(clauselight-${name})`,
    );
    return { backgroundColor, textDecorationLine, textDecorationStyle };
  };
  return { sharing: of('sharing'), tracking: of('tracking'), retention: of('retention'), active: of('active') };
};
const clear = 'rgba(0, 0, 0, 0)';

test('a printed page has no highlights and no card', async () => {
  await stage.openRead(demo.analytics);
  await stage.browser.command('next-finding');
  await stage.browser.waitFor(isFocusInCard);
  expect((await stage.browser.eval(looks)).sharing.backgroundColor).not.toBe(clear);
  await stage.browser.setMedia({ isPrinted: true });
  expect(await stage.browser.eval(() => matchMedia('print').matches)).toBe(true);
  const { sharing, active } = await stage.browser.eval(looks);
  expect(sharing).toMatchObject({ backgroundColor: clear, textDecorationLine: 'none' });
  expect(active.backgroundColor).toBe(clear);
  const isCardShown = () =>
    document.querySelector('clauselight-card')?.shadowRoot?.querySelector('.card')?.checkVisibility();
  expect(await stage.browser.eval(isCardShown)).toBe(false);
});

test('with the reader’s own colours groups are told apart by their lines, and card and popup have borders', async () => {
  await stage.browser.setMedia({ hasForcedColours: true });
  await stage.openRead(demo.analytics);
  expect(await stage.browser.eval(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  await stage.browser.command('next-finding');
  await stage.browser.waitFor(cardText);
  const { sharing, tracking, retention } = await stage.browser.eval(looks);
  expect([sharing, tracking, retention].map(({ textDecorationStyle }) => textDecorationStyle)).toEqual([
    'solid',
    'dashed',
    'dotted',
  ]);
  for (const { backgroundColor } of [sharing, tracking, retention]) expect(backgroundColor).toMatch(/^rgba\(.*, 0\)$/);
  const border = await stage.browser.eval(() => {
    const card = document.querySelector('clauselight-card')?.shadowRoot?.querySelector('.card');
    return card && getComputedStyle(card).borderTopWidth;
  });
  expect(border).toBe('1px');
  const popup = await stage.browser.popup();
  await expectText(popup, 'What stands out');
  await popup.close();
});

test('with less motion nothing moves: the page jumps, the card is simply there', async () => {
  await stage.browser.setMedia({ hasReducedMotion: true });
  await stage.openRead(demo.analytics);
  expect(await stage.browser.eval(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
  await stage.browser.eval(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    addEventListener('scroll', () => seen.push(scrollY));
    scrollTo(0, document.body.scrollHeight);
  });
  await stage.browser.command('previous-finding');
  await stage.browser.waitFor(isFocusInCard);
  const places = await stage.browser.eval(() => new Set((window as unknown as { seen: number[] }).seen).size);
  expect(places).toBeLessThanOrEqual(2);
  const animation = await stage.browser.eval(() => {
    const card = document.querySelector('clauselight-card')?.shadowRoot?.querySelector('.card');
    return card && getComputedStyle(card).animationName;
  });
  expect(animation).toBe('none');
});
