/** Findings to where their words stand after a page has changed. Knows no page. */
import type { Block, Finding } from './model';

/** The block of a finding whose words are no longer on the page. */
export const nowhere = -1;

/**
 * The same findings, in the same order, at the blocks that have their block's very text now; `nowhere` where none has.
 * Linear. Blocks at the beginning and at the end keep their partners; between, a text is sought in order.
 */
export function moveFindings(
  findings: readonly Finding[],
  before: readonly Block[],
  after: readonly Block[],
): readonly Finding[] {
  const placeOf = alignBlocks(before, after);
  return findings.map((finding) => {
    const block = placeOf[finding.sentence.span.block] ?? nowhere;
    const { sentence, cue } = finding;
    if (block === sentence.span.block) return finding;
    return { ...finding, sentence: { ...sentence, span: { ...sentence.span, block } }, cue: { ...cue, block } };
  });
}

/** For each block of before, its index in after. */
function alignBlocks(before: readonly Block[], after: readonly Block[]): (number | undefined)[] {
  const places: (number | undefined)[] = before.map(() => undefined);
  const isSame = (a: number, b: number) => before[a]?.text === after[b]?.text;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  for (; head < shorter && isSame(head, head); head += 1) places[head] = head;
  let tail = 0;
  for (; tail < shorter - head && isSame(before.length - 1 - tail, after.length - 1 - tail); tail += 1) {
    places[before.length - 1 - tail] = after.length - 1 - tail;
  }
  const free = new Map<string, number[]>();
  // From the end, so that the first in the page is the last in the list.
  for (let index = after.length - tail - 1; index >= head; index -= 1) {
    const text = after[index]?.text ?? '';
    const same = free.get(text);
    if (same) same.push(index);
    else free.set(text, [index]);
  }
  for (let index = head; index < before.length - tail; index += 1) {
    places[index] = free.get(before[index]?.text ?? '')?.pop();
  }
  return places;
}
