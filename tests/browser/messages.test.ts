/** The protocol: who hears what, and what is dropped. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameState } from '@/lib/browser/messages';
import { connectToTab, onBadge, onPopup, sendBadge } from '@/lib/browser/messages';
import { report } from '../components/fixtures';
import { type FakePort, fakeConnect, fakeOnConnect, fakePort } from './fake-port';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const url = 'https://shop.example/privacy';
const embedded = ['https://policies.example/7'];
const stateOf = (state: FrameState, frame = 'a') => ({ type: 'state', frame, isTop: true, state });
const place = { type: 'place', frame: 'a', isTop: true, url, embedded };
const end = { frame: 'a', isTop: true, place: () => ({ url, embedded }) };

describe('the popup’s end', () => {
  let port: FakePort;
  const events = { onState: vi.fn(), onPlace: vi.fn(), onGone: vi.fn(), onLinks: vi.fn(), onLost: vi.fn() };
  beforeEach(() => {
    vi.resetAllMocks();
    fakeConnect((opened) => {
      port = opened;
    });
  });

  test('hears states and goodbyes', () => {
    connectToTab(7, events);
    expect(browser.tabs.connect).toHaveBeenCalledWith(7, { name: 'clauselight-popup' });
    port.receive(stateOf({ kind: 'reading' }));
    port.receive(stateOf({ kind: 'read', report: report() }));
    port.receive(place);
    port.receive({ type: 'gone', frame: 'a' });
    expect(events.onPlace).toHaveBeenCalledExactlyOnceWith(place);
    expect(events.onState.mock.calls.map(([message]) => message.state.kind)).toEqual(['reading', 'read']);
    expect(events.onGone).toHaveBeenCalledExactlyOnceWith('a');
  });

  const read = (over: object) => ({
    type: 'state',
    frame: 'a',
    isTop: true,
    state: { kind: 'read', report: { ...report(), ...over } },
  });
  const [first] = report().findings;
  const [firstRow] = report().rows;
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'state'],
    ['a list', [stateOf({ kind: 'reading' })]],
    ['no state', { type: 'state', frame: 'a', isTop: true }],
    ['a place without address', { ...place, url: undefined }],
    ['frames that are no texts', { ...place, embedded: [7] }],
    ['a frame whose address does something', { ...place, embedded: ['javascript:alert(1)'] }],
    ['far too many frames', { ...place, embedded: Array(51).fill(url) }],
    ['an unknown state', { ...stateOf({ kind: 'reading' }), state: { kind: 'bought' } }],
    ['no token', { ...stateOf({ kind: 'reading' }), frame: undefined }],
    ['no report', { ...stateOf({ kind: 'reading' }), state: { kind: 'read' } }],
    ['a number for a title', read({ title: 7 })],
    ['negative words', read({ words: -1 })],
    ['endless words', read({ words: Number.POSITIVE_INFINITY })],
    ['findings that are none', read({ findings: [null] })],
    ['a finding without a sentence', read({ findings: [{ ...first, sentence: undefined }] })],
    ['a finding of an unknown group', read({ findings: [{ ...first, group: '"><b>' }] })],
    ['a row of an unknown rating', read({ rows: [{ ...firstRow, rating: 'A+' }] })],
    ['a row that names a finding that is not there', read({ rows: [{ ...firstRow, findings: [1] }] })],
    ['a contradiction that names one', read({ contradictions: [{ practice: 'x', asserted: 0, denied: 5 }] })],
    ['slots that are no lists', read({ rows: [{ ...firstRow, slots: { country: 'Chile' } }] })],
    ['far too many findings', read({ findings: Array(20_001).fill(first) })],
  ])('drops %s', (_, message) => {
    connectToTab(7, events);
    port.receive(message);
    expect(events.onState).not.toHaveBeenCalled();
    expect(events.onPlace).not.toHaveBeenCalled();
    expect(events.onGone).not.toHaveBeenCalled();
  });

  const links = (over: object) => ({
    type: 'links',
    frame: 'a',
    links: [{ kind: 'privacy', text: 'Privacy', href: 'https://shop.example/privacy', ...over }],
  });

  test('hears of links', () => {
    connectToTab(7, events);
    port.receive(links({}));
    expect(events.onLinks).toHaveBeenCalledExactlyOnceWith(links({}));
  });

  test.each<[string, unknown]>([
    ['an address that does something', links({ href: 'javascript:alert(1)' })],
    ['an address of this computer', links({ href: 'file:///etc/passwd' })],
    ['no address', links({ href: '/privacy' })],
    ['an unknown kind', links({ kind: 'gossip' })],
    ['a number for a name', links({ text: 7 })],
    ['a list that is none', { type: 'links', frame: 'a', links: 'privacy' }],
    ['far too many', { type: 'links', frame: 'a', links: Array(101).fill(links({}).links[0]) }],
  ])('drops links with %s', (_, message) => {
    connectToTab(7, events);
    port.receive(message);
    expect(events.onLinks).not.toHaveBeenCalled();
  });

  test('is told once when nobody is left, and posts nothing after', () => {
    const line = connectToTab(7, events);
    port.lose();
    port.lose();
    expect(events.onLost).toHaveBeenCalledOnce();
    line.post({ type: 'step', frame: 'a', direction: 'next' });
    line.close();
    expect(port.posted).toEqual([]);
  });

  test('hears nothing after it hung up', () => {
    const line = connectToTab(7, events);
    line.close();
    port.receive(stateOf({ kind: 'reading' }));
    port.lose();
    expect(events.onState).not.toHaveBeenCalled();
    expect(events.onLost).not.toHaveBeenCalled();
  });
});

describe('a frame’s end', () => {
  let state: FrameState = { kind: 'reading' };
  const obey = vi.fn();
  const start = () => {
    const connect = fakeOnConnect();
    return { connect, ...onPopup({ ...end, state: () => state, obey }) };
  };
  beforeEach(() => {
    state = { kind: 'reading' };
    obey.mockReset();
  });

  test('says its state to each popup at once, and again when it changes', () => {
    const { connect, postState, leave } = start();
    const [first, second] = [fakePort(), fakePort()];
    connect(first);
    connect(second);
    state = { kind: 'not-a-policy' };
    postState();
    second.lose();
    leave();
    const expected = [stateOf({ kind: 'reading' }), place, stateOf({ kind: 'not-a-policy' })];
    expect(first.posted).toEqual([...expected, { type: 'gone', frame: 'a' }]);
    expect(second.posted).toEqual(expected);
  });

  test('says goodbye when its script ends, obeys no more and answers nobody', () => {
    const { connect, postState, close } = start();
    const [open, late] = [fakePort(), fakePort()];
    connect(open);
    close();
    connect(late);
    postState();
    expect(open.posted).toEqual([stateOf({ kind: 'reading' }), place, { type: 'gone', frame: 'a' }]);
    expect(late.posted).toEqual([]);
    open.receive({ type: 'jump', frame: 'a', finding: 3 });
    expect(obey).not.toHaveBeenCalled();
  });

  test('a dormant frame can judge its page before its first word', () => {
    const connect = fakeOnConnect();
    const onOpened = () => {
      state = { kind: 'failed' };
    };
    onPopup({ ...end, state: () => state, obey, onOpened });
    const port = fakePort();
    connect(port);
    expect(port.posted).toEqual([stateOf({ kind: 'failed' }), place]);
  });

  test('obeys only what bears its token and is well-formed', () => {
    const { connect } = start();
    const port = fakePort();
    connect(port);
    const jump = { type: 'jump', frame: 'a', finding: 3 };
    port.receive(jump);
    port.receive({ ...jump, frame: 'b' });
    port.receive({ ...jump, finding: -1 });
    port.receive({ ...jump, finding: '3' });
    port.receive({ type: 'step', frame: 'a', direction: 'sideways' });
    port.receive({ type: 'eval', frame: 'a' });
    expect(obey).toHaveBeenCalledExactlyOnceWith(jump);
  });

  test('lets other ports be', () => {
    const { connect } = start();
    const port = fakePort('somebody-else');
    connect(port);
    expect(port.posted).toEqual([]);
  });
});

describe('the badge', () => {
  test('a badge message reaches the background with its sender', async () => {
    const heard = vi.fn();
    onBadge(heard);
    const sender = { tab: { id: 7, incognito: true }, frameId: 3 };
    await fakeBrowser.runtime.onMessage.trigger({ type: 'badge', count: 2, words: 90 }, sender as never, () => {});
    await fakeBrowser.runtime.onMessage.trigger({ type: 'badge', count: -2, words: 90 }, sender as never, () => {});
    await fakeBrowser.runtime.onMessage.trigger({ type: 'badge', count: 2, words: 90 }, {} as never, () => {});
    expect(heard).toHaveBeenCalledExactlyOnceWith(
      { type: 'badge', count: 2, words: 90 },
      { tabId: 7, frameId: 3, isPrivate: true },
    );
  });

  test('nobody at the other end is no error', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(sendBadge(1, 2)).resolves.toBeUndefined();
  });
});
