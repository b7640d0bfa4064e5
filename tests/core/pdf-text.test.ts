/** Pieces of text on PDF pages come out as headings, paragraphs and lists, whole sentences and nothing twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PdfPage, type PdfPiece, textOfPdf } from '@/lib/core/pdf-text';
import { readPlainText } from '@/lib/core/plain-text';
import { expectLinear } from '../timing';

const height = 792;
const letterWidth = 0.5;

interface Style {
  readonly x?: number;
  readonly size?: number;
  readonly font?: string;
}

const piece = (text: string, y: number, { x = 72, size = 10, font = 'body' }: Style = {}): PdfPiece => ({
  text,
  x,
  y,
  width: text.length * size * letterWidth,
  size,
  font,
});

/** A page whose lines stand below each other; '' is a gap between paragraphs. */
const page = (...lines: readonly (string | readonly [string, Style])[]): PdfPage => {
  let y = 700;
  return {
    height,
    pieces: lines.flatMap((line) => {
      const [text, style] = typeof line === 'string' ? [line, {}] : line;
      y -= text === '' ? 8 : 12;
      return text === '' ? [] : [piece(text, y, style)];
    }),
  };
};

/** Kind and words of each block, as the rest of the product gets them. */
const outline = (...pages: readonly PdfPage[]) =>
  readPlainText(textOfPdf(pages)).blocks.map(({ kind, text, leadIn }) => [kind, text, ...(leadIn ? [leadIn] : [])]);

const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');

describe('lines', () => {
  it('joins pieces on one base line, with a space where the gap is one', () => {
    const pieces = [piece('We ke', 500), piece('ep your', 500, { x: 72 + 25 }), piece('data.', 500, { x: 72 + 65 })];
    expect(textOfPdf([{ height, pieces }])).toBe('We keep your data.');
  });

  it('keeps a raised sign on its line', () => {
    const pieces = [
      piece('We log visits', 500),
      piece('1', 504, { x: 138, size: 6 }),
      piece('daily.', 500, { x: 145 }),
    ];
    expect(textOfPdf([{ height, pieces }])).toMatch(/^We log visits ?1 ?daily\.$/);
  });

  it('parts what stands in two columns of one line', () => {
    const pieces = [piece('Your name', 500), piece('Kept for a year', 500, { x: 300 })];
    expect(textOfPdf([{ height, pieces }])).toBe('Your name\n\nKept for a year');
  });
});

describe('paragraphs', () => {
  it('joins the lines of one and parts two', () => {
    expect(
      outline(
        page(
          `We keep the list of plants ${words(12)}`,
          `that you ordered, and we ${words(12)}`,
          'delete it after a year.',
          '',
          `Nobody else can see the list ${words(12)}`,
          'of plants that you ordered.',
        ),
      ),
    ).toEqual([
      [
        'paragraph',
        `We keep the list of plants ${words(12)} that you ordered, and we ${words(12)} delete it after a year.`,
      ],
      ['paragraph', `Nobody else can see the list ${words(12)} of plants that you ordered.`],
    ]);
  });

  it('parts them where a line ends early, though the lines stand equally far apart', () => {
    const text = textOfPdf([
      page(`The list is ours ${words(14)}`, 'and nobody sees it.', `Orders are kept ${words(14)}`, 'for a year.'),
    ]);
    expect(text.split('\n\n')).toHaveLength(2);
  });

  it('keeps the lines of an address apart', () => {
    const text = textOfPdf([
      page(`You can write to us ${words(14)}`, 'at any time.', '', 'Mossfield Ltd', 'Oak Lane 4'),
    ]);
    expect(text.split('\n\n').slice(-2)).toEqual(['Mossfield Ltd', 'Oak Lane 4']);
  });

  it('goes on over the end of a page', () => {
    const text = textOfPdf([
      page(`We share your address ${words(12)}`, `with the company that ${words(12)}`),
      page('brings the plants.', '', 'That is all.'),
    ]);
    expect(text).toContain(`that ${words(12)} brings the plants.`);
    expect(text.split('\n\n')).toHaveLength(2);
  });
});

describe('words parted at the end of a line', () => {
  it.each([
    ['are whole again', ['We need the infor-', 'mation to send plants.'], 'We need the information to send plants.'],
    ['keep the hyphen of a compound', ['You can opt-', 'out at any time.'], 'You can opt-out at any time.'],
    ['keep a hyphen before a capital', ['We wrote to non-', 'European shops.'], 'We wrote to non- European shops.'],
    ['lose a soft hyphen', ['We need the infor\u00ad', 'mation.'], 'We need the information.'],
  ])('%s', (_, lines, expected) => {
    expect(textOfPdf([page(...lines)])).toBe(expected);
  });

  it('are written as they are elsewhere in the document', () => {
    const text = textOfPdf([page('Our sub-processors are few.', '', 'We name each sub-', 'processors list here.')]);
    expect(text).toContain('each sub-processors list');
  });
});

