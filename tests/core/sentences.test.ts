/** Sentences are whole, exact to the character, and cheap, whatever the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/core/model';
import { splitSentences } from '@/lib/core/sentences';
import { expectQuick } from '../timing';

const block = (text: string): Block => ({ text, kind: 'paragraph', section: '' });
const textsOf = (text: string) => splitSentences(block(text), 0).map((sentence) => sentence.text);

/** Sentences of each text, with `|` where one ends. */
const texts: { readonly [topic: string]: readonly string[] } = {
  'plain sentences': [
    'We log visits.| We keep logs.',
    "Do we sell? |No! |We don't.",
    'We keep logs...',
    'We log visits [1].| We keep logs.',
    'Log files',
  ],
  'list marks': [
    '1. We log visits. |2. We keep logs.',
    'iv) We log visits.',
    '2.a. We log visits.',
    '1\\. We log visits.',
    '(b) We log visits. |We keep them.',
    '• We log visits.',
    'I. Introduction',
  ],
  companies: [
    'Greenhouse Inc. (we) keeps logs. |It logs visits.',
    'Greenhouse Inc. keeps logs.',
    'This is a service of Greenhouse Inc. |We keep logs.',
    'Seeds Ltd. and Soil Corp. share logs.',
  ],
  abbreviations: [
    'We log devices, e.g. Phones and tablets. |We keep them.',
    'We log devices (i.e. Phones). |We keep them.',
    'See Art. 6 and Sec. 4 of the act. |It is long.',
    'Mr. Green is our officer. |Write to Dr. Brown too.',
    'Write to P.O. Box 9. |We answer.',
    'J. Smith waters the plants.',
    'See bed No. 7 of the garden.',
    'Do you sell it? |No. |We never do.',
  ],
  places: [
    'Your data goes to the U.S. |We keep a copy.',
    'The U.S. Department of Gardens may ask. |We answer.',
    'Our U.S. servers are cold.',
    'Seeds grow in the U.K. |Please water them.',
    'Ask the U.K. Garden Office.',
  ],
  quotes: [
    'We say "never." |We mean it.',
    '“We never sell.” |That is our word.',
    'By “partners” we mean shops. |They are few.',
  ],
  addresses: [
    'Write to desk@shed.example. |We answer.',
    'See https://shed.example/privacy. |We answer.',
    'This is version 2.1. of the app.',
    'We log visits.We keep logs.',
  ],
};

describe.each(Object.entries(texts))('%s', (_, marked) => {
  it.each(marked)('%s', (text) => {
    expect(textsOf(text.replaceAll('|', ''))).toEqual(text.split('|').map((part) => part.trim()));
  });
});

describe('spans', () => {
  const exact = (text: string) => {
    let last = 0;
    for (const sentence of splitSentences(block(text), 7)) {
      const { block: index, start, end } = sentence.span;
      expect(index).toBe(7);
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).toBe(sentence.text);
      expect(sentence.text).toBe(sentence.text.trim());
      last = end;
    }
  };

  it('are exact for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), exact));
  });

  it('are exact for any mix of what policies are made of', () => {
    const pieces = fc.constantFrom(
      ...[
        'We sell. ',
        'e.g. ',
        '1. ',
        '(b) ',
        '\u00a0',
        '  ',
        'U.S. ',
        'Inc. ',
        '\n',
        '…',
        '“No.” ',
        '• ',
        '; ',
        '\ud83c',
      ],
      ...['https://a.example. ', 'logs', ' and ', '? ', ') ', '\u200b'],
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => exact(parts.join(''))));
  });

  it('leave out nothing that holds a letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const letters = (of: string) => of.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
        expect(textsOf(text).map(letters).join('')).toBe(letters(text));
      }),
    );
  });
});

describe('hostile text', () => {
  it.each(['', '   ', '---', '•', '\0\0', '...', '\u200b'])('finds no sentence in %j', (text) => {
    expect(textsOf(text)).toEqual([]);
  });

  it.each([
    ['letters without an end', 'a'],
    ['list marks', '1. '],
    ['abbreviations', 'e.g. '],
    ['places', 'U.S. '],
    ['open brackets', '('],
    ['short sentences', 'We log. '],
    ['spaces between', `${' '.repeat(50)}x.`],
  ])('splits a million units of %s in linear time, into bounded pieces', async (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    // A linear splitter needs about a second here; a quadratic one, minutes.
    const sentences = await expectQuick(() => splitSentences(block(text), 0), 10_000);
    for (const sentence of sentences) expect(sentence.text.length).toBeLessThanOrEqual(4000);
  });

  it('cuts endless sentences at a space, and never through a character', () => {
    expect(splitSentences(block('seeds '.repeat(1000)), 0).map(({ text }) => text.length % 6)).toEqual([5, 5]);
    for (const { text } of splitSentences(block(`a${'\u{1f331}'.repeat(5000)}`), 0))
      expect(text.isWellFormed()).toBe(true);
  });
});
