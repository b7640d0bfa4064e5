/** Walks the text nodes once and cuts them into lines with their surroundings. Decides nothing about what a line means. */
import { walk } from '../walk';
import { hasTextBeside, isCalledTitle, isHeading, isInline, isStrong, keepsLines, tagOf } from './elements';
import { isPageNumber } from './marks';
import { Pen, type Setting, type Written } from './pen';
import { isContent, type Survey } from './survey';

/** A list around a line. `before`: index of the line that stood last when the list began. */
export interface ListScope {
  readonly parent: ListScope | undefined;
  readonly before: number;
  /** A term and its description: the term always introduces. */
  readonly isDescription: boolean;
}

/** A table around a line; counts grow while it is walked. */
export interface TableScope {
  rows: number;
  columns: number;
  hasHeadCells: boolean;
}

export interface CellPlace {
  readonly table: TableScope;
  readonly row: number;
  /** Rows it reaches over. */
  readonly rows: number;
  readonly column: number;
  readonly isHead: boolean;
}

/** What a line stands in. */
export interface Surroundings {
  readonly isHeading: boolean;
  /** Its author's class name says "title". */
  readonly isCalledTitle: boolean;
  readonly list: ListScope | undefined;
  /** Number of the list item, unique on the page; 0 outside lists. */
  readonly item: number;
  readonly cell: CellPlace | undefined;
  /** Its author set the lines, as in a text file. */
  readonly keepsLines: boolean;
}

/** Text without a break in it. White space is collapsed; invisible characters are gone. */
export interface Line extends Written {
  /** Only a `<br>` (or, in `<pre>`, a line feed) stands between it and the line before. */
  readonly isSoft: boolean;
  readonly around: Surroundings;
}

/** Beyond this a page is no document; the reader stops and keeps what it has. */
const maxUnits = 2_000_000;
/** Spans as authors write them; the rest is hostile. */
const maxSpan = 100;

const spaces = '\\t\\n\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** Soft hyphen, zero-width characters, direction marks: not seen, not read. */
const invisible = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const word = new RegExp(`[^${spaces}${invisible}]+`, 'gu');
const space = new RegExp(`[${spaces}]`, 'u');
const hasWords = /[\p{L}\p{N}]/u;

interface Context extends Surroundings, Setting {
  readonly inContent: boolean;
}

