// @vitest-environment jsdom
/** Pages that change: when we look again, how often at most, and which highlights are wrong at once. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anchor } from '@/lib/dom/anchors';
import { type ChangeOptions, watchChanges } from '@/lib/dom/changes';
import { isUnder } from '@/lib/dom/walk';

const second = 1000;
const minute = 60 * second;
let ends: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<main><p>We keep your data for a year.</p></main><aside>0</aside>';
  ends = new AbortController();
});
afterEach(() => {
  ends.abort();
  vi.useRealTimers();
});

function watch(options: Partial<ChangeOptions> = {}) {
  const onRest = vi.fn();
  const onTouched = vi.fn();
  const all = { matters: () => true, onTouched, onRest, restMs: 800, maxWaitMs: 4000, ...options };
  return { ...watchChanges(document, all, ends.signal), onRest, onTouched };
}

/** Mutations are told in microtasks, which fake clocks do not hold up. */
async function pass(ms: number, everyMs = ms, change = () => {}) {
  for (let at = 0; at < ms; at += everyMs) {
    change();
    await vi.advanceTimersByTimeAsync(everyMs);
  }
}

const append = () => document.body.append('more');

describe('watchChanges', () => {
  it('calls once after a burst, and not for the card', async () => {
    const { onRest } = watch();
    document.documentElement.append(document.createElement('clauselight-card'));
    document.querySelector('clauselight-card')?.remove();
    await pass(2 * second);
    expect(onRest).not.toHaveBeenCalled();
    await pass(500, 100, append);
    await pass(second);
    expect(onRest).toHaveBeenCalledOnce();
    ends.abort();
    append();
    await pass(2 * second);
    expect(onRest).toHaveBeenCalledOnce();
  });

  it('looks at a page that never rests less and less often', async () => {
    const { onRest } = watch();
    await pass(minute, 100, append);
    const first = onRest.mock.calls.length;
    expect(first).toBeGreaterThan(3);
    expect(first).toBeLessThan(12);
    await pass(10 * minute, 100, append);
    expect(onRest.mock.calls.length - first).toBeLessThanOrEqual(11);
    // Still there: what it says after hours is not lost.
    expect(onRest.mock.calls.length - first).toBeGreaterThan(5);
  });

  it('is quick again when a person acts on a page that never rests', async () => {
    const { onRest } = watch();
    await pass(5 * minute, 100, append);
    onRest.mockClear();
    document.dispatchEvent(new Event('pointerup'));
    await pass(5 * second, 100, append);
    expect(onRest).toHaveBeenCalled();
  });

  it('is quick again after a long rest', async () => {
    const { onRest } = watch();
    await pass(minute, 100, append);
    await pass(2 * minute);
    onRest.mockClear();
    append();
    await pass(second);
    expect(onRest).toHaveBeenCalledOnce();
  });

  it('ignores changes that do not matter', async () => {
    const main = document.querySelector('main');
    const { onRest, onTouched } = watch({ matters: (node) => main?.contains(node) ?? false });
    await pass(minute, 500, () => document.querySelector('aside')?.replaceChildren(String(Math.random())));
    expect(onTouched).not.toHaveBeenCalled();
    expect(onRest).not.toHaveBeenCalled();
  });

  it('sees changes in shadow trees, also in those that came later', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<section><p>Old.</p></section>';
    document.body.append(host);
    const { onRest, onTouched } = watch();
    const inner = host.shadowRoot?.querySelector('p');
    inner?.replaceChildren('New.');
    await pass(20 * second);
    expect(onTouched.mock.calls.flat(2)).toContain(inner);
    expect(onRest).toHaveBeenCalledOnce();
    const late = document.createElement('div');
    const shadow = late.attachShadow({ mode: 'open' });
    host.shadowRoot?.append(late);
    await pass(20 * second);
    shadow.append('Late.');
    await pass(20 * second);
    expect(onRest).toHaveBeenCalledTimes(3);
  });

  it('dozes until it is woken or the address changes', async () => {
    const { onRest, doze, wake } = watch();
    doze();
    append();
    await pass(5 * second);
    expect(onRest).not.toHaveBeenCalled();
    wake();
    append();
    await pass(5 * second);
    expect(onRest).toHaveBeenCalledOnce();
    doze();
    dispatchEvent(new Event('popstate'));
    await pass(5 * second);
    expect(onRest).toHaveBeenCalledTimes(2);
    append();
    await pass(20 * second);
    expect(onRest).toHaveBeenCalledTimes(3);
  });
});

describe('anchor', () => {
  const [all, first, last] = ['We do not sell your data.', 'We do ', ' sell your data.'];
  function ranges() {
    document.body.innerHTML = '<main><p>We do <b>not</b> sell your data.</p><p id="other">We sell it.</p></main>';
    const around = document.createRange();
    const [paragraph, other] = document.querySelectorAll('p');
    if (paragraph?.firstChild && paragraph.lastChild) {
      around.setStart(paragraph.firstChild, 0);
      around.setEnd(paragraph.lastChild, last.length);
    }
    const beside = document.createRange();
    if (other?.firstChild) beside.selectNodeContents(other.firstChild);
    expect(around.toString()).toBe(all);
    return { around, beside };
  }
  /** Makes a change and tells which nodes it changed, as an observer would. */
  function changed(change: () => void): Node[] {
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    change();
    return observer.takeRecords().map(({ target }) => target);
  }
  const text = (selector: string) => document.querySelector(selector)?.firstChild as Text;

  it.each<[string, () => void]>([
    ['a text is replaced in place, in the middle', () => (text('b').data = 'always')],
    ['a text is replaced in place, at the beginning', () => (text('p').data = 'Others do ')],
    ['words are inserted', () => text('p').insertData(first.length, 'certainly ')],
    ['an element is inserted', () => document.querySelector('b')?.after(document.createElement('i'), 'ever')],
    ['an element is taken away', () => document.querySelector('b')?.remove()],
    ['its paragraph is taken away', () => document.querySelector('p')?.remove()],
    ['all is drawn anew', () => (document.body.innerHTML = '<main><p>We do <b>not</b> sell your data.</p></main>')],
  ])('names the range, once, and no other where %s', (_, change) => {
    const { around, beside } = ranges();
    const anchors = anchor([around, beside]);
    const broken = anchors.broken(changed(change));
    expect(broken.has(around)).toBe(true);
    expect(broken.has(beside)).toBe(!beside.startContainer.isConnected || beside.collapsed);
    expect(anchors.broken([document.body]).size).toBe(0);
  });

  it('names none where other text changes', () => {
    const { around } = ranges();
    const anchors = anchor([around]);
    const nodes = changed(() => {
      text('#other').data = 'We give it away.';
      document.querySelector('main')?.append('A new sentence.');
    });
    expect(nodes).toHaveLength(2);
    expect(anchors.broken(nodes).size).toBe(0);
  });
});

describe('isUnder', () => {
  it('knows shadow trees', () => {
    const main = document.querySelector('main');
    const inner = document.createElement('p');
    document.querySelector('p')?.attachShadow({ mode: 'open' }).append(inner);
    expect(main && isUnder(main, inner)).toBe(true);
    expect(main && isUnder(main, document.querySelector('aside') ?? document)).toBe(false);
  });
});
