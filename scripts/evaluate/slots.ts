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
/** Labels that describe rather than name: any value meets them. */
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

const isMet = {
  country: (wanted: string[], found: readonly string[]) => {
    const named = wanted
      .filter((name) => !vague.test(name))
      .map((name) => name.replace('eea/eu', 'european').replace(/^eea$/, 'european economic area'));
    return named.length === 0
      ? found.length > 0
      : named.every((name) => found.some((value) => value.toLowerCase().includes(name)));
  },
  period: (wanted: string[], found: readonly string[]) =>
    wanted
      .flatMap(lengthsOf)
      .every((period) =>
        found.flatMap(lengthsOf).some((value) => value.includes(period.split(/ to | ?- ?/)[0] ?? period)),
      ),
  age: (wanted: string[], found: readonly string[]) => wanted.some((age) => found.includes(age)),
  date: (_wanted: string[], found: readonly string[]) => found.length > 0,
};
