/** Records keep their form and their offsets; Markdown says what was found and lets no page write markup. */
import { describe, expect, it } from 'vitest';
import { type ReadText, toMarkdown, toRecord } from '@/lib/core/export';
import type { Finding, Report } from '@/lib/core/model';

const document = 'Cookies\n\nWe set **one** cookie.\n\nWe may sell <b>your</b> data to shops in Malta.';
const first = document.indexOf('We set');
const second = document.indexOf('We may');

const read: ReadText = {
  file: 'shed.txt',
  text: document,
  rangeOf: ({ block, start, end }) => {
    const offset = [0, first, second][block] ?? 0;
    return { start: offset + start, end: offset + end };
  },
};

function finding(block: number, start: number, text: string, more: Partial<Finding>): Finding {
  return {
    practice: 'sell-data',
    category: 'share',
    group: 'sharing',
    rating: 'bad',
    polarity: 'asserted',
    sentence: { text, span: { block, start, end: start + text.length } },
    cue: { block, start: start + 7, end: start + 11 },
    slots: {},
    score: 0.9,
    certain: true,
    ...more,
  };
}

const findings = [
  finding(1, 0, 'We set   one   cookie.', {
    practice: 'cookies',
    category: 'track',
    group: 'tracking',
    rating: 'notice',
    certain: false,
  }),
  finding(2, 0, 'We may sell <b>your</b> data to shops in Malta.', { slots: { country: ['Malta'] } }),
];

const report: Report = {
  url: '',
  title: 'Shed *policy*',
  language: 'en',
  words: 1,
  updated: '4 May 2021',
  findings,
  rows: findings.map((found, index) => ({
    practice: found.practice,
    category: found.category,
    group: found.group,
    rating: found.rating,
    polarity: found.polarity,
    title: { key: `title_${found.practice}`, args: found.slots.country ?? [] },
    explanation: { key: `why_${found.practice}`, args: [] },
    slots: found.slots,
    findings: [index],
    standsOut: index === 1,
  })),
  silent: ['right-erase'],
  contradictions: [{ practice: 'sell-data', asserted: 1, denied: 0 }],
};

const t = (key: string, args: readonly string[] = []) => `${key}${args.length > 0 ? `(${args.join('|')})` : ''}`;

describe('toRecord', () => {
  const record = toRecord(report, read, (block) => `section ${block}`);

  it('has exactly the promised fields', () => {
    expect(Object.keys(record)).toEqual([
      'file',
      'title',
      'language',
      'words',
      'updated',
      'document',
      'findings',
      'silent',
      'contradictions',
    ]);
    expect(Object.keys(record.findings[0] ?? {})).toEqual([
      'practice',
      'category',
      'group',
      'rating',
      'polarity',
      'text',
      'start',
      'end',
      'section',
      'cue',
      'slots',
      'score',
      'certain',
    ]);
  });

  it('quotes the document as it stands, at its offsets', () => {
    for (const { start, end, text } of record.findings) expect(document.slice(start, end)).toBe(text);
    expect(record.findings[0]?.text).toBe('We set **one** cookie.');
    expect(document.slice(record.findings[1]?.cue.start, record.findings[1]?.cue.end)).toBe('sell');
    expect(record.findings[1]?.section).toBe('section 2');
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});

describe('toMarkdown', () => {
  const text = toMarkdown(report, t);

  it('tells size, date, what stands out, the rest by category, what is missing and the caveat, in this order', () => {
    const order = [
      'words_one(1)',
      'minutes_one(1)',
      'updated(4 May 2021)',
      '## stands_out',
      'title_sell-data(Malta)',
      '## category_track',
      'title_cookies',
      '## says_both',
      '## does_not_mention',
      'silent_right_erase',
      'caveat',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('marks what is unsure, and only that', () => {
    expect(text).toMatch(/title_cookies.*chip_unsure/);
    expect(text).not.toMatch(/title_sell-data.*chip_unsure/);
  });

  it('lets no word of the page become markup', () => {
    expect(text).not.toContain('<b>');
    expect(text).toContain('\\<b\\>');
    expect(text).toContain('# Shed \\*policy\\*');
  });

  it('keeps a huge sentence short', () => {
    const huge = finding(0, 0, 'a'.repeat(100_000), {});
    expect(toMarkdown({ ...report, findings: [findings[0] ?? huge, huge] }, t).length).toBeLessThan(5000);
  });

  it('says so when nothing was found', () => {
    const nothing = { ...report, title: '', findings: [], rows: [], silent: [], contradictions: [], updated: '' };
    expect(toMarkdown(nothing, t)).toMatch(
      /^# extension_short_name\n\nwords_one\(1\) · minutes_one\(1\) · no_date\.\n\nnothing_found\n/,
    );
  });
});
