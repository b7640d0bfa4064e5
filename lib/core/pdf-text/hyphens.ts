/** Lines to one text, with words that were parted at a line's end made whole. Knows no layout. */
import type { PdfLine } from './lines';

/** Words that keep their hyphen: "opt-out", "third-party". */
const compounding =
  /^(?:third|first|second|opt|non|self|e|co|long|short|well|up|cross|in|on|off|end|real|user|log|sign|pre|post|anti|multi|high|low|day|year|month|age|need|one|two|three)$/i;

const partedWord = /(\p{L}+)[-\u2010\u2011]$/u;
const longestWordUnits = 60;
const softHyphen = /\u00ad/g;

/** What joins lines of this document: a word that stands unparted elsewhere in it shows how it is written. */
export function joiner(all: readonly PdfLine[]): (lines: readonly PdfLine[]) => string {
  const known = new Set<string>();
  for (const { text } of all) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) known.add(word);
  }
  return (lines) => {
    // Looks at single lines, never at the text so far: a paragraph may have all the lines of a book.
    const parts = lines.map(({ text }, index) => {
      const next = lines[index + 1]?.text;
      if (next === undefined || text.endsWith('\u00ad')) return text;
      const end = endOfLine(text, next, known);
      return end === 'joined' ? text.slice(0, -1) : end === 'compound' ? text : `${text} `;
    });
    return parts.join('').replace(softHyphen, '').trim();
  };
}

/** How a line's last word goes on: parted for want of room, at its own hyphen, or not at all. */
function endOfLine(text: string, next: string, known: ReadonlySet<string>): 'joined' | 'compound' | 'word' {
  const tail = partedWord.exec(text.slice(-longestWordUnits))?.[1];
  const head = /^\p{Ll}+/u.exec(next)?.[0];
  if (tail === undefined || head === undefined) return 'word';
  if (known.has((tail + head).toLowerCase())) return 'joined';
  return known.has(`${tail}-${head}`.toLowerCase()) || compounding.test(tail) ? 'compound' : 'joined';
}
