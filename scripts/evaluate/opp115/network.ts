/** A small network with one hidden layer over dense columns: sees what linear heads cannot, two signs together. Knows no labels. */
import { seededRandom } from '../../train/svm';

export interface NetworkOptions {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
  readonly passes: number;
  /** Step size of Adam. */
  readonly step: number;
  /** Pull of the weights towards 0, per example. */
  readonly decay: number;
  readonly seed: number;
}

const batchSize = 64;
/** Adam's usual constants. */
const firstDecay = 0.9;
const secondDecay = 0.999;
const tiny = 1e-8;

/** Trains on `rows` with `labels` (indices of the outputs that hold); the function returned gives the log-odds of a row. */
export function trainNetwork(
  rows: readonly Float32Array[],
  labels: readonly (readonly number[])[],
  options: NetworkOptions,
): (row: Float32Array) => Float32Array {
  const { inputs, hidden, outputs, passes, seed } = options;
  const random = seededRandom(seed);
  const first = weightsOf(inputs * hidden, inputs, random);
  const firstBias = new Float32Array(hidden);
  const second = weightsOf(hidden * outputs, hidden, random);
  const secondBias = new Float32Array(outputs);
  const parts = [first, firstBias, second, secondBias].map((weights, index) => ({
    weights,
    slope: new Float32Array(weights.length),
    mean: new Float32Array(weights.length),
    spread: new Float32Array(weights.length),
    decay: index % 2 === 0 ? options.decay : 0,
  }));
  const [firstSlope, firstBiasSlope, secondSlope, secondBiasSlope] = parts.map(({ slope }) => slope) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const active = new Float32Array(hidden);
  const back = new Float32Array(hidden);
  const odds = new Float32Array(outputs);

  const forward = (row: Float32Array) => {
    active.set(firstBias);
    for (let input = 0; input < inputs; input += 1) {
      const value = row[input] as number;
      const at = input * hidden;
      for (let unit = 0; unit < hidden; unit += 1)
        active[unit] = (active[unit] as number) + value * (first[at + unit] as number);
    }
    odds.set(secondBias);
    for (let unit = 0; unit < hidden; unit += 1) {
      const value = Math.max(0, active[unit] as number);
      active[unit] = value;
      if (value === 0) continue;
      const at = unit * outputs;
      for (let output = 0; output < outputs; output += 1)
        odds[output] = (odds[output] as number) + value * (second[at + output] as number);
    }
  };

  const learn = (row: Float32Array, holds: readonly number[]) => {
    forward(row);
    // From here on `odds` holds the error of each output.
    for (let output = 0; output < outputs; output += 1) odds[output] = 1 / (1 + Math.exp(-(odds[output] as number)));
    for (const output of holds) odds[output] = (odds[output] as number) - 1;
    for (let unit = 0; unit < hidden; unit += 1) {
      const value = active[unit] as number;
      back[unit] = 0;
      if (value === 0) continue;
      const at = unit * outputs;
      let sum = 0;
      for (let output = 0; output < outputs; output += 1) {
        const error = odds[output] as number;
        secondSlope[at + output] = (secondSlope[at + output] as number) + error * value;
        sum += error * (second[at + output] as number);
      }
      back[unit] = sum;
      firstBiasSlope[unit] = (firstBiasSlope[unit] as number) + sum;
    }
    for (let output = 0; output < outputs; output += 1) {
      secondBiasSlope[output] = (secondBiasSlope[output] as number) + (odds[output] as number);
    }
    for (let input = 0; input < inputs; input += 1) {
      const value = row[input] as number;
      const at = input * hidden;
      for (let unit = 0; unit < hidden; unit += 1) {
        firstSlope[at + unit] = (firstSlope[at + unit] as number) + value * (back[unit] as number);
      }
    }
  };

  let updates = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    const order = shuffled(rows.length, random);
    for (let from = 0; from < order.length; from += batchSize) {
      const batch = order.subarray(from, from + batchSize);
      for (const index of batch) learn(rows[index] as Float32Array, labels[index] as readonly number[]);
      updates += 1;
      for (const part of parts) descend(part, batch.length, updates, options.step);
    }
  }
  return (row) => {
    forward(row);
    return odds.slice();
  };
}

interface Part {
  readonly weights: Float32Array;
  readonly slope: Float32Array;
  readonly mean: Float32Array;
  readonly spread: Float32Array;
  readonly decay: number;
}

/** One step of Adam, and the slopes back to 0. */
function descend({ weights, slope, mean, spread, decay }: Part, examples: number, updates: number, step: number): void {
  const rate = (step * Math.sqrt(1 - secondDecay ** updates)) / (1 - firstDecay ** updates);
  for (let at = 0; at < weights.length; at += 1) {
    const gradient = ((slope[at] as number) + decay * (weights[at] as number)) / examples;
    slope[at] = 0;
    const first = firstDecay * (mean[at] as number) + (1 - firstDecay) * gradient;
    const second = secondDecay * (spread[at] as number) + (1 - secondDecay) * gradient * gradient;
    mean[at] = first;
    spread[at] = second;
    weights[at] = (weights[at] as number) - (rate * first) / (Math.sqrt(second) + tiny);
  }
}

function weightsOf(count: number, inputs: number, random: () => number): Float32Array {
  const reach = Math.sqrt(3 / inputs);
  return Float32Array.from({ length: count }, () => (2 * random() - 1) * reach);
}

function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const held = order[last] as number;
    order[last] = order[other] as number;
    order[other] = held;
  }
  return order;
}
