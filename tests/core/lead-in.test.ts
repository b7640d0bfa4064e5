/** A lead-in is the sentence that a list completes, and nothing that has said its say. */
import { describe, expect, it } from 'vitest';
import { contextsOf } from '@/lib/core/context';
import { joinLeadIns, leadInOf } from '@/lib/core/lead-in';
import { expectQuick } from '../timing';

describe('leadInOf', () => {
  it.each([
    ['We respect you. We do not:', 'We do not:'],
    ['We do not —', 'We do not —'],
    ['We share your address with', 'We share your address with'],
    ['Your rights', 'Your rights'],
    ['See shed.example. We share with', 'We share with'],
    ['Is it ours? (No.) We share:', 'We share:'],
    // A full stop that announces what follows it.
    ['We collect the following.', 'We collect the following.'],
    ['We keep logs. Our partners are listed below.', 'Our partners are listed below.'],
    ['  We may:  ', 'We may:'],
  ])('of %j is %j', (text, leadIn) => expect(leadInOf(text)).toBe(leadIn));

  it.each(['', 'We respect you.', 'Ask us!', 'Do you agree?', 'We share in these cases: they are few. Really.'])(
    'of %j is nothing',
    (text) => expect(leadInOf(text)).toBe(''),
  );

  it('is nothing where a long paragraph merely stands above a list', () => {
    expect(leadInOf(`${'seeds '.repeat(200)}:`)).toBe('');
    expect(leadInOf(`${'Seeds grow. '.repeat(200)}We do not:`)).toBe('We do not:');
  });

  it('takes no longer for a megabyte than for its end', async () => {
    const texts = ['. ', '!"', 'a', ' ', ').'].map((unit) => unit.repeat(500_000));
    await expectQuick(() => texts.map(leadInOf), 2000);
  });
});

describe('joinLeadIns', () => {
  it.each([
    ['We do not:', 'sell:', 'We do not: sell:'],
    ['', 'sell:', 'sell:'],
    ['We do not:', '', 'We do not:'],
    ['', '', ''],
  ])('joins %j and %j', (outer, inner, joined) => expect(joinLeadIns(outer, inner)).toBe(joined));
});

describe('the first sentence of a list item', () => {
  const leadInsOf = (kind: 'item' | 'cell', leadIn: string) =>
    contextsOf({ text: 'Sell it. Nor lend it.', kind, section: '', leadIn }, 0).map(({ sentence }) => sentence.leadIn);

  it('carries what introduces it, and no other sentence does', () => {
    expect(leadInsOf('item', 'We do not:')).toEqual(['We do not:', undefined]);
    expect(leadInsOf('cell', 'We do not:')).toEqual([undefined, undefined]);
  });

  it('carries the last words of a long one, cut between words', () => {
    const [cut = ''] = leadInsOf('item', `${'We like you, and '.repeat(20)}we do not:`);
    expect(cut).toMatch(/^… (?:We|like|you,|and) .*we do not:$/);
    expect(cut.length).toBeLessThan(110);
  });
});
