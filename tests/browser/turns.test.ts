/** Keyboard turns: exactly one frame goes, and which one does not hang on who answers first. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onTurn, type Step, takeTurn, turnPort } from '@/lib/browser/turns';
import { type FakePort, fakeConnect, fakeOnConnect, fakePort } from './fake-port';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

interface Frame {
  readonly words: number;
  readonly hasFocus?: boolean;
  /** Steps that are left before its end. */
  readonly left: number;
  readonly answersAfterMs?: number;
}

/** Plays the frames of a tab; tells who went, and how it was asked. */
async function play(frames: { readonly [name: string]: Frame }, direction: Step['direction'] = 'next') {
  const went: { frame: string; isEntry: boolean }[] = [];
  const asked: string[] = [];
  let port: FakePort | undefined;
  fakeConnect((opened) => {
    port = opened;
    for (const [frame, { words, hasFocus = false, answersAfterMs = 0 }] of Object.entries(frames)) {
      setTimeout(() => opened.receive({ type: 'turn', frame, words, hasFocus }), answersAfterMs);
    }
    const post = opened.end.postMessage;
    opened.end.postMessage = (message) => {
      post(message);
      const { frame, isEntry, goesRound } = message as Step & { frame: string };
      asked.push(frame);
      const hasStepped = isEntry || goesRound || (frames[frame]?.left ?? 0) > 0;
      if (hasStepped) went.push({ frame, isEntry });
      setTimeout(() => opened.receive({ type: 'stepped', frame, hasStepped }));
    };
  });
  const done = vi.fn();
  void takeTurn(7, direction).then(done);
  await vi.advanceTimersByTimeAsync(4000);
  expect(done).toHaveBeenCalledOnce();
  expect(port?.isOpen).toBe(false);
  return { went, asked };
}

describe('a turn', () => {
  test('goes to the frame with the focus', async () => {
    const { went } = await play({ big: { words: 900, left: 3 }, small: { words: 100, left: 3, hasFocus: true } });
    expect(went).toEqual([{ frame: 'small', isEntry: false }]);
  });

  test.each([
    [0, 40],
    [40, 0],
  ])('else to the one with most words, whoever answers first (%i, %i ms)', async (first, second) => {
    const { went } = await play({
      small: { words: 100, left: 3, answersAfterMs: first },
      big: { words: 900, left: 3, answersAfterMs: second },
    });
    expect(went).toEqual([{ frame: 'big', isEntry: false }]);
  });

  test('goes on to the next frame at the end of one, and comes in at its beginning', async () => {
    const frames = { big: { words: 900, left: 0 }, middle: { words: 500, left: 3 }, small: { words: 100, left: 3 } };
    expect((await play(frames)).went).toEqual([{ frame: 'middle', isEntry: true }]);
    expect((await play(frames, 'previous')).went).toEqual([{ frame: 'small', isEntry: true }]);
  });

  test('a frame alone goes round', async () => {
    const { went } = await play({ only: { words: 900, left: 0 } });
    expect(went).toEqual([{ frame: 'only', isEntry: false }]);
  });

  test('ends where nobody is, where nobody has a policy, and where nobody can go', async () => {
    fakeConnect((port) => setTimeout(port.lose));
    const done = vi.fn();
    void takeTurn(7, 'next').then(done);
    await vi.advanceTimersByTimeAsync(10);
    expect(done).toHaveBeenCalledOnce();
    expect((await play({})).asked).toEqual([]);
  });
});

describe('a frame', () => {
  const start = (claimed: { words: number; hasFocus: boolean } | undefined) => {
    const connect = fakeOnConnect();
    const step = vi.fn(() => true);
    const giveWay = vi.fn();
    const stop = onTurn({ frame: 'a', claim: () => claimed, step, yield: giveWay });
    return { connect, step, giveWay, stop };
  };
  const message = { type: 'step', frame: 'a', direction: 'next', isEntry: false, goesRound: true };

  test('says what it has, goes when it is named, and gives way when another is', () => {
    const { connect, step, giveWay } = start({ words: 5, hasFocus: true });
    const port = fakePort(turnPort);
    connect(port);
    port.receive({ ...message, direction: 'up' });
    expect(giveWay).not.toHaveBeenCalled();
    port.receive({ ...message, frame: 'b' });
    expect(giveWay).toHaveBeenCalledOnce();
    expect(step).not.toHaveBeenCalled();
    port.receive(message);
    expect(step).toHaveBeenCalledExactlyOnceWith(message);
    expect(port.posted).toEqual([
      { type: 'turn', frame: 'a', words: 5, hasFocus: true },
      { type: 'stepped', frame: 'a', hasStepped: true },
    ]);
  });

  test('without a policy stays silent, and lets other ports be', () => {
    const { connect } = start(undefined);
    const port = fakePort(turnPort);
    connect(port);
    const { connect: connectOther } = start({ words: 5, hasFocus: true });
    const other = fakePort('somebody-else');
    connectOther(other);
    expect([...port.posted, ...other.posted]).toEqual([]);
  });

  test('takes no part after it has stopped', () => {
    const { connect, stop } = start({ words: 5, hasFocus: true });
    stop();
    const port = fakePort(turnPort);
    connect(port);
    expect(port.posted).toEqual([]);
  });
});
