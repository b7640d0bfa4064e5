/** Text to paragraphs: which lines belong together, and how each begins. Knows no list and no section. */
import { type Mark, readMark } from './marks';

/** Lines that make one paragraph, heading or item. */
export interface Paragraph {
  /** Offsets into the text, of its own words: without indentation, quote marks, heading signs and list mark. */
  readonly start: number;
  readonly end: number;
  /** Its words as people read them: same length, with markup and line ends blanked. */
  readonly text: string;
  /** Columns before the list mark or first word. */
  readonly indent: number;
  readonly mark?: Mark;
  /** What the markup says about it; `plain` may still turn out to be a heading. */
  readonly dress: 'heading' | 'bold' | 'plain';
  readonly isOneLine: boolean;
  /** A blank line or a rule stands above it. */
  readonly isApart: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Offset of the first word, behind indentation, quote marks, heading signs and mark. */
  readonly words: number;
  readonly indent: number;
  readonly mark?: Mark;
  readonly isHash: boolean;
  readonly kind: 'blank' | 'rule' | 'text';
}

const tabColumns = 4;
/** Where lines are longer than this, nobody wrapped them by hand. */
const widestWrapUnits = 140;
const narrowestWrapUnits = 40;
/** So many of the lines may be longer (links, tables) in a text that is wrapped all the same. */
const longLinesAllowed = 0.05;
/** So many of the inner lines of paragraphs must be full in a text that is wrapped. */
const fullLinesNeeded = 0.6;
const longestBoldHeadingUnits = 120;

