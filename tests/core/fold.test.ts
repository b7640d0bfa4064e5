/** Folding makes texts comparable and moves nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/core/fold';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('fold', () => {
  it.each([
    ['Don’t SELL\u00a0data', "don't sell data"],
    ['“Seeds” „Samen“ «graines»', '"seeds" "samen" "graines"'],
    ['well\u2011known \u2013 or \u2014 not', 'well-known - or - not'],
    ['a\tb\nc\u2009d\u3000e', 'a b c d e'],
    ['ÉTÉ Straße', 'été straße'],
    ['We donâ€™t, you’re â€œfreeâ€\u009d â€“ yes', 'we do not , you\'re "  free"   -   yes'],
    ['We don\ufffdt \ufffd', "we don't \ufffd"],
    ['', ''],
  ])('makes %j %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('lowers what keeps its length beside a capital that would grow', () => {
    expect(fold('İZMİR SELLS')).toBe('İzmİr sells');
  });

  it('leaves lone surrogates and NULs where they are', () => {
    expect(fold('\ud800A\udc00\0B')).toBe('\ud800a\udc00\0b');
  });

  it('keeps the length of any text', () => {
    fc.assert(fc.property(anyText, (text) => fold(text).length === text.length));
  });

  it('keeps the length of any text with capitals that grow', () => {
    const tricky = fc.stringMatching(/^[İIẞﬁA-Zß\ud800\udfff \u2019]*$/u);
    fc.assert(fc.property(tricky, (text) => fold(text).length === text.length));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  it('folds the parts as it folds the whole', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (a, b) => {
        expect(fold(`${a} ${b}`)).toBe(`${fold(a)} ${fold(b)}`);
      }),
    );
  });
});