/** The lines under the survey's root, in document order. Linear in nodes and text. */
export function readLines(root: Element, { leavesOut }: Survey, maxNodes: number): Line[] {
  const lines: Line[] = [];
  const saved: { readonly element: Element; readonly context: Context }[] = [];
  let context: Context = {
    isHeading: false,
    isCalledTitle: false,
    list: undefined,
    item: 0,
    cell: undefined,
    isStrong: false,
    link: 'none',
    keepsLines: false,
    inContent: isContent(root),
  };
  let items = 0;
  let units = 0;
  const pen = new Pen();
  let breaks: 'hard' | 'soft' = 'hard';
  /** Rows that a cell of an earlier row reaches into, by table and column. */
  const reach = new WeakMap<TableScope, Map<number, number>>();

  function flush(next: 'hard' | 'soft') {
    const written = pen.take();
    if (hasWords.test(written.text) && !isPageNumber(written.text)) {
      const { isHeading, isCalledTitle, list, item, cell, keepsLines } = context;
      const around = { isHeading, isCalledTitle, list, item, cell, keepsLines };
      lines.push({ ...written, isSoft: breaks === 'soft', around });
      breaks = next;
    } else if (next === 'hard' || breaks === 'soft') {
      // Two <br> in a row make a paragraph.
      breaks = 'hard';
    }
  }

  function enter(element: Element): boolean {
    const tag = tagOf(element);
    if (leavesOut(element, context.inContent)) return false;
    if (tag === 'br') {
      flush('soft');
      return false;
    }
    const inline = isInline(element, tag) && !isHeading(element, tag);
    if (!inline) flush('hard');
    const changed = changedContext(element, tag, inline);
    if (changed || !inline) {
      saved.push({ element, context });
      if (changed) context = changed;
    }
    return true;
  }

  function changedContext(element: Element, tag: string, inline: boolean): Context | undefined {
    if (inline) {
      const strong = !context.isStrong && isStrong(element, tag);
      const href = tag === 'a' ? element.getAttribute('href') : null;
      if (!strong && href === null) return undefined;
      const link = href === null ? context.link : href.startsWith('#') ? 'in-page' : 'any';
      return { ...context, isStrong: context.isStrong || strong, link };
    }
    let next: Context = {
      ...context,
      isHeading: context.isHeading || isHeading(element, tag),
      isCalledTitle: isCalledTitle(element) || (context.isCalledTitle && isAlone(element)),
      isStrong: context.isStrong || isStrong(element, tag),
      keepsLines: context.keepsLines || keepsLines(element, tag),
      inContent: context.inContent || isContent(element),
    };
    if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dl' || element.getAttribute('role') === 'list') {
      next = { ...next, list: { parent: next.list, before: lines.length - 1, isDescription: false } };
    } else if (tag === 'li' || tag === 'dt' || element.getAttribute('role') === 'listitem') {
      items += 1;
      next = { ...next, item: items };
    } else if (tag === 'dd') {
      items += 1;
      next = { ...next, item: items, list: { parent: next.list, before: lines.length - 1, isDescription: true } };
    } else if (tag === 'table') {
      const table = { rows: 0, columns: 0, hasHeadCells: false };
      reach.set(table, new Map());
      // A table inside a list item is read as a table.
      next = { ...next, list: undefined, item: 0, cell: { table, row: -1, rows: 1, column: -1, isHead: false } };
    } else if (tag === 'tr' && next.cell) {
      const { table } = next.cell;
      next = { ...next, cell: { table, row: table.rows, rows: 1, column: -1, isHead: false } };
      table.rows += 1;
      rowColumn = 0;
    } else if ((tag === 'td' || tag === 'th') && next.cell) {
      next = { ...next, cell: placeCell(element, tag, next.cell) };
    }
    return next;
  }

  let rowColumn = 0;

  function placeCell(element: Element, tag: string, { table, row }: CellPlace): CellPlace {
    const reached = reach.get(table);
    while ((reached?.get(rowColumn) ?? 0) > row) rowColumn += 1;
    const column = rowColumn;
    const across = spanOf(element, 'colspan');
    const down = spanOf(element, 'rowspan');
    if (down > 1) for (let index = 0; index < across; index += 1) reached?.set(column + index, row + down);
    rowColumn += across;
    table.columns = Math.max(table.columns, rowColumn);
    table.hasHeadCells ||= tag === 'th';
    return { table, row, rows: down, column, isHead: tag === 'th' };
  }

  function leave(element: Element) {
    const last = saved.at(-1);
    if (last?.element !== element) return;
    const tag = tagOf(element);
    if (!(isInline(element, tag) && !isHeading(element, tag))) flush('hard');
    saved.pop();
    // A nested table has its own columns; only the row that holds it goes on where it was.
    if (tag === 'table' && last.context.cell) rowColumn = last.context.cell.column + 1;
    context = last.context;
  }

  function text(node: Text): boolean {
    const { data } = node;
    let end = 0;
    for (const { 0: piece, index } of data.matchAll(word)) {
      const gap = data.slice(end, index);
      pass(gap);
      if (end === 0 && !pen.endsWithSpace && runsOnIntoNewSentence(pen.lastWord, piece)) pen.space();
      pen.write(piece, node, index, gap.length <= 1, context);
      end = index + piece.length;
    }
    pass(data.slice(end));
    units += data.length;
    return units < maxUnits;
  }

  /** What stands between two words: a space, a line end where those count, or nothing that is seen. */
  function pass(gap: string) {
    if (context.keepsLines && gap.includes('\n')) {
      flush('soft');
      if (/\n[^\n]*\n/.test(gap)) flush('hard');
    } else if (space.test(gap)) {
      pen.space();
    }
  }

  walk(root, { enter, leave, edge: () => flush('hard'), text }, maxNodes);
  flush('hard');
  return lines;
}

/** "…data.</b><span>We …": two elements side by side, with no space in the source. */
function runsOnIntoNewSentence(before: string | undefined, word: string): boolean {
  return before !== undefined && /\p{Ll}[.!?:;]$/u.test(before) && /^\p{Lu}/u.test(word);
}

/** A box that holds all there is in the box around it. */
function isAlone(element: Element): boolean {
  return element.parentElement?.childElementCount === 1 && !hasTextBeside(element);
}

function spanOf(element: Element, name: string): number {
  const span = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return span >= 1 ? Math.min(span, maxSpan) : 1;
}
