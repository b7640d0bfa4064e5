/** A sentence's details: country, period, age, date, link, email, verbs, kinds of data. Knows no practice. */
import type { SlotName, Slots } from '../model';
import { readCountries } from './countries';
import { readAges, readDates, readPeriods } from './times';

const link = /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|]+[^\s<>"'()[\]{}|.,;:!?]/giu;
const email = /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}\b/gu;

/** Ways of handing data on for gain, in the base form that titles use. */
const verbs: readonly (readonly [RegExp, string])[] = [
  [/\b(?:sell|sells|sold|selling|sale)\b/, 'sell'],
  [/\b(?:rent|rents|rented|renting|rental)\b/, 'rent'],
  [/\b(?:trade|trades|traded|trading)\b/, 'trade'],
  [/\b(?:lease|leases|leased|leasing)\b/, 'lease'],
  [/\b(?:licen[cs]e|licen[cs]es|licen[cs]ed|licen[cs]ing)\b/, 'license'],
];

/** Kinds of data that people know, by the words policies use. */
const kindsOfData: readonly (readonly [RegExp, string])[] = [
  [/\b(?:full |first |last |user)?names?\b/, 'name'],
  [/\be-?mail(?: address(?:es)?)?\b/, 'email address'],
  [/\b(?:tele)?phone(?: number)?s?\b/, 'phone number'],
  [/\b(?:postal|mailing|home|billing|shipping|street) address(?:es)?\b/, 'postal address'],
  [/\bip address(?:es)?\b/, 'IP address'],
  [/\b(?:credit|debit|payment) cards?\b|\bcard (?:number|detail)s?\b/, 'card details'],
  [/\bbank (?:account|detail)s?\b/, 'bank account'],
  [/\b(?:date of birth|birth ?dates?|birthdays?)\b/, 'birth date'],
  [/\bgender\b/, 'gender'],
  [/\bhealth\b/, 'health'],
  [/\bbiometrics?\b/, 'biometrics'],
  [/\b(?:precise |geo-?)?location\b/, 'location'],
  [/\bcontacts? lists?\b|\baddress book\b/, 'contacts'],
  [/\bphotos?\b|\bphotographs?\b/, 'photos'],
  [/\bpasswords?\b/, 'password'],
  [/\b(?:social security|passport|driver'?s? licen[cs]e) numbers?\b/, 'ID number'],
];

/** Sentences longer than this are tables or lists in disguise: details found there belong to something else. */
const maxUnits = 3000;

function named(list: readonly (readonly [RegExp, string])[], folded: string): string[] {
  return list.flatMap(([pattern, name]) => (pattern.test(folded) ? [name] : []));
}

/**
 * Reads the wanted details of a sentence; a detail that is not there has no key.
 *
 * @param text the sentence as it stands; `folded` is the same, folded (see `fold`)
 * @param wanted `condition` and `exception` are not read here: they come with the polarity
 * @example readSlots('Servers stand in Malta.', 'servers stand in malta.', ['country']) // { country: ['Malta'] }
 */
export function readSlots(text: string, folded: string, wanted: readonly SlotName[]): Slots {
  const slots: { [Name in SlotName]?: readonly string[] } = {};
  if (text.length > maxUnits) return slots;
  for (const name of wanted) {
    const values = readers[name]?.(text, folded) ?? [];
    if (values.length > 0) slots[name] = values;
  }
  return slots;
}

const readers: { readonly [Name in SlotName]?: (text: string, folded: string) => readonly string[] } = {
  country: readCountries,
  period: (_, folded) => readPeriods(folded),
  age: (_, folded) => readAges(folded),
  date: readDates,
  link: (text) => [...new Set(text.match(link) ?? [])],
  email: (text) => [...new Set(text.match(email) ?? [])],
  verbs: (_, folded) => named(verbs, folded),
  data: (_, folded) => named(kindsOfData, folded),
};
