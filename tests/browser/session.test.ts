/** The popup's conversation with a tab, with the browser's part played. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PopupView } from '@/components/view';
import { openSession, type Session } from '@/entrypoints/popup/session';
import { unreadFrames } from '@/entrypoints/popup/view';
import * as access from '@/lib/browser/access';
import type { FrameState, PlaceMessage } from '@/lib/browser/messages';
import type { DocumentLink } from '@/lib/core/model';
import { report } from '../components/fixtures';
import { type FakePort, fakeConnect } from './fake-port';

/** What answers on each new port, by frame token. The first frame is the top one. */
let frames: { readonly [frame: string]: FrameState };
let ports: FakePort[];
let view: PopupView | undefined;
let isAccessTaken: boolean;
let unread: readonly string[];
let session: Session | undefined;
let links: readonly DocumentLink[];
let url: string;

const address = 'https://shop.example/privacy';
const inject = vi.spyOn(access, 'injectReader');
const isTaken = vi.spyOn(access, 'isAccessTakenAway');
const ask = vi.spyOn(access, 'askForSite');

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  frames = {};
  ports = [];
  fakeConnect((port) => {
    ports.push(port);
    setTimeout(() => {
      const present = Object.entries(frames);
      if (present.length === 0) port.lose();
      for (const [index, [frame, state]] of present.entries())
        port.receive({ type: 'state', frame, isTop: index === 0, state });
    });
  });
  inject.mockReset().mockResolvedValue(false);
  isTaken.mockReset().mockResolvedValue(false);
  ask.mockReset().mockResolvedValue(true);
});

afterEach(() => {
  session?.close();
  vi.useRealTimers();
});

async function open(where = address) {
  session = openSession({ id: 7, url: where, isPrivate: false }, (news) => {
    view = news.view;
    isAccessTaken = news.isAccessTaken;
    unread = news.unread;
    links = news.links;
    url = news.url;
  });
  await vi.advanceTimersByTimeAsync(100);
}

const words = (count: number): FrameState => ({ kind: 'read', report: report({ words: count }) });

test('frames that answer are shown, most words first, and nothing is injected', async () => {
  frames = { top: words(100), inner: words(3000), plain: { kind: 'not-a-policy' } };
  await open();
  expect(view?.kind === 'read' && view.frames.map(({ frame }) => frame)).toEqual(['inner', 'top']);
  expect(inject).not.toHaveBeenCalled();
});

test('a frame that changes its mind, comes late or leaves changes what is shown', async () => {
  frames = { top: { kind: 'reading' } };
  await open();
  expect(view).toEqual({ kind: 'reading' });
  const [port] = ports;
  port?.receive({ type: 'state', frame: 'top', isTop: true, state: { kind: 'not-a-policy' } });
  expect(view).toEqual({ kind: 'not-a-policy', frame: 'top' });
  port?.receive({ type: 'state', frame: 'late', isTop: false, state: words(200) });
  expect(view?.kind).toBe('read');
  port?.receive({ type: 'gone', frame: 'late' });
  expect(view).toEqual({ kind: 'not-a-policy', frame: 'top' });
});

test('a PDF is told apart from a page that holds one', async () => {
  frames = { top: { kind: 'pdf' } };
  await open();
  expect(view).toEqual({ kind: 'unreadable', reason: 'pdf' });
  session?.close();
  frames = { top: { kind: 'not-a-policy' }, inner: { kind: 'pdf' } };
  await open();
  expect(view).toEqual({ kind: 'not-a-policy', frame: 'top' });
});

test('a frame that was not there when the popup called is shown when it has read', async () => {
  frames = { top: { kind: 'not-a-policy' } };
  await open();
  frames = { ...frames, late: words(200) };
  const badge = { type: 'badge', count: 1, words: 200 };
  await fakeBrowser.runtime.onMessage.trigger(badge, { tab: { id: 8 } } as never, () => {});
  expect(ports).toHaveLength(1);
  await fakeBrowser.runtime.onMessage.trigger(badge, { tab: { id: 7 } } as never, () => {});
  await vi.advanceTimersByTimeAsync(100);
  expect(view?.kind === 'read' && view.frames.map(({ frame }) => frame)).toEqual(['late']);
  expect(ports.map(({ isOpen }) => isOpen)).toEqual([false, true]);
});

test('where nobody answers, the reader is injected once and answers', async () => {
  inject.mockImplementation(async () => {
    frames = { top: words(100) };
    return true;
  });
  await open();
  expect(view?.kind).toBe('read');
  expect(inject).toHaveBeenCalledExactlyOnceWith(7);
  expect(ports.map(({ isOpen }) => isOpen)).toEqual([false, true]);
});

