/** Labelled sentences to training examples: the same features that the reader computes. Knows no trainer. */
import { practices } from '@/lib/catalogue';
import { emptyFeatures, readFeatures } from '@/lib/core/features';
import { cueFlagger, grammarPolarity } from '@/lib/core/findings';
import type { Polarity } from '@/lib/core/model';
import type { Matcher } from '@/lib/core/practices';
import type { GoldLabel, GoldPolicy } from '../gold/policies';
import type { TrainingExample } from './svm';

/** A training example and the policy it stands in: folds are cut by policy. */
export interface PolicyExample extends TrainingExample {
  readonly policy: string;
  /** The first so many features are the words'; cues follow. */
  readonly words: number;
  /** Practices of which a cue matched in full, by index. */
  readonly cues: readonly number[];
  /** Each labelled fact: its practice by index, what grammar reads, and what is true. */
  readonly facts: readonly { readonly practice: number; readonly read: Polarity; readonly truth: Polarity }[];
}

const headOf = new Map(practices.map(({ id }, index) => [id, index]));

/** After the practices' heads come those of polarity: whether anything in the sentence is denied, or conditional. */
export const deniedHead = practices.length;
export const conditionalHead = practices.length + 1;
export const headCount = practices.length + 2;

function headsOf(labels: readonly GoldLabel[]): number[] {
  const heads = new Set(labels.flatMap(({ practice }) => headOf.get(practice) ?? []));
  if (labels.some(({ polarity }) => polarity === 'denied')) heads.add(deniedHead);
  if (labels.some(({ polarity }) => polarity === 'conditional')) heads.add(conditionalHead);
  return [...heads];
}

/** One example a sentence, in order. */
export function examplesOf(policies: readonly GoldPolicy[], matcher: Matcher): PolicyExample[] {
  const features = emptyFeatures();
  const flag = cueFlagger(matcher.practices);
  return policies.flatMap(({ name, sentences }) =>
    sentences.map(({ context, labels }, index) => {
      readFeatures(context, sentences[index + 1]?.context.folded ?? '', features);
      const words = features.size;
      const hits = matcher.match(context);
      flag(features, hits);
      return {
        policy: name,
        words,
        buckets: features.buckets.slice(0, features.size),
        values: features.values.slice(0, features.size),
        labels: headsOf(labels),
        cues: hits.flatMap(({ practice: { id }, score }) => (score > 0 ? (headOf.get(id) ?? []) : [])),
        facts: labels.flatMap(({ practice: id, polarity: truth }) => {
          const practice = headOf.get(id);
          const entry = practices[practice ?? -1];
          if (practice === undefined || !entry) return [];
          const hit = hits.find((candidate) => candidate.practice.id === id);
          return [{ practice, read: grammarPolarity(entry, hit, context), truth }];
        }),
      };
    }),
  );
}
