/** How far the polarity heads may overrule the grammar: four limits, each where cross-validated labels agree most. */
import type { PolarityLimits } from '@/lib/core/categories';
import type { Polarity } from '@/lib/core/model';

/** One labelled fact: what the grammar read, what the heads scored, what is true. */
export interface PolarityCase {
  readonly read: Polarity;
  readonly truth: Polarity;
  readonly deniedScore: number;
  readonly conditionalScore: number;
}

/** Moves that gain fewer facts than this are noise. */
const leastGain = 3;

/** The limits of `PolarityLimits`; infinite where overruling does not help. */
export function limitsOf(cases: readonly PolarityCase[]): PolarityLimits {
  const from = (read: Polarity) => cases.filter((item) => item.read === read);
  return {
    denies: above(from('asserted'), 'denied', ({ deniedScore }) => deniedScore),
    conditions: above(from('asserted'), 'conditional', ({ conditionalScore }) => conditionalScore),
    keepsDenial: -above(from('denied'), 'asserted', ({ deniedScore }) => -deniedScore),
    keepsCondition: -above(from('conditional'), 'asserted', ({ conditionalScore }) => -conditionalScore),
  };
}

/** The score above which moving the cases to `target` mends most and breaks least. */
function above(cases: readonly PolarityCase[], target: Polarity, scoreOf: (item: PolarityCase) => number): number {
  const sorted = cases.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  let gain = 0;
  let best = leastGain;
  let limit = 99;
  for (const item of sorted) {
    if (item.truth === target) gain += 1;
    else if (item.truth === item.read) gain -= 1;
    if (gain > best) {
      best = gain;
      limit = scoreOf(item);
    }
  }
  return Number(limit.toFixed(3));
}
