/** Trains one linear head a label: sparse support vector machines with squared hinge loss, by dual coordinate descent. Knows no practice. */

/** One training sentence: its features, and what is true of it. */
export interface TrainingExample {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
  /** Indices of the labels that hold. */
  readonly labels: readonly number[];
}

export interface TrainingOptions {
  readonly buckets: number;
  readonly labels: number;
  /** Cost of an error against the size of the weights. */
  readonly cost: number;
  /** Passes over the sentences at the most. */
  readonly passes: number;
  /** Only weights with a 1 here may differ from 0. */
  readonly mask?: Uint8Array;
  /** How much the sentences must speak for a weight before it differs from 0, an L1 penalty beside the L2 one; default 0. */
  readonly sparsity?: number;
  /** Buckets whose weights do without the L1 penalty. */
  readonly spared?: ReadonlySet<number>;
}

/** A pass that moves no dual variable by more than this ends the training of a head. */
const tolerance = 0.1;

/** A small generator with a fixed seed: the same weights on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Rare n-grams say more than frequent ones: log of the inverse share of sentences that hold the bucket, plus 1. */
export function rarityOf(examples: readonly TrainingExample[], buckets: number): Float32Array {
  const counts = new Int32Array(buckets);
  const seen = new Int32Array(buckets).fill(-1);
  for (const [index, example] of examples.entries()) {
    for (const bucket of example.buckets) {
      if (seen[bucket] === index) continue;
      seen[bucket] = index;
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  }
  return Float32Array.from(counts, (count) => Math.log((1 + examples.length) / (1 + count)) + 1);
}

/**
 * Weights as [bucket * labels + label], for the features as they are: the rarity of each bucket is folded in.
 * Deterministic for the same examples and options.
 *
 * @see Hsieh et al. 2008, "A dual coordinate descent method for large-scale linear SVM" (the solver of LIBLINEAR)
 * @see Shalev-Shwartz and Zhang 2014, "Accelerated proximal stochastic dual coordinate ascent" (the L1 penalty)
 */
export function train(examples: readonly TrainingExample[], options: TrainingOptions, seed = 12345): Float32Array {
  const { buckets, labels: count } = options;
  const rarity = rarityOf(examples, buckets);
  const rows = flatten(examples, rarity);
  const weights = new Float32Array(buckets * count);
  for (let label = 0; label < count; label += 1) {
    const signs = Int8Array.from(examples, ({ labels }) => (labels.includes(label) ? 1 : -1));
    const head = trainHead(rows, signs, maskOf(label, options), options, seededRandom(seed + label));
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      if (head[bucket] !== 0) weights[bucket * count + label] = (head[bucket] as number) * (rarity[bucket] as number);
    }
  }
  return weights;
}

/** All sentences one behind the other: row `i` is `starts[i]` to `starts[i + 1]`. */
interface Rows {
  readonly starts: Int32Array;
  readonly buckets: Int32Array;
  readonly values: Float32Array;
  /** Squared length of each row, where a bucket that stands twice counts as one long value: else steps overshoot. */
  readonly lengths: Float64Array;
}

function flatten(examples: readonly TrainingExample[], rarity: Float32Array): Rows {
  const starts = new Int32Array(examples.length + 1);
  for (const [index, { buckets }] of examples.entries()) starts[index + 1] = (starts[index] as number) + buckets.length;
  const buckets = new Int32Array(starts[examples.length] as number);
  const values = new Float32Array(buckets.length);
  for (const [index, example] of examples.entries()) {
    buckets.set(example.buckets, starts[index]);
    const scaled = example.values.map((value, at) => value * (rarity[example.buckets[at] as number] as number));
    values.set(scaled, starts[index]);
  }
  const lengths = new Float64Array(examples.length);
  const sums = new Float64Array(rarity.length);
  for (let row = 0; row < examples.length; row += 1) {
    const [from, end] = [starts[row] as number, starts[row + 1] as number];
    for (let at = from; at < end; at += 1)
      sums[buckets[at] as number] = (sums[buckets[at] as number] as number) + (values[at] as number);
    for (let at = from; at < end; at += 1) {
      lengths[row] = (lengths[row] as number) + (sums[buckets[at] as number] as number) ** 2;
      sums[buckets[at] as number] = 0;
    }
  }
  return { starts, buckets, values, lengths };
}

function maskOf(label: number, { buckets, labels, mask }: TrainingOptions): Uint8Array {
  if (!mask) return new Uint8Array(buckets).fill(1);
  return Uint8Array.from({ length: buckets }, (_, bucket) => mask[bucket * labels + label] as number);
}

function trainHead(
  { starts, buckets, values, lengths }: Rows,
  signs: Int8Array,
  mask: Uint8Array,
  { buckets: size, cost, passes, sparsity = 0, spared }: TrainingOptions,
  random: () => number,
): Float64Array {
  // What the sentences say of each bucket, and the weight that is left of it once the L1 penalty is taken off.
  const evidence = new Float64Array(size);
  const weights = new Float64Array(size);
  const penalties = Float64Array.from(evidence, (_, bucket) => (spared?.has(bucket) ? 0 : sparsity));
  const count = signs.length;
  const diagonal = 0.5 / cost;
  const alphas = new Float64Array(count);
  const curvature = lengths.map((length) => length + diagonal);
  const order = Int32Array.from({ length: count }, (_, row) => row);
  let active = count;
  let limit = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < passes; pass += 1) {
    let steepest = 0;
    for (let last = active - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      const held = order[last] as number;
      order[last] = order[other] as number;
      order[other] = held;
    }
    let place = 0;
    while (place < active) {
      const row = order[place] as number;
      const sign = signs[row] as number;
      const from = starts[row] as number;
      const end = starts[row + 1] as number;
      let margin = 0;
      for (let at = from; at < end; at += 1)
        margin += (weights[buckets[at] as number] as number) * (values[at] as number);
      const alpha = alphas[row] as number;
      const gradient = sign * margin - 1 + alpha * diagonal;
      // Far on the right side: leave the sentence out until the others have settled.
      if (alpha === 0 && gradient > limit) {
        active -= 1;
        order[place] = order[active] as number;
        order[active] = row;
        continue;
      }
      place += 1;
      const projected = alpha === 0 ? Math.min(0, gradient) : gradient;
      steepest = Math.max(steepest, Math.abs(projected));
      if (projected === 0) continue;
      const next = Math.max(0, alpha - gradient / (curvature[row] as number));
      const step = (next - alpha) * sign;
      alphas[row] = next;
      for (let at = from; at < end; at += 1) {
        const bucket = buckets[at] as number;
        if (mask[bucket] !== 1) continue;
        const said = (evidence[bucket] as number) + step * (values[at] as number);
        evidence[bucket] = said;
        weights[bucket] = Math.sign(said) * Math.max(0, Math.abs(said) - (penalties[bucket] as number));
      }
    }
    limit = steepest > 0 ? steepest : Number.POSITIVE_INFINITY;
    if (steepest >= tolerance) continue;
    if (active === count) break;
    // Settled without the sentences left out: look at all of them once more.
    active = count;
    limit = Number.POSITIVE_INFINITY;
  }
  return weights;
}

/** Writes the raw score of each label into `scores`. */
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
