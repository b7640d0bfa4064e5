/** One conversation between the popup and a tab: connects, injects where nobody answers, listens. Draws nothing. */
import type { PopupView } from '@/components/view';
import { askForSite, injectReader, isAccessTakenAway, whyUnreadable } from '@/lib/browser/access';
import type { FrameMessage, PlaceMessage, PopupMessage, TabLine } from '@/lib/browser/messages';
import { connectToTab, onBadge } from '@/lib/browser/messages';
import { openInTab, type ReadTab, readTab, whenLoaded } from '@/lib/browser/tabs';
import type { DocumentLink } from '@/lib/core/model';
import { unreadFrames, viewOf } from './view';

/** A script that is there answers within a few milliseconds, unless its page is busy. */
const answerMs = 300;

/** After injection: the file is parsed and run first, on a slow phone too. */
const injectedAnswerMs = 5000;

/** Pages that are being replaced have no script for a moment. */
const navigationMs = 400;

/** A page that takes longer than this to load is spoken of as it is then. */
const maxLoadMs = 15_000;

export interface Session {
  post(message: PopupMessage): void;
  /** Lets the frames that failed read once more, or starts over where there are none. */
  retry(): void;
  /** Opens a link in the tab; the conversation goes on with its page. */
  follow(href: string): void;
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
  /** Where the tab is; '' where the browser hides it. */
  readonly url: string;
  /** Of a page that is no policy: its links to legal documents. */
  readonly links: readonly DocumentLink[];
}

/** Starts a conversation with a tab. Never throws; whatever goes wrong is a state. */
export function openSession({ id, url: firstUrl }: ReadTab, tell: (news: SessionNews) => void): Session {
  const frames = new Map<string, FrameMessage>();
  const places = new Map<string, PlaceMessage>();
  /** All frames that can answer have had their time: who is silent now is closed to us. */
  let isSettled = false;
  let url = firstUrl;
  let links: readonly DocumentLink[] = [];
  let line: TabLine | undefined;
  let isAccessTaken = false;
  /** The page was opened from here, not clicked on. */
  let isFollowing = false;
  /** Each start makes the answers to earlier ones void. */
  let round = 0;

  const unread = () => unreadFrames([...places.values()]);
  const show = (view: PopupView) => tell({ view, isAccessTaken, unread: isSettled ? unread() : [], url, links });
  const showFrames = () => {
    const view = viewOf([...frames.values()]);
    const reason = whyUnreadable(url);
    if (view?.kind === 'not-a-policy' && reason === 'pdf') show({ kind: 'unreadable', reason });
    else if (view) show(view);
  };

  /** Connects, and resolves when the top frame has answered, the time is over, or nobody is there. */
  const connect = (waitMs: number) =>
    new Promise<void>((resolve) => {
      line?.close();
      const mine = round;
      let isConnected = false;
      line = connectToTab(id, {
        onState: (message) => {
          isConnected = true;
          frames.set(message.frame, message);
          if (message.isTop) resolve();
          if (mine !== round) return;
          if (message.isTop && message.state.kind === 'not-a-policy') {
            line?.post({ type: 'find-links', frame: message.frame });
          }
          showFrames();
        },
        onLinks: (message) => {
          if (mine !== round || !frames.get(message.frame)?.isTop) return;
          links = message.links;
          showFrames();
        },
        onPlace: (message) => {
          places.set(message.frame, message);
          if (mine === round && isSettled) showFrames();
        },
        onGone: (frame) => {
          const isTop = frames.get(frame)?.isTop;
          frames.delete(frame);
          places.delete(frame);
          // Firefox may keep the line of a page that it keeps in memory.
          if (isTop) startOver(mine);
          else if (frames.size > 0) showFrames();
        },
        onLost: () => {
          resolve();
          if (isConnected) startOver(mine);
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
    if (!hasInjected && unread().length > 0 && (await injectReader(id))) {
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
    url = (await readTab(id))?.url ?? url;
    if (mine !== round) return false;
    // Told even where a script answers: an earlier click may have brought it.
    const taken = isAccessTakenAway(url).then((isTaken) => {
      if (mine !== round || !isTaken) return;
      isAccessTaken = true;
      showFrames();
    });
    await Promise.all([connect(answerMs), taken]);
    if (hasTop() || mine !== round) return false;
    const isLetIn = await injectReader(id);
    if (mine !== round) return true;
    if (isLetIn) await connect(injectedAnswerMs);
    // The manifest's own script comes when the page is there; to a PDF, whose tab may load for ever, none comes.
    else if (whyUnreadable(url) === 'other' && (await whenLoaded(id, maxLoadMs))) await connect(answerMs);
    if (mine !== round) return true;
    if (frames.size > 0) showFrames();
    else if (isAccessTaken) show({ kind: 'no-access' });
    else {
      const reason = whyUnreadable(url);
      if (reason !== 'other') show({ kind: 'unreadable', reason });
      else if (isLetIn) show({ kind: 'failed' });
      else show({ kind: 'unreadable', reason: isFollowing ? 'elsewhere' : reason });
    }
    return true;
  };

  const start = () => {
    round += 1;
    frames.clear();
    places.clear();
    isSettled = false;
    links = [];
    isAccessTaken = false;
    show({ kind: 'reading' });
    run(round).catch(() => show({ kind: 'failed' }));
  };

  /** The page of that round has gone: its tab is about to show another. */
  const startOver = (mine: number) => {
    setTimeout(() => mine === round && start(), navigationMs);
  };

  // A port reaches only the frames that are there when it opens. One that reads later tells the badge: call again.
  const stopListening = onBadge((_, { tabId }) => {
    if (tabId === id && frames.size > 0) void connect(answerMs);
  });

  start();
  return {
    post: (message) => line?.post(message),
    retry: () => {
      const failed = [...frames.values()].filter(({ state }) => state.kind === 'failed');
      for (const { frame } of failed) line?.post({ type: 'read-anyway', frame });
      if (failed.length === 0) start();
    },
    follow: (href) => {
      isFollowing = true;
      openInTab(id, href).catch(() => {});
    },
    allowSite: () => {
      askForSite(url).then((isGiven) => {
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
