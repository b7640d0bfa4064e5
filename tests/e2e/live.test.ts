/** Text that comes late and text that changes: read when it is there, and never highlighted wrongly. */
import { expect, test } from 'vitest';
import type { Browser } from '@/scripts/browsers/browser';
import { pause } from '@/scripts/browsers/browser';
import { livePages } from './live-pages';
import { cardText, expectText, isPainted, painted, reports, useStage } from './stage';

const stage = useStage({ extra: livePages });

/** Longer than a page has to rest before it is looked at again, and than looking takes. */
const restMs = 3000;

/** In the page: the words under all highlights of findings. */
const paintedWords = (): string[] =>
  ['sharing', 'tracking', 'retention', 'other'].flatMap((group) => {
    const ranges = CSS.highlights.get(`clauselight-${group}`) as unknown as Iterable<Range> | undefined;
    return [...(ranges ?? [])].map((range) => range.toString().replace(/\s+/g, ' ').trim());
  });

const click = (browser: Browser, id: string) =>
  browser.eval((id) => document.querySelector<HTMLElement>(`#${id}`)?.click(), id);

const kept = 'We keep your personal data for 18 months.';
const shared = 'We share your personal information with our advertising partners.';
const sold = 'We do not sell your personal information.';

test('a page that is busy from the start is read when its policy has come', async () => {
  await stage.openRead('/live/late-privacy');
  expect(await stage.browser.eval(paintedWords)).toContain(kept);
});

test('an app’s way to its policy and away from it is followed: highlights and badge go and come', async () => {
  await stage.openRead('/live/app/privacy');
  await expect.poll(() => stage.browser.badge()).not.toBe('');
  for (const elsewhere of ['home', 'legal']) {
    await click(stage.browser, elsewhere);
    await expect.poll(() => stage.browser.badge()).toBe('');
    expect(await stage.browser.eval(() => CSS.highlights.size)).toBe(0);
    expect(await stage.browser.eval(() => document.adoptedStyleSheets.length)).toBe(0);
    await stage.browser.eval(() => history.back());
    await stage.browser.waitFor(isPainted);
    await expect.poll(() => stage.browser.badge()).not.toBe('');
  }
});

test('a section that is added is read, and nothing else loses its highlight meanwhile', async () => {
  await stage.openRead('/live/growing-privacy');
  const before = await stage.browser.eval(paintedWords);
  expect(before).not.toContain(kept);
  await stage.browser.eval(() => {
    const seen = window as unknown as { fewest: number };
    const size = () => CSS.highlights.get('clauselight-sharing')?.size ?? 0;
    seen.fewest = size();
    const look = () => {
      seen.fewest = Math.min(seen.fewest, size());
      requestAnimationFrame(look);
    };
    look();
  });
  await click(stage.browser, 'more');
  await expect.poll(() => stage.browser.eval(paintedWords)).toEqual([...before, kept]);
  const { sharing } = await stage.browser.eval(painted);
  expect(await stage.browser.eval(() => (window as unknown as { fewest: number }).fewest)).toBe(sharing);
});

test('a page that draws all its nodes anew keeps its highlights, and its open card', async () => {
  await stage.openRead('/live/plain-privacy');
  const before = await stage.browser.eval(paintedWords);
  await stage.browser.command('next-finding');
  await stage.browser.waitFor(cardText);
  const card = await stage.browser.eval(cardText);
  await stage.browser.eval(() => {
    const main = document.querySelector('main');
    main?.replaceWith(main.cloneNode(true));
  });
  await expect.poll(() => stage.browser.eval(paintedWords)).toEqual(before);
  expect(await stage.browser.eval(cardText)).toBe(card);
});

test('text that is replaced in place loses its highlight before anything is drawn, and is read anew', async () => {
  await stage.openRead('/live/plain-privacy');
  expect(await stage.browser.eval(paintedWords)).toContain(sold);
  const atOnce = await stage.browser.eval(async () => {
    const [not] = document.querySelector('#sold b')?.childNodes ?? [];
    const [partners] = document.querySelector('#shared')?.childNodes ?? [];
    if (not) (not as Text).data = 'gladly';
    if (partners) (partners as Text).data = 'We bake bread, and nothing but bread, for our baking partners.';
    await Promise.resolve();
    return ['sharing', 'tracking', 'retention', 'other'].flatMap((group) => {
      const ranges = CSS.highlights.get(`clauselight-${group}`) as unknown as Iterable<Range> | undefined;
      return [...(ranges ?? [])].map((range) => range.toString());
    });
  });
  expect(atOnce.join('\n')).not.toMatch(/gladly|bake/);
  expect(atOnce).toContain(kept);
  await expect.poll(() => stage.browser.eval(paintedWords)).toContain('We do gladly sell your personal information.');
  const now = await stage.browser.eval(paintedWords);
  expect(now).toContain(kept);
  expect(now.join('\n')).not.toMatch(/bake/);
});

