/** What the trained model may say about a polarity that grammar has read. */
import { describe, expect, it } from 'vitest';
import { loadModel, type PackedModel } from '@/lib/core/categories';
import type { Polarity } from '@/lib/core/model';

type Constants = Readonly<Record<Polarity, number>>;

/** A model of two practices without weights, so that every raw score is 0: only the constants and the practice speak. */
function modelOf(denied: Constants, conditional: Constants, byPractice: readonly [number, number] = [0, 0]) {
  const byReading = ({ asserted, denied, conditional }: Constants) =>
    ({ asserted: [asserted, 0, 0], denied: [denied, 0, 0], conditional: [conditional, 0, 0] }) as const;
  const packed: PackedModel = {
    practices: ['first', 'second'],
    scales: [],
    flagScales: [],
    order: [],
    buckets: '',
    counts: '',
    heads: '',
    levels: '',
    slope: 1,
    offset: 0,
    thresholds: [0.5, 0.5],
    certainties: [0.5, 0.5],
    comforts: [0, 0],
    trustedCues: [],
    polarity: {
      denied: { byReading: byReading(denied), byPractice },
      conditional: { byReading: byReading(conditional), byPractice: [0, 0] },
    },
  };
  return loadModel(packed, ['first', 'second']);
}

const never: Constants = { asserted: -9, denied: -9, conditional: -9 };
const always: Constants = { asserted: 9, denied: 9, conditional: 9 };

describe('overrule', () => {
  it('takes the likeliest polarity, and asserts where neither of the others is likely', () => {
    const reading = { polarity: 'asserted', certain: true, isPlain: false } as const;
    expect(modelOf(always, never).overrule(reading, 0)).toBe('denied');
    expect(modelOf(never, always).overrule(reading, 0)).toBe('conditional');
    expect(modelOf(never, never).overrule({ ...reading, polarity: 'conditional' }, 0)).toBe('asserted');
  });

  it('never turns round what is plain, and may turn what grammar had to reach for', () => {
    const denial = { polarity: 'denied', certain: true, isPlain: false } as const;
    for (const model of [modelOf(never, never), modelOf(never, always)]) {
      expect(model.overrule({ ...denial, isPlain: true }, 0)).toBe('denied');
      expect(model.overrule(denial, 0)).not.toBe('denied');
    }
  });

  it('knows that some practices are denied more often than others', () => {
    const even: Constants = { asserted: -3, denied: 0, conditional: 0 };
    const model = modelOf(even, never, [0, 6]);
    const reading = { polarity: 'asserted', certain: true, isPlain: false } as const;
    expect([0, 1].map((practice) => model.overrule(reading, practice))).toEqual(['asserted', 'denied']);
  });
});
