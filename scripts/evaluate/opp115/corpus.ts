/** Reads files in the form of opp115_segments.jsonl and opp115_sentences.jsonl into policies. Knows no model. */
import fs from 'node:fs';
import { type Context, inContext } from '@/lib/core/context';
import { leadInOf } from '@/lib/core/lead-in';
import type { BlockKind } from '@/lib/core/model';
import { splitSentences } from '@/lib/core/sentences';

/** The 12 labels of the benchmark; `Other` in the files is a remainder and is not one of them. */
export const labelNames = [
  'Data Retention',
  'Data Security',
  'Do Not Track',
  'First Party Collection/Use',
  'International and Specific Audiences',
  'Introductory/Generic',
  'Policy Change',
  'Practice not covered',
  'Privacy contact information',
  'Third Party Sharing/Collection',
  'User Access, Edit and Deletion',
  'User Choice/Control',
] as const;
const labelIndex = new Map<string, number>(labelNames.map((name, index) => [name, index]));

/** A segment or a sentence as the annotators saw it. */
export interface Unit {
  /** Labels that at least two annotators gave. */
  readonly labels: ReadonlySet<number>;
  /** How many annotators gave each of the 12 labels. */
  readonly votes: readonly number[];
}
export interface SentenceUnit extends Unit {
  readonly context: Context;
}
export interface Segment extends Unit {
  readonly text: string;
  readonly sentences: readonly SentenceUnit[];
}
export interface Policy {
  readonly name: string;
  readonly segments: readonly Segment[];
}

/** One line of a file. */
export interface Row {
  readonly doc: string;
  readonly segment_id: number | string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly split?: string;
  readonly attrs: {
    readonly votes?: Readonly<Record<string, number>>;
    readonly segment_labels?: readonly string[];
  };
}

export function readRows(file: string): Row[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ attrs: {}, labels: [], ...JSON.parse(line) }) as Row);
}

/** Whether the rows are sentences ("3.2": second sentence of segment 3) or segments (3). */
export function isSentenceRow({ segment_id: id }: Row): boolean {
  return String(id).includes('.');
}

/** Rows of either kind to policies. Of segments, `sentences` may give the labels of the sentences inside. */
export function policiesOf(rows: readonly Row[], sentences: readonly Row[] = []): Policy[] {
  const byPolicy = Map.groupBy(rows, ({ doc }) => doc);
  const inside = Map.groupBy(sentences, segmentKey);
  return [...byPolicy].map(([name, own]) => {
    const section = { text: '' };
    const groups = [...Map.groupBy(own, segmentKey)];
    return {
      name,
      segments: groups.map(([key, group]) => {
        const [first] = group;
        const isSegment = group.length === 1 && first !== undefined && !isSentenceRow(first);
        const text = isSegment ? first.text : group.map((row) => row.text).join('\n');
        const parts = isSegment ? (inside.get(key) ?? split(first.text)) : group;
        return {
          text,
          ...(isSegment
            ? unitOf(first)
            : unitOf({ labels: first?.attrs.segment_labels ?? group.flatMap((row) => row.labels), attrs: {} })),
          sentences: inOrder(parts, text, section),
        };
      }),
    };
  });
}

function segmentKey({ doc, segment_id: id }: Row): string {
  return `${doc}:${String(id).split('.')[0]}`;
}

type Part = Pick<Row, 'text' | 'labels' | 'attrs'>;

/** Lines are blocks, as they are on a page. */
function split(text: string): Part[] {
  return text
    .split('\n')
    .flatMap((line) => splitSentences({ text: line, kind: 'paragraph', section: '' }, 0))
    .map((sentence) => ({ text: sentence.text, labels: [], attrs: {} }));
}

function unitOf({ labels, attrs }: Pick<Row, 'labels' | 'attrs'>): Unit {
  return {
    labels: new Set(labels.flatMap((name) => labelIndex.get(name) ?? [])),
    votes: labelNames.map((name) => attrs.votes?.[name] ?? (labels.includes(name) ? 2 : 0)),
  };
}

/** A short first line without a full stop reads as a heading; the next segments stand under it. */
const maxHeadingWords = 12;
const unclosed = /[^.!?:;,]\s*$/;
const listMark = /^\s*(?:[-*•·]|\(?[a-z0-9]{1,3}[.)])\s+/i;

function inOrder(parts: readonly Part[], segment: string, section: { text: string }): SentenceUnit[] {
  let previous = '';
  let leadIn = '';
  let wasItem = false;
  return parts.map((part, index) => {
    const { text } = part;
    const startsLine = isLineStart(segment, text);
    const isHeading =
      index === 0 &&
      parts.length > 1 &&
      unclosed.test(text) &&
      text.split(/\s+/).length <= maxHeadingWords &&
      !listMark.test(text);
    if (isHeading) section.text = text;
    const isItem = !isHeading && index > 0 && startsLine && (listMark.test(text) || wasItem || /:\s*$/.test(previous));
    if (isItem && !wasItem) leadIn = leadInOf(previous);
    const kind: BlockKind = isHeading ? 'heading' : isItem ? 'item' : 'paragraph';
    const around = { kind, section: isHeading ? '' : section.text, previous, ...(isItem && { leadIn }) };
    const context = inContext({ text, span: { block: 0, start: 0, end: text.length } }, around);
    previous = text;
    wasItem = isItem;
    return { context, ...unitOf(part) };
  });
}

function isLineStart(segment: string, sentence: string): boolean {
  const at = segment.indexOf(sentence);
  return at <= 0 || /\n[\s\-*•·]*$/.test(segment.slice(Math.max(0, at - 8), at));
}
