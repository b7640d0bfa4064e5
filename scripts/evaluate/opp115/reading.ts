/** All segments and sentences of some policies, flat and in order, with what stands where. Knows no model. */
import type { Policy, Segment, SentenceUnit } from './corpus';

export interface Reading {
  readonly segments: readonly Segment[];
  readonly sentences: readonly SentenceUnit[];
  /** Index of the policy of each segment and of each sentence. */
  readonly policyOfSegment: readonly number[];
  readonly policyOfSentence: readonly number[];
  readonly segmentOf: readonly number[];
  /** First sentence of each segment, and one past its last. */
  readonly firstSentence: readonly number[];
  readonly endSentence: readonly number[];
  /** Place of each segment in its policy, from 0, and the number of segments there. */
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

/** Each row's neighbour in the same policy, or `outside`. */
export function shifted<T>(rows: readonly T[], policyOf: readonly number[], by: number, outside: T): T[] {
  return rows.map((_, index) => (policyOf[index + by] === policyOf[index] ? (rows[index + by] ?? outside) : outside));
}

/** The sentences' numbers brought together for each segment, column by column. */
export function gathered(
  rows: readonly Float32Array[],
  { firstSentence, endSentence, segments }: Reading,
  how: 'most' | 'mean',
): Float32Array[] {
  const width = rows[0]?.length ?? 0;
  return segments.map((_, segment) => {
    const inside = rows.slice(firstSentence[segment], endSentence[segment]);
    const out = new Float32Array(width);
    for (let column = 0; column < width && inside.length > 0; column += 1) {
      let [most, sum] = [Number.NEGATIVE_INFINITY, 0];
      for (const row of inside) {
        const value = row[column] as number;
        if (value > most) most = value;
        sum += value;
      }
      out[column] = how === 'most' ? most : sum / inside.length;
    }
    return out;
  });
}

const flag = (value: boolean) => (value ? 1 : 0);

/** Where each segment stands and how long it is: introductions come first, addresses last. */
export function segmentPlaces({ place, segments, firstSentence, endSentence }: Reading): Float32Array[] {
  return segments.map(({ text }, index) => {
    const { at = 0, of = 1 } = place[index] ?? {};
    const fromEnd = of - 1 - at;
    return Float32Array.from([
      flag(at === 0),
      flag(at === 1),
      flag(at === 2),
      flag(at <= 4),
      flag(fromEnd === 0),
      flag(fromEnd <= 2),
      at / Math.max(1, of - 1),
      Math.exp(-at / 3),
      Math.exp(-fromEnd / 3),
      Math.log1p(text.length),
      (endSentence[index] ?? 0) - (firstSentence[index] ?? 0),
    ]);
  });
}

/** Where each sentence stands in its segment, its kind and length, and where the segment stands. */
export function sentencePlaces(reading: Reading, places: readonly Float32Array[]): Float32Array[] {
  return reading.sentences.map(({ context: { sentence, kind } }, index) => {
    const segment = reading.segmentOf[index] ?? 0;
    const [from = 0, to = 0] = [reading.firstSentence[segment], reading.endSentence[segment]];
    return Float32Array.from([
      flag(index === from),
      flag(index === to - 1),
      flag(to - from === 1),
      Math.min(index - from, 8),
      flag(kind === 'heading'),
      flag(kind === 'item'),
      Math.log1p(sentence.text.length),
      flag(/:\s*$/.test(sentence.text)),
      flag(/\?\s*$/.test(sentence.text)),
      ...(places[segment] ?? []),
    ]);
  });
}
