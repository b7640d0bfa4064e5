/** Which paragraphs of a text are headings: by markup, by a lone number, or by looking like one. Knows no list. */
import { isTitleLike, type Paragraph } from './lines';
import { beginsList, successor } from './marks';

const closed = /[.!?]["'”’)\]]*$/;
/** Lines of an address; also keeps the search around each line short. */
const longestAddress = 12;

/** Indices of the paragraphs that are headings. */
export function markHeadings(paragraphs: readonly Paragraph[]): Set<number> {
  const headings = new Set<number>();
  paragraphs.forEach((paragraph, index) => {
    const before = paragraphs[index - 1];
    const after = paragraphs[index + 1];
    if (paragraph.dress !== 'plain') {
      headings.add(index);
      return;
    }
    // A heading has something below it.
    if (!after || !paragraph.isOneLine || !isTitleLike(paragraph.text)) return;
    const isAlone = paragraph.mark ? isLoneNumber(before, paragraph, after) : isLoneLine(paragraphs, index);
    if (isAlone) headings.add(index);
  });
  return headings;
}

/** Not introduced by a colon, not the tail of a statement, and not a line of an address. */
function isLoneLine(paragraphs: readonly Paragraph[], index: number): boolean {
  const before = paragraphs[index - 1];
  if (before && !before.mark && before.dress === 'plain' && !isTitleLike(before.text) && !closed.test(before.text)) {
    return false;
  }
  let first = index;
  let last = index;
  while (last - first < longestAddress && standsOn(paragraphs[first], paragraphs[first - 1])) first -= 1;
  while (last - first < longestAddress && standsOn(paragraphs[last + 1], paragraphs[last])) last += 1;
  // Short lines directly below each other are an address, unless they lead straight into a statement.
  return first === last || paragraphs[last + 1]?.isApart === false;
}

/** Whether a short line stands directly below another short line. */
function standsOn(line: Paragraph | undefined, above: Paragraph | undefined): boolean {
  if (!line || !above || line.isApart || line.mark || above.mark) return false;
  return isTitleLike(line.text) && isTitleLike(above.text);
}

/** "2. What we collect" above a paragraph or above its own list: not one of several items in a row. */
function isLoneNumber(before: Paragraph | undefined, { mark, indent }: Paragraph, after: Paragraph): boolean {
  if (!mark || mark.readings[0]?.style === 'bullet') return false;
  if (before && beginsList(mark) && /:$/.test(before.text)) return false;
  const isNext = before?.mark && before.indent === indent && successor(before.mark.readings, mark);
  const hasNext = after.mark && after.indent === indent && successor(mark.readings, after.mark);
  return !isNext && !hasNext;
}
