/** The part of a long sentence that shows the words that count. Pure text. */
import type { Finding } from '@/lib/core/model';

/** About four lines of the popup. */
const maxShownChars = 220;

/** Words before the cue that a cut quote keeps, so that its subject is seen. */
const leadChars = 80;

export interface Excerpt {
  readonly before: string;
  readonly cue: string;
  readonly after: string;
  /** Whether something was left out at the start, and at the end. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** The whole sentence, in three parts. A cue outside the sentence emphasises nothing. */
export function whole({ sentence, cue }: Finding): Excerpt {
  const { text, span } = sentence;
  const from = clamp(cue.start - span.start, text.length);
  const to = cue.block === span.block ? Math.max(from, clamp(cue.end - span.start, text.length)) : from;
  return {
    before: text.slice(0, from),
    cue: text.slice(from, to),
    after: text.slice(to),
    isCutBefore: false,
    isCutAfter: false,
  };
}

/** The sentence, or where it is long, the cue with its surroundings, cut between words and never inside the cue. */
export function excerpt(finding: Finding): Excerpt {
  const { before, cue, after } = whole(finding);
  if (before.length + cue.length + after.length <= maxShownChars) return whole(finding);
  const isFarIn = before.length + cue.length > maxShownChars - leadChars / 2;
  const lead = isFarIn ? before.slice(startOfWord(before, before.length - leadChars)) : before;
  const room = Math.max(leadChars / 2, maxShownChars - lead.length - cue.length);
  const tail = after.length > room ? after.slice(0, endOfWord(after, room)) : after;
  return {
    before: lead,
    cue,
    after: tail,
    isCutBefore: lead.length < before.length,
    isCutAfter: tail.length < after.length,
  };
}

function startOfWord(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}

function endOfWord(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= 0 ? at : space;
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), max);
}
