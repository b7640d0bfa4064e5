/** Pages that change: nothing is read twice, and what was found moves with its words. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { practices } from '@/lib/catalogue';
import { analyse, type Pace } from '@/lib/core/analyse';
import { createReader } from '@/lib/core/findings';
import type { Block } from '@/lib/core/model';
import { moveFindings, nowhere } from '@/lib/core/move';
import { compile } from '@/lib/core/practices';
import { remember } from '@/lib/core/remember';
import { expectQuick } from '../timing';

const atOnce: Pace = { now: () => 0, pause: async () => {} };
const plain = createReader(compile(practices));

const sentences = [
  'We sell your personal information to advertisers.',
  'We do not sell your data.',
  'This does not apply to you.',
  'We keep your data for 30 days.',
  'Only if you agree.',
  '—',
  'We do not:',
];
const block = fc.record({
  text: fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  kind: fc.constantFrom('paragraph', 'item', 'heading'),
  section: fc.constantFrom('', 'Sharing'),
});
const pages = fc.array(block, { maxLength: 8 }) as fc.Arbitrary<Block[]>;

describe('remember', () => {
  it('answers as the reader does, whatever it has read before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pages, { minLength: 1, maxLength: 4 }), async (versions) => {
        const reader = remember(plain);
        for (const blocks of versions) {
          expect(await analyse(blocks, reader, atOnce)).toEqual(await analyse(blocks, plain, atOnce));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('reads only what is new, and its neighbours', async () => {
    const read = vi.fn(plain.read);
    const reader = remember({ read });
    const blocks: Block[] = Array.from({ length: 50 }, (_, index) => ({
      text: `We keep your data for ${index} days.`,
      kind: 'paragraph',
      section: '',
    }));
    await analyse(blocks, reader, atOnce);
    expect(read).toHaveBeenCalledTimes(50);
    const changed = blocks.map((block, index) => (index === 20 ? { ...block, text: 'We changed this.' } : block));
    await analyse(changed, reader, atOnce);
    expect(read).toHaveBeenCalledTimes(53);
  });

  it('stays quick on a page that repeats itself', async () => {
    const blocks: Block[] = Array.from({ length: 5000 }, (_, index) => ({
      text: 'Opt out.',
      kind: 'paragraph',
      section: `Part ${index}`,
    }));
    await expectQuick(async () => {
      const reader = remember({ read: () => [] });
      await analyse(blocks, reader, atOnce);
      await analyse(blocks, reader, atOnce);
    }, 2000);
  });
});

describe('moveFindings', () => {
  it('keeps order and number, and never leaves a finding at other words', async () => {
    await fc.assert(
      fc.asyncProperty(pages, pages, async (before, after) => {
        const findings = await analyse(before, plain, atOnce);
        const moved = moveFindings(findings, before, after);
        expect(moved.map(({ practice }) => practice)).toEqual(findings.map(({ practice }) => practice));
        for (const { sentence, cue } of moved) {
          const { block, start, end } = sentence.span;
          expect(cue.block).toBe(block);
          if (block !== nowhere) expect(after[block]?.text.slice(start, end)).toBe(sentence.text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds all that is still there, in any order', async () => {
    const blocks: Block[] = ['one', 'two', 'three', 'four'].map((word) => ({
      text: `We sell your data to ${word}.`,
      kind: 'paragraph',
      section: '',
    }));
    const findings = await analyse(blocks, plain, atOnce);
    const shuffled = [3, 1, 0, 2].flatMap((index) => blocks[index] ?? []);
    const moved = moveFindings(findings, blocks, shuffled);
    expect(moved.length).toBeGreaterThanOrEqual(4);
    expect(moved.every(({ sentence }) => shuffled[sentence.span.block]?.text === sentence.text)).toBe(true);
  });
});
