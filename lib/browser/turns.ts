/** Whose turn it is when a key asks for the next finding: one port to all frames of a tab, and one frame that goes. Knows no page. */
import { type Browser, browser } from 'wxt/browser';
import type { Direction, Unsubscribe } from './messages';
import { isStepMessage, isSteppedMessage, isTurnMessage } from './shapes';

/** Name of the port that the background opens to a tab for each command. */
export const turnPort = 'clauselight-turn';

/** How to go on from where the reader is. */
export interface Step {
  readonly direction: Direction;
  /** Come in at the frame's first finding (or its last), wherever the reader was there before. */
  readonly isEntry: boolean;
  /** After the last finding comes the first. */
  readonly goesRound: boolean;
}

/** Content script to background, at once: this frame has a policy. Frames without one stay silent. */
export interface TurnMessage {
  readonly type: 'turn';
  /** Words of its policy. */
  readonly words: number;
  /** Whether the keyboard is in this frame itself. */
  readonly hasFocus: boolean;
  /** A random token of the frame. */
  readonly frame: string;
}

/** Background to content scripts: reaches all, and only the one whose token it bears goes. */
export interface StepMessage extends Step {
  readonly type: 'step';
  readonly frame: string;
}

/** Content script to background: whether there was a finding to go to. */
export interface SteppedMessage {
  readonly type: 'stepped';
  readonly frame: string;
  readonly hasStepped: boolean;
}

/** Frames answer in a millisecond or two. After this much silence all that will have spoken have. */
const silenceMs = 60;
/** A frame that is this slow is busy; nobody waits longer for a key to do something. */
const maxWaitMs = 1500;

/**
 * Background: takes one step in a tab. The frame with the focus goes, else the one with most policy words; where it is
 * at its end, the next one by words goes on from its own beginning. Resolves when one has gone or there is none; never rejects.
 */
export function takeTurn(tabId: number, direction: Direction): Promise<void> {
  return new Promise((resolve) => {
    const port = browser.tabs.connect(tabId, { name: turnPort });
    const turns = new Map<string, TurnMessage>();
    let order: readonly string[] | undefined;
    let tried = 0;
    let timer = setTimeout(choose, maxWaitMs);
    const end = setTimeout(finish, 2 * maxWaitMs);

    function finish() {
      clearTimeout(timer);
      clearTimeout(end);
      port.disconnect();
      resolve();
    }
    function choose() {
      clearTimeout(timer);
      if (order) return;
      order = inOrder([...turns.values()], direction);
      offer();
    }
    /** Each frame in turn goes on; after the last the first one comes again, at its beginning. */
    function offer() {
      const all = order ?? [];
      const frame = all[tried % all.length];
      if (frame === undefined || tried > all.length) return finish();
      port.postMessage({
        type: 'step',
        frame,
        direction,
        isEntry: tried > 0,
        goesRound: all.length === 1,
      } satisfies StepMessage);
      tried += 1;
    }

    port.onDisconnect.addListener(finish);
    port.onMessage.addListener((message: unknown) => {
      if (isTurnMessage(message) && !order) {
        turns.set(message.frame, message);
        clearTimeout(timer);
        timer = setTimeout(choose, silenceMs);
      } else if (isSteppedMessage(message) && message.frame === order?.[(tried - 1) % order.length]) {
        if (message.hasStepped) finish();
        else offer();
      }
    });
  });
}

/** From the focused frame on, else from the one with most words; equal ones by token, so that every step sees the same order. */
function inOrder(turns: readonly TurnMessage[], direction: Direction): string[] {
  const sorted = turns.toSorted((a, b) => b.words - a.words || (a.frame < b.frame ? -1 : 1));
  const focused = sorted.findIndex(({ hasFocus }) => hasFocus);
  const first = Math.max(0, focused);
  const ahead = [...sorted.slice(first), ...sorted.slice(0, first)].map(({ frame }) => frame);
  const [start = '', ...others] = ahead;
  return direction === 'next' || ahead.length === 0 ? ahead : [start, ...others.reverse()];
}

/** What a frame brings to a turn. */
export interface TurnEnd {
  readonly frame: string;
  /** Words of its policy and where the keyboard is; undefined where there is nothing to go to. */
  claim(): { readonly words: number; readonly hasFocus: boolean } | undefined;
  /** Takes the step. False at the end. */
  step(step: Step): boolean;
  /** Another frame goes: what is open here closes. */
  yield(): void;
}

/** Content script: takes part in turns until unsubscribed. */
export function onTurn({ frame, claim, step, yield: giveWay }: TurnEnd): Unsubscribe {
  const answer = (port: Browser.runtime.Port) => {
    const claimed = port.name === turnPort ? claim() : undefined;
    if (!claimed) return;
    port.onMessage.addListener((message: unknown) => {
      if (!isStepMessage(message)) return;
      if (message.frame !== frame) return giveWay();
      port.postMessage({ type: 'stepped', frame, hasStepped: step(message) } satisfies SteppedMessage);
    });
    port.postMessage({ type: 'turn', frame, ...claimed } satisfies TurnMessage);
  };
  browser.runtime.onConnect.addListener(answer);
  return () => browser.runtime.onConnect.removeListener(answer);
}