const hasWords = /[\p{L}\p{N}]/u;
const underline = /^(?:=+|-+)\s*$/;
const emphasis = /\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|`+|\\(?=[\p{P}\p{S}])/gu;
const lineEnds = /[\r\n]/g;

/**
 * Blanks what is markup and not words, keeping the length.
 *
 * @example blankMarkup('We do **not** sell') // 'We do   not   sell'
 */
export function blankMarkup(text: string): string {
  return text.replace(emphasis, (sign) => ' '.repeat(sign.length)).replace(lineEnds, ' ');
}

/** Splits `text` into paragraphs, in order. Rules ("====") and lines without words are left out. */
export function readParagraphs(text: string): Paragraph[] {
  const lines = readLines(text);
  const width = wrapWidth(lines, text);
  const paragraphs: Paragraph[] = [];
  let isApart = true;
  for (let first = 0; first < lines.length; ) {
    const line = lines[first];
    if (line?.kind !== 'text') {
      isApart = true;
      first += 1;
      continue;
    }
    let next = first + 1;
    while (!line.isHash && belongs(lines[next - 1], lines[next], text, width)) next += 1;
    const isOneLine = next === first + 1;
    const below = lines[next];
    const isUnderlined = isOneLine && below?.kind === 'rule' && underline.test(text.slice(below.start, below.end));
    paragraphs.push(paragraphOf(text, lines.slice(first, next), isApart, isUnderlined));
    isApart = false;
    first = next;
  }
  return paragraphs;
}

function paragraphOf(text: string, lines: readonly Line[], isApart: boolean, isUnderlined: boolean): Paragraph {
  const first = lines[0];
  const start = first?.words ?? 0;
  const raw = wordsOf(text, lines, start);
  const isOneLine = lines.length === 1;
  const blanked = blankMarkup(raw);
  const words = blanked.trim();
  const before = words === '' ? 0 : blanked.indexOf(words);
  const isTitle = isUnderlined && isTitleLike(words);
  return {
    start: start + before,
    end: start + before + words.length,
    text: words,
    indent: first?.indent ?? 0,
    ...(first?.mark ? { mark: first.mark } : {}),
    dress: first?.isHash || isTitle ? 'heading' : isOneLine && isBoldLine(text, first, words) ? 'bold' : 'plain',
    isOneLine,
    isApart,
  };
}

/** From the first word on, without the quote marks and indentation of the later lines: those are spaces. */
function wordsOf(text: string, lines: readonly Line[], start: number): string {
  let words = '';
  let at = start;
  for (const line of lines) {
    const skipped = Math.max(0, line.words - Math.max(at, line.start));
    words += text.slice(at, line.words - skipped) + ' '.repeat(skipped) + text.slice(line.words, line.end);
    at = line.end;
  }
  return words.trimEnd();
}

/** Bold from end to end, mark included ("**1. Cookies**"), and no full stop that would make it a statement. */
function isBoldLine(text: string, line: Line | undefined, words: string): boolean {
  const whole = text.slice(line?.start ?? 0, line?.end ?? 0).trim();
  if (whole.length > longestBoldHeadingUnits || !/^(?:\*\*|__)/.test(whole)) return false;
  const inner = whole.replace(/^[*_]+|[*_\s]+$/g, '');
  return !/\*\*|__/.test(inner) && !/[.,;]$/.test(words);
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const end = feed < 0 ? text.length : text[feed - 1] === '\r' && feed > start ? feed - 1 : feed;
    lines.push(readLine(text, start, end));
    start = next;
  }
  return lines;
}

function readLine(text: string, start: number, end: number): Line {
  let at = start;
  let indent = 0;
  const skipSpace = () => {
    for (; at < end && /\s|\ufeff/.test(text.charAt(at)); at += 1) indent += text[at] === '\t' ? tabColumns : 1;
  };
  skipSpace();
  while (text[at] === '>') {
    at += 1;
    skipSpace();
  }
  const trimmed = text.slice(at, end);
  if (trimmed.trim() === '') return { start, end, words: at, indent, isHash: false, kind: 'blank' };
  if (!hasWords.test(trimmed)) return { start, end, words: at, indent, isHash: false, kind: 'rule' };
  const hash = /^#{1,6}(?=\s)\s*/.exec(trimmed);
  if (hash) return { start, end, words: at + hash[0].length, indent, isHash: true, kind: 'text' };
  // Bold may begin before the mark: "**1\. Cookies**".
  const bold = /^(?:\*\*|__)(?=[\d(A-Za-z])/.exec(trimmed)?.[0].length ?? 0;
  const mark = readMark(trimmed.slice(bold));
  const words = at + (mark ? bold + mark.length : 0);
  return { start, end, words, indent, ...(mark ? { mark } : {}), isHash: false, kind: 'text' };
}

/** The column at which someone wrapped the lines by hand, or undefined where each line is a paragraph. */
function wrapWidth(lines: readonly Line[], text: string): number | undefined {
  const texts = lines.filter(({ kind }) => kind === 'text');
  const long = texts.filter(({ start, end }) => end - start > widestWrapUnits).length;
  if (long > texts.length * longLinesAllowed) return undefined;
  const inner = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return line.kind === 'text' && next?.kind === 'text' && !next.mark ? [{ line, next }] : [];
  });
  const lengths = inner.map(({ line }) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < narrowestWrapUnits || width > widestWrapUnits) return undefined;
  const full = inner.filter(({ line, next }) => isFull(line, next, text, width)).length;
  return full >= inner.length * fullLinesNeeded ? width : undefined;
}

/** The next line's first word would not have fitted. */
function isFull(line: Line, next: Line, text: string, width: number): boolean {
  const first = /^\S*/.exec(text.slice(next.words, Math.min(next.end, next.words + width)))?.[0].length ?? 0;
  return line.end - line.start + 1 + first > width;
}

function belongs(line: Line | undefined, next: Line | undefined, text: string, width: number | undefined): boolean {
  if (!line || next?.kind !== 'text' || next.mark || next.isHash) return false;
  const tail = text.slice(Math.max(line.words, line.end - 40), line.end);
  // Markdown's hard break.
  if (/(?:\S {2,}|\\)$/.test(tail)) return false;
  if (width && isFull(line, next, text, width)) return true;
  const isOpen = !/[.!?:;]["'”’)\]*_]*\s*$/.test(tail);
  return isOpen && /^\p{Ll}/u.test(text.slice(next.words, next.words + 2));
}

const longestTitleUnits = 80;
const longestTitleWords = 12;

/** Whether a line without markup can be a heading: short, begun like one, and no statement. `words` is trimmed. */
export function isTitleLike(words: string): boolean {
  if (words.length > longestTitleUnits || words.split(/\s+/).length > longestTitleWords) return false;
  if (!/^["'“‘([]*[\p{Lu}\p{Lo}\p{N}]/u.test(words) || !/\p{L}{2}/u.test(words)) return false;
  // Statements, their beginnings, addresses and dates.
  return !/\b(?:at|to|by|of|and|or|the|an?|with|from|for|via)$|[.,;:!]["'”’)\]]*$|\p{L}\.\s+\p{Lu}|@|https?:|\bwww\.|\b(?:19|20)\d\d\b/u.test(
    words,
  );
}
