/** The trained model: hashed features to the probability of each practice. Weights live in model-weights.ts. Knows no rule. */
import { bucketBits, gramStretch } from './features';
import type { Scorer } from './findings';
import type { Stretch } from './polarity';

/** How far the polarity heads overrule the grammar, as raw scores of those heads. */
export interface PolarityLimits {
  /** From this score of the denied head on, what grammar reads as asserted is denied. */
  readonly denies: number;
  /** From this score of the conditional head on, what grammar reads as asserted is conditional. */
  readonly conditions: number;
  /** Below this score of the denied head, what grammar reads as denied is asserted. */
  readonly keepsDenial: number;
  /** Below this score of the conditional head, what grammar reads as conditional is asserted. */
  readonly keepsCondition: number;
}

/** A model as it is stored: plain text, so that it can stand in a source file. */
export interface PackedModel {
  /** Practice ids, in the order of the heads; two heads of polarity follow: denied, conditional. */
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
  readonly polarity: PolarityLimits;
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
 * @param practiceIds the catalogue's, in its order; those that the weights do not know are left to their cues
 */
export function loadModel(packed: PackedModel, practiceIds: readonly string[]): Scorer {
  const heads = packed.practices.length + 2;
  const headOfPractice = practiceIds.map((id) => packed.practices.indexOf(id));
  const headFor = (practice: number) => headOfPractice[practice] ?? -1;
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
  const logOddsOf = (probability: number) => (Math.log(probability / (1 - probability)) - packed.offset) / packed.slope;
  const thresholds = packed.thresholds.map(logOddsOf);

  return {
    score({ size: count, buckets, values }, from = 0) {
      if (from === 0) scores.fill(0);
      for (let feature = from; feature < count; feature += 1) {
        const bucket = buckets[feature] ?? 0;
        const value = values[feature] ?? 0;
        const end = starts[bucket + 1] ?? 0;
        for (let entry = starts[bucket] ?? 0; entry < end; entry += 1) {
          const head = headOf[entry] ?? 0;
          scores[head] = (scores[head] ?? 0) + (weightOf[entry] ?? 0) * value;
        }
      }
    },
    knows: (practice) => headFor(practice) >= 0,
    margin: (practice) => (scores[headFor(practice)] ?? 0) - (thresholds[headFor(practice)] ?? 0),
    overrule(read) {
      const denied = scores[heads - 2] ?? 0;
      const conditional = scores[heads - 1] ?? 0;
      const { denies, conditions, keepsDenial, keepsCondition } = packed.polarity;
      if (read === 'asserted') {
        if (denied >= denies && denied >= conditional) return 'denied';
        return conditional >= conditions ? 'conditional' : read;
      }
      const isKept = read === 'denied' ? denied >= keepsDenial : conditional >= keepsCondition;
      return isKept ? read : 'asserted';
    },
    probability: (practice) => 1 / (1 + Math.exp(-(packed.slope * (scores[headFor(practice)] ?? 0) + packed.offset))),
    certainty: (practice) => packed.certainties[headFor(practice)] ?? 1,
    strongestWords(features, practice): Stretch | undefined {
      const head = headFor(practice);
      let best = 0;
      let feature = -1;
      for (let index = 0; index < features.ownGrams; index += 1) {
        const bucket = features.buckets[index] ?? 0;
        const end = starts[bucket + 1] ?? 0;
        for (let entry = starts[bucket] ?? 0; entry < end; entry += 1) {
          if (headOf[entry] === head && (weightOf[entry] ?? 0) > best) {
            best = weightOf[entry] ?? 0;
            feature = index;
          }
        }
      }
      return feature < 0 ? undefined : gramStretch(features, feature);
    },
  };
}
