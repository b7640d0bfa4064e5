/** The trained model: hashed features to the probability of each practice. Weights live in model-weights.ts. Knows no rule. */
import { gramStretch } from './features';
import { cueBuckets, type Scorer } from './findings';
import type { Polarity, Stretch } from './model';
import { type PackedWeights, unpack } from './packed-weights';

/** How likely one polarity is: log-odds that add up. */
export interface PolarityWeights {
  /** By what grammar read: a constant, and what each unit of the denied and of the conditional head's raw score adds. */
  readonly byReading: Readonly<Record<Polarity, readonly [constant: number, denied: number, conditional: number]>>;
  /** What the practice adds: some are denied more often than others. A head each. */
  readonly byPractice: readonly number[];
}

/** A model as it is stored: plain text, so that it can stand in a source file. */
export interface PackedModel extends PackedWeights {
  /** Practice ids, in the order of the heads; two heads of polarity follow: denied, conditional. */
  readonly practices: readonly string[];
  /** Log-odds of each head become a probability by `1 / (1 + exp(-(slope * score + offset)))`. */
  readonly slope: number;
  readonly offset: number;
  /** Probability from which a practice is reported, a head each. */
  readonly thresholds: readonly number[];
  /** Probability from which it is certain, a head each. */
  readonly certainties: readonly number[];
  /** Where neither is the likelier, the practice is asserted. */
  readonly polarity: Readonly<Record<'denied' | 'conditional', PolarityWeights>>;
  /** Practices whose full cue decides where the score is below the threshold: their index in `practices`. */
  readonly trustedCues: readonly number[];
  /** Probability from which a denial is certain, a head each; above 0 where the practice is bad: a false comfort is the worst error. */
  readonly comforts: readonly number[];
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
  const { starts, heads: headOf, weights } = unpack(packed, new Set(packed.practices.flatMap(cueBuckets)));
  const scores = new Float32Array(heads);
  const logOddsOf = (probability: number) => (Math.log(probability / (1 - probability)) - packed.offset) / packed.slope;
  const thresholds = packed.thresholds.map(logOddsOf);
  const trusted = new Set(packed.trustedCues);

  return {
    score({ size: count, buckets, values }, from = 0) {
      if (from === 0) scores.fill(0);
      for (let feature = from; feature < count; feature += 1) {
        const bucket = buckets[feature] as number;
        const value = values[feature] as number;
        const end = starts[bucket + 1] as number;
        for (let entry = starts[bucket] as number; entry < end; entry += 1) {
          const head = headOf[entry] as number;
          scores[head] = (scores[head] as number) + (weights[entry] as number) * value;
        }
      }
    },
    knows: (practice) => headFor(practice) >= 0,
    margin: (practice) => (scores[headFor(practice)] ?? 0) - (thresholds[headFor(practice)] ?? 0),
    overrule({ polarity: read, isPlain }, practice) {
      // A plain "we do not" is never turned into "they do", nor "without your consent" into "with it".
      if (isPlain) return read;
      const chance = ({ byReading, byPractice }: PolarityWeights) => {
        const [constant, denied, conditional] = byReading[read];
        const fromHeads = denied * (scores[heads - 2] ?? 0) + conditional * (scores[heads - 1] ?? 0);
        return logistic(constant + fromHeads + (byPractice[headFor(practice)] ?? 0));
      };
      const denied = chance(packed.polarity.denied);
      const conditional = chance(packed.polarity.conditional);
      if (1 - denied - conditional > Math.max(denied, conditional)) return 'asserted';
      return denied > conditional ? 'denied' : 'conditional';
    },
    probability: (practice) => logistic(packed.slope * (scores[headFor(practice)] ?? 0) + packed.offset),
    certainty: (practice) => packed.certainties[headFor(practice)] ?? 1,
    trustsCue: (practice) => trusted.has(headFor(practice)),
    comfort: (practice) => packed.comforts[headFor(practice)] ?? 1,
    strongestWords(features, practice): Stretch | undefined {
      const head = headFor(practice);
      let best = 0;
      let feature = -1;
      for (let index = 0; index < features.ownGrams; index += 1) {
        const bucket = features.buckets[index] ?? 0;
        const end = starts[bucket + 1] ?? 0;
        for (let entry = starts[bucket] ?? 0; entry < end; entry += 1) {
          if (headOf[entry] === head && (weights[entry] ?? 0) > best) {
            best = weights[entry] ?? 0;
            feature = index;
          }
        }
      }
      return feature < 0 ? undefined : gramStretch(features, feature);
    },
  };
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
