/** The only door to compromise: parses one sentence, once, into terms with exact offsets. Knows no practice. */
import nlp from 'compromise/two';

/** A word with its part-of-speech tags; `start` and `end` are UTF-16 units of the parsed text. */
export interface Term {
  readonly word: string;
  readonly tags: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
  /** Punctuation and white space that follow. */
  readonly post: string;
}

/** A parsed sentence: its terms, and whether a compromise pattern occurs in it. */
export interface Grammar {
  readonly terms: readonly Term[];
  /** @see https://github.com/spencermountain/compromise (match syntax) */
  matches(pattern: string): boolean;
}

/** What this needs of compromise's own terms; `implicit` is the word that a contraction hides. */
interface RawTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string | null;
  readonly tags: ReadonlySet<string>;
}

/** Longer sentences are lists or tables in disguise; their tail adds time, not grammar. */
const maxUnits = 1500;

/**
 * Steps of compromise/two after its tokenizer. Left out is its last, "postTagger", which corrects tags by their
 * neighbours: it takes over half of the time, and over gold/train it changed 3 of 7,884 polarities.
 */
const steps = ['lexicon', 'preTagger'];

/**
 * Tags the words of `text`. Costs about 0.015 ms a word, so call it only for sentences that need it.
 * `offset` is added to the offsets of the terms, for a text that is part of a sentence.
 * A contraction ("don't") gives two terms at the same place: "do" and "not".
 *
 * @example parse("We don't keep logs").terms.map((term) => term.word) // ['we', 'do', 'not', 'keep', 'logs']
 */
export function parse(text: string, offset = 0): Grammar {
  const document = nlp.tokenize(text.slice(0, maxUnits)).compute(steps);
  // Its own offsets cost as much as the tagging; the pieces of a document add up to its text, so a running sum will do.
  let at = offset;
  const terms = (document.docs as unknown as readonly (readonly RawTerm[])[]).flat().map((term) => {
    const start = at + term.pre.length;
    const end = start + term.text.length;
    at = end + term.post.length;
    return { word: (term.implicit || term.normal).toLowerCase(), tags: term.tags, start, end, post: term.post };
  });
  return { terms, matches: (pattern) => document.has(pattern) };
}
