/** The one protocol between the parts of the extension (a key's turn stands in turns.ts). Types first; the few functions that send and receive stand below. */
import { type Browser, browser } from 'wxt/browser';
import type { DocumentLink, Report } from '@/lib/core/model';
import {
  isBadgeMessage,
  isFoundMessage,
  isFrameMessage,
  isGoneMessage,
  isLinksMessage,
  isPlaceMessage,
  isPopupMessage,
} from './shapes';

/** Name of the port that the popup opens to a tab (`tabs.connect`); every frame with our script answers on it. */
export const popupPort = 'clauselight-popup';

/** What a frame has to say for itself. Impossible states cannot be written. */
export type FrameState =
  | { readonly kind: 'reading' }
  /** `closed`: indices of the findings in parts of the page that nobody has opened yet. */
  | { readonly kind: 'read'; readonly report: Report; readonly closed?: readonly number[] }
  | { readonly kind: 'not-a-policy' }
  | { readonly kind: 'other-language'; readonly language: string }
  /** A PDF in the browser's viewer, whatever its address says. */
  | { readonly kind: 'pdf' }
  | { readonly kind: 'failed' };

/** Content script to popup, over the port: on connect, and whenever the state changes. */
export interface FrameMessage {
  readonly type: 'state';
  /** A random token of the frame: frames do not know their ids, and one port reaches them all. */
  readonly frame: string;
  readonly isTop: boolean;
  readonly state: FrameState;
}

/** Content script to popup, over the port, once after the first state: where the frame is, and what stands in it. */
export interface PlaceMessage {
  readonly type: 'place';
  readonly frame: string;
  readonly isTop: boolean;
  /** The frame's own address. */
  readonly url: string;
  /** Addresses of documents that stand in it as frames and that a reader may mean. */
  readonly embedded: readonly string[];
}

/** Content script to popup, over the port: this frame is about to vanish, the others stay. */
export interface GoneMessage {
  readonly type: 'gone';
  readonly frame: string;
}

/** Content script to popup, over the port: the answer to `find-links`. */
export interface LinksMessage {
  readonly type: 'links';
  readonly frame: string;
  /** Best first; few. */
  readonly links: readonly DocumentLink[];
}

/** Popup to content scripts, over the port. Reaches all frames; each obeys only what bears its token. */
export type PopupMessage =
  | { readonly type: 'jump'; readonly frame: string; readonly finding: number }
  | { readonly type: 'step'; readonly frame: string; readonly direction: Direction }
  | { readonly type: 'read-anyway'; readonly frame: string }
  | { readonly type: 'find-links'; readonly frame: string };

/** To the next finding on the page, or the previous one. */
export type Direction = 'next' | 'previous';

/** Content script to background: what the badge of its tab should say. */
export interface BadgeMessage {
  readonly type: 'badge';
  /** Practices that stand out. */
  readonly count: number;
  /** Words of the policy in this frame: the frame with most words decides. */
  readonly words: number;
}

/** Lookout to background: the sender's frame looks like a policy, and nothing has started to read it. */
export interface FoundMessage {
  readonly type: 'found';
}

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** The popup's line to all frames of one tab. */
export interface TabLine {
  /** Posts to every frame; only the one whose token it bears obeys. */
  post(message: PopupMessage): void;
  /** Hangs up; no callback follows. */
  close(): void;
}

/** What the popup hears on its line. */
export interface TabEvents {
  /** At each frame's first answer and at each change of its state. */
  onState(message: FrameMessage): void;
  /** Once for each frame, after its first answer. */
  onPlace(message: PlaceMessage): void;
  /** One frame has left; others may stay. */
  onGone(frame: string): void;
  /** A frame has looked for links. */
  onLinks(message: LinksMessage): void;
  /** Once, when no frame is left at the other end, or none ever was. */
  onLost(): void;
}

