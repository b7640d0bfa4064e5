// @vitest-environment jsdom
/** The page's side: facts, placement, highlights, hover, card host. */
import fc from 'fast-check';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardEntry, type CardProps } from '@/components/Card';
import words from '@/components/words.card.en.json';
import { createCardHost } from '@/lib/dom/card-host';
import { readFacts } from '@/lib/dom/facts';
import { createHighlighter } from '@/lib/dom/highlighter';
import { watchPointer } from '@/lib/dom/hover';
import { placeCard } from '@/lib/dom/placement';
import { isFoldedAway, reveal } from '@/lib/dom/reveal';

const text = 'We keep your data for a year.';

beforeEach(() => {
  document.body.innerHTML = `<p>${text}</p>`;
  for (const view of [document.documentElement, document.body]) {
    Object.defineProperties(view, {
      clientWidth: { value: 800, configurable: true },
      clientHeight: { value: 600, configurable: true },
    });
  }
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function rangeOver(node: Node | null | undefined = document.querySelector('p')?.firstChild): Range {
  const range = document.createRange();
  if (node) range.selectNodeContents(node);
  // jsdom has no layout.
  const box = { left: 10, top: 10, right: 200, bottom: 30, width: 190, height: 20 };
  range.getClientRects = () => [box] as unknown as DOMRectList;
  range.getBoundingClientRect = () => box as DOMRect;
  return range;
}

describe('readFacts', () => {
  it('takes title, headings, language, words and a sample of the main text', () => {
    const long = 'We keep your name. '.repeat(60);
    const page = new DOMParser().parseFromString(
      `<html lang="en-GB"><title>Our notice</title><nav>Home</nav><main><h1> Privacy\n notice </h1><p>${long}</p></main>`,
      'text/html',
    );
    const facts = readFacts(page);
    expect(facts).toMatchObject({ title: 'Our notice', lang: 'en-GB', headings: ['Privacy notice'], words: 242 });
    expect(facts.sample).toMatch(/^Privacy notice We keep your name\./);
    expect(facts.sample).not.toContain('Home');
  });

  it('looks beyond a main part that is only a teaser', () => {
    const page = new DOMParser().parseFromString('<main>Short.</main><div>The policy itself.</div>', 'text/html');
    expect(readFacts(page).sample).toBe('Short. The policy itself.');
  });
});

describe('placeCard', () => {
  const size = fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 400, max: 1500 }) });

  it('never covers a sentence of up to a third of the view, and stays inside the view', () => {
    fc.assert(
      fc.property(
        size,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 60, max: 900 }),
        (view, x, y, cardHeight) => {
          const height = view.height / 3;
          const anchor = {
            left: x * view.width * 0.8,
            right: view.width * 0.9,
            top: y * (view.height - height),
            bottom: y * (view.height - height) + height,
          };
          const card = { width: Math.min(360, view.width - 16), height: cardHeight };
          const place = placeCard(anchor, card, view);
          const box = {
            left: place.left,
            top: place.top,
            right: place.left + card.width,
            bottom: place.top + Math.min(card.height, place.maxHeight),
          };
          const isApart =
            box.bottom <= anchor.top ||
            box.top >= anchor.bottom ||
            box.right <= anchor.left ||
            box.left >= anchor.right;
          expect(isApart).toBe(true);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(view.width);
          expect(box.bottom).toBeLessThanOrEqual(view.height);
        },
      ),
    );
  });

  it.each([
    ['below', { left: 10, top: 50, right: 300, bottom: 70 }],
    ['above', { left: 10, top: 500, right: 300, bottom: 590 }],
    ['right', { left: 10, top: 150, right: 300, bottom: 480 }],
    ['left', { left: 420, top: 150, right: 790, bottom: 480 }],
  ] as const)('%s', (side, anchor) => {
    expect(placeCard(anchor, { width: 340, height: 200 }, { width: 800, height: 600 }).side).toBe(side);
  });
});

/** Stands in for the browser's registry, and counts what reads it in ways Firefox forbids to content scripts. */
function stubHighlights() {
  const painted = new Map<string, { ranges: Range[]; priority: number }>();
  vi.stubGlobal('Highlight', function Highlight(this: object, ...ranges: Range[]) {
    return Object.assign(this, { ranges, priority: 0 });
  });
  const only = { set: painted.set.bind(painted), delete: painted.delete.bind(painted) };
  vi.stubGlobal('CSS', { highlights: only });
  return painted;
}

