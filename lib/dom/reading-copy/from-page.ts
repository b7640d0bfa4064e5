/** A parsed page as fresh elements: its structure and its words, without anything that acts. Judges no meaning. */
import { type PageText, readPage } from '../page-text';
import { isHeading, isInline, tagOf } from '../page-text/elements';
import { isContent, survey } from '../page-text/survey';
import { walk } from '../walk';
import type { ReadingCopy } from './index';

/** Elements that say how text is built. All other blocks become `div`, all other inline elements only their text. */
const kept = new Set(
  'p ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote pre strong b em i u sub sup'.split(' '),
);
/** Attributes that say how text is built, and what their values can be. */
const keptAttributes: Readonly<Record<string, RegExp>> = {
  dir: /^(?:ltr|rtl|auto)$/,
  lang: /^[a-z][\w-]{1,34}$/i,
  colspan: /^\d{1,2}$/,
  rowspan: /^\d{1,2}$/,
  start: /^-?\d{1,4}$/,
};
/** The page's own title has level 1. */
const topLevel = 2;
const lowestLevel = 6;
/** The same bounds as for reading: see `page-text`. */
const maxNodes = 300_000;
const maxUnits = 2_000_000;

/** Where the copy is being written. */
interface Place {
  readonly node: HTMLElement;
  readonly isInHeading: boolean;
  readonly inContent: boolean;
}

/**
 * Copies the part of a page that is read. `source` comes from `DOMParser`: nothing in it has run or been loaded, and
 * nothing that could is copied. Not recursive; linear.
 */
export function copyOfPage(document: Document, source: Document): ReadingCopy {
  const element = document.createElement('div');
  const read = readPage(source);
  const copies = new Map<Node, Text>();
  if (source.body?.localName === 'body') fill(element, source.body, copies);
  prune(element, copies, read);
  return {
    element,
    text: {
      blocks: read.blocks,
      root: element,
      rangeOf: (span) => {
        const range = read.rangeOf(span);
        const from = range && copies.get(range.startContainer);
        const to = range && copies.get(range.endContainer);
        if (!range || !from?.isConnected || !to?.isConnected) return undefined;
        const copy = document.createRange();
        copy.setStart(from, range.startOffset);
        copy.setEnd(to, range.endOffset);
        return copy;
      },
    },
  };
}

function fill(element: HTMLElement, body: HTMLElement, copies: Map<Node, Text>): void {
  const document = element.ownerDocument;
  const { root, leavesOut } = survey(body, maxNodes);
  const levels = new HeadingLevels();
  const places: Place[] = [];
  let place: Place = { node: element, isInHeading: false, inContent: isContent(root) };
  let units = 0;
  walk(
    root,
    {
      enter(original) {
        const tag = tagOf(original);
        if (leavesOut(original, place.inContent)) return false;
        if (tag === 'br') {
          place.node.append(document.createElement('br'));
          return false;
        }
        const isHead = isHeading(original, tag) && !place.isInHeading;
        const name = isHead ? levels.nameOf(original, tag) : place.isInHeading ? undefined : nameFor(original, tag);
        const node = name === undefined ? place.node : place.node.appendChild(document.createElement(name));
        if (name !== undefined) copyAttributes(original, node);
        places.push(place);
        place = {
          node,
          isInHeading: place.isInHeading || isHead,
          inContent: place.inContent || isContent(original),
        };
        return true;
      },
      leave() {
        const outer = places.pop();
        // A heading without words would be a hole in the page's outline.
        if (outer && place.isInHeading && !outer.isInHeading && !place.node.textContent?.trim()) place.node.remove();
        place = outer ?? place;
      },
      text(node) {
        const copy = document.createTextNode(node.data);
        copies.set(node, copy);
        place.node.append(copy);
        units += node.data.length;
        return units < maxUnits;
      },
    },
    maxNodes,
  );
}

/** Takes out what stands in no block: menus that are not marked as such, icons, notes for screen readers. */
function prune(element: HTMLElement, copies: ReadonlyMap<Node, Text>, { blocks, rangeOf }: PageText): void {
  const originals = [...copies.keys()];
  const places = new Map(originals.map((node, index) => [node, index]));
  const kept = new Set<Node>([element]);
  for (const [block, { text }] of blocks.entries()) {
    const range = rangeOf({ block, start: 0, end: text.length });
    const last = places.get(range?.endContainer ?? element) ?? -1;
    for (let index = places.get(range?.startContainer ?? element) ?? 0; index <= last; index += 1) {
      // Ancestors of an ancestor that is kept are kept already.
      let node: Node | null | undefined = copies.get(originals[index] ?? element);
      for (; node && !kept.has(node); node = node.parentNode) kept.add(node);
    }
  }
  for (const copy of copies.values()) {
    if (kept.has(copy) || copy.data.trim() === '') continue;
    let topmost: ChildNode = copy;
    while (topmost.parentElement && !kept.has(topmost.parentElement)) topmost = topmost.parentElement;
    topmost.remove();
  }
}

function nameFor(element: Element, tag: string): string | undefined {
  return kept.has(tag) ? tag : isInline(element, tag) ? undefined : 'div';
}

function copyAttributes(from: Element, to: HTMLElement): void {
  for (const [name, allowed] of Object.entries(keptAttributes)) {
    const value = from.getAttribute(name);
    if (value !== null && allowed.test(value)) to.setAttribute(name, value);
  }
}

/** Heading levels without gaps: authors choose them by their size. */
class HeadingLevels {
  /** Levels of the source that are open, outermost first. */
  private readonly open: number[] = [];

  nameOf(element: Element, tag: string): string {
    const stated = Number(/^h([1-6])$/.exec(tag)?.[1] ?? element.getAttribute('aria-level'));
    const level = stated >= 1 && stated <= lowestLevel ? stated : lowestLevel;
    while ((this.open.at(-1) ?? 0) >= level) this.open.pop();
    this.open.push(level);
    return `h${Math.min(lowestLevel, topLevel + this.open.length - 1)}`;
  }
}
