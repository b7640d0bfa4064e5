/** Scores every policy with a model that has not seen it. */
import { bucketBits } from '@/lib/core/features';
import type { PolicyExample } from './examples';
import { scoreInto, type TrainingOptions, train } from './logistic';
import { keepMask, unpacked } from './pack';
import type { Scored } from './thresholds';

/** Found by cross-validation over gold/train (docs/model.md has the table). */
export const recipe = { epochs: 12, rate: 1.5, l2: 1e-5 } as const;
/** Weights that survive pruning: what fits 250 kB gzipped. */
export const keptWeights = 105_000;

/** Trains, prunes, trains what is left once more, and rounds: the weights as they ship. */
export function trainShipped(examples: readonly PolicyExample[], heads: number): Float32Array {
  const options: TrainingOptions = { buckets: 1 << bucketBits, labels: heads, ...recipe };
  const full = train(examples, options);
  const mask = keepMask(full, heads, usageOf(examples), keptWeights);
  return unpacked(train(examples, { ...options, mask }), heads);
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

/**
 * Cross-validated scores of the examples of `policies`, folds cut by policy; `extra` examples only ever train.
 *
 * @param only how many of the folds to run: fewer for a quick look
 */
export function crossValidate(
  policies: readonly PolicyExample[],
  extra: readonly PolicyExample[],
  heads: number,
  folds = 5,
  only = folds,
): Scored[] {
  const names = [...new Set(policies.map(({ policy }) => policy))];
  const foldOf = new Map(names.map((name, index) => [name, index % folds]));
  return Array.from({ length: only }, (_, fold) => fold).flatMap((fold) => {
    const weights = trainShipped([...policies.filter(({ policy }) => foldOf.get(policy) !== fold), ...extra], heads);
    return policies
      .filter(({ policy }) => foldOf.get(policy) === fold)
      .map(({ policy, buckets, values, labels }) => {
        const scores = new Float32Array(heads);
        scoreInto(weights, heads, buckets, values, scores);
        return { policy, scores, labels: new Set(labels) };
      });
  });
}
