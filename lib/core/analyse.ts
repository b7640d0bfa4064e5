/** Blocks to findings, in slices that let the page breathe. The clock and the pause are arguments; knows no page. */
import { readAnswer } from './answers';
import { type Context, contextsOf } from './context';
import type { Reader } from './findings';
import { maxBlocks } from './limits';
import type { Block, Finding } from './model';

/** How to run without holding up whoever waits. */
export interface Pace {
  /** Milliseconds, from any origin. */
  readonly now: () => number;
  /** Resolves when it is our turn again. */
  readonly pause: () => Promise<void>;
  readonly signal?: AbortSignalLike;
}

/** What this ring needs of an AbortSignal: it has no DOM types. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

/** Longest stretch of work between two pauses: half a frame at 60 Hz. */
const sliceMs = 8;

/**
 * Reads every sentence of every block and returns what they state, in document order.
 * Stops early, with what it has, when the signal is aborted.
 *
 * @param blocks the page's text, in document order; `Span.block` is an index into it
 */
export async function analyse(blocks: readonly Block[], reader: Reader, pace: Pace): Promise<Finding[]> {
  const findings: Finding[] = [];
  // A sentence is read when its successor is known: the words after it are part of its context.
  let waiting: Context | undefined;
  /** What it says instead, where it is the answer to a table's question. */
  let answer: Finding[] | undefined;
  let sliceStart = pace.now();
  for (const [index, block] of blocks.slice(0, maxBlocks).entries()) {
    for (const context of contextsOf(block, index, waiting?.sentence.text)) {
      if (pace.signal?.aborted) return findings;
      if (waiting) findings.push(...(answer ?? reader.read(waiting, context.folded)));
      waiting = context;
      answer = readAnswer(block, index, reader);
      if (pace.now() - sliceStart >= sliceMs) {
        await pace.pause();
        sliceStart = pace.now();
      }
    }
  }
  if (waiting) findings.push(...(answer ?? reader.read(waiting, '')));
  return findings;
}
