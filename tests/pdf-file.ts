/** Small PDF files, written by hand from sentences of ours. Knows just enough of the format. */

/** One line of text on a page. */
export interface PdfFileLine {
  readonly text: string;
  /** Default 11. */
  readonly size?: number;
  readonly isBold?: boolean;
  /** Default 72. */
  readonly x?: number;
  /** From the bottom; default: below the line before. */
  readonly y?: number;
}

const pageWidth = 612;
const pageHeight = 792;
const topMargin = 72;
const leading = 1.25;
const regular = 3;
const bold = 4;

/** A PDF whose pages hold these lines, in Helvetica. Characters must be ASCII. */
export function pdfFile(pages: readonly (readonly (PdfFileLine | string)[])[]): string {
  return assemble(
    pages.map((lines) => contentOf(lines.map((line) => (typeof line === 'string' ? { text: line } : line)))),
    '',
  );
}

/** Pages with a grey box and no text, as scanners make them (without the picture). */
export function scannedPdfFile(): string {
  return assemble(['0.8 g 72 72 400 600 re f'], '');
}

/** A PDF that opens with a password only. */
export function lockedPdfFile(): string {
  const hash = 'a1'.repeat(32);
  return assemble(
    [contentOf([{ text: 'Nobody can read this.' }])],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${hash}> /U <${hash}> >> /ID [<00> <00>]`,
  );
}

/** Lines, wrapped as a word processor does. */
export function wrapped(text: string, over: Omit<PdfFileLine, 'text'> = {}): PdfFileLine[] {
  const maxLetters = 84;
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= maxLetters) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => ({ ...over, text: line }));
}

function contentOf(lines: readonly PdfFileLine[]): string {
  let y = pageHeight - topMargin;
  return lines
    .map(({ text, size = 11, isBold = false, x = 72, y: own }) => {
      y = own ?? y - size * leading;
      // An empty line is a gap between paragraphs.
      if (text === '') return '';
      const escaped = text.replace(/[\\()]/g, (sign) => `\\${sign}`);
      return `BT /F${isBold ? bold : regular} ${size} Tf 1 0 0 1 ${x} ${y.toFixed(2)} Tm (${escaped}) Tj ET`;
    })
    .join('\n');
}

function assemble(contents: readonly string[], trailer: string): string {
  const first = 5;
  const pageIds = contents.map((_, index) => first + 2 * index);
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${contents.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Contents ${first + 2 * index + 1} 0 R ` +
        `/Resources << /Font << /F${regular} 3 0 R /F${bold} 4 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return (
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}` +
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  );
}
