/** First stage: linear heads over words, context and auxiliary measurements, for segments and sentences. Knows no thresholds. */
import type { Auxiliary } from './auxiliary';
import { type Bag, countsOf, type Fit, standardised, type Table, tableOf, trainAndScore, weigher } from './bags';
import { labelNames, type Policy, type Segment, type SentenceUnit, type Unit } from './corpus';

/** All units of some policies in reading order, flat. */
export interface Reading {
  readonly segments: readonly Segment[];
  readonly sentences: readonly SentenceUnit[];
  /** Policy of each segment and sentence; segment of each sentence; first and one past the last sentence of each segment. */
  readonly policyOfSegment: readonly number[];
  readonly policyOfSentence: readonly number[];
  readonly segmentOf: readonly number[];
  readonly firstSentence: readonly number[];
  readonly endSentence: readonly number[];
  /** Place of each segment in its policy, and number of segments there. */
  readonly place: readonly { readonly at: number; readonly of: number }[];
}

export function readingOf(policies: readonly Policy[]): Reading {
  const reading = {
    segments: [] as Segment[],
    sentences: [] as SentenceUnit[],
    policyOfSegment: [] as number[],
    policyOfSentence: [] as number[],
    segmentOf: [] as number[],
    firstSentence: [] as number[],
    endSentence: [] as number[],
    place: [] as { at: number; of: number }[],
  };
  for (const [policy, { segments }] of policies.entries()) {
    for (const [at, segment] of segments.entries()) {
      reading.firstSentence.push(reading.sentences.length);
      for (const sentence of segment.sentences) {
        reading.sentences.push(sentence);
        reading.policyOfSentence.push(policy);
        reading.segmentOf.push(reading.segments.length);
      }
      reading.endSentence.push(reading.sentences.length);
      reading.policyOfSegment.push(policy);
      reading.place.push({ at, of: segments.length });
      reading.segments.push(segment);
    }
  }
  return reading;
}

/** Heads of the first stage: each label by at least two, one and three annotators. */
export const voteLevels = [2, 1, 3] as const;
export const firstHeads = labelNames.length * voteLevels.length;

export function voteHeads({ votes }: Unit): number[] {
  return voteLevels.flatMap((level, block) =>
    votes.flatMap((count, label) => (count >= level ? [block * labelNames.length + label] : [])),
  );
}

/** Found by cross-validation over the 85 training policies, like all weights here. */
export const segmentFit: Fit = { cost: 0.5, passes: 15, seed: 1 };
export const sentenceFit: Fit = { cost: 0.15, passes: 12, seed: 1 };

export interface Tables {
  readonly segments: Table;
  readonly sentences: Table;
}

/** @param isKnown whether a policy's texts may be counted (its labels are not looked at) */
export function tablesOf(reading: Reading, auxiliary: Auxiliary, isKnown: (policy: number) => boolean): Tables {
  const { segments, sentences, policyOfSegment, policyOfSentence, segmentOf } = reading;
  const knownSentence = (row: number) => isKnown(policyOfSentence[row] ?? -1);
  const knownSegment = (row: number) => isKnown(policyOfSegment[row] ?? -1);
  const measured = sentences.map(({ context }, index) => {
    const sameNext = policyOfSentence[index + 1] === policyOfSentence[index];
    return auxiliary.measure(context, sameNext ? (sentences[index + 1]?.context.folded ?? '') : '');
  });
  const most = segments.map((_, index) => gather(measured, reading, index, auxiliary.size, 'most'));
  const mean = segments.map((_, index) => gather(measured, reading, index, auxiliary.size, 'mean'));

  const counts = sentences.map(({ context }) => countsOf([context.sentence.text]));
  const weigh = weigher(counts.filter((_, row) => knownSentence(row)));
  const own = counts.map(weigh);
  const segmentCounts = segments.map((segment) =>
    countsOf(segment.sentences.map(({ context }) => context.sentence.text)),
  );
  const weighSegment = weigher(segmentCounts.filter((_, row) => knownSegment(row)));
  const ownSegment = segmentCounts.map(weighSegment);
  const textBag = (text: string) => (text === '' ? undefined : weigh(countsOf([text])));
  const sections = sentences.map(({ context }) => textBag(context.section));
  const headings = segments.map(({ sentences: inside }) => textBag(inside.at(-1)?.context.section ?? ''));
  const firsts = segments.map((_, index) => own[reading.firstSentence[index] ?? 0]);
  const places = segments.map((_, index) => placeOf(reading, index));

  return {
    segments: tableOf(
      segments.length,
      [
        { bags: ownSegment, weight: 1 },
        { bags: shifted(ownSegment, policyOfSegment, -1), weight: 0.35 },
        { bags: shifted(ownSegment, policyOfSegment, 1), weight: 0.35 },
        { bags: headings, weight: 0.4 },
        { bags: firsts, weight: 0.3 },
      ],
      [
        standardised(places, knownSegment, 0.4),
        standardised(most, knownSegment, 1.1),
        standardised(mean, knownSegment, 0.7),
      ],
    ),
    sentences: tableOf(
      sentences.length,
      [
        { bags: own, weight: 1 },
        { bags: shifted(own, policyOfSentence, -1), weight: 0.4 },
        { bags: shifted(own, policyOfSentence, 1), weight: 0.4 },
        { bags: segmentOf.map((segment) => ownSegment[segment]), weight: 0.5 },
        { bags: sections, weight: 0.4 },
        { bags: sentences.map(({ context }) => textBag(context.leadIn)), weight: 0.4 },
      ],
      [
        standardised(
          sentences.map((_, index) => sentencePlace(reading, index, places)),
          knownSentence,
          0.4,
        ),
        standardised(measured, knownSentence, 0.95),
        standardised(shifted(measured, policyOfSentence, -1, mean[0]), knownSentence, 0.4),
        standardised(shifted(measured, policyOfSentence, 1, mean[0]), knownSentence, 0.4),
        standardised(
          segmentOf.map((segment) => most[segment] as Float32Array),
          knownSentence,
          0.5,
        ),
      ],
    ),
  };
}

