/** Runs the reader over whole policies and the judges' scorer over what it found. Knows no training. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { catalogue } from '@/lib/catalogue';
import { analyse } from '@/lib/core/analyse';
import { toRecord } from '@/lib/core/export';
import type { Reader } from '@/lib/core/findings';
import { makeReport } from '@/lib/core/report';
import { readDocument, type SourceDocument } from '../files/read-document';
import { sharedFolder } from '../gold/policies';

/** Precision, recall and F1 with their counts. */
export interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** What `score-gold.mjs --json` prints. */
export interface GoldScore {
  readonly documents: number;
  readonly summary: Prf;
  readonly summaryPolarity: Prf;
  readonly sentence?: Prf;
  readonly sentencePolarity?: Prf;
  readonly highlights?: Prf;
  readonly must?: { readonly recall: number; readonly found: number; readonly of: number };
  readonly perPractice: Readonly<Record<string, Prf>>;
}

const atOnce = { now: () => 0, pause: async () => {} };

/** Reads one document into a file of `folder`, in the form that `npm run analyse --out` writes. */
export async function predict(source: SourceDocument, name: string, reader: Reader, folder: string): Promise<void> {
  const { title, language, blocks } = source;
  const findings = await analyse(blocks, reader, atOnce);
  const report = makeReport({ url: '', title, language, blocks, findings }, catalogue);
  const record = toRecord(report, { file: name, ...source }, (block) => blocks[block]?.section ?? '');
  fs.writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(record));
}

/** Reads every file of `gold` with one of these endings into `folder`. */
export async function predictAll(gold: string, ending: string, reader: Reader, folder: string): Promise<void> {
  for (const file of fs.readdirSync(gold).filter((name) => name.endsWith(ending))) {
    await predict(await readDocument(path.join(gold, file)), file.slice(0, -ending.length), reader, folder);
  }
}

/** Scores predictions with the scorer that stands beside the labels. */
export function scoreGold(gold: string, folder: string): GoldScore {
  const scorer = path.join(sharedFolder, 'tools/score-gold.mjs');
  return JSON.parse(
    execFileSync(process.execPath, [scorer, gold, folder, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 }),
  );
}

/** Every false and missed fact, a line each. */
export function errorsOf(gold: string, folder: string): string[] {
  const scorer = path.join(sharedFolder, 'tools/score-gold.mjs');
  const text = execFileSync(process.execPath, [scorer, gold, folder, '--errors'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return text.split('\n').filter((line) => /^(?:FP|FN|MISSED)/.test(line));
}

const isBadWhenAsserted = new Map(
  catalogue.practices.map(({ id, wording }) => [id, wording.asserted.rating === 'bad']),
);

/** Certain denials of practices that are bad when asserted, against the policy's labels; errors as `policy practice`. */
export function falseComforts(gold: string, folder: string): { precision: number; cases: number; errors: string[] } {
  const errors: string[] = [];
  let cases = 0;
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const name = file.replace('.json', '');
    const labels = fs.readFileSync(path.join(gold, `${name}.labels.jsonl`), 'utf8');
    // A denial with an exception may be labelled as conditional.
    const denied = new Set(
      labels
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .filter(({ polarity }) => polarity !== 'asserted')
        .map(({ practice }) => practice),
    );
    const { findings } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
    for (const { practice, polarity, certain } of findings) {
      if (polarity !== 'denied' || !certain || !isBadWhenAsserted.get(practice)) continue;
      cases += 1;
      if (!denied.has(practice)) errors.push(`${name} ${practice}`);
    }
  }
  return { precision: Number((1 - errors.length / cases || 0).toFixed(3)), cases, errors };
}

/** What is still wrong with practices that are bad when asserted: `policy polarity` by practice, and no text. */
export interface PracticeErrors {
  readonly practice: string;
  readonly found: readonly string[];
  readonly missed: readonly string[];
}

/** The errors of `errorsOf` for practices that are bad when asserted, the practices with most of them first. */
export function badErrorsOf(gold: string, folder: string): PracticeErrors[] {
  const errors = errorsOf(gold, folder).flatMap((line) => {
    const [, kind = '', policy = '', practice = '', polarity = ''] = /^(FP|FN) (\S+) (\S+) (\w+)/.exec(line) ?? [];
    return isBadWhenAsserted.get(practice) ? [{ kind, practice, where: `${policy} ${polarity}` }] : [];
  });
  const placesOf = (list: typeof errors, kind: string) =>
    list.filter((error) => error.kind === kind).map(({ where }) => where);
  return [...Map.groupBy(errors, ({ practice }) => practice)]
    .toSorted(([a, first], [b, second]) => second.length - first.length || a.localeCompare(b))
    .map(([practice, list]) => ({ practice, found: placesOf(list, 'FP'), missed: placesOf(list, 'FN') }));
}
