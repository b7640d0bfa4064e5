/** Drops what stands on page after page: running heads and feet, page numbers. Knows lines, not what they say. */
import type { PdfLine } from './lines';

/** Furniture stands in the outer parts of the page. */
const edgeDepth = 0.12;
/** How many lines of each edge can be furniture. */
const maxEdgeLines = 3;
/** "Most pages". */
const repeatShare = 0.5;
/** Fewer pages prove nothing: the same words may simply be said twice. */
const fewestPages = 3;
const longestFurnitureUnits = 200;

/** A lone number, with or without "page" and a total. */
const pageNumber = /^(?:page|p\.|pg\.?)?\s*[-–—|]?\s*#\s*(?:(?:\/|of|\|)\s*#)?\s*[-–—|]?$/;

/**
 * The lines of all pages in order, without those that repeat at the edge of most pages. Digits count as equal, so that
 * "Page 3 of 9" is found. Linear.
 */
export function withoutFurniture(pages: readonly (readonly PdfLine[])[]): PdfLine[] {
  const edges = pages.map((lines) => edgeOf(lines));
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set([...edge].map((line) => keyOf(line)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isFurniture = (line: PdfLine) => {
    const key = keyOf(line);
    if (pageNumber.test(key)) return pages.length > 1;
    return pages.length >= fewestPages && (counts.get(key) ?? 0) > pages.length * repeatShare;
  };
  return pages.flatMap((lines, page) => lines.filter((line) => !(edges[page]?.has(line) && isFurniture(line))));
}

/** The outermost lines, above and below. */
function edgeOf(lines: readonly PdfLine[]): Set<PdfLine> {
  const short = lines.filter(({ text }) => text.length <= longestFurnitureUnits);
  const top = short.filter(({ depth }) => depth <= edgeDepth).sort((a, b) => a.depth - b.depth);
  const bottom = short.filter(({ depth }) => depth >= 1 - edgeDepth).sort((a, b) => b.depth - a.depth);
  return new Set([...top.slice(0, maxEdgeLines), ...bottom.slice(0, maxEdgeLines)]);
}

function keyOf({ text }: PdfLine): string {
  return text.toLowerCase().replace(/\d+/g, '#').trim();
}
