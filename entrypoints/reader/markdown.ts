/** Markdown to HTML, a section at a time, so that no text holds up the page. Judges nothing; the HTML is not to be trusted. */
import { marked } from 'marked';
import { pause } from '@/lib/dom/pause';

/** On hostile text `marked` takes the square of the length: of so much, a tenth of a second. */
const maxPieceUnits = 8000;

/** Resolves to HTML. Sections are read by themselves: a link whose address stands in another one stays as it is typed. */
export async function htmlOfMarkdown(text: string, signal: AbortSignal): Promise<string> {
  const parts: string[] = [];
  for (const piece of piecesOf(text)) {
    signal.throwIfAborted();
    parts.push(parse(piece));
    await pause();
  }
  return parts.join('\n');
}

function parse(piece: string): string {
  try {
    return marked.parse(piece, { async: false });
  } catch {
    // Nested deeper than the parser's stack.
    return `<pre>${piece.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre>`;
  }
}

/** Parts a text before its headings; where a section is long, at blank lines, or failing that anywhere. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const section of text.split(/^(?=#{1,6}\s)/m)) {
    let rest = section;
    while (rest.length > maxPieceUnits) {
      const blank = rest.lastIndexOf('\n\n', maxPieceUnits);
      const line = rest.lastIndexOf('\n', maxPieceUnits);
      const end = blank > 0 ? blank : line > 0 ? line : maxPieceUnits;
      pieces.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    pieces.push(rest);
  }
  return pieces;
}
