/** A sentence in context to hashed features: what the trained model sees. Knows no practice and no weights. */
import type { Context } from './context';
import type { Stretch } from './model';

/** Buckets of the hash: at 2^16 n-grams share them so often that a point of accuracy is lost (docs/model.md). */
export const bucketBits = 18;
const bucketMask = (1 << bucketBits) - 1;

/** Where words stand; each field has its own hash seed, and a weight found by cross-validation (see docs/model.md). */
const fields = {
  own: { seed: 0x1b873593, weight: 1, grams: 3 },
  previous: { seed: 0x2545f491, weight: 0.4, grams: 2 },
  next: { seed: 0x3c6ef372, weight: 0.4, grams: 2 },
  section: { seed: 0x510e527f, weight: 0.6, grams: 2 },
  leadIn: { seed: 0x6a09e667, weight: 0.7, grams: 2 },
} as const;
type Field = (typeof fields)[keyof typeof fields];

/** Longer texts add nothing but time. */
const maxWords = 160;

/** Room for two flags of each practice, and those of the block. */
const maxFlags = 256;

/** A bag of features: the first `size` entries of both arrays. Reused between sentences, so copy what must last. */
export interface Features {
  size: number;
  readonly buckets: Int32Array;
  readonly values: Float32Array;
  /** The first so many features are n-grams of the sentence itself. */
  ownGrams: number;
  ownWords: number;
  /** Where each word of the sentence starts and ends, in UTF-16 units of its text. */
  readonly wordStarts: Int32Array;
  readonly wordEnds: Int32Array;
}

/** Room for the features of one sentence with all its context. */
export function emptyFeatures(): Features {
  const room = maxWords * 12 + maxFlags;
  return {
    size: 0,
    buckets: new Int32Array(room),
    values: new Float32Array(room),
    ownGrams: 0,
    ownWords: 0,
    wordStarts: new Int32Array(maxWords),
    wordEnds: new Int32Array(maxWords),
  };
}

const words = new Int32Array(maxWords);
const starts = new Int32Array(maxWords);
const ends = new Int32Array(maxWords);

/** Hashes the words of folded text into `words`; digits look alike. Returns their number. */
function hashWords(folded: string): number {
  let count = 0;
  let hash = 0;
  for (let index = 0; index <= folded.length; index += 1) {
    let code = index < folded.length ? folded.charCodeAt(index) : 32;
    if (code >= 48 && code <= 57) code = 48;
    // Letters, digits, apostrophes; everything above ASCII counts as a letter.
    if ((code >= 97 && code <= 122) || code === 48 || code === 39 || code > 127) {
      if (hash === 0) starts[count] = index;
      if (code === 48 && hash !== 0 && folded.charCodeAt(index - 1) <= 57 && folded.charCodeAt(index - 1) >= 48)
        continue;
      hash = Math.imul(hash ^ code, 0x01000193) + 0x811c9dc5;
      if (hash === 0) hash = 1;
    } else if (hash !== 0) {
      words[count] = hash;
      ends[count] = index;
      count += 1;
      hash = 0;
      if (count === maxWords) break;
    }
  }
  return count;
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) & bucketMask;
}

/** Returns the number of words. */
function addField(features: Features, folded: string, { seed, weight, grams }: Field): number {
  const count = hashWords(folded);
  if (count === 0) return 0;
  const from = features.size;
  for (let index = 0; index < count; index += 1) {
    let hash = seed;
    for (let length = 0; length < grams && index + length < count; length += 1) {
      hash = Math.imul(hash ^ (words[index + length] ?? 0), 0x5bd1e995) + length;
      features.buckets[features.size] = mix(hash);
      features.size += 1;
    }
  }
  const value = weight / Math.sqrt(features.size - from);
  features.values.fill(value, from, features.size);
  return count;
}

/** Where the n-gram behind one of the first `ownGrams` features stands in the sentence. */
export function gramStretch(features: Features, feature: number): Stretch {
  let first = 0;
  let before = 0;
  // N-grams are added word by word, each with those that follow it, fewer at the end of the sentence.
  const gramsAt = (word: number) => Math.max(1, Math.min(fields.own.grams, features.ownWords - word));
  while (before + gramsAt(first) <= feature && first < maxWords) {
    before += gramsAt(first);
    first += 1;
  }
  const last = first + (feature - before);
  return { start: features.wordStarts[first] ?? 0, end: features.wordEnds[last] ?? features.wordEnds[first] ?? 0 };
}

/** Hash of a named flag ("kind:item", "rule:sell-data"), for `addFlag`. Keep it; do not compute it in a loop. */
export function flagBucket(name: string): number {
  let hash = 0x7f4a7c15;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return mix(hash);
}

/** Adds one feature by hand. */
export function addFlag(features: Features, bucket: number, value: number): void {
  features.buckets[features.size] = bucket;
  features.values[features.size] = value;
  features.size += 1;
}

const kindBuckets = {
  heading: flagBucket('kind:heading'),
  paragraph: flagBucket('kind:paragraph'),
  item: flagBucket('kind:item'),
  cell: flagBucket('kind:cell'),
} as const;
const biasBucket = flagBucket('bias');
const kindWeight = 0.3;

/** Fills `features` with what stands in and around the sentence. Linear in the length of the texts. */
export function readFeatures(context: Context, next: string, features: Features): void {
  features.size = 0;
  const count = addField(features, context.folded, fields.own);
  features.ownGrams = features.size;
  features.ownWords = count;
  features.wordStarts.set(starts.subarray(0, count));
  features.wordEnds.set(ends.subarray(0, count));
  addField(features, context.previous, fields.previous);
  addField(features, next, fields.next);
  addField(features, context.section, fields.section);
  addField(features, context.leadIn, fields.leadIn);
  addFlag(features, kindBuckets[context.kind], kindWeight);
  addFlag(features, biasBucket, 1);
}
