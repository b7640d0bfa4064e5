/** Fits how grammar, the polarity heads and the practice together tell a polarity, over cross-validated labels. */
import type { PackedModel, PolarityWeights } from '@/lib/core/categories';
import type { Polarity } from '@/lib/core/model';
import { fitLogistic } from './logistic';

/** One labelled fact: its practice, what the grammar read, what the heads scored, what is true. */
export interface PolarityCase {
  readonly practice: number;
  readonly read: Polarity;
  readonly truth: Polarity;
  readonly deniedScore: number;
  readonly conditionalScore: number;
  readonly isGold: boolean;
}

/**
 * Our own labels call more things asserted than gold does: fitted to all alike, the heads took so many conditions away
 * that gold's polarities were read worse than by grammar alone (.943 against .947; so weighed, .950).
 */
const goldImportance = 10;
const penalty = 1;

const readings: readonly Polarity[] = ['asserted', 'denied', 'conditional'];
/** Three values each: a constant and two scores; those of the readings that were not read are 0. */
const valuesOfReading = 3;

/** Deterministic for the same cases in the same order. */
export function polarityWeights(cases: readonly PolarityCase[], practices: number): PackedModel['polarity'] {
  const rows = cases.map((item) => valuesOf(item, practices));
  const weightsFor = (polarity: Polarity): PolarityWeights => {
    const examples = cases.map(({ truth, isGold }, index) => ({
      values: rows[index] ?? [],
      isPositive: truth === polarity,
      importance: isGold ? goldImportance : 1,
    }));
    const { bias, weights } = fitLogistic(examples, rows[0]?.length ?? 0, penalty);
    const at = (index: number) => Number((weights[index] ?? 0).toFixed(2));
    const ofReading = (place: number): readonly [number, number, number] => {
      const first = place * valuesOfReading;
      return [Number((bias + (weights[first] ?? 0)).toFixed(2)), at(first + 1), at(first + 2)];
    };
    const firstPractice = readings.length * valuesOfReading;
    return {
      byReading: { asserted: ofReading(0), denied: ofReading(1), conditional: ofReading(2) },
      byPractice: Array.from({ length: practices }, (_, practice) => at(firstPractice + practice)),
    };
  };
  return { denied: weightsFor('denied'), conditional: weightsFor('conditional') };
}

function valuesOf({ practice, read, deniedScore, conditionalScore }: PolarityCase, practices: number): number[] {
  const values = new Array<number>(readings.length * valuesOfReading + practices).fill(0);
  const first = readings.indexOf(read) * valuesOfReading;
  values[first] = 1;
  values[first + 1] = deniedScore;
  values[first + 2] = conditionalScore;
  values[readings.length * valuesOfReading + practice] = 1;
  return values;
}
