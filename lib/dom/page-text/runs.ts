/** The offset table: which stretch of which text node a stretch of text came from. Knows nothing about structure. */

/** Characters `at .. at + length` of a text are characters `offset .. offset + length` of `node`. */
export interface Run {
  readonly at: number;
  readonly node: Text;
  readonly offset: number;
  readonly length: number;
}

/** A text and where it came from. Characters outside every run (collapsed white space) have no place of their own. */
export interface Placed {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Index of the last run that begins at or before `at`, or -1. */
function runAt(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The part from `start` to `end`. Takes time in the runs it holds, not in those of the whole. */
export function slice({ text, runs }: Placed, start: number, end: number): Placed {
  const part: Run[] = [];
  for (let index = Math.max(0, runAt(runs, start)); index < runs.length; index += 1) {
    const run = runs[index];
    if (!run || run.at >= end) break;
    const from = Math.max(run.at, start);
    const length = Math.min(run.at + run.length, end) - from;
    if (length > 0) part.push({ at: from - start, node: run.node, offset: run.offset + from - run.at, length });
  }
  return { text: text.slice(start, end), runs: part };
}

/** Joins the parts with one space. */
export function join(parts: readonly Placed[]): Placed {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const runs: Run[] = [];
  let length = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) length += 1;
    for (const run of part.runs) runs.push({ ...run, at: run.at + length });
    length += part.text.length;
  }
  return { text: parts.map(({ text }) => text).join(' '), runs };
}

/**
 * The page range of the characters `start .. end`, or undefined where the page has changed since and no longer has them.
 */
export function rangeIn({ runs }: Placed, start: number, end: number): Range | undefined {
  let first = Math.max(0, runAt(runs, start));
  const before = runs[first];
  if (before && before.at + before.length <= start) first += 1;
  const from = runs[first];
  const to = runs[runAt(runs, end - 1)];
  if (!from || !to || start >= end || from.at >= end) return undefined;
  const startOffset = from.offset + Math.max(0, start - from.at);
  const endOffset = to.offset + Math.min(to.length, end - to.at);
  if (!from.node.isConnected || !to.node.isConnected) return undefined;
  if (startOffset > from.node.length || endOffset > to.node.length) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, startOffset);
  range.setEnd(to.node, endOffset);
  return range;
}
