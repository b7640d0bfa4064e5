/** Splits a block into sentences: Intl.Segmenter, then merges for abbreviations and list marks. Knows no page and no practice. */
import type { Block, Sentence } from './model';

/** English rules serve all Latin-script policies: the abbreviations below are English. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends with a word whose full stop does not end a sentence. */
const abbreviated =
  /(?:^|[\s("“])(?:e\.?g|i\.?e|incl?|ltd|llc|l\.l\.c|corp|co|cos|no|nos|art|arts|sec|para|cf|vs|mr|mrs|ms|dr|st|approx|dept|est|fig|tel|reg|u\.s|u\.k|u\.s\.a|e\.u|d\.c|p\.o|a\.k\.a|attn|al|jr|sr|[A-Z])\.["”)]?\s*$/iu;
/** Of these, the ones that do often end a sentence: a capital after them begins a new one. */
const mayEnd = /(?:^|[\s("“])(?:inc|ltd|llc|l\.l\.c|corp|co|al|jr|sr)\.["”)]?\s*$/iu;
/** After a place the capital may be a name's ("the U.S. Department of ..."): only these begin a new sentence. */
const place = /(?:^|[\s("“])(?:u\.s|u\.k|u\.s\.a|e\.u|d\.c)\.["”)]?\s*$/iu;
const opens =
  /^\s*["“(]?(?:we|our|you|your|the|this|these|those|they|their|it|its|if|in|for|by|as|at|on|to|with|when|where|while|please|any|all|some|such|each|no|an?|and|but|however|because|although|under|unless|there|that|here|how|what|most|other|personal|users|residents)\b/iu;
/** "No. 7" counts something; "No. We never do." answers. */
const numberSign = /(?:^|[\s("“])nos?\.\s*$/iu;
const beginsWithNumber = /^\s*[#(]?\d/u;
/** Nothing but a list mark: "1.", "iv)", "(b)", "2.a.", "1\.", a bullet. */
const listMark =
  /^[\s*_#>]*(?:\(?(?:\d{1,3}|[a-z]|[ivxl]{1,5})(?:\\?\.(?:\d{1,3}|[a-z])){0,3}\\?[.)]|[-–—•·▪◦‣*+])+[\s*_]*$/iu;
/** Begins as a sentence of its own does not. */
const continues = /^\s*(?:[\p{Ll}(,;:)\]]|["“”'‘’]\)|&)/u;
const hasWords = /[\p{L}\p{N}]/u;

/** Longer ones are cut: no sentence of a policy is that long, and all that reads a sentence may count on it. */
const maxSentenceUnits = 4000;

/**
 * The sentences of `block`, in order. `span` is exact: `block.text.slice(span.start, span.end) === text`.
 * Linear in the length of the text. Pieces without a letter or digit are left out; none is longer than 4000 units.
 *
 * @param blockIndex the block's index, for `Span.block`
 * @example texts of splitSentences({ text: 'Acme Inc. (we) logs visits. We keep logs.', ... }, 0)
 *   // ['Acme Inc. (we) logs visits.', 'We keep logs.']
 */
export function splitSentences(block: Block, blockIndex: number): Sentence[] {
  const sentences: Sentence[] = [];
  const { text } = block;
  let start = 0;
  let end = 0;
  const flush = (to: number) => {
    const piece = text.slice(start, to);
    const trimmed = piece.trim();
    if (hasWords.test(trimmed)) {
      const from = start + piece.indexOf(trimmed);
      sentences.push({ text: trimmed, span: { block: blockIndex, start: from, end: from + trimmed.length } });
    }
    start = to;
  };
  for (const { segment, index } of segmenter.segment(text)) {
    if (
      index > start &&
      !belongsTogether(
        text.slice(Math.max(start, index - 40), index),
        text.slice(start, Math.min(index, start + 24)),
        segment,
        index - start,
      )
    )
      flush(index);
    end = index + segment.length;
    while (end - start > maxSentenceUnits) flush(start + cutIn(text.slice(start, start + maxSentenceUnits)));
  }
  flush(end);
  return sentences;
}

/** Where to cut an endless sentence: behind its last space, or else anywhere but inside a surrogate pair. */
function cutIn(piece: string): number {
  const space = piece.lastIndexOf(' ');
  if (space > 0) return space + 1;
  return /[\ud800-\udbff]$/.test(piece) ? piece.length - 1 : piece.length;
}

/** Whether the segment continues what stands before it. `tail` and `head` are the last and first units of that. */
function belongsTogether(tail: string, head: string, segment: string, length: number): boolean {
  if (length <= 24 && listMark.test(head)) return true;
  if (!abbreviated.test(tail)) return continues.test(segment) && /[,;:]\s*$|\)\s*$/.test(tail);
  if (numberSign.test(tail)) return beginsWithNumber.test(segment);
  if (place.test(tail)) return !opens.test(segment) || continues.test(segment);
  return !mayEnd.test(tail) || continues.test(segment);
}