function shifted<T>(rows: readonly T[], policyOf: readonly number[], by: number, outside?: T): T[] {
  return rows.map((_, index) => (policyOf[index + by] === policyOf[index] ? rows[index + by] : outside) as T);
}
function gather(
  rows: readonly Float32Array[],
  { firstSentence, endSentence }: Reading,
  segment: number,
  width: number,
  how: 'most' | 'mean',
): Float32Array {
  const [from = 0, to = 0] = [firstSentence[segment], endSentence[segment]];
  const out = new Float32Array(width);
  for (let column = 0; column < width; column += 1) {
    let best = Number.NEGATIVE_INFINITY;
    let sum = 0;
    for (let row = from; row < to; row += 1) {
      const value = rows[row]?.[column] ?? 0;
      best = Math.max(best, value);
      sum += value;
    }
    if (to > from) out[column] = how === 'most' ? best : sum / (to - from);
  }
  return out;
}

export type { Bag };
export { gather, shifted };

function placeOf({ place, segments, firstSentence, endSentence }: Reading, index: number): Float32Array {
  const { at = 0, of = 1 } = place[index] ?? {};
  const fromEnd = of - 1 - at;
  const length = segments[index]?.text.length ?? 0;
  const parts = (endSentence[index] ?? 0) - (firstSentence[index] ?? 0);
  return Float32Array.from([
    at === 0 ? 1 : 0,
    at === 1 ? 1 : 0,
    at === 2 ? 1 : 0,
    at <= 4 ? 1 : 0,
    fromEnd === 0 ? 1 : 0,
    fromEnd <= 2 ? 1 : 0,
    at / Math.max(1, of - 1),
    Math.exp(-at / 3),
    Math.exp(-fromEnd / 3),
    Math.log1p(length) / 5,
    parts / 10,
  ]);
}

function sentencePlace(
  { sentences, segmentOf, firstSentence, endSentence }: Reading,
  index: number,
  places: readonly Float32Array[],
): Float32Array {
  const segment = segmentOf[index] ?? 0;
  const [from = 0, to = 0] = [firstSentence[segment], endSentence[segment]];
  const context = sentences[index]?.context;
  const text = context?.sentence.text ?? '';
  const flag = (value: boolean) => (value ? 1 : 0);
  return Float32Array.from([
    flag(index === from),
    flag(index === to - 1),
    flag(to - from === 1),
    Math.min(index - from, 8) / 8,
    flag(context?.kind === 'heading'),
    flag(context?.kind === 'item'),
    Math.log1p(text.length) / 4,
    flag(/:\s*$/.test(text)),
    flag(/\?\s*$/.test(text)),
    ...(places[segment] ?? []),
  ]);
}

/** Scores all rows: those of known policies by heads that did not see their fold, the others by heads that saw all folds. */
export function foldedScores(
  table: Table,
  labels: readonly (readonly number[])[],
  heads: number,
  fit: Fit,
  {
    foldOf,
    folds,
    mayTrain,
    report,
  }: {
    foldOf: (row: number) => number;
    folds: number;
    mayTrain: (row: number) => boolean;
    report: (line: string) => void;
  },
): Float32Array[] {
  const scores: Float32Array[] = table.rows.map(() => new Float32Array(heads));
  for (let fold = -1; fold < folds; fold += 1) {
    const known = (row: number) => foldOf(row) >= 0 && foldOf(row) !== fold && mayTrain(row);
    const asked = (row: number) => foldOf(row) === fold;
    if (!table.rows.some((_, row) => asked(row))) continue;
    trainAndScore(table, labels, heads, fit, known, asked, scores);
    report(`fold ${fold + 1} of ${folds}`);
  }
  return scores;
}
