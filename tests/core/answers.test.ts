/** "Yes" and "No" in tables state what their column asks; nothing else does. */
import { describe, expect, it } from 'vitest';
import { practices } from '@/lib/catalogue';
import { analyse } from '@/lib/core/analyse';
import { statementOf } from '@/lib/core/answers';
import type { Block } from '@/lib/core/model';
import { shippedReader } from '@/lib/core/reader';
import { makeReport } from '@/lib/core/report';

const cell = (text: string, leadIn: string): Block => ({ text, kind: 'cell', section: '', leadIn });

describe('statementOf', () => {
  it.each([
    ['No', 'Sold? | Contact details', 'We do not sell your personal information (contact details).'],
    ['Yes', 'Sold? | Contact details', 'We sell your personal information (contact details).'],
    [
      '✓',
      'Shared with advertisers | Your location',
      'We share your personal information (your location) with advertisers.',
    ],
    ['✗', 'Sold or shared? | Logs', 'We do not sell or share your personal information (logs).'],
    ['Yes, to ad networks', 'Do we sell it? | Logs', 'We sell your personal information (logs) to ad networks.'],
    [
      'No',
      'Does Fern Bank share? | For our own marketing',
      'We do not share your personal information for our own marketing.',
    ],
    ['No', 'Is it disclosed to others? | Bills', 'We do not disclose your personal information (bills) to others.'],
  ])('%j under %j: %s', (text, leadIn, statement) => expect(statementOf(cell(text, leadIn))).toBe(statement));

  it.each([
    ['Notes of yours', 'Sold? | Logs'],
    ['No', 'Sold?'],
    ['No', 'Can you limit this? | Logs'],
    ['No', 'Required? | Logs'],
    ['Yes', 'Purpose | Logs'],
    ['Never mind what the column says, this cell is long enough to speak for itself.', 'Sold? | Logs'],
  ])('%j under %j: nothing', (text, leadIn) => expect(statementOf(cell(text, leadIn))).toBeUndefined());

  it('reads cells only', () => {
    expect(statementOf({ ...cell('No', 'Sold? | Logs'), kind: 'item' })).toBeUndefined();
  });
});

describe('a table of answers', () => {
  const blocks = [cell('Location', 'Category'), cell('Yes', 'Sold? | Location'), cell('No', 'Sold? | Bills')];
  const read = () => analyse(blocks, shippedReader(practices), { now: () => 0, pause: async () => {} });

  it('gives each answer where it stands, with what it answers', async () => {
    const sales = (await read()).filter(({ practice }) => practice === 'sell-data');
    expect(sales.map(({ polarity, sentence }) => [polarity, sentence])).toEqual([
      ['asserted', { text: 'Yes', span: { block: 1, start: 0, end: 3 }, answers: 'Sold? | Location' }],
      ['denied', { text: 'No', span: { block: 2, start: 0, end: 2 }, answers: 'Sold? | Bills' }],
    ]);
  });

  it('is no contradiction, and its "No" does not stand out beside a "Yes"', async () => {
    const catalogue = { practices, checklist: [] };
    const input = { url: '', title: '', language: 'en', blocks };
    const findings = await read();
    const { rows, contradictions } = makeReport({ ...input, findings }, catalogue);
    expect(contradictions).toEqual([]);
    const standing = rows.filter(({ practice, standsOut }) => practice === 'sell-data' && standsOut);
    expect(standing.map(({ polarity }) => polarity)).toEqual(['asserted']);
    const alone = findings.filter(({ polarity }) => polarity === 'denied');
    expect(makeReport({ ...input, findings: alone }, catalogue).rows[0]).toMatchObject({
      polarity: 'denied',
      standsOut: true,
    });
  });
});
