/** A sentence with what a reader has in mind while reading it: heading, list lead-in, the sentence before. Knows no practice. */
import { fold } from './fold';
import { type Grammar, parse } from './grammar';
import type { Block, BlockKind, Sentence } from './model';
import { splitSentences } from './sentences';

/** All texts are folded (see `fold`), so offsets into `folded` are offsets into `sentence.text`. */
export interface Context {
  readonly sentence: Sentence;
  readonly kind: BlockKind;
  readonly folded: string;
  readonly section: string;
  readonly leadIn: string;
  readonly previous: string;
  /** Parsed on first use, once. */
  grammar(): Grammar;
}

/** A reader keeps no more than this in mind; without a limit a hostile heading would be searched for every sentence under it. */
const maxContextUnits = 600;

/** Wraps one sentence; the context texts are given as they stand on the page. */
export function inContext(
  sentence: Sentence,
  around: { kind?: BlockKind; section?: string; leadIn?: string; previous?: string } = {},
): Context {
  let grammar: Grammar | undefined;
  return {
    sentence,
    kind: around.kind ?? 'paragraph',
    folded: fold(sentence.text),
    section: fold((around.section ?? '').slice(0, maxContextUnits)),
    leadIn: fold((around.leadIn ?? '').slice(-maxContextUnits)),
    previous: fold((around.previous ?? '').slice(-maxContextUnits)),
    grammar: () => {
      grammar ??= parse(sentence.text);
      return grammar;
    },
  };
}

/** Splits a block and puts each sentence in its context. `previous` is the last sentence before the block, for its first. */
export function contextsOf(block: Block, blockIndex: number, previous = ''): Context[] {
  let before = previous;
  return splitSentences(block, blockIndex).map((sentence) => {
    const context = inContext(sentence, { ...block, previous: before });
    before = sentence.text;
    return context;
  });
}
