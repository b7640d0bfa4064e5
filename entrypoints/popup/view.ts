/** Adds up what the frames of a tab say into the one thing the popup shows. Pure: no browser, no page. */
import type { PopupView, ReadFrame } from '@/components/view';
import type { FrameMessage } from '@/lib/browser/messages';
import { readingMinutes } from '@/lib/core/report';

/**
 * Policies that were read, most words first; where there is none, the most hopeful state of a frame.
 *
 * @returns undefined where no frame has spoken
 */
export function viewOf(frames: readonly FrameMessage[]): PopupView | undefined {
  const read = frames.flatMap(({ frame, state }): ReadFrame[] =>
    state.kind === 'read' ? [{ frame, report: state.report, minutes: readingMinutes(state.report.words) }] : [],
  );
  if (read.length > 0) return { kind: 'read', frames: read.sort((a, b) => b.report.words - a.report.words) };
  const kinds = frames.map(({ state }) => state);
  if (kinds.some(({ kind }) => kind === 'reading')) return { kind: 'reading' };
  if (kinds.some(({ kind }) => kind === 'failed')) return { kind: 'failed' };
  const foreign = kinds.find((state) => state.kind === 'other-language');
  if (foreign?.kind === 'other-language') return { kind: 'other-language', language: foreign.language };
  const plain = frames.find(({ isTop }) => isTop) ?? frames[0];
  return plain && { kind: 'not-a-policy', frame: plain.frame };
}
