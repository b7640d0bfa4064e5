/** Trains one logistic head a label over hashed features: AdaGrad with L2, all heads in one pass. Knows no practice. */

/** One training sentence: its features, and what is true of it. */
export interface TrainingExample {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
  /** Indices of the labels that hold. */
  readonly labels: readonly number[];
  /** True where other labels may hold too and are unknown: their heads are left alone. */
  readonly partial?: boolean;
  /** How much the example counts; default 1. */
  readonly weight?: number;
}

export interface TrainingOptions {
  readonly buckets: number;
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Only weights with a 1 here may differ from 0 (after pruning). */
  readonly mask?: Uint8Array;
}

/** AdaGrad's first squared gradient: keeps the first steps small. */
const firstSquare = 0.05;
/** Gradients below this change nothing that survives rounding to 8 bits; most sentences are far from most labels. */
const negligible = 0.003;

/** A small generator with a fixed seed: the same weights on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Shuffles in place. */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] as T, items[last] as T];
  }
}

/** Weights as [bucket * labels + label]. Deterministic for the same examples and options. */
export function train(examples: readonly TrainingExample[], options: TrainingOptions, seed = 12345): Float32Array {
  const { labels: count, epochs, rate, l2, mask } = options;
  const weights = new Float32Array(options.buckets * count);
  const squares = new Float32Array(weights.length).fill(firstSquare);
  const order = [...examples];
  const random = seededRandom(seed);
  const gradients = new Float32Array(count);
  const active = new Int32Array(count);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const step = rate / Math.sqrt(1 + 0.3 * epoch);
    for (const example of order) {
      const { buckets, values } = example;
      scoreInto(weights, count, buckets, values, gradients);
      let actives = 0;
      const hold = new Set(example.labels);
      for (let label = 0; label < count; label += 1) {
        if (example.partial && !hold.has(label)) continue;
        const probability = 1 / (1 + Math.exp(-(gradients[label] as number)));
        const gradient = (probability - (hold.has(label) ? 1 : 0)) * (example.weight ?? 1);
        gradients[label] = gradient;
        if (Math.abs(gradient) > negligible) {
          active[actives] = label;
          actives += 1;
        }
      }
      for (let feature = 0; feature < buckets.length; feature += 1) {
        const row = (buckets[feature] as number) * count;
        const value = values[feature] as number;
        for (let index = 0; index < actives; index += 1) {
          const label = active[index] as number;
          const at = row + label;
          if (mask && mask[at] === 0) continue;
          const weight = weights[at] as number;
          const gradient = (gradients[label] as number) * value + l2 * weight;
          const square = (squares[at] as number) + gradient * gradient;
          squares[at] = square;
          weights[at] = weight - (step * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return weights;
}

/** Writes the raw score (log-odds) of each label into `scores`. */
export function scoreInto(
  weights: Float32Array,
  count: number,
  buckets: Int32Array,
  values: Float32Array,
  scores: Float32Array,
): void {
  scores.fill(0);
  for (let feature = 0; feature < buckets.length; feature += 1) {
    const row = (buckets[feature] as number) * count;
    const value = values[feature] as number;
    for (let label = 0; label < count; label += 1) {
      scores[label] = (scores[label] as number) + (weights[row + label] as number) * value;
    }
  }
}
