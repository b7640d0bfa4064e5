/** Trains on labelled policies and scores others: linear heads and networks, fold by fold. Knows no files. */
import { rarityOf, scoreInto, train } from '../../train/svm';
import type { Bag, Table } from './bags';
import { trainNetwork } from './network';

/** Which rows teach, and who scores whom. */
export interface Folding {
  /** Fold of a row of a labelled policy, or -1: a row to be scored by models that saw all folds. */
  foldOf(row: number): number;
  readonly folds: number;
  /** Whether a row of a labelled policy may teach. */
  mayTeach(row: number): boolean;
  report(line: string): void;
}

type Scores = Float32Array[];
type Train = (known: readonly number[]) => (row: number) => Float32Array;

/** Scores every row by a model that did not see its policy. */
function folded(count: number, { foldOf, folds, mayTeach, report }: Folding, what: string, trainOn: Train): Scores {
  const scores: Scores = Array.from({ length: count }, () => new Float32Array(0));
  const rows = Array.from({ length: count }, (_, row) => row);
  for (let fold = -1; fold < folds; fold += 1) {
    const asked = rows.filter((row) => foldOf(row) === fold);
    if (asked.length === 0) continue;
    const score = trainOn(rows.filter((row) => foldOf(row) >= 0 && foldOf(row) !== fold && mayTeach(row)));
    for (const row of asked) scores[row] = score(row);
    report(`${what}: ${fold < 0 ? 'all folds' : `fold ${fold + 1} of ${folds}`}`);
  }
  return scores;
}

export interface LinearFit {
  readonly heads: number;
  readonly cost: number;
  readonly passes: number;
}

/** Support vector machines over words and columns. */
export function linearScores(
  table: Table,
  labels: readonly (readonly number[])[],
  { heads, cost, passes }: LinearFit,
  folding: Folding,
): Scores {
  return folded(table.rows.length, folding, 'linear', (known) => {
    const examples = known.map((row) => ({ ...(table.rows[row] as Bag), labels: labels[row] ?? [] }));
    // The rows are weighed already, and `train` weighs by rarity: take that out beforehand.
    const rarity = rarityOf(examples, table.buckets);
    const plain = ({ buckets, values }: Bag) =>
      values.map((value, at) => value / (rarity[buckets[at] as number] as number));
    const weights = train(
      examples.map((example) => ({ ...example, values: plain(example) })),
      { buckets: table.buckets, labels: heads, cost, passes },
    );
    return (row) => {
      const scores = new Float32Array(heads);
      const bag = table.rows[row] as Bag;
      scoreInto(weights, heads, bag.buckets, plain(bag), scores);
      return scores;
    };
  });
}

export interface NetworkFit {
  readonly heads: number;
  readonly hidden: number;
  readonly passes: number;
  readonly decay: number;
  /** Networks from these seeds are averaged. */
  readonly seeds: readonly number[];
}

/** Step size of the networks' training. */
const step = 0.0015;

export function networkScores(
  columns: readonly Float32Array[],
  labels: readonly (readonly number[])[],
  { heads, hidden, passes, decay, seeds }: NetworkFit,
  folding: Folding,
): Scores {
  const inputs = columns[0]?.length ?? 0;
  return folded(columns.length, folding, 'network', (known) => {
    const rows = known.map((row) => columns[row] as Float32Array);
    const truths = known.map((row) => labels[row] ?? []);
    const networks = seeds.map((seed) =>
      trainNetwork(rows, truths, { inputs, hidden, outputs: heads, passes, step, decay, seed }),
    );
    return (row) => {
      const mean = new Float32Array(heads);
      for (const network of networks) {
        for (const [head, score] of network(columns[row] as Float32Array).entries()) {
          mean[head] = (mean[head] ?? 0) + score / seeds.length;
        }
      }
      return mean;
    };
  });
}
