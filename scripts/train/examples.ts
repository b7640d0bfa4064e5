/** Labelled sentences to training examples: the same features that the reader computes. Knows no trainer. */
import { practices } from '@/lib/catalogue';
import { emptyFeatures, readFeatures } from '@/lib/core/features';
import { cueFlagger } from '@/lib/core/findings';
import type { Matcher } from '@/lib/core/practices';
import type { GoldPolicy } from '../gold/policies';
import type { TrainingExample } from './logistic';

/** A training example and the policy it stands in: folds are cut by policy. */
export interface PolicyExample extends TrainingExample {
  readonly policy: string;
}

const headOf = new Map(practices.map(({ id }, index) => [id, index]));

/** One example a sentence, in order. */
export function examplesOf(policies: readonly GoldPolicy[], matcher: Matcher, weight = 1): PolicyExample[] {
  const features = emptyFeatures();
  const flag = cueFlagger(matcher.practices);
  return policies.flatMap(({ name, sentences }) =>
    sentences.map(({ context, labels }, index) => {
      readFeatures(context, sentences[index + 1]?.context.folded ?? '', features);
      flag(features, matcher.match(context));
      return {
        policy: name,
        buckets: features.buckets.slice(0, features.size),
        values: features.values.slice(0, features.size),
        labels: [...new Set(labels.flatMap(({ practice }) => headOf.get(practice) ?? []))],
        weight,
      };
    }),
  );
}
