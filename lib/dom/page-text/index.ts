/** A page to blocks of text, and spans back to page ranges: the only code that knows text nodes. Needs no layout, judges no meaning. */
import type { Block, Span } from '@/lib/core/model';
import { readPlainText } from '@/lib/core/plain-text';
import { readLines } from './lines';
import { type Run, rangeIn } from './runs';
import { type PlacedBlock, structure } from './structure';
import { survey } from './survey';

/** A page's text. Nodes stay inside: the outside speaks in spans. */
export interface PageText {
  readonly blocks: readonly Block[];
  /** Where the text stands: changes elsewhere on the page do not matter. Undefined for a page without a body. */
  readonly root: Element | undefined;
  /**
   * The page range of a span. Its text is the span's text, white space, invisible characters and left-out elements
   * (icons, notes for screen readers) aside. Undefined where the page has changed since.
   */
  rangeOf(span: Span): Range | undefined;
}

/** A large policy has 5,000 nodes; the reader stops here and keeps what it has. */
const maxNodes = 300_000;

/**
 * Reads the page once. Linear, not recursive, does not touch the page. An odd page gives no blocks.
 *
 * @example readPage(document).blocks[0] // { kind: 'heading', text: 'Privacy notice', section: '' }
 */
export function readPage(document: Document): PageText {
  const { body } = document;
  const isBody = body?.localName === 'body';
  const placed = !isBody ? [] : isPlainText(document) ? readPre(body) : undefined;
  if (placed) return pageText(placed, isBody ? body : undefined);
  const found = survey(body, maxNodes);
  return pageText(structure(readLines(found.root, found, maxNodes)), found.root);
}

function pageText(placed: readonly PlacedBlock[], root: Element | undefined): PageText {
  return {
    blocks: placed.map(({ block }) => block),
    root,
    rangeOf: ({ block, start, end }) => {
      const found = placed[block];
      return found && rangeIn(found.placed, start, end);
    },
  };
}

/** Browsers show a text file as one <pre>. */
function isPlainText({ body, contentType }: Document): boolean {
  const [only] = body.children;
  return only?.localName === 'pre' && body.children.length === 1 && contentType.startsWith('text/plain');
}

function readPre(body: Element): PlacedBlock[] {
  const nodes: { readonly node: Text; readonly at: number }[] = [];
  let text = '';
  // Parsers cut long texts into several nodes.
  for (let node = body.querySelector('pre')?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType !== 3) continue;
    nodes.push({ node: node as Text, at: text.length });
    text += node.nodeValue ?? '';
  }
  const { blocks, starts } = readPlainText(text);
  let first = 0;
  return blocks.map((block, index) => {
    const start = starts[index] ?? 0;
    const end = start + block.text.length;
    while ((nodes[first + 1]?.at ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    const runs: Run[] = [];
    for (let at = first; at < nodes.length; at += 1) {
      const piece = nodes[at];
      if (!piece || piece.at >= end) break;
      const from = Math.max(piece.at, start);
      const length = Math.min(piece.at + piece.node.length, end) - from;
      if (length > 0) runs.push({ at: from - start, node: piece.node, offset: from - piece.at, length });
    }
    return { block, placed: { text: block.text, runs } };
  });
}
