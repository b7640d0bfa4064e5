/** A report counts, dates, and says what is missing and what contradicts itself. */
import { describe, expect, it } from 'vitest';
import type { Block, Catalogue, Finding } from '@/lib/core/model';
import { readingMinutes, wordsPerMinute } from '@/lib/core/reading-time';
import { makeReport } from '@/lib/core/report';
import { practiceOf } from './practice-fixture';

const blockOf = (text: string): Block => ({ text, kind: 'paragraph', section: '' });

function findingOf(practice: string, more: Partial<Finding> = {}): Finding {
  return {
    practice,
    category: 'share',
    group: 'sharing',
    rating: 'bad',
    polarity: 'asserted',
    sentence: { text: 'We do it.', span: { block: 0, start: 0, end: 9 } },
    cue: { block: 0, start: 0, end: 2 },
    slots: {},
    score: 0.9,
    certain: true,
    ...more,
  };
}

const catalogue: Catalogue = {
  practices: ['sell', 'share', 'erase', 'last-updated'].map((id) => practiceOf(id)),
  checklist: [{ practice: 'sell' }, { practice: 'share', orAnyOf: ['erase', 'sell'] }, { practice: 'erase' }],
};

const reportOn = (findings: readonly Finding[], texts: readonly string[] = []) =>
  makeReport(
    { url: 'https://shed.example/privacy', title: 'Shed', language: 'en', blocks: texts.map(blockOf), findings },
    catalogue,
  );

it('passes on what it was given, and sums it up', () => {
  const findings = [findingOf('sell')];
  const report = reportOn(findings);
  expect(report).toMatchObject({ url: 'https://shed.example/privacy', title: 'Shed', language: 'en', findings });
  expect(report.rows.map(({ practice }) => practice)).toEqual(['sell']);
});

describe('words', () => {
  it.each<[readonly string[], number]>([
    [[], 0],
    [['We don’t sell third-party seeds.'], 5],
    [['One.', 'two three'], 3],
    [['– — … § 7 &'], 1],
    [['Größe élan слово'], 3],
  ])('in %j are %i', (texts, words) => expect(reportOn([], texts).words).toBe(words));

  it('take whole minutes to read, at least one', () => {
    expect([0, 1, wordsPerMinute, wordsPerMinute * 10 + 5].map(readingMinutes)).toEqual([1, 1, 1, 10]);
  });
});

describe('updated', () => {
  const dated = (date: string) => findingOf('last-updated', { slots: { date: [date] } });

  it('is the first date of a finding', () => {
    expect(reportOn([findingOf('last-updated'), dated('3 May 2024'), dated('1 May 2020')]).updated).toBe('3 May 2024');
  });

  it.each([
    ['Last updated: 3 May 2024', '3 May 2024'],
    ['LAST REVISED ON May 3, 2024', 'May 3, 2024'],
    ['Founded on 1 May 1999. Last modified 2024-05-03.', '2024-05-03'],
    ['Effective date: 3rd May 2024', '3rd May 2024'],
    ['Effective 3 May 2024', '3 May 2024'],
  ])('is found in "%s" where no finding has one', (text, date) => {
    expect(reportOn([], ['We keep logs.', text]).updated).toBe(date);
  });

  it.each([
    'We were founded on 3 May 2024.',
    'Last updated yesterday',
    `Last updated${' word'.repeat(100)} 3 May 2024`,
  ])('is nothing in "%.40s"', (text) => expect(reportOn([], [text]).updated).toBe(''));
});

describe('silent', () => {
  it('names the gaps of the checklist, in its order', () => {
    expect(reportOn([]).silent).toEqual(['sell', 'share', 'erase']);
  });

  it('is filled by the practice or by any that stands for it, whatever its polarity', () => {
    expect(reportOn([findingOf('share')]).silent).toEqual(['sell', 'erase']);
    expect(reportOn([findingOf('erase', { polarity: 'denied' })]).silent).toEqual(['sell']);
    expect(reportOn([findingOf('sell')]).silent).toEqual(['erase']);
  });
});

describe('contradictions', () => {
  const yes = findingOf('sell');
  const no = findingOf('sell', { polarity: 'denied' });

  it('pair the first sure assertion with the first sure denial, once a practice', () => {
    const findings = [findingOf('share'), no, yes, yes, no, findingOf('share', { polarity: 'denied' })];
    expect(reportOn(findings).contradictions).toEqual([
      { practice: 'share', asserted: 0, denied: 5 },
      { practice: 'sell', asserted: 2, denied: 1 },
    ]);
  });

  it.each<[string, readonly Finding[]]>([
    ['one says so under a condition', [yes, { ...no, slots: { condition: ['if you ask'] } }]],
    ['one makes an exception', [{ ...yes, slots: { exception: ['except in May'] } }, no]],
    ['one is unsure', [yes, { ...no, certain: false }]],
    ['one is conditional', [yes, findingOf('sell', { polarity: 'conditional' })]],
    ['they are about two practices', [yes, findingOf('share', { polarity: 'denied' })]],
    ['both say the same', [yes, yes]],
  ])('are none where %s', (_, findings) => expect(reportOn(findings).contradictions).toEqual([]));
});
