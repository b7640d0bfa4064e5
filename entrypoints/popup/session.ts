/** One conversation between the popup and a tab: connects, injects where nobody answers, listens. Draws nothing. */
import type { PopupView } from '@/components/view';
import { askForSite, injectReader, isAccessTakenAway, whyUnreadable } from '@/lib/browser/access';
import type { FrameMessage, PlaceMessage, PopupMessage, TabLine } from '@/lib/browser/messages';
import { connectToTab, onBadge } from '@/lib/browser/messages';
import type { ReadTab } from '@/lib/browser/tabs';
import { unreadFrames, viewOf } from './view';

/** A script that is there answers within a few milliseconds, unless its page is busy. */
const answerMs = 300;

/** After injection: the file is parsed and run first, on a slow phone too. */
const injectedAnswerMs = 5000;

/** Pages that are being replaced have no script for a moment. */
const navigationMs = 400;

export interface Session {
  post(message: PopupMessage): void;
  /** Lets the frames that failed read once more, or starts over where there are none. */
  retry(): void;
  /** Asks for the site, first thing in a click, and starts over when it was given. */
  allowSite(): void;
  close(): void;
}

/** What a session has to say, each time it changes. */
export interface SessionNews {
  readonly view: PopupView;
  readonly isAccessTaken: boolean;
  /** Addresses of documents in frames that we cannot read. */
  readonly unread: readonly string[];
}

/** Starts a conversation with a tab. Never throws; whatever goes wrong is a state. */
export function openSession(tab: ReadTab, tell: (news: SessionNews) => void): Session {
  const frames = new Map<string, FrameMessage>();
  const places = new Map<string, PlaceMessage>();
  /** All frames that can answer have had their time: who is silent now is closed to us. */
  let isSettled = false;
  let line: TabLine | undefined;
  let isAccessTaken = false;
  /** Each start makes the answers to earlier ones void. */
  let round = 0;

  const unread = () => unreadFrames([...places.values()]);
  const show = (view: PopupView) => tell({ view, isAccessTaken, unread: isSettled ? unread() : [] });
  const showFrames = () => {
    const view = viewOf([...frames.values()]);
    const reason = whyUnreadable(tab.url);
    if (view?.kind === 'not-a-policy' && reason === 'pdf') show({ kind: 'unreadable', reason });
    else if (view) show(view);
  };

  /** Connects, and resolves when the top frame has answered, the time is over, or nobody is there. */
  const connect = (waitMs: number) =>
    new Promise<void>((resolve) => {
      line?.close();
      const mine = round;
      let isConnected = false;
      line = connectToTab(tab.id, {
        onState: (message) => {
          isConnected = true;
          frames.set(message.frame, message);
          if (message.isTop) resolve();
          if (mine === round) showFrames();
        },
        onPlace: (message) => {
          places.set(message.frame, message);
          if (mine === round && isSettled) showFrames();
        },
        onGone: (frame) => {
          frames.delete(frame);
          places.delete(frame);
          if (frames.size > 0) showFrames();
        },
        onLost: () => {
          resolve();
          if (isConnected && mine === round) setTimeout(() => mine === round && start(), navigationMs);
        },
      });
      setTimeout(resolve, waitMs);
    });

  const hasTop = () => [...frames.values()].some(({ isTop }) => isTop);

  const run = async (mine: number) => {
    const isOver = () => mine !== round;
    const hasInjected = await reach(mine);
    // The top frame was waited for; those inside it have one more moment.
    await new Promise((resolve) => setTimeout(resolve, answerMs));
    if (isOver() || frames.size === 0) return;
    // Frames of the page's own site whose addresses say nothing: the click opens them.
    if (!hasInjected && unread().length > 0 && (await injectReader(tab.id))) {
      if (isOver()) return;
      await connect(answerMs);
      await new Promise((resolve) => setTimeout(resolve, answerMs));
      if (isOver()) return;
    }
    isSettled = true;
    showFrames();
  };

  /** Finds somebody who answers, or shows why there is nobody. Resolves to whether the reader had to be brought. */
  const reach = async (mine: number): Promise<boolean> => {
    // Told even where a script answers: an earlier click may have brought it.
    const taken = isAccessTakenAway(tab.url).then((isTaken) => {
      if (mine !== round || !isTaken) return;
      isAccessTaken = true;
      showFrames();
    });
    await Promise.all([connect(answerMs), taken]);
    if (hasTop() || mine !== round) return false;
    const isLetIn = await injectReader(tab.id);
    if (mine !== round) return true;
    if (isLetIn) await connect(injectedAnswerMs);
    if (mine !== round) return true;
    if (frames.size > 0) showFrames();
    else if (isAccessTaken) show({ kind: 'no-access' });
    else {
      const reason = whyUnreadable(tab.url);
      show(isLetIn && reason === 'other' ? { kind: 'failed' } : { kind: 'unreadable', reason });
    }
    return true;
  };

  const start = () => {
    round += 1;
    frames.clear();
    places.clear();
    isSettled = false;
    isAccessTaken = false;
    show({ kind: 'reading' });
    run(round).catch(() => show({ kind: 'failed' }));
  };

  // A port reaches only the frames that are there when it opens. One that reads later tells the badge: call again.
  const stopListening = onBadge((_, { tabId }) => {
    if (tabId === tab.id && frames.size > 0) void connect(answerMs);
  });

  start();
  return {
    post: (message) => line?.post(message),
    retry: () => {
      const failed = [...frames.values()].filter(({ state }) => state.kind === 'failed');
      for (const { frame } of failed) line?.post({ type: 'read-anyway', frame });
      if (failed.length === 0) start();
    },
    allowSite: () => {
      askForSite(tab.url).then((isGiven) => {
        if (isGiven) start();
      });
    },
    close: () => {
      round += 1;
      stopListening();
      line?.close();
    },
  };
}
