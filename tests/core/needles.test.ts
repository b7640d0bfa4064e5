/** The sieve leaves out only patterns that cannot match. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practices } from '@/lib/catalogue';
import { examples } from '@/lib/catalogue/examples';
import { fold } from '@/lib/core/fold';
import { createSieve, needlesOf } from '@/lib/core/needles';

describe('needlesOf', () => {
  it.each([
    [/\bsell\b/, [['sell']]],
    [/\b(?:sell|rent)(?:s|ing)? (?:your|the) data/, [['sell', 'rent'], ['your', 'the'], [' data']]],
    [/sells?/, [['sell']]],
    [/(?:sell)?/, []],
    [/(?:sell|\w+)/, []],
    [/ab|cd/, []],
    [/(?<!not )tracked/, [['tracked']]],
    [/tracks?(?= you)/, [['track']]],
    [/(?:abc){2}[xyz]+def{0,3}/, [['abc']]],
    [/e\.g\. this/, [['e.g. this']]],
  ])('%s', (pattern, needles) => {
    const found = needlesOf(pattern).filter((list) => list.every(({ length }) => length >= 3));
    expect(found).toEqual(needles);
  });
});

describe('createSieve', () => {
  const patterns = practices.flatMap(({ cues }) => cues.map(({ text }) => text));
  const sieve = createSieve(patterns);
  const texts = Object.values(examples).flatMap(({ match, noMatch }) =>
    [...match, ...noMatch].map(({ text }) => fold(text)),
  );

  it('lets every match of the catalogue through, and few others', () => {
    let [asked, passed] = [0, 0];
    for (const text of texts) {
      sieve.read(text);
      for (const [index, pattern] of patterns.entries()) {
        asked += 1;
        if (sieve.mayMatch(index)) passed += 1;
        else expect(pattern.test(text), `${pattern} on "${text}"`).toBe(false);
      }
    }
    expect(passed / asked).toBeLessThan(0.25);
  });

  it('does so for texts put together at random', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }), fc.nat(400), (parts, cut) => {
        const text = parts.join(' ').slice(cut % 50);
        sieve.read(text);
        return patterns.every((pattern, index) => sieve.mayMatch(index) || !pattern.test(text));
      }),
      { numRuns: 60 },
    );
  });
});
