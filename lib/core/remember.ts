/** A reader that reads no sentence twice while all around it is the same: pages change a little, again and again. Knows no page. */
import type { Context } from './context';
import type { Reader } from './findings';
import type { Finding, Sentence } from './model';

/** More than the largest policy has; a page that changes for hours does not fill the memory. */
const maxSentences = 20_000;
/** Places where one sentence can stand ("Opt out."): what recurs more often is read again, so that no page makes the search slow. */
const maxPlaces = 8;

/** All that a reader sees of a sentence beside its words. */
type Surroundings = Pick<Context, 'kind' | 'section' | 'leadIn' | 'previous'> & { readonly next: string };

interface Memory {
  readonly around: Surroundings;
  readonly findings: readonly Finding[];
}

/**
 * The same answers as `reader` gives, at the price of a look-up for sentences that it has read in the same surroundings.
 *
 * @example
 * const reader = remember(shippedReader(practices));
 * await analyse(blocks, reader, pace); // reads all
 * await analyse([...blocks, another], reader, pace); // reads what is new, and the sentence before it
 */
export function remember(reader: Reader): Reader {
  const memories = new Map<string, Memory[]>();
  let count = 0;
  return {
    read(context, next) {
      const { sentence, kind, section, leadIn, previous } = context;
      // Not the context itself: it holds grammars.
      const around = { kind, section, leadIn, previous, next };
      const places = memories.get(sentence.text) ?? [];
      const known = places.find((memory) => isSame(memory.around, around));
      if (known) return known.findings.map((finding) => moved(finding, sentence));
      const findings = reader.read(context, next);
      if (places.length >= maxPlaces) return findings;
      if (count >= maxSentences) {
        memories.clear();
        count = 0;
      }
      count += 1;
      places.push({ around, findings });
      memories.set(sentence.text, places);
      return findings;
    },
  };
}

function isSame(a: Surroundings, b: Surroundings): boolean {
  return (
    a.kind === b.kind &&
    a.section === b.section &&
    a.leadIn === b.leadIn &&
    a.previous === b.previous &&
    a.next === b.next
  );
}

function moved(finding: Finding, sentence: Sentence): Finding {
  const by = sentence.span.start - finding.sentence.span.start;
  const { start, end } = finding.cue;
  return { ...finding, sentence, cue: { block: sentence.span.block, start: start + by, end: end + by } };
}
