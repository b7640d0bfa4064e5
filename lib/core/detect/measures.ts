/** How much of something a text holds. Knows words and sentences, no page and no weight. */

/** Shorter stretches are labels and menus. */
const minSentenceUnits = 40;

/** Lower case, straight quotes, single spaces, nothing invisible: what the wording is matched on. */
export function plain(text: string, maxUnits: number): string {
  return text
    .slice(0, maxUnits)
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .trim();
}

export function holds(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

/** @param pattern with the flag `g` */
export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * How many sentences a text has, and how many of them are about data between the reader and the company.
 *
 * @param subjects what makes a sentence one about data by itself
 */
export function countSentences(text: string, subjects: RegExp): { readonly all: number; readonly aboutData: number } {
  const sentences = text.split(/[.!?:;]\s|。/).filter(({ length }) => length >= minSentenceUnits);
  return {
    all: sentences.length,
    aboutData: sentences.filter((sentence) => holds(sentence, subjects) || isAboutData(sentence)).length,
  };
}

function isAboutData(sentence: string): boolean {
  return (
    /\b(?:we|our|us|you|your|i|my)\b/.test(sentence) &&
    /\b(?:information|data|privacy|personal\w*|consent|opt[- ]out|third part(?:y|ies))\b/.test(sentence)
  );
}
