/** Runs inside a real browser's page: what was read, held against what the browser shows. Knows no file and no report. */
import { splitSentences } from '@/lib/core/sentences';
import { readPage } from '@/lib/dom/page-text';
import { findFurniture } from './furniture';
import { bare, isTextOf } from './range-text';

/** One page's figures. */
export interface PageFidelity {
  /** Words that the browser shows outside the page's furniture. */
  readonly seenWords: number;
  /** Those of them that were not read. */
  readonly missingWords: number;
  /** The longest lines that were not read as they are seen. */
  readonly missingLines: readonly string[];
  readonly sentences: number;
  /** Sentences that stand in the page's furniture. */
  readonly furniture: readonly string[];
  /** Sentences whose range has another text, or none. */
  readonly wrongRanges: readonly string[];
}

/** Lines and sentences that are shown of one page. */
const maxShown = 12;
const maxShownUnits = 160;

const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const word = /[\p{L}\p{N}]+/gu;

/** Measures the page that it runs in, and leaves it changed: the page is of no use afterwards. */
export function measurePage(page: Document): PageFidelity {
  const furniture = findFurniture(page.body);
  const text = readPage(page);
  const standing: string[] = [];
  const wrongRanges: string[] = [];
  const read = new Map<string, number>();
  let sentences = 0;
  for (const [index, block] of text.blocks.entries()) {
    for (const found of wordsOf(block.text)) read.set(found, (read.get(found) ?? 0) + 1);
    for (const sentence of splitSentences(block, index)) {
      sentences += 1;
      const range = text.rangeOf(sentence.span);
      if (!range || !isTextOf(range, sentence.text)) wrongRanges.push(sentence.text);
      if (range && furniture.some((part) => part.contains(range.startContainer))) standing.push(sentence.text);
    }
  }
  for (const part of furniture) part.style.setProperty('display', 'none', 'important');
  // A person opens what is folded; nobody reads what a form holds.
  for (const fold of page.querySelectorAll('details')) fold.open = true;
  for (const control of page.querySelectorAll<HTMLElement>('select, textarea, option')) control.style.display = 'none';
  const lines = page.body.innerText.split(/\n+/);
  const whole = bare(text.blocks.map((block) => block.text).join(' '));
  const seen = lines.flatMap(wordsOf);
  return {
    seenWords: seen.length,
    missingWords: countMissing(seen, read),
    missingLines: lines
      .filter((line) => wordsOf(line).length > 0 && !whole.includes(bare(line)))
      .sort((a, b) => b.length - a.length)
      .slice(0, maxShown)
      .map(shorten),
    sentences,
    furniture: standing.map(shorten),
    wrongRanges: wrongRanges.map(shorten),
  };
}

function wordsOf(text: string): string[] {
  return text.replace(invisible, '').toLowerCase().match(word) ?? [];
}

/** A word that was read once covers one that is seen. */
function countMissing(seen: readonly string[], read: Map<string, number>): number {
  let missing = 0;
  for (const each of seen) {
    const count = read.get(each) ?? 0;
    if (count > 0) read.set(each, count - 1);
    else missing += 1;
  }
  return missing;
}

function shorten(text: string): string {
  return text.trim().replace(/\s+/g, ' ').slice(0, maxShownUnits);
}
