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
  /** The grammar of a stretch of the sentence, by default all of it; its terms' offsets are into the sentence. Each is parsed once. */
  grammar(part?: { readonly start: number; readonly end: number }): Grammar;
}

/** A reader keeps no more than this in mind; without a limit a hostile heading would be searched for every sentence under it. */
const maxContextUnits = 600;

/** What is shown of a lead-in: about a line and a half of the popup. */
const maxShownUnits = 100;

/** What stands around a sentence, as it stands on the page. */
interface Around {
  readonly kind?: BlockKind;
  readonly section?: string;
  readonly leadIn?: string;
  readonly previous?: string;
}

/** Wraps one sentence; the context texts are given as they stand on the page. */
export function inContext(sentence: Sentence, around: Around = {}): Context {
  return wrap(sentence, foldAround(around), foldPrevious(around.previous ?? ''));
}

/** Splits a block and puts each sentence in its context. `previous` is the last sentence before the block, for its first. */
export function contextsOf(block: Block, blockIndex: number, previous = ''): Context[] {
  // Folded once for all sentences of the block.
  const around = foldAround(block);
  let before = foldPrevious(previous);
  return splitSentences(block, blockIndex).map((sentence, index) => {
    const isIntroduced = block.kind === 'item' && index === 0;
    const context = wrap(
      isIntroduced && block.leadIn ? { ...sentence, leadIn: lastWords(block.leadIn) } : sentence,
      around,
      before,
    );
    before = context.folded.slice(-maxContextUnits);
    return context;
  });
}

type Folded = Pick<Context, 'kind' | 'section' | 'leadIn'>;

function foldAround({ kind = 'paragraph', section = '', leadIn = '' }: Around): Folded {
  return {
    kind,
    section: fold(section.slice(0, maxContextUnits)),
    leadIn: fold(leadIn.slice(-maxContextUnits)),
  };
}

function foldPrevious(previous: string): string {
  return fold(previous.slice(-maxContextUnits));
}

function wrap(sentence: Sentence, around: Folded, previous: string): Context {
  const parsed = new Map<string, Grammar>();
  return {
    sentence,
    ...around,
    folded: fold(sentence.text),
    previous,
    grammar: ({ start, end } = { start: 0, end: sentence.text.length }) => {
      const key = `${start} ${end}`;
      const grammar = parsed.get(key) ?? parse(sentence.text.slice(start, end), start);
      parsed.set(key, grammar);
      return grammar;
    },
  };
}

/** The end of a lead-in, cut between words: it says how to take what follows. */
function lastWords(leadIn: string): string {
  if (leadIn.length <= maxShownUnits) return leadIn;
  const tail = leadIn.slice(-maxShownUnits);
  return `… ${tail.slice(tail.indexOf(' ') + 1)}`;
}
