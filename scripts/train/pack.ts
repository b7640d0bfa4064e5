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

/** Rounds and codes; weights that round to 0 are left out. */
export function pack(weights: Float32Array, heads: number, flagBuckets: ReadonlySet<number>): PackedWeights {
  const scales = scalesOf(weights, heads, (bucket) => !flagBuckets.has(bucket));
  const flagScales = scalesOf(weights, heads, (bucket) => flagBuckets.has(bucket));
  const onward = signs.length - 1;
  let gaps = '';
  let levels = '';
  let before = -1;
  for (let at = 0; at < weights.length; at += 1) {
    const head = at % heads;
    const scale = (flagBuckets.has((at - head) / heads) ? flagScales : scales)[head] as number;
    const level = levelOf(weights[at] as number, scale);
    if (level === 0) continue;
    let gap = at - before - 1;
    before = at;
    for (; gap >= onward; gap -= onward) gaps += signs[onward];
    gaps += signs[gap];
    levels += signs[levelCount + level - (level > 0 ? 1 : 0)];
  }
  return { scales, flagScales, gaps, levels };
}

function levelOf(weight: number, scale: number): number {
  if (scale === 0) return 0;
  const level = Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / scale)) * levelCount);
  return weight < 0 ? -level : level;
}

/** What unpacking will give back: the weights that the thresholds must be measured with. */
export function unpacked(packed: PackedWeights, heads: number, flagBuckets: ReadonlySet<number>): Float32Array {
  const sparse = unpack(packed, heads, flagBuckets);
  const weights = new Float32Array((sparse.starts.length - 1) * heads);
  for (let bucket = 0; bucket + 1 < sparse.starts.length; bucket += 1) {
    for (let entry = sparse.starts[bucket] as number; entry < (sparse.starts[bucket + 1] as number); entry += 1) {
      weights[bucket * heads + (sparse.heads[entry] as number)] = sparse.weights[entry] as number;
    }
  }
  return weights;
}
