/** Whether time grows with the size of the input and not with its square, on a machine that may be busy with other things. */
import { expect } from 'vitest';

/** A busy machine spoils some measurements; what grows with the square spoils all of them. */
const tries = 8;

function msFor(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/**
 * How often longer `action` takes on `large`, an input `times` the size of `small`: the least of several tries, which
 * end as soon as the answer is below `enough`. The small input is read `times` times, so that both sides of a ratio
 * take about as long and a busy machine slows both.
 */
export function growthOf<T>(
  action: (input: T) => void,
  small: T,
  large: T,
  { times, enough }: { times: number; enough: number },
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < tries && least >= enough; tried++) {
    const base = msFor(() => {
      for (let run = 0; run < times; run++) action(small);
    });
    least = Math.min(least, (msFor(() => action(large)) * times) / base);
  }
  return least;
}

/** Fails when `action` takes far more than `times` as long on `large`, which is `times` the size: half-way, by ratio, to the square. */
export function expectLinear<T>(action: (input: T) => void, small: T, large: T, times: number): void {
  const enough = times ** 1.5;
  expect(growthOf(action, small, large, { times, enough })).toBeLessThan(enough);
}
