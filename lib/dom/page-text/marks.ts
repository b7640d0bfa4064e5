/** Judges a line by its characters: list marks, headings, breaks for width. Knows no page. */

/** Longest text that can be a heading without being marked as one. */
const maxHeadingUnits = 100;
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

/** Whether a line break inside a paragraph stands there for width only. */
export function isJoinedBySoftBreak(before: string, after: string): boolean {
  if (/^\p{Ll}/u.test(after)) return !/[.!?]$/.test(before);
  if (/[,(]$/.test(before)) return true;
  return before.length >= minWrappedUnits && !/[.!?:;]["”)]?$/.test(before);
}
