/** Linear heads trained on other corpora, and the product's cues, as measurements of a sentence. Knows no OPP-115. */
import fs from 'node:fs';
import path from 'node:path';
import { practices } from '@/lib/catalogue';
import { type Context, inContext } from '@/lib/core/context';
import { emptyFeatures, readFeatures } from '@/lib/core/features';
import { compile } from '@/lib/core/practices';
import { readGold, sharedFolder } from '../../gold/policies';
import { scoreInto, train } from '../../train/svm';
import { fieldBuckets, narrow } from './bags';

/** What the auxiliary heads say of a sentence: one number each, about -1 (no) to 1 (yes). */
export interface Auxiliary {
  /** Numbers a sentence. */
  readonly size: number;
  /** @param next the folded text of the sentence that follows, or '' */
  measure(context: Context, next: string): Float32Array;
}

/** A labelled sentence of another corpus. */
interface Case {
  readonly context: Context;
  readonly next: string;
  readonly labels: readonly string[];
}

interface CorpusRow {
  readonly text: string;
  readonly labels: readonly string[];
  readonly attrs: { readonly slots?: readonly { readonly label: string }[] };
}

interface Heads {
  readonly count: number;
  readonly weights: Float32Array;
  /** Whether neighbours and headings were there to learn from. */
  readonly hasContext: boolean;
}

/** Labels of fewer sentences give heads that only add noise. */
const minCases = 15;
/** Cost as for the product's heads; auxiliary heads need not settle to the last digit. */
const training = { buckets: fieldBuckets, cost: 0.08, passes: 12 } as const;
/** Corpora of single sentences, labels with the slots of PolicyIE among them. */
const sentenceCorpora = ['policyie', 'gdpr200', 'tosdr'] as const;
/** A cue whose words are there while its conditions fail. */
const partOfCue = 0.3;

const features = emptyFeatures();

/** Trains all heads; about 130 on research corpora and one for each practice of the gold labels. */
export function trainAuxiliary(report: (line: string) => void): Auxiliary {
  const corpora = [
    { name: 'gold/train', cases: goldCases(), hasContext: true },
    ...sentenceCorpora.map((name) => ({ name, cases: corpusCases(name), hasContext: false })),
  ];
  const heads = corpora.map(({ name, cases, hasContext }) => {
    const trained = trainHeads(cases, hasContext);
    report(`${name}: ${trained.count} heads from ${cases.length} sentences`);
    return trained;
  });
  const matcher = compile(practices);
  const columnOf = new Map(practices.map(({ id }, index) => [id, index]));
  const size = heads.reduce((sum, { count }) => sum + count, practices.length);
  return {
    size,
    measure(context, next) {
      const measured = new Float32Array(size);
      for (const { practice, score } of matcher.match(context)) {
        measured[columnOf.get(practice.id) ?? 0] = score > 0 ? 1 : partOfCue;
      }
      let column = practices.length;
      for (const { count, weights, hasContext } of heads) {
        const { buckets, values } = bagOf(context, next, hasContext);
        scoreInto(weights, count, buckets, values, measured.subarray(column, column + count));
        column += count;
      }
      return measured;
    },
  };
}

function bagOf(context: Context, next: string, hasContext: boolean) {
  if (hasContext) readFeatures(context, next, features);
  else readFeatures({ ...context, section: '', leadIn: '', previous: '' }, '', features);
  return {
    buckets: features.buckets.slice(0, features.size).map(narrow),
    values: features.values.slice(0, features.size),
  };
}

function trainHeads(cases: readonly Case[], hasContext: boolean): Heads {
  const counts = new Map<string, number>();
  for (const name of cases.flatMap(({ labels }) => [...new Set(labels)])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= minCases).map(([name]) => name);
  const headOf = new Map(names.map((name, index) => [name, index]));
  const examples = cases.map(({ context, next, labels }) => ({
    ...bagOf(context, next, hasContext),
    labels: labels.flatMap((name) => headOf.get(name) ?? []),
  }));
  return { count: names.length, weights: train(examples, { ...training, labels: names.length }), hasContext };
}

function goldCases(): Case[] {
  return readGold(path.join(sharedFolder, 'gold/train')).flatMap(({ sentences }) =>
    sentences.map(({ context, labels }, index) => ({
      context,
      next: sentences[index + 1]?.context.folded ?? '',
      labels: labels.map(({ practice }) => practice),
    })),
  );
}

function corpusCases(name: string): Case[] {
  return fs
    .readFileSync(path.join(sharedFolder, `corpora/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, labels, attrs } = JSON.parse(line) as CorpusRow;
      const context = inContext({ text, span: { block: 0, start: 0, end: text.length } });
      return { context, next: '', labels: [...labels, ...(attrs.slots ?? []).map(({ label }) => label)] };
    });
}
