/** A text file as headings, paragraphs and lists. Knows how text files are read, not what they say. */
import type { Block } from '@/lib/core/model';
import { readPlainText } from '@/lib/core/plain-text';
import { type Placed, rangeIn } from '../page-text/runs';
import type { ReadingCopy } from './index';

/** All headings of a text are equals: it has no levels. The page's own title is above them. */
const headingTag = 'h2';
const tabColumns = 4;
/** People who type nested lists miss the column by one. */
const sameIndent = 1;

/** A list that is being written. */
interface OpenList {
  readonly list: HTMLElement;
  readonly indent: number;
}

/**
 * Lays out a text file. Each block is one text node as long as the block, so that a span needs no search.
 *
 * @example copyOfText(document, '# Notice\n\nWe keep:\n\n1. logs').element.innerHTML
 *   // <h2>Notice</h2><p>We keep:</p><ul><li class="marked"><span class="typed">1.</span> logs</li></ul>
 */
export function copyOfText(document: Document, source: string): ReadingCopy {
  const { blocks, starts } = readPlainText(source);
  const element = document.createElement('div');
  let lists: OpenList[] = [];
  const placed = blocks.map((block, index): Placed => {
    const node = document.createTextNode(block.text);
    const { indent, mark } = beginningOf(source, starts[index] ?? 0);
    if (block.kind !== 'item') lists = [];
    const parent = block.kind === 'item' ? placeItem(document, element, lists, indent) : element;
    const own = document.createElement(tagFor(block));
    if (/[\p{L}\p{N}]/u.test(mark) && mark !== 'o') {
      const typed = document.createElement('span');
      typed.className = 'typed';
      typed.append(mark);
      own.className = 'marked';
      own.append(typed, ' ');
    } else if (block.kind === 'item' && mark === '') own.className = 'marked';
    own.append(node);
    parent.append(own);
    return { text: block.text, runs: [{ at: 0, node, offset: 0, length: block.text.length }] };
  });
  return {
    element,
    text: {
      blocks,
      root: element,
      rangeOf: ({ block, start, end }) => {
        const found = placed[block];
        return found && rangeIn(found, start, end);
      },
    },
  };
}

function tagFor({ kind }: Block): string {
  return kind === 'heading' ? headingTag : kind === 'item' ? 'li' : 'p';
}

/** What stands between the beginning of a line and its first word: columns, and a list mark as it was typed. */
function beginningOf(source: string, start: number): { readonly indent: number; readonly mark: string } {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  let indent = 0;
  for (const sign of /^[\s>]*/.exec(before)?.[0] ?? '') indent += sign === '\t' ? tabColumns : 1;
  return { indent, mark: before.replace(/[\s>#\\]|\*\*|__/g, '') };
}

/** The list that an item of this indentation belongs to; deeper ones begin inside the last item. */
function placeItem(document: Document, element: HTMLElement, lists: OpenList[], indent: number): HTMLElement {
  while ((lists.at(-1)?.indent ?? 0) > indent + sameIndent) lists.pop();
  const open = lists.at(-1);
  if (open && open.indent + sameIndent >= indent) return open.list;
  const list = document.createElement('ul');
  (open?.list.lastElementChild ?? element).append(list);
  lists.push({ list, indent });
  return list;
}
