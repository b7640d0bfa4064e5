/** Text files come out as the blocks that a reader sees, and every offset leads back into the file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/core/model';
import { readPlainText } from '@/lib/core/plain-text';
import { splitSentences } from '@/lib/core/sentences';
import { expectQuick } from '../timing';

const read = (text: string) => readPlainText(text).blocks;
const tidy = (text: string) => text.replace(/\s+/g, ' ');
/** One line a block: kind, words, what introduces it. */
const outline = (text: string) =>
  read(text).map(({ kind, text: words, leadIn }) => `${kind}: ${tidy(words)}${leadIn ? ` <- ${leadIn}` : ''}`);

describe('paragraphs', () => {
  it.each([
    ['blank lines part them', 'One thing.\n\nAnother thing.', ['One thing.', 'Another thing.']],
    ['CRLF', 'One thing.\r\n\r\nAnother thing.\r\n', ['One thing.', 'Another thing.']],
    ['a byte order mark', '\ufeffOne thing.', ['One thing.']],
    ['tabs and no-break spaces around', '\t\u00a0One thing.\u00a0\t\n', ['One thing.']],
    [
      'one statement a line',
      'We log visits.\nWe keep logs for a year.\nThat is all there is to say about them.',
      ['We log visits.', 'We keep logs for a year.', 'That is all there is to say about them.'],
    ],
    [
      'a line that goes on',
      'We log visits and\nkeep the logs for a year.',
      ['We log visits and keep the logs for a year.'],
    ],
    [
      'rules are dropped',
      'We log visits.\n==========\nWe keep logs.\n---\n* * *\n',
      ['We log visits.', 'We keep logs.'],
    ],
    ['quote marks', '> We log visits and\n> keep the logs.', ['We log visits and keep the logs.']],
    [
      'a hard break',
      'Brightleaf Ltd  \nHarbour Road 3, Oslo, in the old mill.',
      ['Brightleaf Ltd', 'Harbour Road 3, Oslo, in the old mill.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).map((block) => tidy(block.text))).toEqual(expected);
  });

  it('joins lines that someone wrapped by hand', () => {
    const text = [
      'Brightleaf Gardens keeps a record of every order that you place with us, so',
      'that we can help you when a plant arrives broken. The record holds your name,',
      'Address and telephone number. We delete it after two years.',
      '',
      'We do not give the record to anybody else, and we never have since we began',
      'this business in a small shed behind the house of our grandmother.',
    ].join('\n');
    expect(read(text).map((block) => tidy(block.text))).toEqual([
      text.split('\n\n')[0]?.replace(/\n/g, ' '),
      text.split('\n\n')[1]?.replace(/\n/g, ' '),
    ]);
  });

  it('reads emphasis as words, at the same place', () => {
    const text = 'We do **not** sell _your_ data.';
    const [block] = read(text);
    expect(block?.text).toBe('We do   not   sell  your  data.');
    expect(block?.text.indexOf('sell')).toBe(text.indexOf('sell'));
  });
});

describe('headings and sections', () => {
  it.each([
    ['hash signs', '## Cookies ##\n\nWe set one.', 'Cookies ##'],
    ['an underlined line', 'Cookies\n=======\n\nWe set one.', 'Cookies'],
    ['a bold line', '**Cookies**\n\nWe set one.', 'Cookies'],
    ['a bold numbered line', '**4\\. Cookies**\n\nWe set one.', 'Cookies'],
    ['a short line without a full stop', 'IP Information\n\nWe log it.', 'IP Information'],
    ['a short line between statements', 'We log visits.\nLog files and others\nWe keep them.', 'Log files and others'],
    ['a question', 'What do we collect?\n\nYour name.', 'What do we collect?'],
    ['a lone number', '2.a. Collection of data\n\nWe collect your name.', 'Collection of data'],
    ['a number above its own list', '  1. Scope\n    1. This covers the shop.\n    2. It covers the app.', 'Scope'],
  ])('%s', (_, text, section) => {
    const heading = read(text).find((block) => block.kind === 'heading');
    expect(heading?.text).toBe(section.replace(' ##', ' ##'));
    expect(read(text).at(-1)?.section).toBe(heading?.text);
  });

  it.each([
    ['a date', 'Last updated 4 May 2021\n\nWe collect your name.'],
    ['an address', 'Write to us at\n\nBrightleaf Gardens\nHarbour Road\nOslo\n\nWe read every letter.'],
    ['a statement', 'We log visits.\n\nWe keep logs.'],
    ['a run-in heading', '**Log files.** We log visits.'],
    ['the last line', 'We log visits.\n\nBrightleaf Gardens'],
  ])('%s is no heading', (_, text) => {
    expect(read(text).filter((block) => block.kind === 'heading')).toEqual([]);
  });
});

describe('lists', () => {
  it.each<readonly [string, string, string[]]>([
    [
      'bullets',
      'We do not:\n* sell data\n* rent data',
      ['paragraph: We do not:', 'item: sell data <- We do not:', 'item: rent data <- We do not:'],
    ],
    [
      'other bullets, after a blank line',
      'We collect the following:\n\n\u2022 names\n\n\u2022 addresses',
      [
        'paragraph: We collect the following:',
        'item: names <- We collect the following:',
        'item: addresses <- We collect the following:',
      ],
    ],
    [
      'no-break spaces behind bullets',
      'We may:\n\n\u00b7\u00a0\u00a0 log visits',
      ['paragraph: We may:', 'item: log visits <- We may:'],
    ],
    [
      'roman numerals',
      'We do NOT:\n\ni. Sell it.\n\nii. Rent it.',
      ['paragraph: We do NOT:', 'item: Sell it. <- We do NOT:', 'item: Rent it. <- We do NOT:'],
    ],
    [
      'escaped numbers',
      'We may:\n\n1\\. log visits\n2\\. count them',
      ['paragraph: We may:', 'item: log visits <- We may:', 'item: count them <- We may:'],
    ],
    [
      'brackets',
      'We may:\n(a) log visits;\n(b) count them.',
      ['paragraph: We may:', 'item: log visits; <- We may:', 'item: count them. <- We may:'],
    ],
    [
      'only the last sentence introduces',
      'We care. We do not:\n- sell data',
      ['paragraph: We care. We do not:', 'item: sell data <- We do not:'],
    ],
    [
      'nothing introduces',
      'We care about you.\n\n- We log visits.',
      ['paragraph: We care about you.', 'item: We log visits.'],
    ],
    [
      'nested by indentation',
      'We may share data:\n* with carriers, who may not:\n  * sell it\n  * rent it\n* with banks',
      [
        'paragraph: We may share data:',
        'item: with carriers, who may not: <- We may share data:',
        'item: sell it <- We may share data: with carriers, who may not:',
        'item: rent it <- We may share data: with carriers, who may not:',
        'item: with banks <- We may share data:',
      ],
    ],
    [
      'an item goes on in lower case',
      'We do not:\n* sell data to\n  anybody\n* rent it',
      ['paragraph: We do not:', 'item: sell data to anybody <- We do not:', 'item: rent it <- We do not:'],
    ],
    [
      'numbering goes on behind a paragraph',
      'We collect:\n\ni. Names of people.\n\nThey are never shown to anybody at all.\n\nii. Addresses.',
      [
        'paragraph: We collect:',
        'item: Names of people. <- We collect:',
        'paragraph: They are never shown to anybody at all.',
        'item: Addresses. <- We collect:',
      ],
    ],
    [
      'a new list behind a paragraph',
      'We collect:\n\n* names\n\nThat was all we collect from you.\n\n* Read more elsewhere.',
      [
        'paragraph: We collect:',
        'item: names <- We collect:',
        'paragraph: That was all we collect from you.',
        'item: Read more elsewhere.',
      ],
    ],
    [
      'without marks, semicolons',
      'We send data when:\nYou ask for it;\nthe law wants it; or\nWe move house.\nWe are careful.',
      [
        'paragraph: We send data when:',
        'item: You ask for it; <- We send data when:',
        'item: the law wants it; or <- We send data when:',
        'item: We move house. <- We send data when:',
        'paragraph: We are careful.',
      ],
    ],
    [
      'without marks, verbs',
      'We use cookies to:\nRemember your basket.\n=====\nCount visits to the shop.\nThe cookies stay for a year on your device.',
      [
        'paragraph: We use cookies to:',
        'item: Remember your basket. <- We use cookies to:',
        'item: Count visits to the shop. <- We use cookies to:',
        'paragraph: The cookies stay for a year on your device.',
      ],
    ],
    [
      'a sentence that starts with an initial is no item of a list',
      'e.g. names and so on.',
      ['paragraph: e.g. names and so on.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('ends a list of titles where the first of them comes back', () => {
    const text = 'These are our rules:\nLog files\nCookies\nLog files\nWe keep logs for a year.\nCookies\nWe set one.';
    expect(read(text).map(({ kind, section }) => `${kind} ${section}`)).toEqual([
      'paragraph ',
      'item ',
      'item ',
      'heading Log files',
      'paragraph Log files',
      'heading Cookies',
      'paragraph Cookies',
    ]);
  });
});

/** What must hold for any text. */
function check(text: string): readonly Block[] {
  const { blocks, starts } = readPlainText(text);
  expect(starts).toHaveLength(blocks.length);
  let end = 0;
  blocks.forEach((block, index) => {
    const start = starts[index] ?? -1;
    expect(start).toBeGreaterThanOrEqual(end);
    end = start + block.text.length;
    const raw = text.slice(start, end);
    expect(raw).toHaveLength(block.text.length);
    // Only markup and line ends differ, and they are spaces.
    for (let at = 0; at < raw.length; at += 1) if (block.text[at] !== raw[at]) expect(block.text[at]).toBe(' ');
    for (const { text: words, span } of splitSentences(block, index))
      expect(block.text.slice(span.start, span.end)).toBe(words);
  });
  return blocks;
}

describe('any text', () => {
  it('keeps offsets exact', () => {
    const piece = fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      '* ',
      '  - ',
      '1. ',
      'ii) ',
      '# ',
      '**',
      '_',
      '> ',
      'We do not:',
      'sell data; or',
      'Cookies',
      'We log visits. ',
      '====',
      '\u00a0',
      '\t',
      '\ufeff',
      '\ud800',
      '\0',
      '日本語。',
      ':',
      '\\.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void check(pieces.join(''))),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', '', 0],
    ['only space', ' \n\t\r\n\u00a0\n', 0],
    ['only rules', '=====\n-----\n* * *', 0],
    ['NULs', '\0\0\0', 0],
    ['lone surrogates', '\ud800 We log visits. \udfff', 1],
  ])('%s', (_, text, count) => {
    expect(check(text)).toHaveLength(count);
  });

  it.each([
    ['a line of a million characters', 'word '.repeat(200_000)],
    ['a million stars', '*'.repeat(1_000_000)],
    ['a million spaces in a line', `We log${' '.repeat(1_000_000)}visits`],
    ['a hundred thousand colons', 'We do:\n'.repeat(100_000)],
    ['a hundred thousand items', '* item\n'.repeat(100_000)],
    ['ever deeper items', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}* deeper:`).join('\n')],
    ['a hundred thousand titles', 'Title of it\n'.repeat(100_000)],
    [
      'a paragraph of fifty thousand lines',
      `${'and then we went on to tell more and more of it, for it was not yet\n'.repeat(50_000)}`,
    ],
  ])('%s takes no time to speak of', async (_, text) => {
    await expectQuick(() => readPlainText(text), 3000);
  });
});