describe('createHighlighter', () => {
  beforeEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('paints a highlight for each group and takes everything back', () => {
    const painted = stubHighlights();
    const theirs = new CSSStyleSheet();
    document.adoptedStyleSheets = [theirs];
    const before = document.documentElement.outerHTML;
    const highlighter = createHighlighter(document);
    const [range, other] = [rangeOver(), rangeOver()];
    highlighter.paint([
      { group: 'sharing', range, cue: other },
      { group: 'sharing', range: other, cue: undefined },
      { group: 'retention', range, cue: undefined },
    ]);
    highlighter.activate(range);
    expect([...painted.keys()].sort()).toEqual([
      'clauselight-active',
      'clauselight-cue',
      'clauselight-retention',
      'clauselight-sharing',
    ]);
    expect(painted.get('clauselight-sharing')?.ranges).toEqual([range, other]);
    expect(document.adoptedStyleSheets).toHaveLength(2);
    highlighter.paint([{ group: 'tracking', range, cue: undefined }]);
    expect([...painted.keys()].sort()).toEqual(['clauselight-active', 'clauselight-tracking']);
    highlighter.clear();
    expect(painted.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([theirs]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('styles shadow trees that hold ranges, for their own ground', () => {
    stubHighlights();
    const host = document.body.appendChild(document.createElement('x-host'));
    const shadow = host.attachShadow({ mode: 'open' });
    const styled = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    shadow.innerHTML = '<p style="background-color: rgb(10, 10, 10)">Inside.</p>';
    const highlighter = createHighlighter(document);
    highlighter.paint([
      { group: 'other', range: rangeOver(), cue: undefined },
      { group: 'other', range: rangeOver(shadow.querySelector('p')?.firstChild), cue: undefined },
    ]);
    expect(shadow.adoptedStyleSheets).toHaveLength(1);
    const [light, dark] = styled.mock.calls.map(([rules]) => rules);
    expect(light).toContain('rgb(100 116 139)');
    expect(dark).toContain('rgb(163 173 185)');
    highlighter.clear();
    expect(shadow.adoptedStyleSheets).toEqual([]);
  });

  it('does nothing where the browser has no highlights', () => {
    const highlighter = createHighlighter(document);
    highlighter.paint([{ group: 'sharing', range: rangeOver(), cue: undefined }]);
    highlighter.activate(rangeOver());
    highlighter.clear();
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});

describe('watchPointer', () => {
  function watch() {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 1));
    const range = rangeOver();
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: range.startContainer, offset: 3 }) });
    let opened: number | undefined;
    const open = vi.fn((index: number) => {
      opened = index;
    });
    const close = vi.fn(() => {
      opened = undefined;
    });
    const card = document.createElement('i');
    document.body.append(card);
    const ends = new AbortController();
    watchPointer(
      document,
      { ranges: () => [range], isCard: (target) => target === card, opened: () => opened, open, close },
      ends.signal,
    );
    const move = (x: number, y: number, more: PointerEventInit = {}, target: Element = document.body) => {
      target.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true, ...more }));
      vi.advanceTimersByTime(2);
    };
    return { open, close, move, card, ends };
  }

  it('opens after a pause on the text, not in passing', () => {
    const { open, move } = watch();
    move(20, 20);
    vi.advanceTimersByTime(100);
    move(400, 400);
    vi.advanceTimersByTime(500);
    expect(open).not.toHaveBeenCalled();
    move(20, 20);
    vi.advanceTimersByTime(100);
    move(22, 21);
    vi.advanceTimersByTime(100);
    expect(open).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('lets the pointer cross to the card, and closes when it leaves both', () => {
    const { close, move, card } = watch();
    move(20, 20);
    vi.advanceTimersByTime(200);
    move(20, 35);
    vi.advanceTimersByTime(200);
    move(20, 60, {}, card);
    vi.advanceTimersByTime(5000);
    expect(close).not.toHaveBeenCalled();
    move(500, 500);
    vi.advanceTimersByTime(400);
    expect(close).toHaveBeenCalledOnce();
  });

  it('does not open while a button is pressed or text is selected', () => {
    const { open, move } = watch();
    move(20, 20, { buttons: 1 });
    vi.advanceTimersByTime(500);
    document.getSelection()?.selectAllChildren(document.body);
    move(20, 20);
    vi.advanceTimersByTime(500);
    document.getSelection()?.removeAllRanges();
    expect(open).not.toHaveBeenCalled();
  });

  it('opens on a tap, not on a long press', () => {
    const { open } = watch();
    const touch = { clientX: 20, clientY: 20, pointerType: 'touch', bubbles: true };
    const tap = (ms: number) => {
      const down = new PointerEvent('pointerdown', touch);
      const up = new PointerEvent('pointerup', touch);
      Object.defineProperty(up, 'timeStamp', { value: down.timeStamp + ms });
      document.body.dispatchEvent(down);
      document.body.dispatchEvent(up);
    };
    tap(900);
    expect(open).not.toHaveBeenCalled();
    tap(80);
    expect(open).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('is silent after the abort', () => {
    const { open, move, ends } = watch();
    move(20, 20);
    ends.abort();
    move(21, 20);
    vi.advanceTimersByTime(500);
    expect(open).not.toHaveBeenCalled();
  });
});

describe('createCardHost', () => {
  function host() {
    stubHighlights();
    const onClosed = vi.fn();
    const unrender = vi.fn();
    return { ...createCardHost(document, { styles: '', onClosed, unrender }), onClosed, unrender };
  }
  const fill = (container: HTMLElement) => {
    container.innerHTML = '<button data-first-focus>Card</button>';
  };
  const element = () => document.querySelector('clauselight-card');

  it('is on the page only while open, without attributes, outside the body', () => {
    const before = document.documentElement.outerHTML;
    const { open, close, unrender } = host();
    open(rangeOver(), fill, false);
    expect(element()?.attributes).toHaveLength(0);
    expect(element()?.parentElement).toBe(document.documentElement);
    close();
    expect(unrender).toHaveBeenCalledOnce();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('takes the focus when asked, and Escape gives it back without the page hearing it', () => {
    document.body.insertAdjacentHTML('beforeend', '<button id="b">Page</button>');
    const button = document.querySelector<HTMLElement>('#b');
    button?.focus();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const { open, onClosed } = host();
    open(rangeOver(), fill, true);
    expect(element()?.shadowRoot?.activeElement?.textContent).toBe('Card');
    element()?.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }),
    );
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    expect(element()).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(onClosed).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });

  it('closes on a press elsewhere, not inside', () => {
    const { open } = host();
    open(rangeOver(), fill, false);
    element()?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(element()).not.toBeNull();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(element()).toBeNull();
  });

  it('stands in the part of the page that two fingers have magnified', () => {
    vi.stubGlobal(
      'visualViewport',
      Object.assign(new EventTarget(), { scale: 2, offsetLeft: 300, offsetTop: 200, width: 400, height: 300 }),
    );
    const range = rangeOver();
    const box = { left: 310, top: 210, right: 500, bottom: 230, width: 190, height: 20 };
    range.getClientRects = () => [box] as unknown as DOMRectList;
    const { open, close } = host();
    open(range, fill, false);
    const place = document.querySelector('clauselight-card')?.shadowRoot?.querySelector<HTMLElement>('.place');
    expect(place?.style.left).toBe('310px');
    expect(place?.style.top).toBe('238px');
    close();
  });

  it('follows its sentence to other nodes', () => {
    const { open, follow, close } = host();
    open(rangeOver(), fill, false);
    const range = rangeOver();
    const box = { left: 10, top: 300, right: 200, bottom: 320, width: 190, height: 20 };
    range.getClientRects = () => [box] as unknown as DOMRectList;
    follow(range);
    const place = document.querySelector('clauselight-card')?.shadowRoot?.querySelector<HTMLElement>('.place');
    expect(place?.style.top).toBe('328px');
    close();
  });

  it('opening another replaces it and remembers the page’s focus', () => {
    document.body.insertAdjacentHTML('beforeend', '<button id="b">Page</button>');
    document.querySelector<HTMLElement>('#b')?.focus();
    const { open, close } = host();
    open(rangeOver(), fill, true);
    open(rangeOver(), fill, true);
    expect(document.querySelectorAll('clauselight-card')).toHaveLength(1);
    close();
    expect(document.activeElement?.id).toBe('b');
  });
});

describe('reveal', () => {
  it('opens what the browser’s own search would open, and nothing else', async () => {
    document.body.innerHTML = '<details><div hidden="until-found"><p hidden>Deep.</p></div></details>';
    Element.prototype.scrollBy = vi.fn();
    Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 0, 0);
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    await reveal(rangeOver(document.querySelector('p')?.firstChild));
    expect(document.body.innerHTML).toBe('<details open=""><div><p hidden="">Deep.</p></div></details>');
  });
});

