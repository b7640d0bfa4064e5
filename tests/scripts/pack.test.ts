/** Packed weights come back as they went in, within the precision of their levels. */
import { describe, expect, it } from 'vitest';
import { bucketBits } from '@/lib/core/features';
import { levelCount, signs, unpack } from '@/lib/core/packed-weights';
import { keepMask, pack, unpacked } from '@/scripts/train/pack';

const heads = 3;
const size = (1 << bucketBits) * heads;
const flags = new Set([7]);

function weightsOf(entries: Readonly<Record<number, number>>): Float32Array {
  const weights = new Float32Array(size);
  for (const [at, weight] of Object.entries(entries)) weights[Number(at)] = weight;
  return weights;
}

describe('packed weights', () => {
  it('keep place and sign, and the largest weight of each head exactly', () => {
    const there = { 0: 0.5, 4: -2, 6: -0.25, 100001: 0.125, [size - 1]: 1 };
    const back = unpacked(pack(weightsOf(there), heads, flags), heads, flags);
    expect(back.filter((weight) => weight !== 0)).toHaveLength(Object.keys(there).length);
    expect([back[0], back[4], back[size - 1]]).toEqual([0.5, -2, 1]);
    for (const [at, weight] of Object.entries(there)) {
      expect(Math.sign(back[Number(at)] ?? 0)).toBe(Math.sign(weight));
      // A square scale: the steps grow with the root of the weight.
      const most = Math.max(...Object.values(there).map(Math.abs));
      expect(Math.abs((back[Number(at)] ?? 0) - weight)).toBeLessThan(
        (2 * Math.sqrt(Math.abs(weight) * most)) / levelCount,
      );
    }
  });

  it('let a heavy flag take no precision from the n-grams of its head', () => {
    const grams = { 0: 0.02, 3: 0.01 };
    const back = unpacked(pack(weightsOf({ 21: 40, ...grams }), heads, flags), heads, flags);
    const alone = unpacked(pack(weightsOf(grams), heads, flags), heads, flags);
    expect(back[21]).toBeCloseTo(40, 5);
    expect(back[0]).toBeCloseTo(0.02, 5);
    expect(back[3]).toBeGreaterThan(0);
    expect([back[0], back[3]]).toEqual([alone[0], alone[3]]);
  });

  it('stand in a source file as they are: printable, no quote, no backslash', () => {
    const packed = pack(weightsOf({ 1: 1, 90000: -1, 90001: 0.3 }), heads, flags);
    for (const text of [packed.buckets, packed.counts, packed.heads, packed.levels, signs])
      expect(text).toMatch(/^[!-~]*$/);
    expect(signs).not.toMatch(/["'`\\$]/);
    expect(new Set(signs).size).toBe(signs.length);
    expect(signs.length).toBeGreaterThanOrEqual(2 * levelCount);
  });

  it('read nothing from a broken text, and end', () => {
    const broken = { scales: [1, 1, 1], flagScales: [0, 0, 0], order: [0, 1, 2], buckets: '', counts: '', heads: '' };
    const { weights } = unpack({ ...broken, levels: '##' }, flags);
    expect(weights).toHaveLength(2);
  });
});

describe('keepMask', () => {
  it('keeps what moves scores most: large weights on frequent buckets', () => {
    const usage = new Float32Array(1 << bucketBits);
    usage[0] = 100;
    usage[1] = 1;
    const mask = keepMask(weightsOf({ 0: 0.2, 3: 1, 4: 0.5 }), heads, usage, 2);
    expect([mask[0], mask[3], mask[4]]).toEqual([1, 1, 0]);
  });
});
