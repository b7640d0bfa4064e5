/** Rows come worst first and best named, and only as many stand out as fit one screen. */
import { describe, expect, it } from 'vitest';
import type { Finding, Polarity, Practice, Rating, Slots } from '@/lib/core/model';
import { explanationKey, placesOf, summarise, titleKey, titleOf } from '@/lib/core/summary';
import { practiceOf, wordingOf } from './practice-fixture';

function findingOf(practice: Practice, more: Partial<Finding> & { readonly text?: string } = {}): Finding {
  const { text = 'We do it.', ...rest } = more;
  const polarity = more.polarity ?? 'asserted';
  return {
    practice: practice.id,
    category: practice.category,
    group: 'sharing',
    rating: practice.wording[polarity].rating,
    polarity,
    sentence: { text, span: { block: 0, start: 0, end: text.length } },
    cue: { block: 0, start: 0, end: 2 },
    slots: {},
    score: 0.9,
    certain: true,
    ...rest,
  };
}

/** A practice whose three polarities have one rating. */
const rated = (id: string, rating: Rating, weight: 1 | 2 | 3 = 2) =>
  practiceOf(id, { weight, wording: wordingOf({ asserted: rating, denied: rating, conditional: rating }) });
const idsOf = (rows: readonly { readonly practice: string }[]) => rows.map(({ practice }) => practice);

describe('keys', () => {
  it('number all titles but the last', () => {
    expect([0, 1, 2].map((title) => titleKey('sell-data', 'denied', title, 3))).toEqual([
      'practice_sell_data_denied_1',
      'practice_sell_data_denied_2',
      'practice_sell_data_denied',
    ]);
    expect(explanationKey('sell-data', 'asserted')).toBe('explain_sell_data_asserted');
  });

  it('know the places of a title, in order', () => {
    expect(placesOf('From {period} to {country}, not {place}')).toEqual(['period', 'country']);
    expect(placesOf('Plain')).toEqual([]);
  });
});

describe('titleOf', () => {
  const moved = practiceOf('move-data', {
    wording: wordingOf(
      { asserted: 'bad', denied: 'good', conditional: 'notice' },
      { asserted: ['Moves {data} to {country}', 'Moves data to {country}'], denied: ['Does not {verbs} it'] },
    ),
  });
  const of = (slots: Slots, best?: Slots, polarity: Polarity = 'asserted') => titleOf(moved, polarity, slots, best);

  it('takes the most specific title that can be filled', () => {
    expect(of({ data: ['name'], country: ['Malta'] })).toEqual({
      key: 'practice_move_data_asserted_1',
      args: ['name', 'Malta'],
    });
    expect(of({ country: ['Malta'] })).toEqual({ key: 'practice_move_data_asserted_2', args: ['Malta'] });
    expect(of({ data: ['name'] })).toEqual({ key: 'practice_move_data_asserted', args: [] });
    expect(of({})).toEqual({ key: 'practice_move_data_asserted', args: [] });
  });

  it('lists up to three values, and names none of more', () => {
    expect(of({ country: ['Malta', 'Peru'] }).args).toEqual(['Malta and Peru']);
    expect(of({ country: ['Malta', 'Peru', 'Chad'] }).args).toEqual(['Malta, Peru and Chad']);
    expect(of({ country: ['Malta', 'Peru', 'Chad', 'Fiji'] }).args).toEqual([]);
  });

  it('joins verbs with "or": none of them happens', () => {
    expect(of({ verbs: ['sell', 'rent', 'trade'] }, undefined, 'denied').args).toEqual(['sell, rent or trade']);
  });

  it('fills several places from one sentence only', () => {
    const united = { data: ['name'], country: ['Malta', 'Peru'] };
    expect(of(united, { data: ['name'], country: ['Peru'] }).args).toEqual(['name', 'Peru']);
    expect(of(united, { country: ['Malta'] })).toEqual({
      key: 'practice_move_data_asserted_2',
      args: ['Malta and Peru'],
    });
  });
});

describe('summarise', () => {
  it('orders by rating, then weight, then place', () => {
    const practices = [
      rated('fine', 'neutral', 3),
      rated('good-one', 'good', 3),
      rated('light', 'bad', 1),
      rated('late', 'bad', 3),
      rated('early', 'bad', 3),
      rated('note', 'notice', 3),
    ];
    const [fine, good, light, late, early, note] = practices.map((practice) => findingOf(practice));
    const findings = [fine, good, light, early, late, note].flatMap((finding) => finding ?? []);
    expect(idsOf(summarise(findings, practices))).toEqual(['early', 'late', 'light', 'note', 'good-one', 'fine']);
  });

  it('puts a row with named details before its equals, never before heavier ones', () => {
    const titles = { asserted: ['Goes to {country}'] };
    const ratings = { asserted: 'bad', denied: 'bad', conditional: 'bad' } as const;
    const practices = [
      practiceOf('plain', { wording: wordingOf(ratings) }),
      practiceOf('named', { wording: wordingOf(ratings, titles) }),
      practiceOf('heavy', { weight: 3, wording: wordingOf(ratings) }),
    ];
    const findings = practices.map((practice) => findingOf(practice, { slots: { country: ['Malta'] } }));
    expect(idsOf(summarise(findings, practices))).toEqual(['heavy', 'named', 'plain']);
  });

  it('makes one row of a practice and polarity, with united slots and the best quote first', () => {
    const practice = practiceOf('sell', {
      wording: wordingOf({ asserted: 'bad', denied: 'good', conditional: 'bad' }),
    });
    const findings = [
      findingOf(practice, { score: 0.6, slots: { country: ['Malta', 'Peru'] } }),
      findingOf(practice, { score: 0.95, slots: { country: ['Peru'], period: ['30 days'] } }),
      findingOf(practice, { polarity: 'denied' }),
      findingOf(practice, { score: 0.95, slots: { country: ['Peru'] }, text: `We do it. ${'Really. '.repeat(30)}` }),
      findingOf(practice, { score: 0.9 }),
    ];
    const rows = summarise(findings, [practice]);
    expect(rows.map(({ polarity, findings: members }) => ({ polarity, members }))).toEqual([
      { polarity: 'asserted', members: [1, 3, 4, 0] },
      { polarity: 'denied', members: [2] },
    ]);
    expect(rows[0]?.slots).toEqual({ country: ['Peru', 'Malta'], period: ['30 days'] });
    expect(rows[0]).toMatchObject({
      category: 'share',
      group: 'sharing',
      rating: 'bad',
      title: { key: 'practice_sell_asserted', args: [] },
      explanation: { key: 'explain_sell_asserted', args: [] },
    });
  });

  it('lets four bad, three notice, three good and no neutral rows stand out', () => {
    const practices = (['bad', 'notice', 'good', 'neutral'] as const).flatMap((rating) =>
      ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => rated(`${rating}-${letter}`, rating)),
    );
    const rows = summarise(
      practices.map((practice) => findingOf(practice)),
      practices,
    );
    const count = (rating: Rating) => rows.filter((row) => row.rating === rating && row.standsOut).length;
    expect([count('bad'), count('notice'), count('good'), count('neutral')]).toEqual([4, 3, 3, 0]);
    const first = rows.filter(({ rating }) => rating === 'bad').map(({ standsOut }) => standsOut);
    expect(first).toEqual([true, true, true, true, false, false]);
  });

  it('leaves out what the catalogue does not know', () => {
    expect(summarise([findingOf(rated('gone', 'bad'))], [rated('here', 'bad')])).toEqual([]);
    expect(summarise([], [rated('here', 'bad')])).toEqual([]);
  });
});
