/** What a negation, a condition or an exception reaches, and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import { inContext } from '@/lib/core/context';
import type { Polarity } from '@/lib/core/model';
import { readPolarity } from '@/lib/core/polarity';

/** Reads the polarity of the words between [brackets]. */
function read(marked: string, leadIn?: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const context = inContext(
    { text, span: { block: 0, start: 0, end: text.length } },
    { kind: leadIn === undefined ? 'paragraph' : 'item', leadIn },
  );
  const reading = readPolarity(context, { start, end });
  const words = (stretch?: { start: number; end: number }) => stretch && text.slice(stretch.start, stretch.end);
  return { ...reading, condition: words(reading.condition), exception: words(reading.exception) };
}

const sentences: { readonly [P in Polarity]: readonly string[] } = {
  asserted: [
    'We [rent] our mailing list to seed growers.',
    'Our partners may [sell] what they learn.',
    // The negation belongs to another clause.
    'If you do not like letters, we still [collect] your address.',
    'We [share] your address, but we do not print it.',
    'You do not have to register, and we [keep] logs anyway.',
    'We cannot answer every letter; we [store] them all.',
    'Because you do not pay us, we [sell] your data.',
    // Relative clauses.
    'We [send] data to countries that do not protect you.',
    'Partners who never visit our shop [receive] your address.',
    'Data that you did not give us yourself is [collected] from brokers.',
    // Words that only look like negation.
    'We not only store your letters but also [publish] them.',
    'We [share] your data, including but not limited to your name.',
    'We [keep] logs no longer than 30 days.',
    'We [collect] your address whether or not you buy seeds.',
    'No matter how you visit, we [log] it.',
    'Do not hesitate to write: we [keep] every letter.',
    'We [honour] do not track signals.',
    'We [obey] the "Do Not Track" setting of your browser.',
    'We [use] form No. 7 for returns.',
    // Two negations.
    'We [sell] your data without telling you.',
    // The reader acts.
    'You can ask us not to call, but we [record] the request.',
  ],
  denied: [
    'We never [rent] your address book to anyone.',
    "We don't [sell] seeds or names.",
    'We don’t [sell] names.',
    'We do not [sell], trade or hand over your data.',
    'We do not sell, [trade] or hand over your data.',
    'We will not knowingly, now or at any later time, [disclose] your letters.',
    'Your letters are not [sold].',
    // The limit belongs to the other statement.
    'We do not [sell] your address, and we share it only with the people who carry our seeds.',
    'We never [rent] lists; we write to you only with your consent.',
    'Your letters are [kept] by nobody.',
    'No personal data is [shared] with other gardens.',
    'None of our partners [receives] your address.',
    'Neither we nor our partners [sell] your data.',
    'Nothing that you write is [published].',
    'We refuse to [sell] your data.',
    'We answer letters without [storing] them.',
    'Under no circumstances do we [sell] your letters.',
    'Logs are [kept] not at all.',
    'We cannot [read] your letters.',
    'We log nothing and [share] nothing.',
    // Far negation.
    'We do not, for any of our shops in the north or for the big nursery by the lake, [sell] your data.',
    'We do not ask our partners to [collect] your address.',
  ],
  conditional: [
    'We will not [share] your address without your consent.',
    'We do not [share] your address without your prior written permission.',
    'We [pass] it on only with your consent.',
    'With your permission, we [read] your contacts.',
    'We [use] your photo if you agree.',
    'We do not [sell] your data unless you ask us to.',
    'We do not [share] your address except to deliver your seeds.',
    'We never [disclose] letters, other than to the courts.',
    'We [record] calls only if you allow it.',
    'We do not [share] data apart from the cases below.',
    'Your address is only [shared] where the law demands it, and only with your consent.',
    'We [keep] your card details if you choose to save them.',
    'We do not [publish] names until you have agreed.',
    'We [share] logs only in exceptional cases.',
  ],
};

describe.each(Object.entries(sentences))('%s', (polarity, marked) => {
  it.each(marked)('%s', (sentence) => expect(read(sentence).polarity).toBe(polarity));
});

