/** Pieces of text where a PDF draws them, to one text that `readPlainText` reads. Knows no PDF format and no page. */
import { withoutFurniture } from './furniture';
import { joiner } from './hyphens';
import { type PdfLine, type PdfPage, readPdfLines } from './lines';
import { type PdfParagraph, readPdfParagraphs } from './paragraphs';

export type { PdfPage, PdfPiece } from './lines';

/** A heading's sign in the text, as in Markdown. */
const headingSign = '# ';

/**
 * The text of a PDF: a paragraph, heading or list item a line, apart by blank lines; headings behind "# ", list marks
 * as they are, nesting by spaces. Words that were parted at a line's end are whole again; page numbers and lines that
 * repeat from page to page are gone. Never throws; '' where there is no text.
 *
 * @param pages in order; the pieces of each as the file draws them, which is nearly always reading order
 * @example textOfPdf([page]) // '# Privacy notice\n\nWe keep visit logs.\n\n• for 90 days'
 */
export function textOfPdf(pages: readonly PdfPage[]): string {
  const lines = withoutFurniture(pages.map(readPdfLines));
  const join = joiner(lines);
  return readPdfParagraphs(lines)
    .map((paragraph) => written(paragraph, join))
    .filter((text) => text !== '')
    .join('\n\n');
}

function written({ kind, lines, indent }: PdfParagraph, join: (lines: readonly PdfLine[]) => string): string {
  const text = join(lines);
  if (text === '') return '';
  return kind === 'heading' ? headingSign + text : ' '.repeat(indent) + text;
}
