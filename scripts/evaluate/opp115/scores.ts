/** Thresholds and F1 over scored units. Knows no features. */

/** Scores, one a label, and the labels that hold. */
export interface ScoredUnit {
  readonly scores: Float32Array;
  readonly labels: ReadonlySet<number>;
}

export interface F1Scores {
  readonly micro: number;
  readonly macro: number;
  /** F1 of each label, and how many units have it. */
  readonly perLabel: readonly { readonly f1: number; readonly count: number }[];
}

/** Labels with few units borrow from the threshold that is best for all labels together: this many units' worth. */
const shrinkage = 40;

/** The threshold of each label that gives the best F1, drawn towards the one that serves all labels best. */
export function thresholdsOf(units: readonly ScoredUnit[], labels: number): number[] {
  const items = (label: number) =>
    units.map((unit) => ({ score: unit.scores[label] ?? 0, holds: unit.labels.has(label) }));
  const each = Array.from({ length: labels }, (_, label) => items(label));
  const all = bestThreshold(each.flat());
  return each.map((own) => {
    const count = own.filter(({ holds }) => holds).length;
    const share = count / (count + shrinkage);
    return count === 0 ? all : share * bestThreshold(own) + (1 - share) * all;
  });
}

function bestThreshold(items: readonly { score: number; holds: boolean }[]): number {
  const sorted = items.toSorted((a, b) => b.score - a.score);
  const total = items.filter(({ holds }) => holds).length;
  let hits = 0;
  let best = 0;
  let threshold = 0;
  for (const [index, { score, holds }] of sorted.entries()) {
    if (holds) hits += 1;
    const f1 = (2 * hits) / (index + 1 + total);
    if (f1 > best) {
      best = f1;
      threshold = (score + (sorted[index + 1]?.score ?? score - 1)) / 2;
    }
  }
  return threshold;
}

/** F1 of the labels whose score passes their threshold; `thresholds` may differ from unit to unit. */
export function f1Of(
  units: readonly ScoredUnit[],
  thresholds: (unit: number) => readonly number[],
  labels: number,
): F1Scores {
  const tallies = Array.from({ length: labels }, () => ({ right: 0, said: 0, count: 0 }));
  for (const [index, { scores, labels: gold }] of units.entries()) {
    const limits = thresholds(index);
    for (const [label, tally] of tallies.entries()) {
      const said = (scores[label] ?? 0) > (limits[label] ?? 0);
      const holds = gold.has(label);
      if (said) tally.said += 1;
      if (holds) tally.count += 1;
      if (said && holds) tally.right += 1;
    }
  }
  const f1 = ({ right, said, count }: { right: number; said: number; count: number }) =>
    said + count === 0 ? 0 : (2 * right) / (said + count);
  const sum = (key: 'right' | 'said' | 'count') => tallies.reduce((total, tally) => total + tally[key], 0);
  const perLabel = tallies.map((tally) => ({ f1: f1(tally), count: tally.count }));
  return {
    micro: f1({ right: sum('right'), said: sum('said'), count: sum('count') }),
    macro: perLabel.reduce((total, { f1: value }) => total + value, 0) / Math.max(1, labels),
    perLabel,
  };
}
