/** Puts an example of the catalogue in the context that a page would give it. Knows no practice. */
import { type Context, inContext } from '@/lib/core/context';
import type { Example } from '@/lib/core/model';

/** The example as a sentence of its own; one with a lead-in is a list item. */
export function contextOf({ text, leadIn, section }: Example): Context {
  return inContext(
    { text, span: { block: 0, start: 0, end: text.length } },
    { kind: leadIn === undefined ? 'paragraph' : 'item', leadIn, section },
  );
}

/** How a test names it: the words, and where they stand. */
export function nameOf({ text, leadIn, section }: Example): string {
  return [section && `(${section})`, leadIn, text].filter(Boolean).join(' ');
}
