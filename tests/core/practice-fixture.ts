/** Practices made up for tests of the core: no test of it depends on the catalogue. */
import type { Polarity, Practice, Rating, Wording } from '@/lib/core/model';

/** Wordings with one rating each, and a last title that says which one it is. */
export function wordingOf(
  ratings: { readonly [P in Polarity]: Rating },
  titles: { readonly [P in Polarity]?: readonly string[] } = {},
): Practice['wording'] {
  const one = (polarity: Polarity): Wording => ({
    rating: ratings[polarity],
    titles: [...(titles[polarity] ?? []), `Plain ${polarity}`],
    explanation: 'It says so.',
  });
  return { asserted: one('asserted'), denied: one('denied'), conditional: one('conditional') };
}

/** A practice of which only the id matters, unless more is given. */
export function practiceOf(id: string, more: Partial<Practice> = {}): Practice {
  return {
    id,
    category: 'share',
    weight: 2,
    wording: wordingOf({ asserted: 'bad', denied: 'good', conditional: 'notice' }),
    sources: { opp115: 'none', dpv: null, tosdr: null },
    slots: [],
    cues: [{ text: /\bsell\b/ }],
    ...more,
  };
}