/** Popup: calls every frame of a tab that runs our script. What is not a well-formed message is dropped. */
export function connectToTab(tabId: number, { onState, onPlace, onGone, onLinks, onLost }: TabEvents): TabLine {
  const port = browser.tabs.connect(tabId, { name: popupPort });
  let isOpen = true;
  port.onMessage.addListener((message: unknown) => {
    if (!isOpen) return;
    if (isFrameMessage(message)) onState(message);
    else if (isPlaceMessage(message)) onPlace(message);
    else if (isGoneMessage(message)) onGone(message.frame);
    else if (isLinksMessage(message)) onLinks(message);
  });
  port.onDisconnect.addListener(() => {
    if (!isOpen) return;
    isOpen = false;
    onLost();
  });
  return {
    post: (message) => {
      if (isOpen) port.postMessage(message);
    },
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      port.disconnect();
    },
  };
}

/** What a frame brings to the line: who it is, how it is now, and what it does when asked. */
export interface FrameEnd {
  readonly frame: string;
  readonly isTop: boolean;
  place(): Pick<PlaceMessage, 'url' | 'embedded'>;
  state(): FrameState;
  /** Called only with messages that bear this frame's token. */
  obey(message: PopupMessage): void;
  /** A popup has connected; its first message, the frame's state, follows at once. A dormant frame judges its page here. */
  onOpened?(): void;
}

/** A frame's line to all open popups. */
export interface FrameLine {
  /** To call after each change of the frame's state. */
  readonly postState: () => void;
  readonly postLinks: (links: readonly DocumentLink[]) => void;
  /** To call when the frame's page goes away: where frames share a port, the browser does not tell. It may come back. */
  readonly leave: () => void;
  /** To call when this script ends before its page does: says goodbye and answers no popup any more. */
  readonly close: () => void;
}

/**
 * Content script: answers every popup that connects.
 *
 * @example
 * const popups = onPopup({ frame: crypto.randomUUID(), isTop, place, state: () => state, obey });
 * addEventListener('pagehide', popups.leave);
 */
export function onPopup(end: FrameEnd): FrameLine {
  const ports = new Set<Browser.runtime.Port>();
  const message = (): FrameMessage => ({ type: 'state', frame: end.frame, isTop: end.isTop, state: end.state() });
  const place = (): PlaceMessage => ({ type: 'place', frame: end.frame, isTop: end.isTop, ...end.place() });
  const answer = (port: Browser.runtime.Port) => {
    if (port.name !== popupPort) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((received: unknown) => {
      if (ports.has(port) && isPopupMessage(received) && received.frame === end.frame) end.obey(received);
    });
    end.onOpened?.();
    port.postMessage(message());
    port.postMessage(place());
  };
  browser.runtime.onConnect.addListener(answer);
  const post = (message: FrameMessage | GoneMessage | LinksMessage) => {
    for (const port of ports) port.postMessage(message);
  };
  const leave = () => post({ type: 'gone', frame: end.frame });
  return {
    postState: () => post(message()),
    postLinks: (links) => post({ type: 'links', frame: end.frame, links }),
    leave,
    close: () => {
      browser.runtime.onConnect.removeListener(answer);
      leave();
      ports.clear();
    },
  };
}

/** Content script: tells the background what the badge should say. Resolves even when nobody listens (after an update). */
export async function sendBadge(count: number, words: number): Promise<void> {
  const message: BadgeMessage = { type: 'badge', count, words };
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The extension was reloaded under this page: its badge is gone with it.
  }
}

/** Which frame of which tab spoke. */
export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
}

export interface BadgeSender extends FrameAddress {
  readonly isPrivate: boolean;
}

/** Background and popup: calls back for each badge message of a frame in any tab. */
export function onBadge(callback: (message: BadgeMessage, from: BadgeSender) => void): Unsubscribe {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender) => {
    if (!isBadgeMessage(message) || sender.tab?.id === undefined) return undefined;
    callback(message, { tabId: sender.tab.id, frameId: sender.frameId ?? 0, isPrivate: sender.tab.incognito });
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Background: calls back for each frame that the lookout found to be a policy. */
export function onFound(callback: (from: FrameAddress) => void): Unsubscribe {
  const listener = (message: unknown, { tab, frameId }: Browser.runtime.MessageSender) => {
    if (isFoundMessage(message) && tab?.id !== undefined) callback({ tabId: tab.id, frameId: frameId ?? 0 });
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
