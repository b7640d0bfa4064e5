/** Findings by sentence: what a pointer can point at and a step can reach. Knows no node. */
import type { Finding, Rating, Span } from '@/lib/core/model';
import { ratings } from '@/lib/core/model';

/** A sentence with all that was found in it. */
export interface Passage {
  readonly span: Span;
  /** Indices into the findings, most telling first. */
  readonly findings: readonly number[];
}

const order: ReadonlyMap<Rating, number> = new Map(ratings.map((rating, index) => [rating, index]));

/** The sentences that have findings, in document order. */
export function passagesOf(findings: readonly Finding[]): Passage[] {
  const bySentence = Map.groupBy(findings.keys(), (index) => {
    const span = findings[index]?.sentence.span;
    return `${span?.block}:${span?.start}`;
  });
  return [...bySentence.values()].flatMap((indices) => {
    const span = findings[indices[0] ?? -1]?.sentence.span;
    return span ? [{ span, findings: indices.toSorted((a, b) => rank(findings[a]) - rank(findings[b])) }] : [];
  });
}

/** Bad before notice before good before neutral; sure before unsure. */
function rank(finding: Finding | undefined): number {
  return finding ? (order.get(finding.rating) ?? 0) + (finding.certain ? 0 : 0.5) : 0;
}
