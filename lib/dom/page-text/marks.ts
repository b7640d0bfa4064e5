/** Judges a line by its characters: list marks, headings, breaks for width. Knows no page. */

/** Longest text that can be a heading without being marked as one. */
const maxHeadingUnits = 100;
/** A title without any mark of one is short, and what it stands above is a sentence. */
const maxBareTitleUnits = 40;
const minStatementWords = 5;
/** A line this long that stops without a full stop was broken for width, not for sense. */
const minWrappedUnits = 60;

const bullet = /^[•●○▪■◦‣⁃∙·*]\s*(?=\S)/u;
const dash = /^[-–—]\s+(?=\S)/u;
const number = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)/iu;

/** The kind of list mark a line begins with. */
export function hasMark(text: string): 'bullet' | 'dash' | 'number' | undefined {
  if (bullet.test(text)) return 'bullet';
  if (dash.test(text)) return 'dash';
  return number.test(text) ? 'number' : undefined;
}

/** Length of the list mark, or 0. */
export function markLength(text: string): number {
  return (bullet.exec(text) ?? dash.exec(text) ?? number.exec(text))?.[0].length ?? 0;
}

/** Short, unfinished, and set apart: in bold, in capitals, or by its author's class name. */
export function looksLikeHeading(line: {
  readonly text: string;
  readonly isStrong: boolean;
  readonly around: { readonly isCalledTitle: boolean };
}): boolean {
  const { text } = line;
  if (text.length > maxHeadingUnits || /[.;,!]["”)]?$/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  const isCapitals = text.length > 5 && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
  return line.isStrong || line.around.isCalledTitle || isCapitals;
}

/** A few words above a statement, with only a line break between them: "Sharing", then "We share ...". */
export function standsAsTitle(text: string, below: string): boolean {
  if (!/^\p{Lu}[^.,;:!?]*\??$/u.test(text) || text.length > maxBareTitleUnits) return false;
  return /^\p{Lu}/u.test(below) && /[.:;!?]["”)]?$/.test(below) && below.split(' ').length >= minStatementWords;
}

/** What stands above a table of contents. */
export function isContentsTitle(text: string): boolean {
  return /^(?:(?:table of )?contents|(?:on|in) this (?:page|policy|notice|section|document)|jump to|quick links)\b[^.]{0,20}$/i.test(
    text,
  );
}

/** What printers put at the edge of each page. */
export function isPageNumber(text: string): boolean {
  return /^page \d{1,3}(?: ?(?:of|\/) ?\d{1,3})?$/i.test(text);
}

/** Whether a line break inside a paragraph stands there for width only. */
export function isJoinedBySoftBreak(before: string, after: string): boolean {
  if (/^\p{Ll}/u.test(after)) return !/[.!?]$/.test(before);
  if (/[,(]$/.test(before)) return true;
  return before.length >= minWrappedUnits && !/[.!?:;]["”)]?$/.test(before);
}
