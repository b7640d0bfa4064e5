/** How many of the labelled details (country, period, age, date) the slots hold. Knows no model. */
import { readSlots } from '@/lib/core/slots';
import type { GoldPolicy } from '../gold/policies';
import type { SlotScore } from './accuracy';

const numbers: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  ten: '10',
  twelve: '12',
};
const numberWord = new RegExp(`\\b(?:${Object.keys(numbers).join('|')})\\b`, 'g');
const length = /\d+(?: ?(?:to|-) ?\d+)? ?(?:calendar |business |working )?-?(?:minute|hour|day|week|month|year)/g;
/** Values that describe rather than name ("third countries"): there is no one way to write them, so another such value meets them. */
const vague = /outside|other|third|countr|jurisd|world|elsew|region/;

/** Each labelled detail once; a list of countries is right when every named one was read. */
export function slotScores(policies: readonly GoldPolicy[]): SlotScore[] {
  return (['country', 'period', 'age', 'date'] as const).map((slot) => {
    let [right, of] = [0, 0];
    for (const { context, labels } of policies.flatMap(({ sentences }) => sentences)) {
      for (const { attrs } of labels) {
        const label = attrs[slot] ?? (slot === 'country' ? attrs.countries : undefined);
        if (label === undefined || label === null) continue;
        const wanted = [label].flat().map((value) => String(value).toLowerCase());
        if (slot === 'period' && wanted.flatMap(lengthsOf).length === 0) continue;
        of += 1;
        const found = readSlots(context.sentence.text, context.folded, [slot])[slot] ?? [];
        if (isMet[slot](wanted, found)) right += 1;
      }
    }
    return { slot, right, of };
  });
}

const lengthsOf = (text: string) => text.replace(numberWord, (word) => numbers[word] ?? word).match(length) ?? [];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year, month and day of a date, however it is written, as numbers in no order. */
function partsOf(date: string): number[] {
  const numbers = (date.match(/\d+/g) ?? []).map(Number);
  const month = months.findIndex((name) => date.toLowerCase().includes(name)) + 1;
  return month > 0 ? [...numbers, month] : numbers;
}

const isMet = {
  country: (wanted: string[], found: readonly string[]) => {
    const values = found.map((value) => value.toLowerCase());
    const isNamed = (name: string) => {
      const full = name.replace('eea/eu', 'european').replace(/^eea$/, 'european economic area');
      return values.some((value) => value.includes(full));
    };
    return wanted.every((name) => (vague.test(name) ? values.some((value) => vague.test(value)) : isNamed(name)));
  },
  period: (wanted: string[], found: readonly string[]) =>
    wanted
      .flatMap(lengthsOf)
      .every((period) =>
        found.flatMap(lengthsOf).some((value) => value.includes(period.split(/ to | ?- ?/)[0] ?? period)),
      ),
  age: (wanted: string[], found: readonly string[]) => wanted.some((age) => found.includes(age)),
  date: (wanted: string[], found: readonly string[]) =>
    wanted.every((date) => found.some((value) => partsOf(date).every((part) => partsOf(value).includes(part)))),
};