describe('in a list', () => {
  it.each([
    ['We do not:', '[sell] your data', 'denied'],
    ['Our shop will never do any of these:', '[rent] your address', 'denied'],
    ['We respect you. We do not:', '[sell] your data', 'denied'],
    ['We do not sell seeds. We may:', '[share] your data', 'asserted'],
    ['We may:', '[share] your data', 'asserted'],
    ['We do not share your data, except:', '[with] our printers', 'asserted'],
    ['We collect, including but not limited to:', '[name] and address', 'asserted'],
    ['With your consent, we:', '[read] your contacts', 'conditional'],
    ['We do not:', '[share] your data without your consent', 'conditional'],
    ['If you do not object, we:', '[share] your data', 'asserted'],
  ] as const)('"%s" makes "%s" %s', (leadIn, marked, polarity) => {
    expect(read(marked, leadIn).polarity).toBe(polarity);
  });

  it('is unsure where both the lead-in and the item deny', () => {
    expect(read('do not [sell] it', 'We do not:').certain).toBe(false);
    expect(read('[sell] it', 'We do not:').certain).toBe(true);
  });
});

describe('whether the words leave no doubt', () => {
  it.each([
    ['denied', true, 'We do not [sell] it.', undefined],
    ['denied', true, '[advertisers]', 'We do not share your letters with:'],
    ['denied', true, '[advertisers]', 'They never share your letters with:'],
    // Something else is denied before the list begins.
    [
      'denied',
      false,
      '[advertisers]',
      'Where you did not tell us otherwise about letters we share not only with friends but never with:',
    ],
    ['denied', false, '[postcards]', 'The following is not a letter:'],
    ['asserted', true, 'We may [sell] it without your consent.', undefined],
    ['asserted', true, 'Without your permission, we [sell] it.', undefined],
    ['asserted', false, '[sell] it', 'Without your permission, we may:'],
    ['conditional', false, 'We will not [sell] it without your consent.', undefined],
    ['conditional', false, '[sell] it', 'We will not do the following without your permission:'],
    ['conditional', false, '[sell] it', 'With your permission, we may:'],
    ['asserted', false, 'We [sell] it.', undefined],
    ['asserted', false, '[advertisers]', 'We share your letters with:'],
  ] as const)('%s, %s in "%s" under %j', (polarity, isPlain, marked, leadIn) => {
    expect(read(marked, leadIn)).toMatchObject({ polarity, isPlain });
  });
});

describe('the words that limit', () => {
  it.each([
    ['We [share] it only with your consent.', 'only with your consent'],
    ['With your permission, we [read] your contacts.', 'with your permission'],
    ['We [keep] your card if you choose to save it.', 'if you choose to save it'],
    ['We [keep] your card if you agree.', 'if you agree'],
    ['we [keep] your card if you agree', 'if you agree'],
    // What is asked for, not that it is missing: "condition: your consent".
    ['We will not [share] it without your consent.', 'your consent'],
  ])('"%s" is conditional on "%s"', (marked, condition) => {
    expect(read(marked).condition?.toLowerCase()).toBe(condition);
  });

  it('names the exception of a denial, and of nothing else', () => {
    expect(read('We do not [share] it except to obey the law.').exception).toBe('except to obey the law');
    expect(read('We [share] it with all except our printers.').exception).toBeUndefined();
  });
});

describe('hostile input', () => {
  it.each([
    ['nothing', '', 0, 0],
    ['a cue beyond the end', 'We do not sell.', 90, 95],
    ['an empty cue', 'We do not sell.', 3, 3],
    ['lone surrogates', '\ud800 not \udc00 sell', 0, 4],
    ['only negators', 'not '.repeat(1200), 0, 3],
    ['only conditions', 'if you agree, unless you agree, '.repeat(120), 0, 2],
  ])('reads %s', (_, text, start, end) => {
    const context = inContext({ text, span: { block: 0, start: 0, end: text.length } });
    expect(['asserted', 'denied', 'conditional']).toContain(readPolarity(context, { start, end }).polarity);
  });
});
