/** What features count, added up. Knows no page, no feature and no language. */
import type { Feature } from './features';

/** What each feature counts, and what a page without any has. */
export interface DetectorWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** From here on it is a policy. The weights were fitted for this point. */
export const threshold = 0.5;

/** 0 (no policy) to 1 (a policy). */
export function scoreOf(features: readonly Feature[], { bias, weights }: DetectorWeights): number {
  const sum = features.reduce((total, { code, value }) => total + (weights[code] ?? 0) * value, bias);
  return 1 / (1 + Math.exp(-sum));
}
