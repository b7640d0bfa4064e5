/** A finding to what its card shows, and the card into its container. Knows no node of the page. */
import { render } from 'preact';
import { Card, type CardEntry, type CardProps } from '@/components/Card';
import type { Finding, Practice } from '@/lib/core/model';
import { explanationKey, titleOf } from '@/lib/core/summary';

/** "May" this near before the words of a finding makes it a reservation. */
const mayReachUnits = 80;
const may = /\b(?:may|might|could|reserves? the right)\b(?! not\b)[^.;]*$/i;

/** What the card says about a finding; undefined for a practice that the catalogue does not have. */
export function entryOf(finding: Finding, practices: ReadonlyMap<string, Practice>): CardEntry | undefined {
  const practice = practices.get(finding.practice);
  if (!practice) return undefined;
  const { rating, group, polarity, slots, certain } = finding;
  return {
    rating,
    group,
    title: titleOf(practice, polarity, slots),
    explanation: { key: explanationKey(practice.id, polarity), args: [] },
    says: saysKey(finding),
    slots,
    certain,
  };
}

function saysKey({ category, polarity, sentence, cue }: Finding): string {
  if (category === 'rights') return `polarity_right_${polarity}`;
  const end = cue.start - sentence.span.start;
  const before = sentence.text.slice(Math.max(0, end - mayReachUnits), end);
  return polarity === 'asserted' && may.test(before) ? 'polarity_may' : `polarity_${polarity}`;
}

/** Renders a card. */
export function showCard(container: HTMLElement, props: CardProps): void {
  render(<Card {...props} />, container);
}

/** Unmounts it. */
export function dropCard(container: HTMLElement): void {
  render(null, container);
}
