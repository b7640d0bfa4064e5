/** Weights to a packed model: prunes, rounds to levels, codes the gaps. Knows no training. */
import { levelCount, type PackedWeights, signs, unpack } from '@/lib/core/packed-weights';

/**
 * 1 for the weights worth keeping: those that move scores most over the training sentences.
 *
 * @param usage summed squares of each bucket's feature values over the training sentences
 */
export function keepMask(weights: Float32Array, heads: number, usage: Float32Array, keep: number): Uint8Array {
  const importance = new Float32Array(weights.length);
  for (let at = 0; at < weights.length; at += 1) {
    const bucket = Math.floor(at / heads);
    importance[at] = Math.abs(weights[at] ?? 0) * Math.sqrt(usage[bucket] ?? 0);
  }
  const sorted = importance.filter((value) => value > 0).sort();
  const limit = sorted[Math.max(0, sorted.length - keep)] ?? 0;
  const mask = new Uint8Array(weights.length);
  for (let at = 0; at < weights.length; at += 1) if ((importance[at] ?? 0) >= limit && limit > 0) mask[at] = 1;
  return mask;
}

/** Largest weight of each head over the buckets of a kind. */
function scalesOf(weights: Float32Array, heads: number, isMeant: (bucket: number) => boolean): number[] {
  const most = new Float64Array(heads);
  for (let at = 0; at < weights.length; at += 1) {
    const head = at % heads;
    if (isMeant((at - head) / heads)) most[head] = Math.max(most[head] as number, Math.abs(weights[at] as number));
  }
  return Array.from(most, (scale) => Number(scale.toPrecision(4)));
}

/** Heads, those with the most weights first. */
function byFrequency(weights: Float32Array, heads: number): number[] {
  const counts = new Int32Array(heads);
  for (let at = 0; at < weights.length; at += 1) {
    if (weights[at] !== 0) counts[at % heads] = (counts[at % heads] as number) + 1;
  }
  return Array.from(counts, (_, head) => head).sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
}

/** A number by `signs`, as `unpack` reads it. */
function signed(number: number): string {
  const onward = signs.length - 1;
  return signs.charAt(onward).repeat(Math.floor(number / onward)) + signs[number % onward];
}

/** Rounds and codes; weights that round to 0 are left out. */
export function pack(weights: Float32Array, heads: number, flagBuckets: ReadonlySet<number>): PackedWeights {
  const scales = scalesOf(weights, heads, (bucket) => !flagBuckets.has(bucket));
  const flagScales = scalesOf(weights, heads, (bucket) => flagBuckets.has(bucket));
  const order = byFrequency(weights, heads);
  const text = { buckets: '', counts: '', heads: '', levels: '' };
  let bucketBefore = -1;
  for (let bucket = 0; bucket * heads < weights.length; bucket += 1) {
    const ofBucket = flagBuckets.has(bucket) ? flagScales : scales;
    let count = 0;
    let placeBefore = -1;
    for (const [place, head] of order.entries()) {
      const level = levelOf(weights[bucket * heads + head] as number, ofBucket[head] as number);
      if (level === 0) continue;
      text.heads += signed(place - placeBefore - 1);
      text.levels += signs[levelCount + level - (level > 0 ? 1 : 0)];
      placeBefore = place;
      count += 1;
    }
    if (count === 0) continue;
    text.buckets += signed(bucket - bucketBefore - 1);
    text.counts += signed(count - 1);
    bucketBefore = bucket;
  }
  return { scales, flagScales, order, ...text };
}

function levelOf(weight: number, scale: number): number {
  if (scale === 0) return 0;
  const level = Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / scale)) * levelCount);
  return weight < 0 ? -level : level;
}

/** What unpacking will give back: the weights that the thresholds must be measured with. */
export function unpacked(packed: PackedWeights, heads: number, flagBuckets: ReadonlySet<number>): Float32Array {
  const sparse = unpack(packed, flagBuckets);
  const weights = new Float32Array((sparse.starts.length - 1) * heads);
  for (let bucket = 0; bucket + 1 < sparse.starts.length; bucket += 1) {
    for (let entry = sparse.starts[bucket] as number; entry < (sparse.starts[bucket + 1] as number); entry += 1) {
      weights[bucket * heads + (sparse.heads[entry] as number)] = sparse.weights[entry] as number;
    }
  }
  return weights;
}