describe('isFoldedAway', () => {
  /** jsdom has no layout: every range here has a box, and what hides it is told by markup and style. */
  it.each<[string, boolean]>([
    ['<p>Seen.</p>', false],
    ['<details><summary>Title</summary><p>Closed.</p></details>', true],
    ['<details open><summary>Title</summary><p>Open.</p></details>', false],
    ['<details><summary><p>In the title.</p></summary></details>', false],
    ['<div hidden="until-found"><p>Waiting.</p></div>', true],
    ['<div style="display: none"><p>Hidden.</p></div>', true],
    ['<div style="visibility: hidden"><p>Hidden.</p></div>', true],
    ['<div style="overflow: hidden"><p>Clipped to nothing.</p></div>', true],
  ])('%s: %s', (html, isFolded) => {
    document.body.innerHTML = html;
    const box = [{ width: 10, height: 10 }];
    Range.prototype.getClientRects = () => box as unknown as DOMRectList;
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue(box as unknown as DOMRectList);
    expect(isFoldedAway(rangeOver(document.querySelector('p')?.firstChild))).toBe(isFolded);
  });
});

describe('Card', () => {
  const texts: { readonly [key: string]: { readonly message: string } } = words;
  const t = (key: string, args: readonly string[] = []) =>
    key === 'words_language'
      ? 'en'
      : (texts[key]?.message ?? key).replace(/\$(\d)/g, (_place, number) => args[Number(number) - 1] ?? '');
  const entry: CardEntry = {
    rating: 'bad',
    group: 'sharing',
    title: { key: 'title_key', args: ['Norway'] },
    explanation: { key: 'explanation_key', args: [] },
    says: 'polarity_denied',
    slots: { country: ['Norway', 'Chile'], period: ['30 days'], condition: ['if you agree'] },
    certain: false,
  };
  const props: CardProps = {
    entry,
    also: [{ ...entry, rating: 'good', title: { key: 'second_title', args: [] }, certain: true, slots: {} }],
    place: { number: 3, count: 9 },
    scheme: 'dark',
    t,
    onCopy: async () => true,
    onStep: () => {},
    onClose: () => {},
  };
  const show = (changed: Partial<CardProps> = {}) => {
    render(<Card {...props} {...changed} />, document.body);
    return document.body.querySelector('[role=dialog]');
  };
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
    );
  afterEach(() => render(null, document.body));

  it('is a labelled dialog that says everything in words', () => {
    const dialog = show();
    expect(document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toContain('title_key');
    for (const words of [
      'explanation_key',
      'They say they do not',
      'Unsure',
      'Chile',
      '30 days',
      'if you agree',
      'second_title',
      '3 of 9',
    ]) {
      expect(dialog?.textContent).toContain(words);
    }
    // The title names it already.
    expect(dialog?.querySelector('dl')?.textContent).not.toContain('Norway');
  });

  it('calls back for each button', async () => {
    const [onStep, onClose] = [vi.fn(), vi.fn()];
    show({ onStep, onClose });
    button('Next highlight')?.click();
    button('Previous highlight')?.click();
    button('Close')?.click();
    expect(onStep.mock.calls).toEqual([['next'], ['previous']]);
    expect(onClose).toHaveBeenCalledOnce();
    button('Copy quote')?.click();
    await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toBe('Copied'));
  });

  it('shows page text as text', () => {
    const dialog = show({ entry: { ...entry, slots: { condition: ['<img src=x>'], link: ['javascript:alert(1)'] } } });
    expect(dialog?.querySelector('img, a')).toBeNull();
    expect(dialog?.textContent).toContain('<img src=x>');
  });
});