describe('headings', () => {
  const paragraph = `We keep the list of plants that you ordered ${words(10)}`;

  it('are told by larger letters', () => {
    expect(outline(page(['Privacy at Mossfield', { size: 18 }], '', paragraph, 'for a year.')).at(0)).toEqual([
      'heading',
      'Privacy at Mossfield',
    ]);
  });

  it('are told by another font on a line of their own', () => {
    const blocks = outline(page(paragraph, 'for a year.', ['Who sees it', { font: 'bold' }], `${paragraph} two.`));
    expect(blocks.map(([kind, text]) => [kind, text?.slice(0, 11)])).toEqual([
      ['paragraph', 'We keep the'],
      ['heading', 'Who sees it'],
      ['paragraph', 'We keep the'],
    ]);
  });

  it('are not the cells of a table', () => {
    const { pieces } = page(paragraph, 'for a year.');
    const row = (y: number, font: string, ...texts: readonly string[]) =>
      texts.map((text, index) => piece(text, y, { x: 72 + 150 * index, font }));
    const table = [...row(500, 'bold', 'What it is', 'Who sees it'), ...row(480, 'body', 'Your name', 'nobody at all')];
    const text = textOfPdf([{ height, pieces: [...pieces, ...table] }]);
    expect(text).not.toContain('#');
    expect(text.split(/\s{2,}/).slice(-4)).toEqual(['What it is', 'Who sees it', 'Your name', 'nobody at all']);
  });

  it('are not sentences in bold', () => {
    const blocks = outline(page(paragraph, 'for a year.', '', ['We never sell it to anyone.', { font: 'bold' }]));
    expect(blocks.at(-1)?.[0]).toBe('paragraph');
  });
});

describe('lists', () => {
  it('have items with what introduces them, whatever the bullet', () => {
    const { pieces } = page(`We keep ${words(14)}`, 'these things for a year:');
    const bullets = ['•', '\uf0b7', 'o', '1.'].flatMap((bullet, index) => [
      piece(bullet, 600 - 14 * index, { x: 90 }),
      piece(`your thing number ${index} and`, 600 - 14 * index, { x: 110 }),
    ]);
    const items = outline({ height, pieces: [...pieces, ...bullets] }).filter(([kind]) => kind === 'item');
    expect(items.map(([, text]) => text)).toEqual([0, 1, 2, 3].map((index) => `your thing number ${index} and`));
    for (const [, , leadIn] of items.slice(0, 3)) expect(leadIn).toContain('these things for a year:');
  });

  it('have items of several lines', () => {
    const { pieces } = page([`• your name and ${words(12)}`, {}], [`your address ${words(12)}`, { x: 82 }], '• visits');
    expect(outline({ height, pieces }).map(([kind, text]) => [kind, text])).toEqual([
      ['item', `your name and ${words(12)} your address ${words(12)}`],
      ['item', 'visits'],
    ]);
  });
});

describe('furniture', () => {
  const body = (number: number): PdfPage => ({
    height,
    pieces: [
      piece('Mossfield privacy notice', 760),
      piece(`We do thing number ${number} with the plants.`, 500),
      piece(`Page ${number} of 4`, 30),
    ],
  });

  it('is dropped where it stands on most pages', () => {
    const text = textOfPdf([1, 2, 3, 4].map(body));
    expect(text).not.toMatch(/notice|Page/);
    expect(text.match(/We do thing/g)).toHaveLength(4);
  });

  it('stays on a single page, and in the middle of pages', () => {
    expect(textOfPdf([body(1)])).toContain('Mossfield privacy notice');
    const same = (): PdfPage => ({ height, pieces: [piece('We never sell your data.', 400)] });
    expect(textOfPdf([same(), same(), same()]).match(/never sell/g)).toHaveLength(3);
  });
});

describe('whatever comes', () => {
  it('no text gives no text', () => {
    expect(textOfPdf([])).toBe('');
    expect(textOfPdf([{ height: 0, pieces: [] }])).toBe('');
    expect(textOfPdf([{ height, pieces: [piece(' ', 10), { ...piece('x', 10), x: Number.NaN }] }])).toBe('');
  });

  it('never throws, and loses no letter in the middle of a page', () => {
    const pieces = fc.array(
      fc.record({
        text: fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '•', '1', '-', '\u00ad', '\uf0b7') }),
        x: fc.double({ min: -100, max: 700, noNaN: true }),
        y: fc.double({ min: 200, max: 600, noNaN: true }),
        width: fc.double({ min: 0, max: 400, noNaN: true }),
        size: fc.double({ min: 0.1, max: 80, noNaN: true }),
        font: fc.constantFrom('', 'a', 'b'),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 4 }), (pages) => {
        const text = textOfPdf(pages.map((pieces) => ({ height, pieces })));
        const letters = (from: string) => from.replace(/[^aB1]/g, '').length;
        expect(letters(text)).toBe(
          letters(
            pages
              .flat()
              .map((piece) => piece.text)
              .join(''),
          ),
        );
      }),
    );
  });

  it('takes time in line with its lines', () => {
    const pageOf = (count: number): PdfPage => ({
      height: 2_000_000,
      pieces: Array.from({ length: count }, (_, index) => piece(`We keep item ${index}`, 1_900_000 - 12 * index)),
    });
    expectLinear((page) => textOfPdf([page]), pageOf(3000), pageOf(30_000), 10);
  });
});
