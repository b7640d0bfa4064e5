/** Reading goes in slices, in order, stops when told to, and survives any page. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { practices } from '@/lib/catalogue';
import { analyse, type Pace } from '@/lib/core/analyse';
import { createReader, type Reader } from '@/lib/core/findings';
import type { Block } from '@/lib/core/model';
import { compile } from '@/lib/core/practices';
import { expectQuick } from '../timing';

const blockOf = (text: string, more: Partial<Block> = {}): Block => ({ text, kind: 'paragraph', section: '', ...more });

/** A clock that never moves: no pauses. */
const atOnce: Pace = { now: () => 0, pause: async () => {} };

/** A reader that finds nothing and notes what it was shown. */
function notingReader(onRead: () => void = () => {}) {
  const seen: { readonly text: string; readonly previous: string; readonly next: string; readonly block: number }[] =
    [];
  const reader: Reader = {
    read({ sentence, previous }, next) {
      seen.push({ text: sentence.text, previous, next, block: sentence.span.block });
      onRead();
      return [];
    },
  };
  return { reader, seen };
}

const shipped = createReader(compile(practices));

describe('what the reader is shown', () => {
  it('is every sentence, in order, with its neighbours across blocks', async () => {
    const { reader, seen } = notingReader();
    await analyse(
      [blockOf('Title', { kind: 'heading' }), blockOf('One. Two.'), blockOf('—'), blockOf('Three.')],
      reader,
      atOnce,
    );
    expect(seen).toEqual([
      { text: 'Title', previous: '', next: 'one.', block: 0 },
      { text: 'One.', previous: 'title', next: 'two.', block: 1 },
      { text: 'Two.', previous: 'one.', next: 'three.', block: 1 },
      { text: 'Three.', previous: 'two.', next: '', block: 3 },
    ]);
  });

  it('ends where no page that anyone reads goes', async () => {
    const { reader, seen } = notingReader();
    await analyse(
      Array.from({ length: 20_100 }, () => blockOf('One.')),
      reader,
      atOnce,
    );
    expect(seen.length).toBe(20_000);
  });
});

describe('slices', () => {
  it('pause whenever 8 ms have passed, and not before', async () => {
    let time = 0;
    const { reader } = notingReader(() => {
      time += 3;
    });
    const pause = vi.fn(async () => {
      time += 100;
    });
    await analyse(
      Array.from({ length: 31 }, () => blockOf('One.')),
      reader,
      { now: () => time, pause },
    );
    // Three sentences make a slice of 9 ms; the last of the thirty-one needs none.
    expect(pause).toHaveBeenCalledTimes(10);
  });

  it('are none while the work is quick', async () => {
    const pause = vi.fn(async () => {});
    await analyse([blockOf('One. Two. Three.')], notingReader().reader, { now: () => 0, pause });
    expect(pause).not.toHaveBeenCalled();
  });

  it('change nothing in what is found', async () => {
    const blocks = ['We sell your data to brokers.', 'We never sell your data. We use cookies.'].map((text) =>
      blockOf(text),
    );
    let time = 0;
    const hurried = await analyse(blocks, shipped, { now: () => (time += 50), pause: async () => {} });
    expect(hurried).toEqual(await analyse(blocks, shipped, atOnce));
    expect(hurried.length).toBeGreaterThan(1);
  });
});

describe('stopping', () => {
  it('returns what there is when told to, also during a pause', async () => {
    const signal = { aborted: false };
    let time = 0;
    const blocks = Array.from({ length: 50 }, () => blockOf('We sell your data.'));
    const found = await analyse(blocks, shipped, {
      now: () => (time += 3),
      pause: async () => {
        signal.aborted = true;
      },
      signal,
    });
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ sentence }) => sentence.span.block)).size).toBeLessThan(10);
  });

  it('reads nothing when it was told before', async () => {
    const { reader, seen } = notingReader();
    await analyse([blockOf('One. Two.')], reader, { ...atOnce, signal: { aborted: true } });
    expect(seen).toEqual([]);
  });
});

describe('findings', () => {
  it('come in document order, with spans that fit their blocks', async () => {
    const blocks = [
      blockOf('What we share', { kind: 'heading' }),
      blockOf('  We use cookies. We sell your data to data brokers in Malta.', { section: 'What we share' }),
      blockOf('sell your data', { kind: 'item', leadIn: 'We do not:', section: 'What we share' }),
    ];
    const found = await analyse(blocks, shipped, atOnce);
    const places = found.map(({ sentence }) => sentence.span.block * 1000 + sentence.span.start);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const { sentence, cue } of found) {
      expect(blocks[sentence.span.block]?.text.slice(sentence.span.start, sentence.span.end)).toBe(sentence.text);
      expect(cue.block).toBe(sentence.span.block);
      expect(cue.start).toBeGreaterThanOrEqual(sentence.span.start);
      expect(cue.end).toBeLessThanOrEqual(sentence.span.end);
    }
    const sold = found.filter(({ practice }) => practice === 'sell-data');
    expect(sold.map(({ polarity }) => polarity)).toEqual(['asserted', 'denied']);
  });

  it('are none on an empty page', async () => {
    expect(await analyse([], shipped, atOnce)).toEqual([]);
    expect(await analyse([blockOf(''), blockOf(' \n ')], shipped, atOnce)).toEqual([]);
  });
});

describe('hostile pages', () => {
  it.each([
    ['lone surrogates', '\ud800 we sell \udfff your data \ud83c'],
    ['NULs', 'we\0sell\0your\0data\0. '.repeat(50)],
    ['a word without an end', 'a'.repeat(300_000)],
    ['a sentence without an end', 'we do not sell your data unless you agree and '.repeat(3000)],
    ['triggers only', 'cookies share sell third parties law consent '.repeat(400)],
    ['brackets only', '('.repeat(50_000)],
    ['regular expressions', '.*+?^{}()|[]\\'.repeat(200)],
    ['right-to-left and zero-width signs', '\u202ewe\u200b sell\u200d your\ufeff data. '.repeat(100)],
  ])('with %s are read to the end', async (_, text) => {
    const blocks = [blockOf(text), blockOf(text, { kind: 'item', leadIn: text, section: text })];
    expect(await expectQuick(() => analyse(blocks, shipped, atOnce), 20_000)).toBeInstanceOf(Array);
  });

  it('never make it throw', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 100 });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (own, leadIn, section) => {
        const kind = leadIn ? 'item' : 'heading';
        await analyse([blockOf(own, { kind, leadIn, section }), blockOf(`We sell ${own}.`)], shipped, atOnce);
      }),
      { numRuns: 60 },
    );
  });
});
