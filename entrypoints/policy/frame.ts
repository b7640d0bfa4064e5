/** One frame's life: detect, read, answer, read again when the text changes. Knows no text node and no practice. */
import { type FrameState, onPopup, type PopupMessage, sendBadge } from '@/lib/browser/messages';
import { onTurn } from '@/lib/browser/turns';
import { detect } from '@/lib/core/detect';
import { worthOpening } from '@/lib/core/embedded';
import { isReadable } from '@/lib/core/language';
import { rankLinks } from '@/lib/core/links';
import { type ChangeWatch, watchChanges } from '@/lib/dom/changes';
import { readEmbedded } from '@/lib/dom/embedded';
import { addressOf, readFacts } from '@/lib/dom/facts';
import { readLinks } from '@/lib/dom/links';
import { looksLikePolicy } from './address';
import type { Reading } from './read';

/** A page that has been quiet for this long has finished rendering what it was about to. */
const restMs = 800;
const maxWaitMs = 4000;
/** Looks at a page that is no policy before we stop looking; counted anew when the address changes. */
const maxLooks = 12;

/** A frame's part, which sleeps until it may start by itself or a popup asks. */
export interface Frame {
  /**
   * Asks `wakesAt` again. Where it says yes, the page is judged now, and read if it is a policy. Where it says no, nothing
   * stays in the page but what a popup has asked for.
   */
  reconsider(): void;
}

/**
 * Starts the frame's part. Never throws; what goes wrong becomes the state `failed`.
 *
 * @param wakesAt whether to detect by ourselves at an address with this path; elsewhere when a popup asks
 */
export function startFrame(document: Document, wakesAt: (pathname: string) => boolean, signal: AbortSignal): Frame {
  const isTop = window.top === window;
  // Frames of insecure origins have no crypto.randomUUID.
  const frame = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
  let state: FrameState | undefined;
  let reading: Reading | undefined;
  /** Without what is behind the "#". */
  let address = pageOf(document);
  /** A popup asked about this address. */
  let isCalled = false;
  /** The user asked to read whatever this is. */
  let isForced = false;
  /** Changes when a reading is given up, so that what is under way can tell. */
  let run = 0;
  let isBusy = false;
  /** The page changed while it was being read. */
  let isStale = false;
  let looksLeft = maxLooks;
  let watch: ChangeWatch | undefined;
  let hasBadge = false;

  const popups = onPopup({
    frame,
    isTop,
    place: () => ({
      url: addressOf(document),
      embedded: worthOpening(readEmbedded(document), looksLikePolicy),
    }),
    state: () => {
      // Parts are opened and closed while the page is read.
      if (state?.kind === 'read' && reading) return { ...state, closed: reading.closed() };
      return state ?? { kind: 'not-a-policy' };
    },
    onOpened: () => {
      isCalled = true;
      // The policy may have come after we stopped looking.
      if (!state || state.kind === 'not-a-policy') look();
    },
    obey: (message) => guarded(() => obey(message)),
  });

  function set(next: FrameState) {
    state = next;
    popups.postState();
    // A page that is read again keeps its number until there is a new one.
    if (next.kind === 'reading') return;
    const { count, words } = sizeOf(next);
    // Silence of frames that never had anything to say.
    if (count === 0 && !hasBadge) return;
    hasBadge = true;
    void sendBadge(count, words);
  }

  function look() {
    guarded(() => {
      // Chromium lets scripts into the page around its viewer, which has no text.
      if (document.contentType === 'application/pdf') return set({ kind: 'pdf' });
      const here = pageOf(document);
      if (here !== address) {
        address = here;
        isCalled = isForced = false;
        looksLeft = maxLooks;
      }
      watch ??= watchChanges(
        document,
        {
          restMs,
          maxWaitMs,
          matters: (node) => reading?.matters(node) ?? true,
          onTouched: (nodes) => guarded(() => reading?.touched(nodes)),
          onRest: look,
        },
        signal,
      );
      const detection = isCalled || wakesAt(new URL(here).pathname) ? detect(readFacts(document)) : undefined;
      const { isPolicy = false, language = 'und' } = detection ?? {};
      if (isForced || (isPolicy && isReadable(language))) {
        watch.wake();
        void read(isForced && language === 'und' ? 'en' : language);
        return;
      }
      drop();
      looksLeft -= 1;
      if (looksLeft <= 0 || !detection) watch.doze();
      const next: FrameState = isPolicy ? { kind: 'other-language', language } : { kind: 'not-a-policy' };
      if (state?.kind !== next.kind) set(next);
    });
  }

  /** Reads what has not been read yet. One reading at a time: what changes meanwhile is looked at afterwards. */
  async function read(language: string) {
    isStale = isBusy;
    if (isBusy) return;
    isBusy = true;
    const mine = run;
    if (!reading && state?.kind !== 'reading') set({ kind: 'reading' });
    try {
      // Bundled in this file, evaluated only here.
      const { openReading } = await import('./read');
      const opened = reading ?? (await openReading(document, signal));
      if (mine !== run) opened.stop();
      else {
        reading = opened;
        const report = await opened.update(language);
        if (report && mine === run) set({ kind: 'read', report });
      }
    } catch {
      fail();
    }
    isBusy = false;
    if (isStale && !signal.aborted) look();
  }

  function drop() {
    run += 1;
    reading?.stop();
    reading = undefined;
  }

  function fail() {
    if (signal.aborted) return;
    drop();
    set({ kind: 'failed' });
  }

  function obey(message: PopupMessage) {
    if (message.type === 'read-anyway') {
      isForced = true;
      look();
    } else if (message.type === 'find-links') popups.postLinks(rankLinks(readLinks(document), addressOf(document)));
    else if (message.type === 'jump') void reading?.jump(message.finding);
    else reading?.step({ direction: message.direction, isEntry: false, goesRound: true });
  }

  /** The one door: nothing is thrown into the page. */
  function guarded(action: () => void) {
    try {
      action();
    } catch {
      fail();
    }
  }

  const offTurn = onTurn({
    frame,
    claim: () => {
      const isInFrame = /^i?frame$/.test(document.activeElement?.localName ?? '');
      return state?.kind === 'read'
        ? { words: state.report.words, hasFocus: document.hasFocus() && !isInFrame }
        : undefined;
    },
    step: (step) => reading?.step(step) ?? false,
    yield: () => reading?.closeCard(),
  });
  window.addEventListener('pagehide', () => popups.leave(), { signal });
  // Back from the browser's memory: the badge was cleared on the way out, and settings may have changed since.
  const back = async () => {
    if (state?.kind === 'read') set(state);
    await reading?.repaint();
  };
  window.addEventListener('pageshow', ({ persisted }) => persisted && void back(), { signal });
  signal.addEventListener('abort', () => {
    offTurn();
    forget();
    popups.close();
  });

  function reconsider() {
    if (!wakesAt(new URL(pageOf(document)).pathname)) {
      if (!isCalled) forget();
    } else if (!state || state.kind === 'not-a-policy') look();
  }

  function forget() {
    drop();
    watch?.doze();
    state = undefined;
    if (hasBadge) void sendBadge(0, 0);
    hasBadge = false;
  }

  guarded(reconsider);
  return { reconsider: () => guarded(reconsider) };
}

function pageOf(document: Document): string {
  return addressOf(document).replace(/#.*/, '');
}

function sizeOf(state: FrameState): { count: number; words: number } {
  if (state.kind !== 'read') return { count: 0, words: 0 };
  const { rows, words } = state.report;
  return { count: rows.filter(({ standsOut }) => standsOut).length, words };
}
