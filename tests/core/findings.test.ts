/** Cues become findings whose polarity, rating, slots and offsets are those of the sentence. */
import { describe, expect, it } from 'vitest';
import { inContext } from '@/lib/core/context';
import { createReader, type Scorer } from '@/lib/core/findings';
import { categories, type Practice } from '@/lib/core/model';
import { compile } from '@/lib/core/practices';
import { practiceOf } from './practice-fixture';

const read = (practices: readonly Practice[], text: string, start = 0, leadIn?: string) =>
  createReader(compile(practices)).read(
    inContext({ text, span: { block: 4, start, end: start + text.length } }, leadIn ? { kind: 'item', leadIn } : {}),
    '',
  );

describe('createReader without a scorer', () => {
  it('gives a finding all that a row needs', () => {
    const text = 'We will not sell your data without your consent.';
    expect(read([practiceOf('sell')], text, 20)).toEqual([
      {
        practice: 'sell',
        category: 'share',
        group: 'sharing',
        rating: 'notice',
        polarity: 'conditional',
        sentence: { text, span: { block: 4, start: 20, end: 20 + text.length } },
        cue: { block: 4, start: 32, end: 36 },
        slots: { condition: ['your consent'] },
        score: 0.9,
        certain: true,
      },
    ]);
  });

  it('rates by polarity', () => {
    const rated = ['We sell it.', 'We never sell it.', 'We sell it only with your consent.'].map(
      (text) => read([practiceOf('sell')], text)[0]?.rating,
    );
    expect(rated).toEqual(['bad', 'good', 'notice']);
  });

  it('finds practices in the order of the catalogue, once each', () => {
    const found = read([practiceOf('b'), practiceOf('a')], 'We sell and sell.');
    expect(found.map(({ practice }) => practice)).toEqual(['b', 'a']);
  });

  it('reads the slots that the practice wants, as the page writes them', () => {
    const practice = practiceOf('sell', { slots: ['country', 'email'] });
    const [found] = read([practice], 'We sell it for 30 days to Desk@Shed.example in Malta.');
    expect(found?.slots).toEqual({ country: ['Malta'], email: ['Desk@Shed.example'] });
  });

  it('takes the polarity of a cue that carries its own, and still shows the condition', () => {
    const practice = practiceOf('sell', { cues: [{ text: /\bsell\b/, polarity: 'asserted' }] });
    const [found] = read([practice], 'We never sell it unless you agree.');
    expect(found).toMatchObject({ polarity: 'asserted', certain: true });
    expect(found?.slots.condition).toEqual(['unless you agree']);
  });

  it('keeps to the polarities that the practice can have', () => {
    const right = practiceOf('sell', { polarities: ['asserted'] });
    expect(read([right], 'We sell it if you agree.')[0]?.polarity).toBe('asserted');
    expect(read([right], 'We never sell it.')[0]?.polarity).toBe('asserted');
    const refusal = practiceOf('sell', { polarities: ['asserted', 'denied'] });
    expect(read([refusal], 'We never sell it except in May.')[0]).toMatchObject({
      polarity: 'denied',
      slots: { exception: ['except in May'] },
    });
  });

  it('is unsure where list and item both deny', () => {
    const [sure] = read([practiceOf('sell')], 'sell it', 0, 'We do not:');
    const [unsure] = read([practiceOf('sell')], 'do not sell it', 0, 'We do not:');
    expect(sure).toMatchObject({ polarity: 'denied', certain: true });
    expect(unsure?.certain).toBe(false);
    expect(unsure?.score).toBeLessThan(sure?.score ?? 0);
  });

  it('has a highlight group for every category', () => {
    const groups = categories.map((category) => read([practiceOf('sell', { category })], 'We sell it.')[0]?.group);
    expect(Object.fromEntries(categories.map((category, index) => [category, groups[index]]))).toMatchObject({
      share: 'sharing',
      transfer: 'sharing',
      track: 'tracking',
      retain: 'retention',
      rights: 'other',
    });
    expect(groups).not.toContain(undefined);
  });
});

describe('createReader with a scorer', () => {
  const scorerOf = (score: number): Scorer => ({
    score: () => undefined,
    margin: () => 1,
    knows: () => true,
    overrule: ({ polarity }) => polarity,
    trustsCue: () => false,
    probability: () => score,
    certainty: () => 0.5,
    comfort: () => 0.8,
    strongestWords: () => undefined,
  });
  const certainOf = (text: string, score: number, practice = practiceOf('sell')) =>
    createReader(compile([practice]), scorerOf(score))
      .read(inContext({ text, span: { block: 0, start: 0, end: text.length } }), '')
      .map(({ polarity, certain }) => [polarity, certain]);

  it('is certain where a cue agrees, or the score is clear', () => {
    expect(certainOf('We sell it.', 0.3)).toEqual([['asserted', true]]);
    expect(certainOf('We trade it with many friends of ours, every day.', 0.4)).toEqual([['asserted', false]]);
    expect(certainOf('We trade it with many friends of ours, every day.', 0.6)).toEqual([['asserted', true]]);
  });

  it('wants more for the denial of something bad: a cue, and a score above its bar', () => {
    expect(certainOf('We never sell it.', 0.7)).toEqual([['denied', false]]);
    expect(certainOf('We never sell it.', 0.9)).toEqual([['denied', true]]);
    expect(certainOf('We never trade it with any friend of ours.', 0.99)).toEqual([['denied', false]]);
  });
});
