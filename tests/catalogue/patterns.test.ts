/** Patterns can match folded text, and no page can make one of them run for long. */
import { describe, expect, it } from 'vitest';
import { practices } from '@/lib/catalogue';
import type { Practice } from '@/lib/core/model';
import { growthOf, msFor } from '../timing';

const parts = ['text', 'near', 'under', 'unless'] as const;
const patterns = practices.flatMap((practice: Practice) =>
  practice.cues.flatMap((cue, index) =>
    parts.flatMap((part) => {
      const pattern = cue[part];
      return pattern ? [{ practice: practice.id, name: `${practice.id} cue ${index} ${part}`, pattern }] : [];
    }),
  ),
);

/** The alternatives of the group that opens at `open`, as indices where each begins; escapes and classes are stepped over. */
function alternativesAt(source: string, open: number): number[] {
  const starts = [open + (/^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(source.slice(open))?.[0].length ?? 1)];
  let depth = 0;
  let inClass = false;
  for (let index = starts[0] ?? 0; index < source.length && depth >= 0; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) starts.push(index + 1);
  }
  return starts;
}

/** Whether what begins at `index` may begin with "n't", which follows a letter and so has no word boundary before it. */
function mayBeginWithContraction(source: string, index: number): boolean {
  if (source.startsWith("n't", index)) return true;
  if (source[index] !== '(') return false;
  return alternativesAt(source, index).some((start) => mayBeginWithContraction(source, start));
}

function hasDeadContraction(source: string): boolean {
  return [...source.matchAll(/\\b/g)].some(({ index }) => mayBeginWithContraction(source, index + 2));
}

describe('the search for dead contractions', () => {
  it.each([String.raw`\bn't`, String.raw`\b(?:not|never|n't)\b`, String.raw`a\b(?:(?:no|[|(]n|n't) x)`])(
    'finds %s',
    (source) => expect(hasDeadContraction(source)).toBe(true),
  );
  it.each([String.raw`(?:\bnot|n't)\b`, String.raw`\b(?:don't|not)`, String.raw`\b(?:no|\w+n't)\b`])(
    'lets %s pass',
    (source) => expect(hasDeadContraction(source)).toBe(false),
  );
});

describe('patterns', () => {
  const offenders = (isWrong: (pattern: RegExp) => boolean) =>
    patterns.filter(({ pattern }) => isWrong(pattern)).map(({ name }) => name);
  /** What must stand in the text as it is. */
  const literally = ({ source }: RegExp) => source.replace(/\\[a-zA-Z]|\(\?<\w+>/g, '');

  it('have no flags: text is folded, and state is not wanted', () => {
    expect(offenders(({ flags }) => flags !== '')).toEqual([]);
  });

  it("never want a word boundary before n't", () => {
    // What is meant is "\w+n't": the whole word.
    expect(offenders(({ source }) => hasDeadContraction(source))).toEqual([]);
  });

  it('want no capitals, curly quotes, long dashes or special spaces: folding removes them', () => {
    expect(offenders((pattern) => /[A-Z\u2010-\u201e\u00a0\u00ab\u00bb]/.test(literally(pattern)))).toEqual([]);
  });
});

/** Longer than any sentence that the splitter lets through. */
const hostileUnits = 5000;
/** A pattern this quick on a whole sentence of triggers holds nobody up, whatever its growth. */
const quickMs = 50;
/** Four times the text may take four times as long, with room for a busy machine; sixteen times would be quadratic. */
const maxGrowth = 12;

/** Texts that begin what the pattern looks for again and again, and never end it. */
function hostileTexts({ source }: RegExp): string[] {
  const words = [...new Set(source.replace(/\\[a-zA-Z]/g, ' ').match(/[a-z]{2,}/g) ?? [])];
  const [first = 'we', second = first] = words;
  return [first, `${first} ${second}`, words.slice(0, 12).join(' '), words.join(' '), words.join(', '), `${first}-`];
}

function filled(unit: string, units: number): string {
  return `${unit} `.repeat(Math.ceil(units / (unit.length + 1))).slice(0, units);
}

describe('hostile sentences', () => {
  it.each(practices.map(({ id }) => id))('hold up no pattern of %s', (id) => {
    for (const { name, pattern } of patterns.filter(({ practice }) => practice === id)) {
      // "zz" is in no pattern: behind it every start is tried to its end.
      const never = new RegExp(`(?:${pattern.source})zz`);
      for (const [tried, unit] of [pattern, never].flatMap((each) =>
        hostileTexts(pattern).map((text) => [each, text] as const),
      )) {
        const long = filled(unit, hostileUnits);
        if (msFor(() => tried.exec(long)) < quickMs) continue;
        const growth = growthOf((text) => tried.exec(text), filled(unit, hostileUnits / 4), long, {
          times: 4,
          enough: maxGrowth,
        });
        expect(growth, `${name} on "${unit.slice(0, 60)}"`).toBeLessThan(maxGrowth);
      }
    }
  });
});