test('where only an inner frame answers, the top one is injected too', async () => {
  frames = { inner: words(100) };
  fakeConnect((port) => {
    ports.push(port);
    setTimeout(() => port.receive({ type: 'state', frame: 'inner', isTop: false, state: words(100) }));
  });
  await open();
  expect(view?.kind).toBe('read');
  await vi.advanceTimersByTimeAsync(400);
  expect(inject).toHaveBeenCalledOnce();
  expect(view?.kind).toBe('read');
});

test('an injected script that never answers has failed, and can be tried again', async () => {
  inject.mockResolvedValue(true);
  await open();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(view).toEqual({ kind: 'failed' });
  frames = { top: words(100) };
  session?.retry();
  await vi.advanceTimersByTimeAsync(100);
  expect(view?.kind).toBe('read');
});

test('a frame that failed is asked to read once more', async () => {
  frames = { top: { kind: 'failed' } };
  await open();
  expect(view).toEqual({ kind: 'failed' });
  session?.retry();
  expect(ports.at(-1)?.posted).toEqual([{ type: 'read-anyway', frame: 'top' }]);
});

test.each([
  ['chrome://settings/', 'browser'],
  ['https://shop.example/privacy.pdf', 'pdf'],
  ['', 'other'],
])('a page that lets nobody in is said to be unreadable: %s', async (url, reason) => {
  await open(url);
  expect(view).toEqual({ kind: 'unreadable', reason });
});

test('a PDF whose viewer answers is still a PDF', async () => {
  frames = { top: { kind: 'not-a-policy' } };
  await open('https://shop.example/privacy.pdf');
  expect(view).toEqual({ kind: 'unreadable', reason: 'pdf' });
});

test('access that was taken away is told, and mended by one click', async () => {
  isTaken.mockResolvedValue(true);
  await open();
  expect(view).toEqual({ kind: 'no-access' });
  isTaken.mockResolvedValue(false);
  inject.mockImplementation(async () => {
    frames = { top: words(100) };
    return true;
  });
  session?.allowSite();
  expect(ask).toHaveBeenCalledExactlyOnceWith(address);
  await vi.advanceTimersByTimeAsync(100);
  expect(view?.kind).toBe('read');
  expect(isAccessTaken).toBe(false);
});

test('what the click itself opens is read, and the loss is told all the same', async () => {
  isTaken.mockResolvedValue(true);
  inject.mockImplementation(async () => {
    frames = { top: words(100) };
    return true;
  });
  await open();
  expect(view?.kind).toBe('read');
  expect(isAccessTaken).toBe(true);
});

test('the loss is told even where an earlier click has brought the reader', async () => {
  isTaken.mockResolvedValue(true);
  frames = { top: words(100) };
  await open();
  expect(view?.kind).toBe('read');
  expect(isAccessTaken).toBe(true);
  expect(inject).not.toHaveBeenCalled();
});

test('a refusal changes nothing', async () => {
  isTaken.mockResolvedValue(true);
  ask.mockResolvedValue(false);
  await open();
  session?.allowSite();
  await vi.advanceTimersByTimeAsync(1000);
  expect(view).toEqual({ kind: 'no-access' });
  expect(ports).toHaveLength(1);
});

test('when the page goes elsewhere, its frames disappear and the next page is read', async () => {
  frames = { top: words(100) };
  await open();
  frames = { next: words(50) };
  ports[0]?.lose();
  await vi.advanceTimersByTimeAsync(1000);
  expect(view?.kind === 'read' && view.frames.map(({ frame }) => frame)).toEqual(['next']);
});

