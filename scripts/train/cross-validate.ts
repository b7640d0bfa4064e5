/** Scores every policy with a model that has not seen it. */
import { practices } from '@/lib/catalogue';
import { bucketBits } from '@/lib/core/features';
import { cueBuckets } from '@/lib/core/findings';
import type { PolicyExample } from './examples';
import { keepMask, type PackedWeights, pack, unpacked } from './pack';
import { scoreInto, type TrainingOptions, train } from './svm';
import type { Scored } from './thresholds';

/** Found by cross-validation over gold/train (docs/model.md has the table). */
export const recipe = { cost: 0.08, passes: 25 } as const;
/** Weights that survive pruning: what fits 250 kB gzipped. */
export const keptWeights = 125_000;

/** Trains, prunes, trains what is left once more, and rounds: the weights as they ship. */
export function trainShipped(examples: readonly PolicyExample[], heads: number): Float32Array {
  const options: TrainingOptions = { buckets: 1 << bucketBits, labels: heads, ...recipe };
  const own = ownFlags(heads);
  const full = train(examples, { ...options, mask: own });
  const mask = keepMask(full, heads, usageOf(examples), keptWeights);
  return unpacked(train(examples, { ...options, mask }), heads);
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
    const weights = trainShipped(
      examples.filter(({ policy }) => !policies.has(policy)),
      heads,
    );
    for (const { policy, facts, buckets, values, labels } of examples) {
      if (!policies.has(policy)) continue;
      const scores = new Float32Array(heads);
      scoreInto(weights, heads, buckets, values, scores);
      scored.push({ policy, scores, labels: new Set(labels), facts });
    }
    return { policies, weights: pack(weights, heads) };
  });
  return { scored, folds: done };
}
