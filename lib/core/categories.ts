/** The trained model: hashed features to the probability of each practice. Weights live in model-weights.ts. Knows no rule. */
import { bucketBits, gramStretch } from './features';
import type { Scorer } from './findings';
import type { Stretch } from './polarity';

/** A model as it is stored: plain text, so that it can stand in a source file. */
export interface PackedModel {
  /** Practice ids, in the order of the heads. */
  readonly practices: readonly string[];
  /** Largest weight of each head. */
  readonly scales: readonly number[];
  /** Log-odds of each head become a probability by `1 / (1 + exp(-(slope * score + offset)))`. */
  readonly slope: number;
  readonly offset: number;
  /** Probability from which a practice is reported, a head each. */
  readonly thresholds: readonly number[];
  /** Probability from which it is certain, a head each. */
  readonly certainties: readonly number[];
  /** Base64 of (varint gap, signed byte) pairs; the keys they skip through are bucket * heads + head. */
  readonly weights: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 to bytes. The core has no `atob`: that belongs to pages. */
function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < alphabet.length; index += 1) values[alphabet.charCodeAt(index)] = index;
  const length = base64.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < length; index += 1) {
    held = (held << 6) | (values[base64.charCodeAt(index)] ?? 0);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 255;
      at += 1;
    }
  }
  return bytes;
}

/** Bytes to base64, for the trainer. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3);
    const held = (a << 16) | (b << 8) | c;
    const letters = [18, 12, 6, 0].map((shift) => alphabet[(held >> shift) & 63]).join('');
    text += letters.slice(0, Math.min(4, bytes.length - index + 1)).padEnd(4, '=');
  }
  return text;
}

/** A stored byte stands for a weight on a square scale: small weights keep more of their precision. */
export function expand(byte: number, scale: number): number {
  const part = byte / 127;
  return part * Math.abs(part) * scale;
}

/**
 * Unpacks a model. Costs a few milliseconds and about 1 MB, once a page that is a policy.
 *
 * @throws {Error} where the heads are not the catalogue's practices: then the weights belong to another catalogue
 */
export function loadModel(packed: PackedModel, practiceIds: readonly string[]): Scorer {
  const heads = packed.practices.length;
  if (heads !== practiceIds.length || packed.practices.some((id, index) => id !== practiceIds[index])) {
    throw new Error('the weights do not fit the catalogue: run "npm run train"');
  }
  const bytes = bytesOf(packed.weights);
  const starts = new Int32Array((1 << bucketBits) + 1);
  const headOf = new Uint8Array(bytes.length);
  const weightOf = new Float32Array(bytes.length);
  let size = 0;
  let key = -1;
  for (let at = 0; at < bytes.length; ) {
    let gap = 0;
    let shift = 0;
    let byte = 128;
    while (byte & 128 && at < bytes.length) {
      byte = bytes[at] ?? 0;
      at += 1;
      gap |= (byte & 127) << shift;
      shift += 7;
    }
    key += gap;
    const head = key % heads;
    headOf[size] = head;
    weightOf[size] = expand(((bytes[at] ?? 0) << 24) >> 24, packed.scales[head] ?? 0);
    at += 1;
    size += 1;
    const bucket = (key - head) / heads;
    starts[bucket + 1] = size;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = Math.max(starts[bucket] ?? 0, starts[bucket - 1] ?? 0);
  }
  const scores = new Float32Array(heads);

  return {
    score({ size: count, buckets, values }) {
      scores.fill(0);
      for (let feature = 0; feature < count; feature += 1) {
        const bucket = buckets[feature] ?? 0;
        const value = values[feature] ?? 0;
        const end = starts[bucket + 1] ?? 0;
        for (let entry = starts[bucket] ?? 0; entry < end; entry += 1) {
          const head = headOf[entry] ?? 0;
          scores[head] = (scores[head] ?? 0) + (weightOf[entry] ?? 0) * value;
        }
      }
      for (let head = 0; head < heads; head += 1) {
        scores[head] = 1 / (1 + Math.exp(-(packed.slope * (scores[head] ?? 0) + packed.offset)));
      }
      return scores;
    },
    threshold: (practice) => packed.thresholds[practice] ?? 1,
    certainty: (practice) => packed.certainties[practice] ?? 1,
    strongestWords(features, practice): Stretch | undefined {
      let best = 0;
      let feature = -1;
      for (let index = 0; index < features.ownGrams; index += 1) {
        const bucket = features.buckets[index] ?? 0;
        const end = starts[bucket + 1] ?? 0;
        for (let entry = starts[bucket] ?? 0; entry < end; entry += 1) {
          if (headOf[entry] === practice && (weightOf[entry] ?? 0) > best) {
            best = weightOf[entry] ?? 0;
            feature = index;
          }
        }
      }
      return feature < 0 ? undefined : gramStretch(features, feature);
    },
  };
}
