/** A broken catalogue is named at once; a sound one is matched by its cues' words and conditions. */
import { describe, expect, it } from 'vitest';
import { inContext } from '@/lib/core/context';
import type { BlockKind, Cue, Practice } from '@/lib/core/model';
import { compile } from '@/lib/core/practices';
import { practiceOf, wordingOf } from './practice-fixture';

const fine = { asserted: 'bad', denied: 'good', conditional: 'notice' } as const;

describe('compile', () => {
  it.each<[string, readonly Practice[], RegExp]>([
    ['an id twice', [practiceOf('sell'), practiceOf('sell')], /practice sell: the id stands twice/],
    ['an id with capitals', [practiceOf('sellData')], /practice sellData: .*kebab-case/],
    ['a pattern that keeps state', [practiceOf('sell', { cues: [{ text: /sell/g }] })], /practice sell: flags/],
    [
      'a pattern that folds case',
      [practiceOf('sell', { cues: [{ text: /a/, unless: /b/i }] })],
      /practice sell: flags/,
    ],
    [
      'a last title with places',
      [
        practiceOf('sell', {
          wording: { ...wordingOf(fine), denied: { ...wordingOf(fine).denied, titles: ['To {country}'] } },
        }),
      ],
      /practice sell: denied: the last title/,
    ],
    [
      'a title beyond one line',
      [practiceOf('sell', { wording: wordingOf(fine, { asserted: ['x'.repeat(49)] }) })],
      /practice sell: asserted: .*too long/,
    ],
  ])('refuses %s, by name', (_, practices, message) => expect(() => compile(practices)).toThrow(message));

  it('keeps the order of the practices', () => {
    const practices = [practiceOf('b'), practiceOf('a')];
    expect(compile(practices).practices).toEqual(practices);
    expect(compile([]).match(inContext({ text: 'We sell.', span: { block: 0, start: 0, end: 8 } }))).toEqual([]);
  });
});

describe('match', () => {
  const hit = (
    cue: Cue,
    text: string,
    around: { kind?: BlockKind; section?: string; leadIn?: string; previous?: string } = {},
    more: Partial<Practice> = {},
  ) => {
    const context = inContext({ text, span: { block: 0, start: 0, end: text.length } }, around);
    return compile([practiceOf('sell', { cues: [cue], ...more })]).match(context)[0];
  };
  const score = (...args: Parameters<typeof hit>) => hit(...args)?.score;

  it('finds the words of a cue, in folded text', () => {
    expect(hit({ text: /\bdon't sell\b/ }, 'We DON’T SELL seeds.')?.stretch).toEqual({ start: 3, end: 13 });
    expect(hit({ text: /\brent\b/ }, 'We sell seeds.')).toBeUndefined();
  });

  it('trusts supporting words more the nearer they stand', () => {
    const cue = { text: /\bsell\b/, near: /\bdata\b/ };
    const inSentence = score(cue, 'We sell data.') ?? 0;
    const inLeadIn = score(cue, 'sell it', { kind: 'item', leadIn: 'With your data we:' }) ?? 0;
    const inSection = score(cue, 'We sell it.', { section: 'Your data' }) ?? 0;
    expect(inSentence).toBeGreaterThan(inLeadIn);
    expect(inLeadIn).toBeGreaterThan(inSection);
    expect(inSection).toBeGreaterThan(0);
    expect(score(cue, 'We sell it.', { previous: 'We have data.' })).toBe(0);
  });

  it('wants `under` above the sentence, not in it', () => {
    const cue = { text: /\bsell\b/, under: /\bpartners\b/ };
    expect(score(cue, 'We sell it.', { section: 'Our partners' })).toBeGreaterThan(0);
    expect(score(cue, 'sell it', { kind: 'item', leadIn: 'Our partners:' })).toBeGreaterThan(0);
    expect(score(cue, 'We sell it to partners.')).toBe(0);
  });

  it('drops what `unless`, grammar or the actor rule out, to a hint of no score', () => {
    expect(score({ text: /\bsell\b/, unless: /\bseeds\b/ }, 'We sell seeds.')).toBe(0);
    expect(score({ text: /\bshare\b/, grammar: 'we #Verb' }, 'We share it.')).toBeGreaterThan(0);
    expect(score({ text: /\bshare\b/, grammar: 'we #Verb' }, 'Your share is long.')).toBe(0);
    expect(score({ text: /\bsell\b/, actor: 'us' }, 'You may sell seeds.')).toBe(0);
    expect(score({ text: /\bsell\b/, actor: 'us' }, 'We may sell seeds.')).toBeGreaterThan(0);
    expect(score({ text: /\bsell\b/ }, 'You may sell seeds.')).toBeGreaterThan(0);
  });

  it('takes the first cue that holds, before one that only has its words', () => {
    const practice = practiceOf('sell', { cues: [{ text: /\bsell\b/, unless: /\bseeds\b/ }, { text: /\bseeds\b/ }] });
    const text = 'We sell seeds.';
    const hits = compile([practice]).match(inContext({ text, span: { block: 0, start: 0, end: text.length } }));
    expect(hits.map(({ cue }) => cue)).toEqual([practice.cues[1]]);
  });

  it('lets titles and questions state nothing about a company, and rights questions only no title', () => {
    const cue = { text: /\bsell\b/ };
    expect(score(cue, 'Do we sell it?')).toBe(0);
    expect(score(cue, 'How we sell', { kind: 'heading' })).toBe(0);
    expect(score(cue, 'Do you want us not to sell it? Write to us.', {}, { category: 'rights' })).toBeGreaterThan(0);
    expect(score(cue, 'How we sell', { kind: 'heading' }, { category: 'rights' })).toBe(0);
    expect(score(cue, 'How we sell', { kind: 'heading' }, { category: 'changes' })).toBeGreaterThan(0);
  });
});
