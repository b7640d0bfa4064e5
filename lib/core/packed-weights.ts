/** How trained weights are stored in a source file, and how they are read back. Knows no practice and no training. */
import { bucketBits } from './features';

/**
 * Sparse weights as text. Both strings have one sign a weight, so that gzip finds how often each occurs;
 * bytes in base64 came out a quarter larger.
 */
export interface PackedWeights {
  /** Largest weight of each head, over n-grams. */
  readonly scales: readonly number[];
  /** The same over flags of cues: they weigh ten times as much, and would leave the n-grams no precision. */
  readonly flagScales: readonly number[];
  /** Gaps between the keys (bucket * heads + head) of the weights that are not 0, by `signs`; the last sign adds and goes on. */
  readonly gaps: string;
  /** Each weight's level, by `signs`. */
  readonly levels: string;
}

/** Printable, and none that a source file would escape. */
export const signs = '#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** Levels above 0 on a square scale: small weights keep more of their precision. Fewer lose accuracy, more cost bytes. */
export const levelCount = 31;

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

/** A few milliseconds and about 1 MB. */
export function unpack(packed: PackedWeights, headCount: number, flagBuckets: ReadonlySet<number>): SparseWeights {
  const codes = new Uint8Array(128);
  for (let index = 0; index < signs.length; index += 1) codes[signs.charCodeAt(index)] = index;
  const onward = signs.length - 1;
  const size = packed.levels.length;
  const starts = new Int32Array((1 << bucketBits) + 1);
  const heads = new Uint8Array(size);
  const weights = new Float32Array(size);
  let key = -1;
  let at = 0;
  for (let entry = 0; entry < size; entry += 1) {
    let code = onward;
    while (code === onward && at < packed.gaps.length) {
      code = codes[packed.gaps.charCodeAt(at)] as number;
      key += code;
      at += 1;
    }
    key += 1;
    const head = key % headCount;
    const bucket = (key - head) / headCount;
    const sign = codes[packed.levels.charCodeAt(entry)] as number;
    // No weight is 0, so level 0 has no sign of its own.
    const level = sign < levelCount ? sign - levelCount : sign - levelCount + 1;
    const scale = (flagBuckets.has(bucket) ? packed.flagScales : packed.scales)[head] ?? 0;
    heads[entry] = head;
    weights[entry] = weightAt(level, scale);
    starts[bucket + 1] = entry + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = Math.max(starts[bucket] as number, starts[bucket - 1] as number);
  }
  return { starts, heads, weights };
}
