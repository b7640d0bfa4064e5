/** Features are a bag of n-grams whose places in the sentence are known exactly. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inContext } from '@/lib/core/context';
import { addFlag, bucketBits, emptyFeatures, flagBucket, gramStretch, readFeatures } from '@/lib/core/features';

const contextOf = (text: string, around: Parameters<typeof inContext>[1] = {}) =>
  inContext({ text, span: { block: 0, start: 0, end: text.length } }, around);

function featuresOf(text: string, next = '', around: Parameters<typeof inContext>[1] = {}) {
  const features = emptyFeatures();
  readFeatures(contextOf(text, around), next, features);
  return features;
}

const word = fc.stringMatching(/^[a-zé']{1,8}$/u);
const gap = fc.constantFrom(' ', ', ', '. ', ' - ', '  ', '; (');

describe('gramStretch', () => {
  it('is exact: one to three words from each word on, for any sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 40 }), (pairs) => {
        const text = pairs.flat().join('');
        const spans: { start: number; end: number }[] = [];
        let at = 0;
        for (const [letters, between] of pairs) {
          spans.push({ start: at, end: at + letters.length });
          at += letters.length + between.length;
        }
        const expected = spans.flatMap(({ start }, first) =>
          spans.slice(first, first + 3).map(({ end }) => ({ start, end })),
        );
        const features = featuresOf(text);
        expect(features.ownWords).toBe(pairs.length);
        expect(features.ownGrams).toBe(expected.length);
        expect(expected.map((_, feature) => gramStretch(features, feature))).toEqual(expected);
      }),
    );
  });

  it('gives the same n-gram the same bucket wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 3 }), fc.array(word, { maxLength: 10 }), (gram, rest) => {
        const [alone, within] = [featuresOf(gram.join(' ')), featuresOf([...rest, ...gram].join(' '))];
        const place = { start: rest.join(' ').length + (rest.length ? 1 : 0), length: gram.join(' ').length };
        const same = Array.from({ length: within.ownGrams }, (_, feature) => feature).filter((feature) => {
          const { start, end } = gramStretch(within, feature);
          return start === place.start && end === place.start + place.length;
        });
        // In a sentence of three words the whole is the third feature.
        expect(same.map((feature) => within.buckets[feature])).toEqual([alone.buckets[2]]);
      }),
    );
  });
});

describe('readFeatures', () => {
  const bag = (features: ReturnType<typeof emptyFeatures>) => [...features.buckets.subarray(0, features.size)];

  it('sees case, quotes and the value of numbers no more than folding and reading do', () => {
    expect(bag(featuresOf('We DON’T keep it 30 days'))).toEqual(bag(featuresOf("we don't keep it 2024 days")));
    expect(bag(featuresOf('we keep it'))).not.toEqual(bag(featuresOf('we sell it')));
  });

  it('tells the fields apart', () => {
    const bags = [
      featuresOf('', '', { previous: 'we sell' }),
      featuresOf('', 'we sell'),
      featuresOf('', '', { section: 'we sell' }),
      featuresOf('', '', { leadIn: 'we sell' }),
      featuresOf('we sell'),
    ].map((features) => bag(features).join());
    expect(new Set(bags).size).toBe(bags.length);
  });

  it('starts afresh each time', () => {
    const features = emptyFeatures();
    readFeatures(contextOf('We sell your data to many partners.'), 'we do', features);
    readFeatures(contextOf('We keep logs.'), '', features);
    expect(bag(features)).toEqual(bag(featuresOf('We keep logs.')));
    expect(features.ownWords).toBe(3);
  });

  it('has as much weight in a long sentence as in a short one', () => {
    const norm = (text: string) => {
      const features = featuresOf(text);
      return Math.hypot(...features.values.subarray(0, features.ownGrams));
    };
    expect(norm('we sell')).toBeCloseTo(1);
    expect(norm('we sell '.repeat(70))).toBeCloseTo(1);
  });

  it('stays in its room and its buckets, whatever the texts', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constant('a '.repeat(5000)));
    fc.assert(
      fc.property(text, text, text, text, text, (own, previous, next, section, leadIn) => {
        const features = featuresOf(own, next.toLowerCase(), { previous, section, leadIn });
        expect(features.size).toBeLessThan(features.buckets.length);
        expect(bag(features).every((bucket) => bucket >= 0 && bucket < 1 << bucketBits)).toBe(true);
        for (let feature = 0; feature < features.ownGrams; feature += 1) {
          const { start, end } = gramStretch(features, feature);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(own.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('loses flags rather than throw, where every practice has one after the longest texts', () => {
    const long = 'a '.repeat(5000);
    const features = featuresOf(long, long, { previous: long, section: long, leadIn: long });
    expect(features.buckets.length - features.size).toBeGreaterThan(100);
    for (let flag = 0; flag < 2 * 92; flag += 1) expect(() => addFlag(features, flag, 1)).not.toThrow();
  });
});

describe('flags', () => {
  it('have a bucket by their name', () => {
    expect(flagBucket('cue:sell')).toBe(flagBucket('cue:sell'));
    expect(flagBucket('cue:sell')).not.toBe(flagBucket('part:sell'));
  });

  it('are added behind what is there', () => {
    const features = featuresOf('we sell');
    const { size } = features;
    addFlag(features, 77, 0.25);
    expect([features.size, features.buckets[size], features.values[size]]).toEqual([size + 1, 77, 0.25]);
  });
});
