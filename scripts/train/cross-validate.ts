/** Scores every policy with a model that has not seen it. */
import { practices } from '@/lib/catalogue';
import { bucketBits } from '@/lib/core/features';
import { cueBuckets } from '@/lib/core/findings';
import type { PackedWeights } from '@/lib/core/packed-weights';
import type { PolicyExample } from './examples';
import { keepMask, pack, unpacked } from './pack';
import { scoreInto, train } from './svm';
import type { Scored } from './thresholds';

/** Found by cross-validation over gold/train; docs/model.md says what each part gave. */
export const recipe = { cost: 0.03, passes: 25, sparsity: 0.12 } as const;
/** Weights that survive pruning: what fits 250 kB gzipped. */
export const keptWeights = 162_000;

/** Buckets of all flags of cues. */
export const flagBuckets: ReadonlySet<number> = new Set(practices.flatMap(({ id }) => cueBuckets(id)));

/**
 * Trains, prunes, rounds: the weights as they ship. What is left is not trained once more: the mask was chosen on the same
 * sentences, and a second training leaned on it so much that it lost two points on policies not seen.
 */
export function trainShipped(examples: readonly PolicyExample[], heads: number): PackedWeights {
  const full = train(examples, {
    buckets: 1 << bucketBits,
    labels: heads,
    ...recipe,
    mask: ownFlags(heads),
    spared: flagBuckets,
  });
  const mask = keepMask(full, heads, usageOf(examples), keptWeights);
  return pack(
    full.map((weight, at) => (mask[at] === 1 ? weight : 0)),
    heads,
    flagBuckets,
  );
}

/** Keeps the cues of a practice to its own head, and to the heads of polarity. */
function ownFlags(heads: number): Uint8Array {
  const mask = new Uint8Array((1 << bucketBits) * heads).fill(1);
  for (const [practice, { id }] of practices.entries()) {
    for (const bucket of cueBuckets(id)) {
      for (let head = 0; head < practices.length; head += 1) if (head !== practice) mask[bucket * heads + head] = 0;
    }
  }
  return mask;
}

function usageOf(examples: readonly PolicyExample[]): Float32Array {
  const usage = new Float32Array(1 << bucketBits);
  for (const { buckets, values } of examples) {
    buckets.forEach((bucket, index) => {
      usage[bucket] = (usage[bucket] ?? 0) + (values[index] ?? 0) ** 2;
    });
  }
  return usage;
}

/** One round of cross-validation: the weights of a model, and the policies that it has not seen. */
export interface Fold {
  readonly policies: ReadonlySet<string>;
  readonly weights: PackedWeights;
}

/**
 * Cross-validated scores of all examples, folds cut by policy.
 *
 * @param folds two train on half of the policies each: pessimistic, and done in minutes
 */
export function crossValidate(
  examples: readonly PolicyExample[],
  heads: number,
  folds = 2,
): { scored: Scored[]; folds: Fold[] } {
  const names = [...new Set(examples.map(({ policy }) => policy))];
  const scored: Scored[] = [];
  const done = Array.from({ length: folds }, (_, fold) => {
    const policies = new Set(names.filter((_name, index) => index % folds === fold));
    const packed = trainShipped(
      examples.filter(({ policy }) => !policies.has(policy)),
      heads,
    );
    const weights = unpacked(packed, heads, flagBuckets);
    for (const { policy, facts, cues, buckets, values, labels } of examples) {
      if (!policies.has(policy)) continue;
      const scores = new Float32Array(heads);
      scoreInto(weights, heads, buckets, values, scores);
      scored.push({ policy, scores, labels: new Set(labels), facts, cues });
    }
    return { policies, weights: packed };
  });
  return { scored, folds: done };
}
