/** `npm run -s evaluate -- opp115`: the OPP-115 benchmark. What it trains is research only and never ships. */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { trainAuxiliary } from './opp115/auxiliary';
import { isSentenceRow, labelNames, type Policy, policiesOf, type Row, readRows } from './opp115/corpus';
import { type Level, scoresOf } from './opp115/models';
import { type Reading, readingOf } from './opp115/reading';
import { type F1Scores, f1Of, type ScoredUnit, thresholdsOf } from './opp115/scores';
import { measuresOf } from './opp115/tables';

const usage = 'evaluate opp115 --train FILE --test FILE [--level segment|sentence]';
const folds = 5;

/**
 * Trains on the policies of `--train` that do not stand in `--test`, and prints the F1 of the policies of `--test` as JSON.
 * Of a test file with `split` fields, the training part is left out. Thresholds come from cross-validation by policy.
 *
 * @returns the exit code
 */
export async function opp115(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { train: { type: 'string' }, test: { type: 'string' }, level: { type: 'string' } },
  });
  const missing = [values.train, values.test].find((file) => file === undefined || !fs.existsSync(file));
  if (!values.train || !values.test || missing) {
    console.error(missing ? `opp115: ${missing} is not there` : usage);
    return 1;
  }
  const level = values.level ?? (readRows(values.test).every(isSentenceRow) ? 'sentence' : 'segment');
  if (level !== 'segment' && level !== 'sentence') {
    console.error(usage);
    return 1;
  }
  const test = testPolicies(values.test, level);
  const unseen = new Set(test.map(({ name }) => name));
  const train = trainPolicies(values.train).filter(({ name }) => !unseen.has(name));
  if (test.length === 0 || train.length < folds) {
    console.error(`opp115: ${train.length} policies to train on and ${test.length} to test are too few`);
    return 1;
  }
  console.log(JSON.stringify(benchmark(train, test, level), null, 2));
  return 0;
}

function testPolicies(file: string, level: Level): Policy[] {
  const wanted = path.resolve(inLevel(file, level) ?? file);
  const rows = readRows(wanted);
  const unseen = rows.filter(({ split }) => split !== 'train');
  return policiesOf(unseen.length > 0 ? unseen : rows);
}

/** Segments with the labels of their sentences, where both files are there. */
function trainPolicies(file: string): Policy[] {
  const own = readRows(file);
  const isSentences = own.every(isSentenceRow);
  const other = inLevel(file, isSentences ? 'segment' : 'sentence');
  const names = new Set(own.map(({ doc }) => doc));
  const more: Row[] = other ? readRows(other).filter(({ doc }) => names.has(doc)) : [];
  if (!isSentences) return policiesOf(own, more);
  return more.length > 0 ? policiesOf(more, own) : policiesOf(own);
}

/** The file of the same corpus at another level stands beside it: "..._segments..." and "..._sentences...". */
function inLevel(file: string, level: Level): string | undefined {
  const [from, to] = level === 'segment' ? ['sentences', 'segments'] : ['segments', 'sentences'];
  const name = path.basename(file);
  if (name.includes(to)) return file;
  const other = path.join(path.dirname(file), name.replace(from, to));
  return other !== file && fs.existsSync(other) ? other : undefined;
}

function benchmark(train: readonly Policy[], test: readonly Policy[], level: Level) {
  const started = Date.now();
  const report = (line: string) =>
    process.stderr.write(`opp115 ${((Date.now() - started) / 1000).toFixed(0)} s: ${line}\n`);
  const auxiliary = trainAuxiliary(report);
  const reading = readingOf([...train, ...test]);
  const foldOf = (policy: number) => (policy >= 0 && policy < train.length ? policy % folds : -1);
  const measures = measuresOf(reading, auxiliary, (policy) => foldOf(policy) >= 0);
  report(`${reading.segments.length} segments, ${reading.sentences.length} sentences measured`);
  const scores = scoresOf(level, reading, measures, { foldOf, folds, report });
  const units = unitsOf(reading, level, scores, foldOf);
  const every = units.filter(({ fold }) => fold < 0);
  const counted = units.filter(({ isCounted }) => isCounted);
  const known = counted.filter(({ fold }) => fold >= 0);
  const asked = counted.filter(({ fold }) => fold < 0);
  const thresholds = thresholdsOf(known, labelNames.length);
  const byFold = Array.from({ length: folds }, (_, fold) =>
    thresholdsOf(
      known.filter((unit) => unit.fold !== fold),
      labelNames.length,
    ),
  );
  const crossValidated = f1Of(known, (unit) => byFold[known[unit]?.fold ?? 0] ?? thresholds, labelNames.length);
  return {
    benchmark: 'OPP-115, 12 labels of at least two annotators, split by policy; research only, never shipped',
    level,
    train: { policies: train.length, units: known.length },
    test: { policies: test.length, units: asked.length },
    ...rounded(f1Of(asked, () => thresholds, labelNames.length)),
    // Nothing left out: the stricter reading of the benchmark.
    withUnlabelledSegments: rounded(f1Of(every, () => thresholds, labelNames.length)),
    crossValidation: rounded(crossValidated),
  };
}

interface BenchmarkUnit extends ScoredUnit {
  readonly fold: number;
  /** Segments without a label, and their sentences, are left out. */
  readonly isCounted: boolean;
}

function unitsOf(
  reading: Reading,
  level: Level,
  scores: readonly Float32Array[],
  foldOf: (policy: number) => number,
): BenchmarkUnit[] {
  const { segments, sentences, segmentOf, policyOfSegment, policyOfSentence } = reading;
  const policyOf = level === 'segment' ? policyOfSegment : policyOfSentence;
  return (level === 'segment' ? segments : sentences).map(({ labels }, index) => {
    const segment = level === 'segment' ? index : (segmentOf[index] ?? 0);
    return {
      scores: scores[index] ?? new Float32Array(labelNames.length),
      labels,
      fold: foldOf(policyOf[index] ?? -1),
      isCounted: (segments[segment]?.labels.size ?? 0) > 0,
    };
  });
}

function rounded({ micro, macro, perLabel }: F1Scores) {
  const round = (value: number) => Number(value.toFixed(4));
  return {
    micro: round(micro),
    macro: round(macro),
    categories: Object.fromEntries(
      labelNames.map((name, label) => {
        const { f1 = 0, count = 0 } = perLabel[label] ?? {};
        return [name, { f1: round(f1), count }];
      }),
    ),
  };
}
