/** Lists without marks: the lines under a statement that ends in a colon, in texts that keep one statement a line. */
import { isTitleLike, type Paragraph } from './lines';

/** No list without marks is longer. */
const maxItems = 60;
/** Remarks in brackets and the like may stand between two items that end in a semicolon. */
const maxGap = 3;

const goesOn = /[;,]$|\s(?:and|or)$/i;
/** "We use it to:" is continued by verbs; these begin statements of their own. */
const beginsStatement =
  /^(?:an?|the|this|that|these|those|we|you|your|our|it|they|he|she|many|some|most|all|any|each|every|no|if|when|where|while|in|on|at|for|with|by|as|please|however|also|there|here|other|such|although|because|once|after|before|note|for example)\b/i;

/**
 * Maps the index of every item to the index of the paragraph that introduces it.
 *
 * @param headings indices of headings; a line that closes a list of titles may be added to it, or taken out of it
 */
export function openListsIn(paragraphs: readonly Paragraph[], headings: Set<number>): Map<number, number> {
  const openers = new Map<number, number>();
  for (let index = 0; index < paragraphs.length; index += 1) {
    const opener = paragraphs[index];
    if (!opener || !/:$/.test(opener.text) || headings.has(index)) continue;
    const limit = Math.min(paragraphs.length, index + 1 + maxItems);
    let end = index + 1;
    while (end < limit && isBare(paragraphs[end]) && !(headings.has(end) && !isPlainTitle(paragraphs[end]))) end += 1;
    const run = paragraphs.slice(index + 1, end);
    const count = lengthOfTitles(run) || lengthOfClauses(run) || (/\bto:$/i.test(opener.text) ? lengthOfVerbs(run) : 0);
    for (let item = index + 1; item <= index + count; item += 1) {
      openers.set(item, index);
      headings.delete(item);
    }
    const closing = index + count + 1;
    if (lengthOfTitles(run) > 0 && closing < end && isPlainTitle(paragraphs[closing])) headings.add(closing);
  }
  return openers;
}

function isBare(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && !paragraph.mark && paragraph.dress === 'plain' && !/:$/.test(paragraph.text);
}

function isPlainTitle(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && isBare(paragraph) && isTitleLike(paragraph.text);
}

/** Short lines in a row. The last is the next heading, where it repeats one of them or stands apart as they do not. */
function lengthOfTitles(run: readonly Paragraph[]): number {
  const count = run.findIndex((line) => !isPlainTitle(line));
  if (count === 0 || run.length === 0) return 0;
  if (count < 0) return run.length;
  const last = run[count - 1];
  const others = run.slice(0, count - 1);
  const isRepeat = others.some((line) => line.text === last?.text);
  const isOnlyApart =
    count > 1 &&
    last?.isApart === true &&
    (others.slice(1).every((line) => !line.isApart) || others.every((line) => line.isApart));
  return isRepeat || isOnlyApart ? count - 1 : count;
}

/** Up to the one after the last that ends in a semicolon, a comma, "and" or "or". */
function lengthOfClauses(run: readonly Paragraph[]): number {
  let last = -1;
  for (const [index, { text }] of run.entries()) {
    if (index - last > maxGap + 1) break;
    if (goesOn.test(text)) last = index;
  }
  return last < 0 ? 0 : Math.min(run.length, last + 2);
}

function lengthOfVerbs(run: readonly Paragraph[]): number {
  let last = -1;
  for (const [index, line] of run.entries()) {
    if (index - last > maxGap || isPlainTitle(line)) break;
    if (!beginsStatement.test(line.text)) last = index;
  }
  return last + 1;
}
