/** How long a text takes to read. Knows a number of words and nothing else. */

/** Words an adult reads in a minute of dense prose (Brysbaert 2019 gives 238 for non-fiction). */
export const wordsPerMinute = 238;

/** Reading time in whole minutes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
