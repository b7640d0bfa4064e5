/** Whether something is quick, and whether its time grows with the size of its input, on a machine that may be busy with other things. */
import { expect } from 'vitest';

/** A busy machine spoils some measurements; what is slow, or grows with the square, spoils all of them. */
const tries = 8;

/** How long `action` takes once, in milliseconds. */
export function msFor(action: () => void): number {
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

/** Fails when `action` takes `limitMs` or more each time that it is tried; one try below it is enough. @returns its last result */
export async function expectQuick<T>(action: () => T, limitMs: number, name?: string): Promise<Awaited<T>> {
  for (let tried = 1; ; tried++) {
    const start = performance.now();
    const result = await action();
    const took = performance.now() - start;
    if (tried < tries && took >= limitMs) continue;
    expect(took, name).toBeLessThan(limitMs);
    return result;
  }
}

/** Fails when `action` takes far more than `times` as long on `large`, which is `times` the size: half-way, by ratio, to the square. */
export function expectLinear<T>(action: (input: T) => void, small: T, large: T, times: number): void {
  const enough = times ** 1.5;
  expect(growthOf(action, small, large, { times, enough })).toBeLessThan(enough);
}
