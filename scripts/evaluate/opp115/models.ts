/** The benchmark's models put together: a score for each label of each segment or sentence. Knows no files and no thresholds. */
import { labelNames, type Unit } from './corpus';
import { type Folding, linearScores, networkScores } from './folds';
import { gathered, type Reading } from './reading';
import { type Measures, segmentTables, sentenceTables } from './tables';

export type Level = 'segment' | 'sentence';

/** Costs, passes and the weights below: cross-validation over the 85 training policies. */
const segmentLinear = { cost: 0.5, passes: 15 } as const;
const sentenceLinear = { cost: 0.15, passes: 12 } as const;
const segmentNetwork = { hidden: 48, passes: 14, decay: 3, seeds: [11, 12, 13] } as const;
const sentenceNetwork = { hidden: 32, passes: 8, decay: 2, seeds: [13, 14] } as const;

/** A label by two annotators is what counts; that one or all three gave it says how clear the case is. */
const voteLevels = [
  { votes: 2, weight: 1 },
  { votes: 1, weight: 0.5 },
  { votes: 3, weight: 0.5 },
] as const;
const labels = labelNames.length;

/** Weights of the parts of a score. */
const strongestSentence = 1.6;
const segmentNetworkWeight = 0.5;
const sentenceNetworkWeight = 0.25;

function voteHeads({ votes }: Unit): number[] {
  return voteLevels.flatMap((level, block) =>
    votes.flatMap((count, label) => (count >= level.votes ? [block * labels + label] : [])),
  );
}

function joined(scores: Float32Array): Float32Array {
  return Float32Array.from({ length: labels }, (_, label) =>
    voteLevels.reduce((sum, { weight }, block) => sum + weight * (scores[block * labels + label] ?? 0), 0),
  );
}

/** `more` may have heads behind those of the labels. */
function plus(scores: Float32Array, more: Float32Array | undefined, weight: number): Float32Array {
  return scores.map((score, label) => score + weight * (more?.[label] ?? 0));
}

/** What the policies' folds are, and which of them are labelled. */
export interface PolicyFolds {
  /** Fold of a labelled policy, or -1. */
  foldOf(policy: number): number;
  readonly folds: number;
  report(line: string): void;
}

/** Scores of every unit of the level: labelled policies by models that did not see them. */
export function scoresOf(level: Level, reading: Reading, measures: Measures, policies: PolicyFolds): Float32Array[] {
  const isKnown = (policy: number) => policies.foldOf(policy) >= 0;
  const { segments, sentences, segmentOf, policyOfSegment, policyOfSentence } = reading;
  const isLabelled = (segment: number) => (segments[segment]?.labels.size ?? 0) > 0;
  const { folds, report } = policies;
  const sentenceFolding: Folding = {
    foldOf: (row) => policies.foldOf(policyOfSentence[row] ?? -1),
    folds,
    mayTeach: (row) => isLabelled(segmentOf[row] ?? -1),
    report: (line) => report(`sentences, ${line}`),
  };
  const sentenceTable = sentenceTables(reading, measures, isKnown);
  const held = sentences.map((unit) => [...unit.labels]);
  const fromWords = linearScores(sentenceTable.linear, held, { ...sentenceLinear, heads: labels }, sentenceFolding);
  const heads = labels * voteLevels.length;
  if (level === 'sentence') {
    const votes = sentences.map(voteHeads);
    const network = networkScores(sentenceTable.columns, votes, { ...sentenceNetwork, heads }, sentenceFolding);
    return fromWords.map((scores, row) => plus(scores, network[row], sentenceNetworkWeight));
  }
  const segmentFolding: Folding = {
    foldOf: (row) => policies.foldOf(policyOfSegment[row] ?? -1),
    folds,
    mayTeach: isLabelled,
    report: (line) => report(`segments, ${line}`),
  };
  const { linear, columns } = segmentTables(reading, measures, isKnown);
  const votes = segments.map(voteHeads);
  const direct = linearScores(linear, votes, { ...segmentLinear, heads }, segmentFolding).map(joined);
  const network = networkScores(columns, votes, { ...segmentNetwork, heads }, segmentFolding);
  const strongest = gathered(fromWords, reading, 'most');
  return direct.map((scores, row) =>
    plus(plus(scores, strongest[row], strongestSentence), network[row], segmentNetworkWeight),
  );
}
