/** Which words introduce a list, for every reader of text (pages, plain text, labelled sentences). Knows no page. */
import { fold } from './fold';

/** A sentence that ends like this has not said its say. */
const open = /[:\u2014-]\s*$/;
/** A full stop closes a sentence, unless it announces what follows it. */
const announces =
  /\b(?:following|below|such as|as follows|including|includes?|may include|listed|these (?:are|include)|among others)\b/;
const closed = /[.!?]["')\]]*\s*$/;
/** A stop with white space behind it: "example.com" holds none. */
const stop = /[.!?]["')\]]*\s+/g;

/** Longer lead-ins are paragraphs whose last words merely happen to stand above a list. */
const maxLeadInUnits = 600;

/**
 * The sentence of `text` (a paragraph above a list) that introduces the list, or ''.
 *
 * @example leadInOf('We respect you. We do not:') // 'We do not:'
 * @example leadInOf('We respect you.') // ''
 */
export function leadInOf(text: string): string {
  const tail = text.trim().slice(-maxLeadInUnits - 1);
  const lastStop = [...tail.matchAll(stop)].at(-1);
  const sentence = lastStop ? tail.slice(lastStop.index + lastStop[0].length) : tail;
  if (sentence.length > maxLeadInUnits) return '';
  if (open.test(sentence)) return sentence;
  if (!closed.test(sentence) || announces.test(fold(sentence))) return sentence;
  return '';
}

/** Lead-ins of nested lists, outermost first, as one text. */
export function joinLeadIns(outer: string, inner: string): string {
  return outer && inner ? `${outer} ${inner}` : outer || inner;
}
