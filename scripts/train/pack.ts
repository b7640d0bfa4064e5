/** Weights to a packed model: prunes, rounds to 8 bits on a square scale, codes the gaps. Knows no training. */
import { base64Of, expand } from '@/lib/core/categories';

/** Weights in the packed form of `PackedModel`. */
export interface PackedWeights {
  readonly scales: readonly number[];
  readonly weights: string;
}

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

/** Rounds and codes; weights that round to 0 are left out. */
export function pack(weights: Float32Array, heads: number): PackedWeights {
  const scales = Array.from({ length: heads }, (_, head) => {
    let most = 0;
    for (let at = head; at < weights.length; at += heads) most = Math.max(most, Math.abs(weights[at] ?? 0));
    return Number(most.toPrecision(4));
  });
  const bytes: number[] = [];
  let key = -1;
  for (let at = 0; at < weights.length; at += 1) {
    const byte = rounded(weights[at] ?? 0, scales[at % heads] ?? 0);
    if (byte === 0) continue;
    let gap = at - key;
    key = at;
    while (gap >= 128) {
      bytes.push((gap & 127) | 128);
      gap >>>= 7;
    }
    bytes.push(gap, byte & 255);
  }
  return { scales, weights: base64Of(Uint8Array.from(bytes)) };
}

/** What unpacking will give back: the weights that the thresholds must be measured with. */
export function unpacked(weights: Float32Array, heads: number): Float32Array {
  const { scales } = pack(weights, heads);
  return weights.map((weight, at) => expand(rounded(weight, scales[at % heads] ?? 0), scales[at % heads] ?? 0));
}

function rounded(weight: number, scale: number): number {
  if (scale === 0) return 0;
  const byte = Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / scale)) * 127);
  return weight < 0 ? -byte : byte;
}
