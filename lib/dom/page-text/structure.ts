/** Gives lines their meaning: headings, paragraphs, list items, table cells, with section and lead-in. Knows no page. */
import { joinLeadIns, leadInOf } from '@/lib/core/lead-in';
import type { Block, BlockKind } from '@/lib/core/model';
import type { Line, ListScope } from './lines';
import { hasMark, isContentsTitle, isJoinedBySoftBreak, looksLikeHeading, markLength, standsAsTitle } from './marks';
import { join, type Placed, slice } from './runs';
import { readTables, type TableReading } from './tables';

/** Lists of links shorter than this may be part of the text. */
const minMenuLines = 4;
const minContentsLines = 3;
/** Deeply nested lead-ins are cut here: the outermost and the innermost words decide. */
const maxLeadInUnits = 600;
/** An introduction is one sentence: no need to look further back. */
const leadInReachUnits = 1000;

/** A block and the table of where its text came from. */
export interface PlacedBlock {
  readonly block: Block;
  readonly placed: Placed;
}

/** A stretch of text with the line it began in. */
export interface Draft {
  readonly placed: Placed;
  /** The first of its lines, for its surroundings. */
  readonly line: Line;
  /** Index of its last line. */
  readonly lastLine: number;
  /** It follows a list mark that was typed: a bullet, a dash, a number. */
  readonly isMarked: boolean;
}

/** Lines to blocks, in order. Linear. */
export function structure(lines: readonly Line[]): PlacedBlock[] {
  const drafts = withoutMenus(lines, draftsOf(lines));
  const tables = readTables(drafts);
  const leadIns = new Map<ListScope, string>();
  const blocks: PlacedBlock[] = [];
  let section = '';
  /** What introduces the typed list that is being read. */
  let typedLeadIn = '';
  for (const [index, draft] of drafts.entries()) {
    const { around } = draft.line;
    const { text } = draft.placed;
    const cell = around.cell && tables.get(around.cell.table);
    const isHeading = around.isHeading || (!cell && readsAsHeading(draft, drafts[index + 1]));
    const kind: BlockKind = isHeading
      ? 'heading'
      : around.list || draft.isMarked
        ? 'item'
        : cell
          ? 'cell'
          : 'paragraph';
    const parts = isHeading
      ? []
      : [
          cell && around.cell ? cellLeadIn(cell, around.cell.row, around.cell.column, text) : '',
          around.list ? listLeadIn(around.list, lines, leadIns) : '',
          draft.isMarked && canIntroduce(typedLeadIn, draft) ? typedLeadIn : '',
        ];
    const leadIn = joinAll(parts);
    blocks.push({
      block: leadIn === '' ? { text, kind, section } : { text, kind, section, leadIn },
      placed: draft.placed,
    });
    if (isHeading) section = text;
    if (isHeading) typedLeadIn = '';
    else if (!draft.isMarked) typedLeadIn = introduction(text);
  }
  return blocks;
}

/** Numbers also begin clauses that nothing introduces: a line that merely stands above them has no say. */
function canIntroduce(leadIn: string, { line }: Draft): boolean {
  return hasMark(line.text) !== 'number' || /[:\u2014-]$/.test(leadIn);
}

/** Joins lines that one sentence runs through, and parts what typed list marks part. */
function draftsOf(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  let start = 0;
  for (let end = 1; end <= lines.length; end += 1) {
    const previous = lines[end - 1];
    const next = lines[end];
    if (previous && next && isOneText(previous, next)) continue;
    const line = lines[start];
    if (!line) break;
    const whole = join(lines.slice(start, end));
    drafts.push(...partAtMarks(whole, line, end - 1, isTypedItem(lines, start)));
    start = end;
  }
  return drafts;
}

function isOneText(previous: Line, next: Line): boolean {
  if (!next.isSoft || previous.around.item !== next.around.item) return false;
  if (previous.around.isHeading) return next.around.isHeading;
  if (hasMark(next.text) || (previous.isStrong && !next.isStrong && looksLikeHeading(previous))) return false;
  return isJoinedBySoftBreak(previous.text, next.text);
}

/** A typed bullet always makes an item; a number or a dash only beside another, for "1. Scope" is a heading. */
function isTypedItem(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.around.isHeading || line.around.list) return false;
  const mark = hasMark(line.text);
  if (!mark) return false;
  if (mark === 'bullet') return true;
  if (looksLikeHeading(line)) return false;
  return hasMark(lines[index + 1]?.text ?? '') === mark || hasMark(lines[index - 1]?.text ?? '') === mark;
}

