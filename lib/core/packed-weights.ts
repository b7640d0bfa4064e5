/** How trained weights are stored in a source file, and how they are read back. Knows no practice and no training. */
import { bucketBits } from './features';

/**
 * Sparse weights as text: numbers by `signs`, so that gzip finds how often each occurs; bytes in base64 came out a
 * quarter larger. Weights stand in the order of their buckets, those of a bucket in the order of their heads.
 */
export interface PackedWeights {
  /** Largest weight of each head, over n-grams. */
  readonly scales: readonly number[];
  /** The same over flags of cues: they weigh ten times as much, and would leave the n-grams no precision. */
  readonly flagScales: readonly number[];
  /** Heads, those with the most weights first: then most gaps between heads are small. */
  readonly order: readonly number[];
  /** Gaps between the buckets that have weights. */
  readonly buckets: string;
  /** How many weights each of them has, less one. */
  readonly counts: string;
  /** Gaps between the places in `order` of the weights of a bucket. */
  readonly heads: string;
  /** Each weight's level, one sign each. */
  readonly levels: string;
}

/** Signs for 0 and up, printable, and none that a source file would escape; in a gap or count the last one adds and goes on. */
export const signs = '#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** Levels above 0 on a square scale: small weights keep more of their precision. Fewer lose accuracy, more cost bytes. */
export const levelCount = 12;

/** Weights by bucket: those of bucket `b` are entries `starts[b]` to `starts[b + 1]`. */
export interface SparseWeights {
  readonly starts: Int32Array;
  readonly heads: Uint8Array;
  readonly weights: Float32Array;
}

/** The weight that a level stands for, -levelCount..levelCount. */
export function weightAt(level: number, scale: number): number {
  const part = level / levelCount;
  return part * Math.abs(part) * scale;
}

const codes = new Uint8Array(128);
for (let index = 0; index < signs.length; index += 1) codes[signs.charCodeAt(index)] = index;

/** Reads the numbers of a text one after the other; 0 where it has ended. */
function numbersOf(text: string): () => number {
  const onward = signs.length - 1;
  let at = 0;
  return () => {
    let number = 0;
    let code = onward;
    while (code === onward && at < text.length) {
      code = codes[text.charCodeAt(at)] as number;
      number += code;
      at += 1;
    }
    return number;
  };
}

/** A few milliseconds and about 2 MB. */
export function unpack(packed: PackedWeights, flagBuckets: ReadonlySet<number>): SparseWeights {
  const size = packed.levels.length;
  const bucketCount = 1 << bucketBits;
  const starts = new Int32Array(bucketCount + 1);
  const heads = new Uint8Array(size);
  const weights = new Float32Array(size);
  const nextGap = numbersOf(packed.buckets);
  const nextCount = numbersOf(packed.counts);
  const nextHead = numbersOf(packed.heads);
  const nextLevel = numbersOf(packed.levels);
  let entry = 0;
  let bucket = -1;
  while (entry < size) {
    bucket += nextGap() + 1;
    if (bucket >= bucketCount) break;
    const scales = flagBuckets.has(bucket) ? packed.flagScales : packed.scales;
    const end = Math.min(size, entry + nextCount() + 1);
    let place = -1;
    while (entry < end) {
      place += nextHead() + 1;
      const head = packed.order[place] ?? 0;
      const sign = nextLevel();
      // No weight is 0, so level 0 has no sign of its own.
      const level = sign < levelCount ? sign - levelCount : sign - levelCount + 1;
      heads[entry] = head;
      weights[entry] = weightAt(level, scales[head] ?? 0);
      entry += 1;
    }
    starts[bucket + 1] = entry;
  }
  for (let at = 1; at < starts.length; at += 1) starts[at] = Math.max(starts[at] as number, starts[at - 1] as number);
  return { starts, heads, weights };
}
