/** What each part buys: readers with one part left out, trained alike and measured on the labelled sentences of gold/dev. */
import fs from 'node:fs';
import path from 'node:path';
import { practices } from '@/lib/catalogue';
import { type Context, inContext } from '@/lib/core/context';
import { bucketBits } from '@/lib/core/features';
import { createReader } from '@/lib/core/findings';
import { compile } from '@/lib/core/practices';
import { type GoldPolicy, readGold, readOwnLabels, sharedFolder } from '../gold/policies';
import { flagBuckets, recipe } from '../train/cross-validate';
import { examplesOf, type PolicyExample } from '../train/examples';
import { scoreInto, train } from '../train/svm';

/** F1 of one reader. */
export interface AblationRow {
  readonly name: string;
  readonly sentence: number;
  readonly summary: number;
  /** Share of the labelled facts whose polarity is read right; where it is the reader's own. */
  readonly polarity?: number;
}

const heads = practices.length;

/** `evaluate ablation`: some minutes; writes docs/ablation.json. */
export function ablation(target: string): number {
  const matcher = compile(practices);
  const labelled = [...readGold(path.join(sharedFolder, 'gold/train')), ...readOwnLabels()];
  const dev = readGold(path.join(sharedFolder, 'gold/dev'));
  const rows: AblationRow[] = [];
  const learnt = (
    name: string,
    strip: (policies: readonly GoldPolicy[]) => GoldPolicy[],
    cut = (e: PolicyExample) => e,
  ) => {
    const [learning, test] = [strip(labelled), strip(dev)].map((set) => examplesOf(set, matcher).map(cut));
    if (learning && test) rows.push({ name, ...measure(learning, test) });
    console.error(JSON.stringify(rows.at(-1)));
  };
  learnt('words, neighbours, headings, lead-ins and cues', (set) => [...set]);
  learnt('without the cues of the catalogue', (set) => [...set], withoutCues);
  learnt('without context (the sentence and its cues alone)', (set) => set.map(withoutContext));
  const cuesAlone = createReader(matcher);
  const found = dev.flatMap(({ name, sentences }) =>
    sentences.map(({ context, labels }) => ({
      policy: name,
      found: cuesAlone.read(context, '').map(({ practice }) => practice),
      truth: labels.map(({ practice }) => practice),
    })),
  );
  rows.push({ name: 'cues alone', ...f1Of(found) });
  rows.push({ name: 'polarity with grammar (compromise)', sentence: 0, summary: 0, polarity: polarityOf(dev) });
  rows.push({
    name: 'polarity without grammar',
    sentence: 0,
    summary: 0,
    polarity: polarityOf(dev.map(withoutGrammar)),
  });
  fs.writeFileSync(target, `${JSON.stringify(rows, null, 1)}\n`);
  return 0;

  function polarityOf(policies: readonly GoldPolicy[]): number {
    const facts = examplesOf(policies, matcher).flatMap((example) => example.facts);
    return Number((facts.filter(({ read, truth }) => read === truth).length / facts.length).toFixed(3));
  }
}

function withoutCues({ words, buckets, values, ...rest }: PolicyExample): PolicyExample {
  return { ...rest, words, buckets: buckets.slice(0, words), values: values.slice(0, words) };
}

function withoutContext({ name, sentences }: GoldPolicy): GoldPolicy {
  // A sentence of its own after each: the features look at the one that follows.
  const alone = sentences.flatMap((sentence) => [
    { ...sentence, context: inContext(sentence.context.sentence, { kind: sentence.context.kind }) },
    { id: -1, context: inContext({ text: '', span: { block: 0, start: 0, end: 0 } }), labels: [] },
  ]);
  return { name, sentences: alone };
}

function withoutGrammar({ name, sentences }: GoldPolicy): GoldPolicy {
  const blind = (context: Context): Context => ({ ...context, grammar: () => ({ terms: [], matches: () => false }) });
  return { name, sentences: sentences.map((sentence) => ({ ...sentence, context: blind(sentence.context) })) };
}

/** Fewer than for shipping, the same for each row: three trainings in some minutes. */
const passes = 8;

/** Trains, and measures at the one threshold that is best for the reader: the same favour to each. */
function measure(
  learning: readonly PolicyExample[],
  test: readonly PolicyExample[],
): { sentence: number; summary: number } {
  const options = { buckets: 1 << bucketBits, labels: heads, ...recipe, passes, spared: flagBuckets };
  const own = (examples: readonly PolicyExample[]) =>
    examples.map((example) => ({ ...example, labels: example.labels.filter((head) => head < heads) }));
  const weights = train(own(learning), options);
  const scored = own(test).map(({ policy, buckets, values, labels }) => {
    const scores = new Float32Array(heads);
    scoreInto(weights, heads, buckets, values, scores);
    return { policy, scores, truth: labels.map(String) };
  });
  const results = Array.from({ length: 25 }, (_, step) => {
    const threshold = -0.8 + step * 0.04;
    return f1Of(
      scored.map(({ policy, scores, truth }) => ({
        policy,
        truth,
        found: Array.from(scores, (score, head) => (score > threshold ? String(head) : '')).filter(Boolean),
      })),
    );
  });
  return results.toSorted((a, b) => b.sentence - a.sentence)[0] ?? { sentence: 0, summary: 0 };
}

interface Read {
  readonly policy: string;
  readonly found: readonly string[];
  readonly truth: readonly string[];
}

function f1Of(sentences: readonly Read[]): { sentence: number; summary: number } {
  const f1 = (found: ReadonlySet<string>, truth: ReadonlySet<string>) => {
    const right = [...found].filter((key) => truth.has(key)).length;
    return Number(((2 * right) / (found.size + truth.size) || 0).toFixed(3));
  };
  const keys = (which: 'found' | 'truth', place: (read: Read, index: number) => string) =>
    new Set(sentences.flatMap((read, index) => read[which].map((id) => `${place(read, index)} ${id}`)));
  const byIndex = (_: Read, index: number) => String(index);
  const byPolicy = ({ policy }: Read) => policy;
  return {
    sentence: f1(keys('found', byIndex), keys('truth', byIndex)),
    summary: f1(keys('found', byPolicy), keys('truth', byPolicy)),
  };
}