function partAtMarks(whole: Placed, line: Line, lastLine: number, isTyped: boolean): Draft[] {
  if (line.around.isHeading) return [{ placed: whole, line, lastLine, isMarked: false }];
  const drafts: Draft[] = [];
  const push = (start: number, end: number, isMarked: boolean) => {
    const from = isMarked ? start + markLength(whole.text.slice(start, start + 16)) : start;
    const to = start + whole.text.slice(start, end).trimEnd().length;
    if (/[\p{L}\p{N}]/u.test(whole.text.slice(from, to))) {
      drafts.push({ placed: slice(whole, from, to), line, lastLine, isMarked });
    }
  };
  let start = 0;
  let isMarked = isTyped;
  for (const { index } of whole.text.matchAll(innerMark(whole.text))) {
    push(start, index, isMarked);
    start = index + 1;
    isMarked = true;
  }
  push(start, whole.text.length, isMarked);
  return drafts;
}

/** Only true bullets part a running text; a middle dot is punctuation there, unless a colon announces a list. */
function innerMark(text: string): RegExp {
  return /: · ?\S/.test(text) ? / [•●○▪■◦‣⁃∙·] ?(?=\S)/gu : / [•●○▪■◦‣⁃∙] ?(?=\S)/gu;
}

/** Drops tables of contents and menus that are not marked as such: runs of nothing but links. */
function withoutMenus(lines: readonly Line[], drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (let start = 0; start < drafts.length; ) {
    const first = drafts[start];
    if (!first) break;
    let end = start + 1;
    const { links } = first.line;
    const isLink = links !== 'none' && !first.line.around.isHeading;
    while (isLink && drafts[end]?.line.links === links && !drafts[end]?.line.around.isHeading) end += 1;
    const { list } = first.line.around;
    const isContents = links === 'in-page' && end - start >= minContentsLines;
    const isMenu =
      isLink &&
      list !== undefined &&
      end - start >= minMenuLines &&
      introduction(lines[list.before]?.text ?? '') === '';
    if (!isContents && !isMenu) kept.push(...drafts.slice(start, end));
    else if (isContents && isContentsTitle(kept.at(-1)?.placed.text ?? '')) kept.pop();
    start = end;
  }
  return kept;
}

/** A line that only looks like a heading is one where text follows that it can head. */
function readsAsHeading({ line, placed, isMarked }: Draft, next: Draft | undefined): boolean {
  if (isMarked || !next) return false;
  const isCloseAbove = next.line.isSoft || line.around.keepsLines;
  const isTitle = isCloseAbove && standsAsTitle(placed.text, next.placed.text);
  if (!isTitle && !looksLikeHeading({ ...line, text: placed.text })) return false;
  const { list, item } = line.around;
  const following = next.line.around;
  if (list && (following.item !== item || following.list !== list)) return false;
  const isIntroduction = placed.text.endsWith(':') && (next.isMarked || following.list !== list);
  return !isIntroduction;
}

function listLeadIn(list: ListScope, lines: readonly Line[], known: Map<ListScope, string>): string {
  // Outermost first, without recursion: lists may be nested as deep as a page likes.
  const chain: ListScope[] = [];
  for (let scope: ListScope | undefined = list; scope && !known.has(scope); scope = scope.parent) chain.push(scope);
  for (const scope of chain.reverse()) {
    const outer = scope.parent ? (known.get(scope.parent) ?? '') : '';
    known.set(scope, introductionOf(scope, outer, lines, known));
  }
  return known.get(list) ?? '';
}

function introductionOf(
  scope: ListScope,
  outer: string,
  lines: readonly Line[],
  known: Map<ListScope, string>,
): string {
  const before = lines[scope.before];
  if (!before || (before.around.isHeading && !scope.isDescription)) return outer;
  // A list directly after a list, or a second description of a term, goes on with what introduced the first.
  let sibling = before.around.list;
  while (sibling && sibling !== scope.parent && sibling.parent !== scope.parent) sibling = sibling.parent;
  if (sibling && sibling !== scope.parent && sibling.isDescription === scope.isDescription) {
    return known.get(sibling) ?? outer;
  }
  if (before.around.list !== scope.parent) return outer;
  return joinAll([outer, scope.isDescription ? before.text : introduction(before.text)]);
}

/** The sentence that introduces what follows, or ''. Only the end of a long text is looked at. */
function introduction(text: string): string {
  return leadInOf(text.slice(-leadInReachUnits));
}

function joinAll(parts: readonly string[]): string {
  const joined = parts.reduce(joinLeadIns, '');
  if (joined.length <= maxLeadInUnits) return joined;
  return `${joined.slice(0, maxLeadInUnits / 2)} ${joined.slice(-maxLeadInUnits / 2)}`;
}

function cellLeadIn(table: TableReading, row: number, column: number, text: string): string {
  const heading = table.headings.get(column) ?? '';
  const first = column > 0 ? (table.firstCells.get(row) ?? '') : '';
  return [heading, first].filter((part) => part !== '' && part !== text).join(' | ');
}
