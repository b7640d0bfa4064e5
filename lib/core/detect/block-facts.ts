/** The detector's snapshot, from a document that has no page: a file or a pasted text. Knows no page. */
import type { Block, PageFacts } from '../model';

/** As much as the snapshot of a page holds: `lib/dom/facts.ts`. */
const maxHeadings = 60;
const maxHeadingUnits = 200;
const maxSampleUnits = 6500;
const maxWords = 2000;

/** What is known of the document besides its text. */
export interface DocumentNames {
  /** Its own title, or the name of its file; '' where it has none. */
  readonly title: string;
  /** The language it declares, or ''. */
  readonly lang: string;
}

/** Takes the snapshot. A document without an address gives none to judge by. */
export function factsOfBlocks(blocks: readonly Block[], { title, lang }: DocumentNames): PageFacts {
  const headings: string[] = [];
  const parts: string[] = [];
  let units = 0;
  let words = 0;
  for (const { text, kind } of blocks) {
    const plain = text
      .slice(0, maxSampleUnits * 4)
      .replace(/\s+/g, ' ')
      .trim();
    if (kind === 'heading' && headings.length < maxHeadings) headings.push(plain.slice(0, maxHeadingUnits));
    if (units < maxSampleUnits) parts.push(plain.slice(0, maxSampleUnits - units));
    units += plain.length + 1;
    words += plain.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    if (words >= maxWords) break;
  }
  return { url: '', title, headings, lang, fields: 0, words: Math.min(words, maxWords), sample: parts.join(' ') };
}
