/** Cuts a policy kept as Markdown into sentences for labelling, with offsets into the Markdown. Knows no labels. */
import type { BlockKind } from '@/lib/core/model';
import { splitSentences } from '@/lib/core/sentences';

/** A sentence as a reader sees it (no links, no emphasis) and the stretch of Markdown it came from. */
export interface MarkdownSentence {
  readonly kind: BlockKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const item = /^\s*(?:[*+-]|\d{1,2}[.)])\s+/;
const underline = /^(?:=+|-+)\s*$/;

/** Markdown marks to nothing; the words stay. Deterministic, so labels may refer to offsets alone. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/\*\*|__|^#+\s*|^\s*(?:[*+-]|\d{1,2}[.)])\s+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** In reading order. A line is a block; a bold or underlined or `#` line without a full stop is a heading. */
export function markdownSentences(markdown: string): MarkdownSentence[] {
  const sentences: MarkdownSentence[] = [];
  const lines = markdown.split('\n');
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const start = offset;
    offset += line.length + 1;
    if (underline.test(line) || !/\p{L}/u.test(line)) continue;
    if (line.trim().startsWith('|')) {
      for (const cell of line.matchAll(/[^|]+/g)) push('cell', start + cell.index, cell[0]);
    } else push(kindOf(line, lines[index + 1] ?? ''), start, line);
  }
  return sentences;

  function push(kind: BlockKind, start: number, markdownText: string): void {
    for (const { span } of splitSentences({ text: markdownText, kind, section: '' }, 0)) {
      const text = plainWords(markdownText.slice(span.start, span.end));
      if (/\p{L}/u.test(text)) sentences.push({ kind, text, start: start + span.start, end: start + span.end });
    }
  }
}

function kindOf(line: string, next: string): BlockKind {
  if (/^#+\s/.test(line) || underline.test(next)) return 'heading';
  if (item.test(line)) return 'item';
  const bold = /^\s*\*\*[^*]+\*\*\s*$/.test(line);
  return bold && !/[.:]\W*$/.test(line) ? 'heading' : 'paragraph';
}
