/** Adds up what the frames of a tab say into the one thing the popup shows. Pure: no browser, no page. */
import type { PopupView, ReadFrame } from '@/components/view';
import type { FrameMessage, PlaceMessage } from '@/lib/browser/messages';
import { readingMinutes } from '@/lib/core/reading-time';

/**
 * Policies that were read, most words first; where there is none, the most hopeful state of a frame.
 *
 * @returns undefined where no frame has spoken
 */
export function viewOf(frames: readonly FrameMessage[]): PopupView | undefined {
  const read = frames.flatMap(({ frame, state }): ReadFrame[] => {
    if (state.kind !== 'read') return [];
    const { report, closed } = state;
    return [{ frame, report, closed, minutes: readingMinutes(report.words) }];
  });
  if (read.length > 0) return { kind: 'read', frames: read.sort((a, b) => b.report.words - a.report.words) };
  const kinds = frames.map(({ state }) => state);
  if (kinds.some(({ kind }) => kind === 'reading')) return { kind: 'reading' };
  if (kinds.some(({ kind }) => kind === 'failed')) return { kind: 'failed' };
  const foreign = kinds.find((state) => state.kind === 'other-language');
  if (foreign?.kind === 'other-language') return { kind: 'other-language', language: foreign.language };
  const plain = frames.find(({ isTop }) => isTop) ?? frames[0];
  if (plain?.state.kind === 'pdf') return { kind: 'unreadable', reason: 'pdf' };
  return plain && { kind: 'not-a-policy', frame: plain.frame };
}

/**
 * Addresses of documents that stand on the page as frames and from which nobody answers: browsers keep us out of them.
 * An answer from the same site counts, for frames are often led on to another of its pages.
 */
export function unreadFrames(places: readonly PlaceMessage[]): readonly string[] {
  const answered = places.flatMap(({ isTop, url }) => (isTop ? [] : [url]));
  const embedded = [...new Set(places.flatMap(({ embedded }) => embedded))];
  const take = (isIt: (url: string) => boolean) => {
    const index = answered.findIndex(isIt);
    if (index >= 0) answered.splice(index, 1);
    return index >= 0;
  };
  const others = embedded.filter((address) => !take((url) => url === address));
  return others.filter((address) => !take((url) => URL.parse(url)?.origin === URL.parse(address)?.origin));
}
