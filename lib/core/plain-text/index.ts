/** A plain text, or loosely Markdown, to blocks with section and list lead-in. Knows no file and no practice. */
import { joinLeadIns, leadInOf } from '../lead-in';
import type { Block } from '../model';
import { openListsIn } from './bare-lists';
import { markHeadings } from './headings';
import { type Paragraph, readParagraphs } from './lines';
import { beginsList, type Mark, type Reading, successor } from './marks';

/** A text file as blocks. */
export interface PlainText {
  readonly blocks: readonly Block[];
  /** `starts[i]`: offset of block i in the text, in UTF-16 units. Block i is as long as its stretch of the text. */
  readonly starts: readonly number[];
}

/** One open list: outermost first in the stack. */
interface Level {
  readonly indent: number;
  /** How the last item's mark can be read. */
  last: readonly Reading[];
  /** What introduces the items of this list, with everything outside it. */
  leadIn: string;
  /** The last item, as a lead-in to a list inside it. */
  inner: string;
}

/** Lead-ins are the last sentence of what stands above: no need to look at more. */
const leadInReachUnits = 1000;

/**
 * Reads a text file: paragraphs, headings and items, with what stands around them.
 * Every block's text has the length of its stretch of `text`, so `starts[span.block] + span.start` is an offset into
 * the file; line ends and emphasis marks are spaces in it. Never throws; linear in the length of the text.
 *
 * @example readPlainText('We do not:\n\n* sell data').blocks[1]
 *   // { text: 'sell data', kind: 'item', section: '', leadIn: 'We do not:' }
 */
export function readPlainText(text: string): PlainText {
  const paragraphs = readParagraphs(text);
  const headings = markHeadings(paragraphs);
  const bare = openListsIn(paragraphs, headings);
  const lists = new OpenLists();
  let section = '';
  const blocks = paragraphs.map((paragraph, index): Block => {
    const { text: words } = paragraph;
    if (headings.has(index)) {
      lists.close();
      lists.introduce(paragraph);
      section = tidy(words);
      return { text: words, kind: 'heading', section };
    }
    const opener = bare.get(index);
    const leadIn = opener === undefined ? lists.place(paragraph) : leadOf(paragraphs[opener]);
    if (leadIn === undefined) return { text: words, kind: 'paragraph', section };
    return { text: words, kind: 'item', section, ...(leadIn ? { leadIn } : {}) };
  });
  return { blocks, starts: paragraphs.map(({ start }) => start) };
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function leadOf(paragraph: Paragraph | undefined): string {
  return leadInOf(tidy((paragraph?.text ?? '').slice(-leadInReachUnits)));
}

/** The lists that are open at one place of the text. */
class OpenLists {
  private levels: Level[] = [];
  /** The paragraph directly above, if it introduces a list. */
  private above = { leadIn: '', indent: 0, isColon: false };
  /** A paragraph at the list's own margin stands between: bullets after it are another list. */
  private isInterrupted = false;

  close(): void {
    this.levels = [];
  }

  introduce(paragraph: Paragraph): void {
    const leadIn = leadOf(paragraph);
    const isColon = /:$/.test(paragraph.text);
    // A heading without a colon is context already, as section.
    this.above = { leadIn: isColon ? leadIn : '', indent: paragraph.indent, isColon };
    this.isInterrupted = true;
  }

  /** Takes the next paragraph; its lead-in ('' if none) where it is an item or belongs to one, else undefined. */
  place(paragraph: Paragraph): string | undefined {
    const { mark, indent } = paragraph;
    if (mark) return this.placeItem(paragraph, mark);
    const host = this.levels.findLast((level) => indent > level.indent);
    this.above = { leadIn: leadOf(paragraph), indent, isColon: /:$/.test(paragraph.text) };
    this.isInterrupted = !host;
    return host?.leadIn;
  }

  private placeItem(paragraph: Paragraph, mark: Mark): string {
    const level = this.levelFor(paragraph, mark);
    const { above } = this;
    this.above = { leadIn: '', indent: 0, isColon: false };
    this.isInterrupted = false;
    const { leadIn } = level;
    const own = leadOf(paragraph);
    const isColon = /:$/.test(paragraph.text);
    level.inner = joinLeadIns(leadIn, own);
    // A bullet that ends in a colon introduces the bullets after it, in lists that lost their indentation.
    if (isColon && mark.readings[0]?.style === 'bullet' && above.leadIn === '') level.leadIn = level.inner;
    return leadIn;
  }

  /** The open list that the item continues, or a new one. Lists it has left are closed. */
  private levelFor({ indent }: Paragraph, mark: Mark): Level {
    const { above } = this;
    const isNew = above.leadIn !== '' && (above.isColon || this.isInterrupted) && beginsList(mark);
    const isBullet = mark.readings[0]?.style === 'bullet';
    const at = isNew
      ? -1
      : this.levels.findLastIndex(
          (level) =>
            Math.abs(level.indent - indent) <= 1 && successor(level.last, mark) && !(isBullet && this.isInterrupted),
        );
    const found = this.levels[at];
    if (found) {
      const reading = successor(found.last, mark);
      found.last = reading ? [reading] : mark.readings;
      this.levels.length = at + 1;
      return found;
    }
    const margin = isNew ? above.indent : indent;
    const flat = !isNew && !this.isInterrupted && beginsList(mark);
    // Deeper, or at the same margin in another style right after an item ("1. … a. …"): inside the last item.
    const host = this.levels.findLastIndex((level) => level.indent < margin || (flat && level.indent === indent));
    this.levels.length = host + 1;
    const outer = this.levels.at(-1);
    const leadIn = isNew ? joinLeadIns(outer?.leadIn ?? '', above.leadIn) : (outer?.inner ?? above.leadIn);
    const level: Level = { indent, last: mark.readings, leadIn, inner: leadIn };
    this.levels.push(level);
    return level;
  }
}
