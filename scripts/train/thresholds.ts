/** From cross-validated scores to probabilities and thresholds. Knows no features. */

import type { PolicyExample } from './examples';

/** A sentence's cross-validated log-odds, one a head, and its true heads. */
export interface Scored {
  readonly policy: string;
  readonly scores: Float32Array;
  readonly labels: ReadonlySet<number>;
  readonly facts: PolicyExample['facts'];
  readonly cues: PolicyExample['cues'];
}

/** Newton steps: two parameters and a convex loss settle in a few. */
const plattSteps = 20;
/** Scores below this are plain negatives; they would drown the fit where it matters, around the thresholds. */
const plattFloor = -0.9;

/** Fits `probability = 1 / (1 + exp(-(slope * score + offset)))` over all heads (Platt scaling). */
export function calibrate(sentences: readonly Scored[], heads: number): { slope: number; offset: number } {
  const pairs: [number, number][] = [];
  for (const { scores, labels } of sentences) {
    scores.forEach((score, head) => {
      if (head < heads && (score > plattFloor || labels.has(head))) pairs.push([score, labels.has(head) ? 1 : 0]);
    });
  }
  const lossOf = (slope: number, offset: number) => {
    let loss = 0;
    for (const [score, truth] of pairs) {
      const logOdds = slope * score + offset;
      loss += Math.log1p(Math.exp(-Math.abs(logOdds))) + Math.max(0, truth === 1 ? -logOdds : logOdds);
    }
    return loss;
  };
  let [slope, offset] = [0.5, 0];
  let loss = lossOf(slope, offset);
  for (let step = 0; step < plattSteps; step += 1) {
    let [gradientA, gradientB, aa, ab, bb] = [0, 0, 1e-6, 0, 1e-6];
    for (const [score, truth] of pairs) {
      const probability = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = probability - truth;
      const spread = probability * (1 - probability);
      gradientA += error * score;
      gradientB += error;
      aa += spread * score * score;
      ab += spread * score;
      bb += spread;
    }
    const determinant = aa * bb - ab * ab;
    let [stepA, stepB] = [
      (bb * gradientA - ab * gradientB) / determinant,
      (aa * gradientB - ab * gradientA) / determinant,
    ];
    // A full step may overshoot where most scores are far from 0.
    while (lossOf(slope - stepA, offset - stepB) > loss && Math.abs(stepA) > 1e-9)
      [stepA, stepB] = [stepA / 2, stepB / 2];
    slope -= stepA;
    offset -= stepB;
    loss = lossOf(slope, offset);
  }
  return { slope: Number(slope.toFixed(4)), offset: Number(offset.toFixed(4)) };
}

/** Heads with few sentences borrow from the threshold that is best for all heads together: this many sentences' worth. */
const shrinkage = 25;

/**
 * The log-odds threshold of each head that gives the best F1, drawn towards the one that serves all heads best.
 */
export function thresholdsOf(sentences: readonly Scored[], heads: number): number[] {
  const all = bestThreshold(
    sentences.flatMap(({ scores, labels }) =>
      Array.from(scores.subarray(0, heads), (score, head) => ({ score, truth: labels.has(head) })),
    ),
  );
  return Array.from({ length: heads }, (_, head) => {
    const own = sentences.map(({ scores, labels }) => ({ score: scores[head] ?? -99, truth: labels.has(head) }));
    const count = own.filter(({ truth }) => truth).length;
    if (count === 0) return all;
    const share = count / (count + shrinkage);
    return share * bestThreshold(own) + (1 - share) * all;
  });
}

function bestThreshold(items: { score: number; truth: boolean }[]): number {
  const sorted = items.filter(({ score }) => score > -6).toSorted((a, b) => b.score - a.score);
  const total = items.filter(({ truth }) => truth).length;
  let hits = 0;
  let best = 0;
  let threshold = 0;
  for (const [index, { score, truth }] of sorted.entries()) {
    if (truth) hits += 1;
    const f1 = (2 * hits) / (index + 1 + total);
    if (f1 > best) {
      best = f1;
      threshold = (score + (sorted[index + 1]?.score ?? score - 1)) / 2;
    }
  }
  return threshold;
}

/** Fewer sentences than this prove nothing about a cue. */
const leastProofs = 3;

/** Heads whose full cue is right at least as often as wrong in the sentences that score below the threshold. */
export function trustedCues(sentences: readonly Scored[], thresholds: readonly number[]): number[] {
  const right = thresholds.map(() => 0);
  const wrong = thresholds.map(() => 0);
  for (const { scores, labels, cues } of sentences) {
    for (const head of cues) {
      if ((scores[head] ?? 0) >= (thresholds[head] ?? 0)) continue;
      const count = labels.has(head) ? right : wrong;
      count[head] = (count[head] ?? 0) + 1;
    }
  }
  return thresholds.flatMap((_, head) => {
    const proofs = right[head] ?? 0;
    return proofs >= leastProofs && proofs >= (wrong[head] ?? 0) ? [head] : [];
  });
}

/** The share of certain denials of something bad that must be right, with a little room for policies not seen. */
const comfortPrecision = 0.96;

/** A practice with fewer denials than this shares one bar with the others like it. */
const ownBarDenials = 40;

interface Denial {
  readonly practice: string;
  readonly score: number;
  readonly isRight: boolean;
}

/** By practice, the score from which so many of its denials are right; the others share what `shared` says. */
export function comfortBars(denials: readonly Denial[]): { own: ReadonlyMap<string, number>; shared: number } {
  const byPractice = Map.groupBy(denials, ({ practice }) => practice);
  const isOwn = ({ practice }: Denial) => (byPractice.get(practice)?.length ?? 0) >= ownBarDenials;
  const own = [...byPractice.values()].filter(([first]) => first && isOwn(first));
  return {
    own: new Map(own.map((cases) => [cases[0]?.practice ?? '', comfortBar(cases)])),
    shared: comfortBar(denials.filter((denial) => !isOwn(denial))),
  };
}

/** The lowest score from which so many of the denials are right. */
function comfortBar(denials: readonly Denial[]): number {
  const sorted = denials.toSorted((a, b) => b.score - a.score);
  let right = 0;
  let bar = 1;
  for (const [index, { score, isRight }] of sorted.entries()) {
    if (isRight) right += 1;
    if (right / (index + 1) >= comfortPrecision) bar = score;
  }
  return Number(bar.toFixed(3));
}
