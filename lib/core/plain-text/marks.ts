/** List marks: bullets, numbers, letters, roman numerals. Knows one line's beginning, not the list it stands in. */

/** One way to read a mark: "i" is the letter 9 and the roman numeral 1. */
export interface Reading {
  readonly style: 'bullet' | 'number' | 'letter' | 'roman';
  /** Place in its list, from 1; 0 for bullets. */
  readonly value: number;
  /** What must be equal among siblings: the bullet itself, or what surrounds a number ("2.#.", "(#)"). */
  readonly form: string;
}

export interface Mark {
  readonly readings: readonly Reading[];
  /** Units from the start of the text it was read from to the item's own text. */
  readonly length: number;
}

/** Marks are short; what follows is not looked at. */
const longestMarkUnits = 64;

const bullet = /^(?:[-–—•·▪▫◦‣●○■□◆➢➤►✓✔»+*]|o(?=\t| {2}))(?=\s)\s*/;
const ordered =
  /^\(?((?:\d{1,3}|[A-Za-z]|[ivxlIVXL]{1,6})(?:\.(?:\d{1,3}|[A-Za-z]))*)(?:\\?[.)]|\\?\.\))(?=\s)\s*|^(\d{1,2}(?:\.\d{1,2}){1,3})(?=\s)\s*/;
/** Look like marks and are words. */
const words = /^(?:e\.g|i\.e|a\.k\.a|u\.s|u\.k|p\.o)\b/i;
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/**
 * The list mark that `line` (without its indentation) begins with.
 *
 * @example readMark('iv) We log visits.')?.readings // roman 4
 */
export function readMark(line: string): Mark | undefined {
  const head = line.slice(0, longestMarkUnits);
  const glyph = bullet.exec(head);
  if (glyph) {
    // Copies from word processors repeat the bullet.
    const rest = bullet.exec(head.slice(glyph[0].length));
    const length = glyph[0].length + (rest?.[0].length ?? 0);
    return { readings: [{ style: 'bullet', value: 0, form: head.charAt(0) }], length };
  }
  const match = words.test(head) ? null : ordered.exec(head);
  if (!match) return undefined;
  const label = match[1] ?? match[2] ?? '';
  const last = label.slice(label.lastIndexOf('.') + 1);
  const form = match[0].trim().replace(label, `${label.slice(0, label.length - last.length)}#`);
  return { readings: readingsOf(last, form), length: match[0].length };
}

function readingsOf(last: string, form: string): Reading[] {
  if (/^\d/.test(last)) return [{ style: 'number', value: Number(last), form }];
  const readings: Reading[] = [];
  const lower = last.toLowerCase();
  const roman = romanValue(lower);
  if (roman > 0) readings.push({ style: 'roman', value: roman, form });
  if (last.length === 1) readings.push({ style: 'letter', value: lower.charCodeAt(0) - 96, form });
  return readings;
}

function romanValue(text: string): number {
  const digits = Array.from(text, (letter) => romanDigits[letter] ?? 0);
  if (digits.includes(0)) return 0;
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** Whether `mark` can stand first in a list. Bullets always can. */
export function beginsList(mark: Mark): boolean {
  return mark.readings.some(({ value }) => value <= 1);
}

/** The reading by which `mark` follows an item read as one of `before`. */
export function successor(before: readonly Reading[], mark: Mark): Reading | undefined {
  return mark.readings.find((reading) =>
    before.some(
      ({ style, value, form }) =>
        style === reading.style && form === reading.form && (style === 'bullet' || reading.value === value + 1),
    ),
  );
}
