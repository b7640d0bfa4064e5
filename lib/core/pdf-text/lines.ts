/** Pieces of one PDF page to lines of text. Knows one page at a time, no paragraph. */

/** A stretch of text that a PDF draws in one go. */
export interface PdfPiece {
  readonly text: string;
  /** Left end of its base line; PDF units (1/72 inch), from the page's lower left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of its letters. */
  readonly size: number;
  /** Whatever tells one font from another. */
  readonly font: string;
}

export interface PdfPage {
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
}

/** Text on one base line without a gap that parts columns. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly font: string;
  /** Index of its page. */
  readonly page: number;
  /** From the page's top, 0 to 1. */
  readonly depth: number;
}

/** Shares of the letters' size. Raised and lowered signs stay on their line. */
const maxShift = 0.5;
/** From this gap on two pieces are two words. */
const wordGap = 0.15;
/** From this gap on they are two columns; justified text has gaps, but not such. */
const columnGap = 2;
/** A piece that begins this far before the end of the last one is not its continuation. */
const maxOverlap = 0.6;

/** Signs that stand before an item: what follows may be far off. */
const markAlone =
  /^(?:[^\p{L}\p{N}\s]{1,2}|o|\(?(?:\d{1,3}|\p{L}|[ivxlIVXL]{1,6})(?:\.\d{1,3})*[.)]?|\d{1,3}(?:\.\d{1,3})+)$/u;
/** Bullets of symbol fonts have no letters of their own. */
const bulletGlyph = /^[\ue000-\uf8ff·⚫⬤❖❑❒➔➤\u2010\u2011](?=\s|$)|^o(?= {2})/u;

interface Growing {
  text: string;
  readonly x: number;
  right: number;
  readonly y: number;
  size: number;
  font: string;
  /** Letters by size and font: the most frequent decide. */
  readonly letters: Map<string, { readonly size: number; readonly font: string; count: number }>;
}

/**
 * The lines of a page, in the order in which it draws them.
 *
 * @param page its index, which each line is told
 */
export function readPdfLines({ height, pieces }: PdfPage, page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: Growing | undefined;
  const flush = () => {
    const finished = line && finish(line, page, height);
    if (finished) lines.push(finished);
    line = undefined;
  };
  for (const piece of pieces) {
    if (!isFinitePiece(piece)) continue;
    const isBlank = piece.text.trim() === '';
    if (line && !continues(line, piece)) flush();
    if (isBlank) {
      if (line && !/\s$/.test(line.text)) line.text += ' ';
      continue;
    }
    line = line ? grow(line, piece) : begin(piece);
  }
  flush();
  return lines;
}

function isFinitePiece({ x, y, width, size }: PdfPiece): boolean {
  return [x, y, width, size].every(Number.isFinite) && size > 0;
}

function continues(line: Growing, piece: PdfPiece): boolean {
  const size = Math.max(line.size, piece.size);
  if (Math.abs(piece.y - line.y) > maxShift * size || piece.x < line.right - maxOverlap * size) return false;
  return piece.x - line.right < columnGap * size || markAlone.test(line.text.trim());
}

function begin(piece: PdfPiece): Growing {
  const { x, y, size, font } = piece;
  return grow({ text: '', x, right: x, y, size, font, letters: new Map() }, piece);
}

function grow(line: Growing, { text, x, width, size, font }: PdfPiece): Growing {
  const gap = x - line.right;
  const isMark = markAlone.test(line.text.trim());
  if (line.text !== '' && gap > wordGap * size && !/^\s/.test(text)) {
    // Two spaces tell a bullet that looks like a letter from the letter.
    if (isMark && gap > size / 2) line.text = `${line.text.trimEnd()}  `;
    else if (!/\s$/.test(line.text)) line.text += ' ';
  }
  line.text += text;
  line.right = Math.max(line.right, x + width);
  const key = `${size.toFixed(1)} ${font}`;
  const letters = line.letters.get(key) ?? { size, font, count: 0 };
  letters.count += text.trim().length;
  line.letters.set(key, letters);
  return line;
}

function finish({ text, x, right, y, letters }: Growing, page: number, height: number): PdfLine | undefined {
  const marked = text.trimStart().replace(bulletGlyph, '•');
  const words = marked.replace(/[^\S\u00ad]+/g, ' ').trim();
  if (words === '') return undefined;
  let most = { size: 0, font: '', count: -1 };
  for (const candidate of letters.values()) if (candidate.count > most.count) most = candidate;
  const depth = height > 0 ? Math.min(1, Math.max(0, 1 - y / height)) : 0;
  return { text: words, x, right, y, size: most.size, font: most.font, page, depth };
}