test('a top frame that says goodbye has gone elsewhere, even where the browser keeps its line', async () => {
  frames = { top: words(100) };
  await open();
  frames = { next: words(50) };
  ports[0]?.receive({ type: 'gone', frame: 'top' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(view?.kind === 'read' && view.frames.map(({ frame }) => frame)).toEqual(['next']);
});

test('what is asked for reaches the frames', async () => {
  frames = { top: words(100) };
  await open();
  session?.post({ type: 'jump', frame: 'top', finding: 2 });
  expect(ports.at(-1)?.posted).toEqual([{ type: 'jump', frame: 'top', finding: 2 }]);
});

test('a browser that throws is a failure to be told, not a blank popup', async () => {
  vi.spyOn(browser.tabs, 'connect').mockImplementation(() => {
    throw new Error('No tab with id: 7');
  });
  await open();
  expect(view).toEqual({ kind: 'failed' });
});

describe('frames', () => {
  const closed = 'https://policies.example/shop/7';
  const own = 'https://shop.example/embed/9';
  const place = (frame: string, url: string, embedded: readonly string[] = []) => ({
    type: 'place',
    frame,
    isTop: frame === 'top',
    url,
    embedded,
  });
  /** Answers on each port; from the second on also the frame that the click has opened. */
  const answer = (embedded: readonly string[]) =>
    fakeConnect((port) => {
      ports.push(port);
      const isSecond = ports.length > 1;
      setTimeout(() => {
        port.receive({ type: 'state', frame: 'top', isTop: true, state: { kind: 'not-a-policy' } });
        port.receive(place('top', address, embedded));
        if (!isSecond) return;
        port.receive({ type: 'state', frame: 'inner', isTop: false, state: words(200) });
        port.receive(place('inner', own));
      });
    });

  test('of the page’s own site are opened by the click; the others are told when all have had their time', async () => {
    inject.mockResolvedValue(true);
    answer([own, closed]);
    await open();
    expect(view).toEqual({ kind: 'not-a-policy', frame: 'top' });
    expect(unread).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(inject).toHaveBeenCalledExactlyOnceWith(7);
    expect(view?.kind === 'read' && view.frames.map(({ frame }) => frame)).toEqual(['inner']);
    expect(unread).toEqual([closed]);
  });

  test('that answered from another page of their site are not told; the page around them is no answer', () => {
    const places = [place('top', address, [closed, `${closed}?x`, own]), place('a', 'https://policies.example/moved')];
    expect(unreadFrames(places as PlaceMessage[])).toEqual([`${closed}?x`, own]);
    expect(unreadFrames([...places, place('b', own)] as PlaceMessage[])).toEqual([`${closed}?x`]);
  });
});

describe('links', () => {
  const found: readonly DocumentLink[] = [{ kind: 'privacy', text: 'Privacy', href: 'https://club.example/p/7' }];
  const update = vi.spyOn(browser.tabs, 'update');
  const get = vi.spyOn(browser.tabs, 'get');

  beforeEach(() => {
    update.mockReset();
    get.mockReset().mockRejectedValue(new Error('No tab with id: 7'));
  });

  test('the top frame of a page that is no policy is asked for them, and no other', async () => {
    frames = { top: { kind: 'not-a-policy' }, inner: { kind: 'not-a-policy' } };
    await open('https://shop.example/');
    expect(ports[0]?.posted).toEqual([{ type: 'find-links', frame: 'top' }]);
    ports[0]?.receive({ type: 'links', frame: 'inner', links: found });
    expect(links).toEqual([]);
    ports[0]?.receive({ type: 'links', frame: 'top', links: found });
    expect(links).toEqual(found);
  });

  test('nobody is asked where a policy was read', async () => {
    frames = { top: words(100) };
    await open();
    expect(ports[0]?.posted).toEqual([]);
  });

  test('a link opens in the same tab, and the conversation goes on with its page', async () => {
    frames = { top: { kind: 'not-a-policy' } };
    await open('https://shop.example/');
    ports[0]?.receive({ type: 'links', frame: 'top', links: found });
    update.mockResolvedValue(undefined as never);
    session?.follow('https://club.example/p/7');
    expect(update).toHaveBeenCalledExactlyOnceWith(7, { url: 'https://club.example/p/7', active: true });
    get.mockResolvedValue({ id: 7, url: 'https://club.example/p/7', incognito: false, status: 'complete' } as never);
    frames = { next: words(50) };
    ports[0]?.lose();
    await vi.advanceTimersByTimeAsync(1000);
    expect(view?.kind).toBe('read');
    expect(url).toBe('https://club.example/p/7');
    expect(links).toEqual([]);
  });

  test('where it leads to a site that needs a click of its own, that is said', async () => {
    frames = { top: { kind: 'not-a-policy' } };
    await open('https://shop.example/');
    update.mockResolvedValue(undefined as never);
    session?.follow('https://club.example/p/7');
    get.mockResolvedValue({ id: 7, incognito: false, status: 'complete' } as never);
    frames = {};
    ports[0]?.lose();
    await vi.advanceTimersByTimeAsync(1000);
    expect(view).toEqual({ kind: 'unreadable', reason: 'elsewhere' });
  });

  test('a page that is still loading is waited for: its own script may come yet', async () => {
    get.mockResolvedValue({ id: 7, url: address, incognito: false, status: 'loading' } as never);
    await open();
    await vi.advanceTimersByTimeAsync(2000);
    expect(view).toEqual({ kind: 'reading' });
    frames = { top: words(100) };
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    await vi.advanceTimersByTimeAsync(100);
    expect(view?.kind).toBe('read');
  });
});
