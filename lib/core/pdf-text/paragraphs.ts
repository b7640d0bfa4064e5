/** Lines of a PDF to paragraphs, headings and list items, by their place, size and font. Knows no meaning. */
import { isTitleLike } from '../plain-text/lines';
import { readMark } from '../plain-text/marks';
import type { PdfLine } from './lines';

export interface PdfParagraph {
  readonly kind: 'heading' | 'text';
  readonly lines: readonly PdfLine[];
  /** Columns from the left margin, for the nesting of lists. */
  readonly indent: number;
}

/** Shares of the size of the letters, or of the usual distance between lines. */
const headingSize = 1.1;
const otherSize = 1.06;
const paragraphGap = 1.3;
const indentStep = 0.8;
/** Where the lines of a column end: a single one may stick out. */
const columnRightQuantile = 0.9;
/** Depths on the page. */
const columnFoot = 0.6;
const columnHead = 0.4;
const rowShift = 0.5;
/** Distances between lines of one paragraph are at most this many sizes. */
const widestLeading = 2;
const longestHeadingLines = 3;
const longestHeadingUnits = 200;
/** A column of a text file is about this share of the letters' size. */
const columnShare = 0.5;
const maxIndent = 40;

const ended = /[.!?:;]["'”’)\]]*$/;

/** What most of the document looks like. */
interface Body {
  readonly size: number;
  readonly font: string;
  /** Usual distance of base lines, in sizes. */
  readonly leading: number;
  /** Left margin. */
  readonly left: number;
}

/** Paragraphs in order. A sentence that runs from one page to the next stays one. */
export function readPdfParagraphs(lines: readonly PdfLine[]): PdfParagraph[] {
  const body = bodyOf(lines);
  const rights = rightsOf(lines);
  const groups: PdfLine[][] = [];
  const cells = new Set(lines.filter((line, index) => isRow(line, lines[index - 1]) || isRow(line, lines[index + 1])));
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    const last = lines[index - 1];
    if (group && last && isOneParagraph(group, last, line, rights[index - 1] ?? 0, body)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    kind: !group.some((line) => cells.has(line)) && isHeading(group, body) ? 'heading' : 'text',
    lines: group,
    indent: indentOf(group, body),
  }));
}

/** For each line, where the lines of its column end. */
function rightsOf(lines: readonly PdfLine[]): number[] {
  const rights: number[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && isSameColumn(lines[end - 1], lines[end])) end += 1;
    const inside = lines.slice(start, end).map((line) => line.right);
    const right = inside.toSorted((a, b) => a - b)[Math.ceil((inside.length - 1) * columnRightQuantile)] ?? 0;
    for (; start < end; start += 1) rights.push(right);
  }
  return rights;
}

/** Below the last line, and neither beside it nor on another page. */
function isSameColumn(last: PdfLine | undefined, line: PdfLine | undefined): boolean {
  if (!last || !line || last.page !== line.page) return false;
  return line.y < last.y && line.x < last.right && last.x < line.right;
}

function isOneParagraph(group: readonly PdfLine[], last: PdfLine, line: PdfLine, right: number, body: Body): boolean {
  const size = Math.max(last.size, line.size);
  if (readMark(line.text)) return false;
  if (size / Math.min(last.size, line.size) > otherSize) return false;
  // A line wholly in another font is a heading, or what follows one.
  if (last.font !== line.font && (isTitleLine(group, body) || isTitleLine([line], body))) return false;
  const isOpen = !ended.test(last.text);
  if (!isSameColumn(last, line)) return isNextColumn(last, line) && isOpen && /^\p{Ll}/u.test(line.text);
  const gap = (last.y - line.y) / size;
  if (gap > Math.min(widestLeading, body.leading * paragraphGap)) return false;
  if (isOpen && /^\p{Ll}/u.test(line.text)) return true;
  const isSetIn = group.length > 1 && line.x - last.x > indentStep * size;
  return !isSetIn && !endsEarly(last, line, right);
}

/** From the foot of a page or column to the head of the next; a table's cells stand beside each other. */
function isNextColumn(last: PdfLine, line: PdfLine): boolean {
  return line.page !== last.page || (last.depth > columnFoot && line.depth < columnHead);
}

/** Beside each other: cells of a row, whose letters may be bold without heading anything below. */
function isRow(line: PdfLine, other: PdfLine | undefined): boolean {
  return other?.page === line.page && Math.abs(other.y - line.y) < line.size * rowShift;
}

/** The next line's first word would have fitted: someone ended the line here. */
function endsEarly(last: PdfLine, line: PdfLine, right: number): boolean {
  const first = /^\S*/.exec(line.text)?.[0].length ?? 0;
  const letter = (line.right - line.x) / Math.max(1, line.text.length);
  return last.right + (first + 1) * letter + last.size / 2 < right;
}

function isTitleLine(group: readonly PdfLine[], body: Body): boolean {
  return group.length <= longestHeadingLines && group.every(({ font }) => font !== body.font && font !== '');
}

function isHeading(group: readonly PdfLine[], body: Body): boolean {
  const text = group.map((line) => line.text).join(' ');
  if (group.length > longestHeadingLines || text.length > longestHeadingUnits || !/\p{L}{2}/u.test(text)) return false;
  const words = text.slice(readMark(text)?.length ?? 0);
  if (group.every(({ size }) => size >= body.size * headingSize)) return !/[.;,]$/.test(words);
  const isCapital = group.length === 1 && /\p{Lu}{3}/u.test(words) && words === words.toUpperCase();
  return (isTitleLine(group, body) || isCapital) && isTitleLike(words);
}

function indentOf([first]: readonly PdfLine[], body: Body): number {
  const columns = Math.round(((first?.x ?? body.left) - body.left) / (body.size * columnShare));
  return Math.min(maxIndent, Math.max(0, Number.isFinite(columns) ? columns : 0));
}

function bodyOf(lines: readonly PdfLine[]): Body {
  const size = mostFrequent(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length])) ?? 1;
  const inBody = lines.filter((line) => Math.abs(line.size - size) <= 0.5);
  const gaps = inBody.flatMap((line, index): [number, number][] => {
    const last = inBody[index - 1];
    const gap = isSameColumn(last, line) && last ? (last.y - line.y) / size : 0;
    return gap > 0 && gap <= widestLeading ? [[Math.round(gap * 20) / 20, line.text.length]] : [];
  });
  return {
    size: size || 1,
    font: mostFrequent(inBody.map((line) => [line.font, line.text.length])) ?? '',
    leading: mostFrequent(gaps) ?? 1.2,
    left: mostFrequent(inBody.map((line) => [Math.round(line.x), line.text.length])) ?? 0,
  };
}

function mostFrequent<Value>(weighted: readonly (readonly [Value, number])[]): Value | undefined {
  const weights = new Map<Value, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: Value | undefined;
  let most = 0;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}
