/** Which letters a pattern cannot match without, and which of many patterns a text may match. Knows no practice. */

/** Shorter needles are in every sentence. */
const leastLength = 3;

/** What must occur for a piece of a pattern to match: of each list one text; an empty list of lists says nothing. */
type Needles = readonly (readonly string[])[];

/**
 * Lists of texts: of each list at least one text stands in everything that `pattern` matches.
 * Understands the syntax that cues use; anything else only costs speed.
 *
 * @param pattern without flags, for folded text
 * @example needlesOf(/\b(?:sell|rent)(?:s|ing)? (?:your|the) data/) // [['sell', 'rent'], [' data']]
 */
export function needlesOf(pattern: RegExp): Needles {
  const source = pattern.source;
  let at = 0;
  return alternatives();

  function alternatives(): Needles {
    const branches = [sequence()];
    while (source[at] === '|') {
      at += 1;
      branches.push(sequence());
    }
    if (branches.length === 1) return branches[0] ?? [];
    // Of several branches one matches: one list of each is all that can be said of them together.
    const best = branches.map((lists) => lists.toSorted((a, b) => worth(b) - worth(a))[0]);
    return best.every((list) => list !== undefined) ? [best.flat()] : [];
  }

  function sequence(): Needles {
    const lists: (readonly string[])[] = [];
    let run = '';
    const endRun = () => {
      if (run.length >= leastLength) lists.push([run]);
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const piece = atom();
      const times = quantifier();
      if (piece.kind === 'nothing') continue;
      if (piece.kind === 'letter' && times === 'once') {
        run += piece.text;
        continue;
      }
      if (piece.kind === 'letter' && times === 'often') run += piece.text;
      endRun();
      if (piece.kind === 'group' && times !== 'maybe') lists.push(...piece.needles);
    }
    endRun();
    return lists;
  }

  function atom():
    | { kind: 'letter'; text: string }
    | { kind: 'group'; needles: Needles }
    | { kind: 'any' | 'nothing' } {
    const character = source[at] ?? '';
    at += 1;
    if (character === '(') {
      const isLook = /^\?<?[=!]/.test(source.slice(at, at + 3));
      at += /^\?(?:<?[=!]|:|<\w+>)/.exec(source.slice(at))?.[0].length ?? 0;
      const needles = alternatives();
      at += 1;
      return isLook ? { kind: 'nothing' } : { kind: 'group', needles };
    }
    if (character === '[') {
      while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at += 1;
      return { kind: 'any' };
    }
    if (character === '^' || character === '$') return { kind: 'nothing' };
    if (character === '.') return { kind: 'any' };
    if (character !== '\\') return { kind: 'letter', text: character };
    const escaped = source[at] ?? '';
    at += 1;
    if (escaped === 'b' || escaped === 'B') return { kind: 'nothing' };
    if (/[pP]/.test(escaped)) at = source.indexOf('}', at) + 1;
    if (/[a-zA-Z0-9]/.test(escaped)) return { kind: 'any' };
    return { kind: 'letter', text: escaped };
  }

  /** How often what stands before must occur. */
  function quantifier(): 'once' | 'often' | 'maybe' {
    const written = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (!written) return 'once';
    at += written[0].length;
    if (written[0].startsWith('+') || Number(written[1]) > 0) return 'often';
    return 'maybe';
  }
}

/** Long needles, and few of them, leave the most texts out. */
function worth(list: readonly string[]): number {
  return Math.min(8, ...list.map(({ length }) => length)) - list.length / 20;
}

/** Tells, for each text, which of many patterns are worth running on it. */
export interface Sieve {
  /** Looks at a text; the answers below are about it. */
  read(folded: string): void;
  /** False only where the pattern with this index cannot match the text that was read. */
  mayMatch(pattern: number): boolean;
}

/** Needles are found by their first three letters, five bits a letter: a to z, and what else is common in cues. */
const letterBits = 5;
const trigramMask = (1 << (3 * letterBits)) - 1;
const letters = new Uint8Array(128);
for (const [index, letter] of [..."abcdefghijklmnopqrstuvwxyz '-.,"].entries())
  letters[letter.charCodeAt(0)] = index + 1;

/** The three letters that end with this one, from the three before it. */
function roll(trigram: number, code: number): number {
  return ((trigram << letterBits) | (code < letters.length ? (letters[code] as number) : 0)) & trigramMask;
}

function firstTrigram(needle: string): number {
  let trigram = 0;
  for (let index = 0; index < leastLength; index += 1) trigram = roll(trigram, needle.charCodeAt(index));
  return trigram;
}

/** Prepares the patterns. Reading a text is linear in its length and in the number of different lists. */
export function createSieve(patterns: readonly RegExp[]): Sieve {
  // Patterns share many needles and many lists: each is looked up once a text.
  const needles = new Map<string, number>();
  const lists = new Map<string, number>();
  const numberOf = (numbers: Map<string, number>, key: string) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const needlesOfLists: number[][] = [];
  const listsOf = patterns.map((pattern) =>
    needlesOf(pattern).map((list) => {
      const number = numberOf(lists, list.toSorted().join('\n'));
      needlesOfLists[number] ??= list.map((needle) => numberOf(needles, needle));
      return number;
    }),
  );
  const texts = [...needles.keys()];
  const startingWith: number[][] = Array.from({ length: trigramMask + 1 }, () => []);
  for (const [needle, text] of texts.entries()) startingWith[firstTrigram(text)]?.push(needle);
  const starters = flat(startingWith);
  const members = flat(needlesOfLists);
  const isThere = new Uint8Array(needles.size);
  // Most lists are never asked about: their practices are out of the question.
  const answers = new Uint8Array(lists.size);
  const [unasked, met, unmet] = [0, 1, 2];
  return {
    read(folded) {
      isThere.fill(0);
      let trigram = 0;
      for (let index = 0; index < folded.length; index += 1) {
        trigram = roll(trigram, folded.charCodeAt(index));
        const end = starters.starts[trigram + 1] as number;
        for (let at = starters.starts[trigram] as number; at < end; at += 1) {
          const needle = starters.items[at] as number;
          if (isThere[needle] === 0 && folded.startsWith(texts[needle] as string, index - leastLength + 1))
            isThere[needle] = 1;
        }
      }
      answers.fill(unasked);
    },
    mayMatch(pattern) {
      for (const list of listsOf[pattern] ?? []) {
        if (answers[list] === unasked) answers[list] = isMet(list) ? met : unmet;
        if (answers[list] === unmet) return false;
      }
      return true;
    },
  };

  function isMet(list: number): boolean {
    const end = members.starts[list + 1] as number;
    for (let at = members.starts[list] as number; at < end; at += 1) {
      if (isThere[members.items[at] as number] === 1) return true;
    }
    return false;
  }
}

/** Rows of numbers, one behind the other: this runs for every sentence. */
function flat(rows: readonly Iterable<number>[]): { readonly starts: Int32Array; readonly items: Int32Array } {
  const starts = [0];
  const items: number[] = [];
  for (const row of rows) {
    items.push(...row);
    starts.push(items.length);
  }
  return { starts: Int32Array.from(starts), items: Int32Array.from(items) };
}
