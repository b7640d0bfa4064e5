/** What the benchmark's models see of each segment and sentence: words and columns. Knows no labels. */
import { practices } from '@/lib/catalogue';
import type { Auxiliary } from './auxiliary';
import { type Bag, countsOf, standardised, type Table, tableOf, weigher } from './bags';
import { gathered, type Reading, segmentPlaces, sentencePlaces, shifted } from './reading';

/** Rows for the linear heads, and the columns of the same rows for the network. */
export interface Tables {
  readonly linear: Table;
  readonly columns: readonly Float32Array[];
}

/** Cues are rare, and say little about a neighbour; the columns behind them do. */
const neighbourColumns = practices.length;
/** Deviations from which on a column says no more. */
const farOut = 4;

/** What both levels are made from. */
export interface Measures {
  readonly sentences: readonly Float32Array[];
  readonly most: readonly Float32Array[];
  readonly mean: readonly Float32Array[];
  readonly places: readonly Float32Array[];
  readonly words: readonly Bag[];
  readonly segmentWords: readonly Bag[];
  textBag(text: string): Bag | undefined;
}

/** @param isKnown whether a policy's texts count for rarity: the labelled ones' do */
export function measuresOf(reading: Reading, auxiliary: Auxiliary, isKnown: (policy: number) => boolean): Measures {
  const { segments, sentences, policyOfSegment, policyOfSentence } = reading;
  const measured = sentences.map(({ context }, index) => {
    const isLast = policyOfSentence[index + 1] !== policyOfSentence[index];
    return auxiliary.measure(context, isLast ? '' : (sentences[index + 1]?.context.folded ?? ''));
  });
  const counts = sentences.map(({ context }) => countsOf([context.sentence.text]));
  const weigh = weigher(counts.filter((_, row) => isKnown(policyOfSentence[row] ?? -1)));
  const segmentCounts = segments.map((segment) =>
    countsOf(segment.sentences.map(({ context }) => context.sentence.text)),
  );
  const weighSegment = weigher(segmentCounts.filter((_, row) => isKnown(policyOfSegment[row] ?? -1)));
  return {
    sentences: measured,
    most: gathered(measured, reading, 'most'),
    mean: gathered(measured, reading, 'mean'),
    places: segmentPlaces(reading),
    words: counts.map(weigh),
    segmentWords: segmentCounts.map(weighSegment),
    textBag: (text) => (text === '' ? undefined : weigh(countsOf([text]))),
  };
}

/** Weights of all fields were found by cross-validation over the 85 training policies. */
export function segmentTables(reading: Reading, measures: Measures, isKnown: (policy: number) => boolean): Tables {
  const { segments, policyOfSegment, firstSentence } = reading;
  const { most, mean, places, words, segmentWords, textBag } = measures;
  const known = (row: number) => isKnown(policyOfSegment[row] ?? -1);
  const width = Math.sqrt(most[0]?.length ?? 1);
  const mostZ = standardised(most, known, 1);
  const meanZ = standardised(mean, known, 1);
  const placesZ = standardised(places, known, 1);
  const neighbours = [-1, 1].map((by) => shifted<Bag | undefined>(segmentWords, policyOfSegment, by, undefined));
  const headings = segments.map(({ sentences }) => textBag(sentences.at(-1)?.context.section ?? ''));
  return {
    linear: tableOf(
      segments.length,
      [
        { bags: segmentWords, weight: 1 },
        ...neighbours.map((bags) => ({ bags, weight: 0.35 })),
        { bags: headings, weight: 0.4 },
        { bags: segments.map((_, index) => words[firstSentence[index] ?? 0]), weight: 0.3 },
      ],
      [scaled(placesZ, 0.12), scaled(mostZ, 1.1 / width), scaled(meanZ, 0.7 / width)],
    ),
    columns: sideBySide([mostZ, meanZ, placesZ, ...around(mostZ, policyOfSegment, 0.4)]),
  };
}

export function sentenceTables(reading: Reading, measures: Measures, isKnown: (policy: number) => boolean): Tables {
  const { sentences, policyOfSentence, segmentOf } = reading;
  const { most, mean, places, words, segmentWords, textBag } = measures;
  const known = (row: number) => isKnown(policyOfSentence[row] ?? -1);
  const width = Math.sqrt(most[0]?.length ?? 1);
  const ofSegment = (rows: readonly Float32Array[]) => segmentOf.map((segment) => rows[segment] as Float32Array);
  const ownZ = standardised(measures.sentences, known, 1);
  const mostZ = standardised(ofSegment(most), known, 1);
  const meanZ = standardised(ofSegment(mean), known, 1);
  const placesZ = standardised(sentencePlaces(reading, places), known, 1);
  const neighbours = [-1, 1].map((by) => shifted<Bag | undefined>(words, policyOfSentence, by, undefined));
  const beside = around(ownZ, policyOfSentence, 1);
  return {
    linear: tableOf(
      sentences.length,
      [
        { bags: words, weight: 1 },
        ...neighbours.map((bags) => ({ bags, weight: 0.4 })),
        { bags: segmentOf.map((segment) => segmentWords[segment]), weight: 0.5 },
        { bags: sentences.map(({ context }) => textBag(context.section)), weight: 0.4 },
        { bags: sentences.map(({ context }) => textBag(context.leadIn)), weight: 0.4 },
      ],
      [
        scaled(placesZ, 0.09),
        scaled(ownZ, 0.95 / width),
        ...beside.map((rows) => scaled(rows, 0.4 / width)),
        scaled(mostZ, 0.5 / width),
      ],
    ),
    columns: sideBySide([
      ownZ,
      placesZ,
      ...beside.map((rows) => scaled(rows, 0.5)),
      scaled(withoutCues(mostZ), 0.6),
      scaled(withoutCues(meanZ), 0.6),
    ]),
  };
}

type Rows = readonly Float32Array[];

function withoutCues(rows: Rows): Rows {
  return rows.map((row) => row.subarray(neighbourColumns));
}

/** The columns of the row before and of the row after; rows at an end get the mean, which is 0. */
function around(rows: Rows, policyOf: readonly number[], by: number): Rows[] {
  const short = withoutCues(rows);
  const outside = new Float32Array(short[0]?.length ?? 0);
  return [-1, 1].map((step) => scaled(shifted(short, policyOf, step, outside), by));
}

function scaled(rows: Rows, by: number): Rows {
  return by === 1 ? rows : rows.map((row) => row.map((value) => value * by));
}

function sideBySide(parts: readonly Rows[]): Float32Array[] {
  return (parts[0] ?? []).map((_, index) => {
    const width = parts.reduce((sum, rows) => sum + (rows[index]?.length ?? 0), 0);
    const out = new Float32Array(width);
    let at = 0;
    for (const rows of parts) {
      const row = rows[index] ?? new Float32Array(0);
      out.set(row, at);
      at += row.length;
    }
    return out.map((value) => Math.max(-farOut, Math.min(farOut, value)));
  });
}
