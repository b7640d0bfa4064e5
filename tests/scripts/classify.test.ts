/** `npm run -s classify`: an answer for each sentence, in its context, and a line for each that is none. */
import { describe, expect, it } from 'vitest';
import { categories } from '@/lib/core/model';
import { runCommand } from './run-command';

describe('classify', () => {
  it('answers each line, with its context', async () => {
    const questions = [
      { id: 'a', text: 'We do not sell your personal data.' },
      {
        id: 2,
        text: 'sell your personal data',
        context: { leadIn: 'We do not:', section: 'Sharing', previous: '', next: 'x' },
      },
      { id: 'c', text: 'The weather was fine.', context: null },
    ];
    const { status, lines, complaints } = await runCommand('classify', [], {
      input: `\ufeff${questions.map((q) => JSON.stringify(q)).join('\r\n')}\n\n`,
    });
    expect(complaints).toEqual([]);
    expect(status).toBe(0);
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', 2, 'c']);
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual(['id', 'categories', 'practices']);
      expect(Object.keys(answer.categories)).toEqual([...categories]);
    }
    expect(answers[0].practices).toContainEqual(expect.objectContaining({ practice: 'sell-data', polarity: 'denied' }));
    expect(answers[1].practices).toContainEqual(expect.objectContaining({ practice: 'sell-data', polarity: 'denied' }));
    expect(answers[0].categories.share).toBeGreaterThan(0.5);
    expect(answers[2].practices).toEqual([]);
  });

  it('tells which lines are no questions, and answers the others', async () => {
    const input = [
      'nonsense',
      '[]',
      '{"text":"x"}',
      '{"id":"a"}',
      '{"id":"b","text":"x","context":3}',
      '{"id":"good","text":"We sell data."}',
    ].join('\n');
    const { status, lines, complaints } = await runCommand('classify', [], { input });
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['good']);
    expect(complaints.map((line) => line.split(':')[0])).toEqual(['line 1', 'line 2', 'line 3', 'line 4', 'line 5']);
  });

  it('takes no files', async () => {
    const { status, complaints } = await runCommand('classify', ['file.jsonl']);
    expect(status).toBe(2);
    expect(complaints).toHaveLength(1);
  });
});
