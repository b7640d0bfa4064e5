/** `npm run -s classify < IN.jsonl`: the practices that single sentences state, as JSON lines. */
import { createInterface } from 'node:readline';
import { practices } from '@/lib/catalogue';
import { inContext } from '@/lib/core/context';
import type { Reader } from '@/lib/core/findings';
import { fold } from '@/lib/core/fold';
import { type Category, categories, type Finding } from '@/lib/core/model';
import { shippedReader } from '@/lib/core/reader';
import { complain, exit, parseOptions, printJson, runCommand, UsageError } from './files/command-line';

const usage = 'Usage: npm run -s classify < IN.jsonl, with lines {"id","text","context"?}';

interface Question {
  readonly id: string | number;
  readonly text: string;
  readonly around: {
    readonly section?: string;
    readonly leadIn?: string;
    readonly previous?: string;
    readonly next?: string;
  };
}

/** Longer lines are no sentences. */
const maxTextUnits = 100_000;

/** Answers every line. Status 1 where a line was no question; the others are still answered. */
export function main(args: readonly string[]): Promise<number> {
  return runCommand(async () => {
    const { positionals } = parseOptions(args, {}, usage);
    if (positionals.length > 0) throw new UsageError(`Sentences are read from standard input. ${usage}`);
    const reader = shippedReader(practices);
    let status: number = exit.ok;
    let number = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() === '') continue;
      const question = readQuestion(line);
      if (typeof question === 'string') {
        complain(`line ${number}: ${question}`);
        status = exit.failed;
      } else {
        printJson(answer(question, reader));
      }
    }
    return status;
  });
}

/** The question on a line, or what is wrong with it. */
function readQuestion(line: string): Question | string {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return 'it is not JSON';
  }
  if (!isRecord(value)) return 'it is not an object';
  const { id, text, context = {} } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" is missing';
  if (typeof text !== 'string') return '"text" is missing';
  if (text.length > maxTextUnits) return `"text" is longer than ${maxTextUnits} characters`;
  if (context !== null && !isRecord(context)) return '"context" is not an object';
  return { id, text, around: aroundOf(context ?? {}) };
}

function aroundOf(context: Record<string, unknown>): Question['around'] {
  const textOf = (name: string) => {
    const value = context[name];
    return typeof value === 'string' ? { [name]: value } : {};
  };
  return { ...textOf('section'), ...textOf('leadIn'), ...textOf('previous'), ...textOf('next') };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function answer({ id, text, around }: Question, reader: Reader) {
  const sentence = { text, span: { block: 0, start: 0, end: text.length } };
  const kind = around.leadIn ? ('item' as const) : ('paragraph' as const);
  const findings = reader.read(inContext(sentence, { kind, ...around }), fold(around.next ?? ''));
  return {
    id,
    categories: bestScores(findings),
    practices: findings.map(({ practice, polarity, score, certain, slots }) => ({
      practice,
      polarity,
      score,
      certain,
      slots,
    })),
  };
}

function bestScores(findings: readonly Finding[]): Record<Category, number> {
  const best = Object.fromEntries(categories.map((category) => [category, 0])) as Record<Category, number>;
  for (const { category, score } of findings) best[category] = Math.max(best[category], score);
  return best;
}
