/** Labelled policies as contexts with labels: what training and evaluation read. Knows no model. */
import fs from 'node:fs';
import path from 'node:path';
import { type Context, inContext } from '@/lib/core/context';
import { leadInOf } from '@/lib/core/lead-in';
import type { BlockKind, Polarity } from '@/lib/core/model';
import { plainWords } from './markdown-sentences';

export interface GoldLabel {
  readonly practice: string;
  readonly polarity: Polarity;
  readonly salient: boolean;
  readonly attrs: Readonly<Record<string, unknown>>;
}
export interface GoldSentence {
  readonly id: number;
  readonly context: Context;
  readonly labels: readonly GoldLabel[];
}
export interface GoldPolicy {
  readonly name: string;
  readonly sentences: readonly GoldSentence[];
}

/** Where the labelled data stands beside the project; absent on a machine that only has the project. */
export const sharedFolder = path.resolve(import.meta.dirname, '../../../shared');

const kinds: Readonly<Record<string, BlockKind>> = { h: 'heading', p: 'paragraph', li: 'item', cell: 'cell' };

/** Reads every NAME.tsv that has a NAME.labels.jsonl beside it. `rare` files hold single sentences without context. */
export function readGold(folder: string): GoldPolicy[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.labels.jsonl'))
    .sort()
    .map((file) => readPolicy(folder, file.replace('.labels.jsonl', '')));
}

function readPolicy(folder: string, name: string): GoldPolicy {
  const labels = new Map<number, GoldLabel[]>();
  for (const line of linesOf(path.join(folder, `${name}.labels.jsonl`))) {
    const { id, practice, polarity, salient = false, attrs = {} } = JSON.parse(line);
    labels.set(id, [...(labels.get(id) ?? []), { practice, polarity, salient, attrs }]);
  }
  return { name, sentences: inOrder(linesOf(path.join(folder, `${name}.tsv`)), labels) };
}

/** Puts sentences in the context that the page would give: nearest heading, list lead-in, neighbours. */
function inOrder(rows: readonly string[], labels: ReadonlyMap<number, readonly GoldLabel[]>): GoldSentence[] {
  let section = '';
  let leadIn = '';
  let previous = '';
  let previousKind: BlockKind = 'heading';
  return rows.map((row) => {
    const [id = '', mark = 'p', ...rest] = row.split('\t');
    const text = rest.join('\t');
    const single = mark === 'x';
    const kind = kinds[mark] ?? 'paragraph';
    if (kind === 'heading') section = text;
    if (kind === 'item' && previousKind !== 'item') leadIn = previousKind === 'paragraph' ? leadInOf(previous) : '';
    const around = single ? {} : { kind, section, previous, ...(kind === 'item' && { leadIn }) };
    const context = inContext({ text, span: { block: 0, start: 0, end: text.length } }, around);
    previous = text;
    previousKind = kind;
    return { id: Number(id), context, labels: labels.get(Number(id)) ?? [] };
  });
}

function linesOf(file: string): string[] {
  return fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** Our own labels on policies of the unlabelled corpus: offsets and practices, no text. */
const ownFolder = path.resolve(import.meta.dirname, 'labels');

interface OwnLabels {
  readonly service: string;
  /** UTF-16 units of the Markdown: some services stand in the corpus twice. */
  readonly length: number;
  /** Start, end and kind of each sentence that was read, in the corpus's Markdown. */
  readonly sentences: readonly (readonly [number, number, string])[];
  /** Index into `sentences`, practice, polarity. */
  readonly facts: readonly (readonly [number, string, Polarity])[];
}

/** Joins them with the corpus's text. */
export function readOwnLabels(): GoldPolicy[] {
  if (!fs.existsSync(ownFolder)) return [];
  const corpus = new Map(
    linesOf(path.join(sharedFolder, 'corpora/policies_unlabelled.jsonl')).map((line) => {
      const { service, markdown } = JSON.parse(line) as { service: string; markdown: string };
      return [`${service} ${markdown.length}`, markdown];
    }),
  );
  return fs
    .readdirSync(ownFolder)
    .sort()
    .map((file) => {
      const own = JSON.parse(fs.readFileSync(path.join(ownFolder, file), 'utf8')) as OwnLabels;
      const markdown = corpus.get(`${own.service} ${own.length}`) ?? '';
      const rows = own.sentences.map(
        ([start, end, kind], index) => `${index}\t${kind}\t${plainWords(markdown.slice(start, end))}`,
      );
      const labels = new Map<number, GoldLabel[]>();
      for (const [index, practice, polarity] of own.facts) {
        labels.set(index, [...(labels.get(index) ?? []), { practice, polarity, salient: false, attrs: {} }]);
      }
      return { name: `own:${own.service}`, sentences: inOrder(rows, labels) };
    });
}