test('a policy in a shadow tree of a late element is read, and read again when it changes', async () => {
  await stage.openRead('/live/shadow-privacy');
  expect(await stage.browser.eval(paintedWords)).toContain(shared);
  await stage.browser.eval(() => {
    const [text] = document.querySelector('policy-text')?.shadowRoot?.querySelector('#kept')?.childNodes ?? [];
    if (text) (text as Text).data = 'We keep your personal data for 9 years.';
  });
  await expect.poll(() => stage.browser.eval(paintedWords)).toContain('We keep your personal data for 9 years.');
});

/** The states that the top frame tells in some seconds, but the first. */
const statesWithin = (browser: Browser, ms: number) =>
  browser.background(async ({ tabs }, ms) => {
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const port = tabs.connect(tab?.id ?? -1, { name: 'clauselight-popup' });
    const kinds: string[] = [];
    port.onMessage.addListener((message) => {
      const { state } = message as { state?: { kind: string } };
      if (state) kinds.push(state.kind);
    });
    await new Promise((resolve) => setTimeout(resolve, ms));
    port.disconnect();
    return kinds.slice(1);
  }, ms);

test('what changes with every frame beside the policy is never read again, and inside it only now and then', async () => {
  await stage.openRead('/live/ticker-privacy');
  const before = await stage.browser.eval(paintedWords);
  await pause(restMs);
  expect(await statesWithin(stage.browser, 6000)).toEqual([]);
  await stage.browser.eval(() => {
    Object.assign(window, { ticks: 'ticker' });
  });
  const states = await statesWithin(stage.browser, 12_000);
  // The first rest is waited for 4 s, then the quiet times double; nothing is ever taken away meanwhile.
  expect(states.length).toBeGreaterThan(0);
  expect(states.length).toBeLessThanOrEqual(4);
  expect(new Set(states)).toEqual(new Set(['read']));
  expect(await stage.browser.eval(paintedWords)).toEqual(before);
});

test('a page that comes back from the browser’s memory has highlights, badge and summary again', async () => {
  await stage.openRead('/live/plain-privacy');
  await expect.poll(() => stage.browser.badge()).not.toBe('');
  const before = await stage.browser.eval(paintedWords);
  await stage.browser.eval(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { isBack: persisted }));
    location.assign('/live/elsewhere');
  });
  await stage.browser.waitFor(() => document.title === 'Fish');
  await expect.poll(() => stage.browser.badge()).toBe('');
  await stage.browser.eval(() => history.back());
  expect(await stage.browser.waitFor(() => (window as unknown as { isBack?: boolean }).isBack)).toBe(true);
  await expect.poll(() => stage.browser.badge()).not.toBe('');
  expect(await stage.browser.eval(paintedWords)).toEqual(before);
  const popup = await stage.browser.popup();
  await expectText(popup, 'What stands out');
  await popup.close();
  expect(await reports(stage.browser)).toHaveLength(1);
});

test('the browser’s own search finds highlighted words', async () => {
  await stage.openRead('/live/plain-privacy');
  const found = await stage.browser.eval(() => {
    const { find } = window as unknown as { find(words: string): boolean };
    const isFound = find('advertising partners');
    return { isFound, words: document.getSelection()?.toString() };
  });
  expect(found).toEqual({ isFound: true, words: 'advertising partners' });
  expect(await stage.browser.eval(isPainted)).toBe(true);
});

test.each([0.5, 3])('at page zoom %f the card fits the view and leaves its sentence free', async (zoom) => {
  await stage.openRead('/live/plain-privacy');
  await stage.browser.background(({ tabs }, zoom) => tabs.setZoom(zoom), zoom);
  await stage.browser.command('next-finding');
  await stage.browser.waitFor(cardText);
  const { card, sentence, view } = await stage.browser.eval(() => {
    const box = (target: Element | Range | null | undefined) => {
      const { left = 0, top = 0, right = 0, bottom = 0 } = target?.getBoundingClientRect() ?? {};
      return { left, top, right, bottom };
    };
    const active = CSS.highlights.get('clauselight-active') as unknown as Iterable<Range>;
    return {
      card: box(document.querySelector('clauselight-card')?.shadowRoot?.querySelector('.card')),
      sentence: box([...active][0]),
      view: { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight },
    };
  });
  await stage.browser.background(({ tabs }) => tabs.setZoom(1));
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(view.width);
  expect(card.bottom).toBeLessThanOrEqual(view.height);
  expect(card.top >= sentence.bottom || card.bottom <= sentence.top).toBe(true);
});
