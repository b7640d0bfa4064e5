/** One frame's life: detect, read, answer, read again when the text changes. Knows no text node and no practice. */
import { type FrameState, onCommand, onPopup, type PopupMessage, sendBadge } from '@/lib/browser/messages';
import { detect } from '@/lib/core/detect';
import { watchChanges } from '@/lib/dom/changes';
import { readFacts } from '@/lib/dom/facts';
import type { Reading } from './read';

/** A page that has been quiet for this long has finished rendering what it was about to. */
const restMs = 800;
const maxWaitMs = 4000;
/** Looks at changed text before we stop looking; counted anew when the address changes. */
const maxLooks = 12;

/** English, or too little text to tell. */
const readable = new Set(['en', 'und']);

/**
 * Starts the frame's part. Never throws; what goes wrong becomes the state `failed`.
 *
 * @param isAwake detect at once; otherwise when a popup asks
 */
export function startFrame(document: Document, isAwake: boolean, signal: AbortSignal): void {
  const isTop = window.top === window;
  let state: FrameState | undefined;
  let reading: Reading | undefined;
  /** The user asked to read whatever this is. */
  let isForced = false;
  /** Changes with every start, so that an overtaken one can tell. */
  let run = 0;
  let looksLeft = maxLooks;
  let address = '';
  let watching: AbortController | undefined;
  let hasBadge = false;
  /** The text changed while it was being read. */
  let isStale = false;

  const popups = onPopup({
    // Frames of insecure origins have no crypto.randomUUID.
    frame: Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(''),
    isTop,
    state: () => {
      if (!state) look();
      return state ?? { kind: 'not-a-policy' };
    },
    obey: (message) => guarded(() => obey(message)),
  });

  function set(next: FrameState) {
    state = next;
    popups.postState();
    // A page that is read again keeps its number until there is a new one.
    if (next.kind === 'reading') return;
    const { count, words } = next.kind === 'read' ? sizeOf(next) : { count: 0, words: 0 };
    // Silence of frames that never had anything to say.
    if (count === 0 && !hasBadge) return;
    hasBadge = true;
    void sendBadge(count, words);
  }

  function look() {
    guarded(() => {
      address = document.URL;
      const { isPolicy, language } = detect(readFacts(document));
      if (isForced || (isPolicy && readable.has(language))) {
        void start(isForced && language === 'und' ? 'en' : language);
      } else {
        drop();
        const next: FrameState = isPolicy ? { kind: 'other-language', language } : { kind: 'not-a-policy' };
        if (state?.kind !== next.kind) set(next);
      }
      watch();
    });
  }

  async function start(language: string) {
    run += 1;
    const mine = run;
    drop();
    if (state?.kind !== 'reading') set({ kind: 'reading' });
    try {
      // Bundled in this file, evaluated only here.
      const { startReading } = await import('./read');
      const started = await startReading(document, language, signal);
      if (mine !== run || signal.aborted) return started?.stop();
      if (!started) return;
      reading = started;
      set({ kind: 'read', report: started.report() });
      if (isStale) lookAgain();
    } catch {
      if (mine === run && !signal.aborted) set({ kind: 'failed' });
    }
  }

  function drop() {
    reading?.stop();
    reading = undefined;
  }

  /** The text has changed: the same policy with other nodes, another text, or another page altogether. */
  function lookAgain() {
    if (document.URL !== address) looksLeft = maxLooks;
    looksLeft -= 1;
    if (looksLeft <= 0) watching?.abort();
    isStale = !reading && state?.kind === 'reading';
    if (isStale || (document.URL === address && reading?.reanchor())) return;
    look();
  }

  function watch() {
    if (watching && !watching.signal.aborted) return;
    watching = new AbortController();
    signal.addEventListener('abort', () => watching?.abort(), { once: true });
    watchChanges(
      document,
      {
        restMs,
        maxWaitMs,
        matters: (node) => reading?.matters(node) ?? true,
        onChange: () => guarded(lookAgain),
      },
      watching.signal,
    );
  }

  function obey(message: PopupMessage) {
    if (message.type === 'read-anyway') {
      isForced = true;
      look();
    } else if (message.type === 'jump') void reading?.jump(message.finding);
    else void reading?.step(message.direction);
  }

  /** The one door: nothing is thrown into the page. */
  function guarded(action: () => void) {
    try {
      action();
    } catch {
      if (!signal.aborted) set({ kind: 'failed' });
    }
  }

  const offCommand = onCommand(({ direction, to }) => {
    if ((to === 'top') !== isTop) return undefined;
    const isInFrame = /^i?frame$/.test(document.activeElement?.localName ?? '');
    if (isInFrame && isTop) return 'in-frame';
    const hasTurn = isTop || to === 'any' || (document.hasFocus() && !isInFrame);
    if (!reading || !hasTurn) return isTop ? 'none' : undefined;
    guarded(() => void reading?.step(direction));
    return isTop ? 'obeyed' : undefined;
  });
  window.addEventListener('pagehide', () => popups.leave(), { signal });
  // Back from the browser's memory: the badge was cleared on the way out.
  window.addEventListener('pageshow', ({ persisted }) => persisted && state?.kind === 'read' && set(state), { signal });
  signal.addEventListener('abort', () => {
    offCommand();
    drop();
    popups.close();
  });
  if (isAwake) look();
}

function sizeOf({ report }: Extract<FrameState, { kind: 'read' }>): { count: number; words: number } {
  return { count: report.rows.filter(({ standsOut }) => standsOut).length, words: report.words };
}
