/** Periods, dates and ages in a sentence. Knows no practice. */

const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  twenty: 20,
  'twenty-one': 21,
  'twenty-four': 24,
  'twenty four': 24,
  thirty: 30,
  'thirty-six': 36,
  forty: 40,
  'forty-five': 45,
  'forty five': 45,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
  'one hundred eighty': 180,
};
const words = Object.keys(numberWords)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** "ninety (90)", "90", "one"; the digits in brackets decide. */
const amount = `(?:(?<word>${words})(?: ?\\((?<bracketed>\\d{1,4})\\))?|(?<digits>\\d{1,4}(?:[.,]5)?))`;
const unit = '(?<unit>(?:calendar |business |working |full |consecutive )?(?:minute|hour|day|week|month|year))';
const qualifier =
  '(?<qualifier>approximately|approx\\.?|about|around|roughly|up to|no (?:more|longer|later) than|not (?:more|longer) than|at most|a maximum (?:period )?of|maximum(?: of)?|not exceed(?:ing)?|less than|under|at least|(?:a )?minimum (?:period )?of|no less than|more than|over|within) (?:a (?:further |maximum )?period of |the )?(?:last |next |past )?';
const periodPattern = new RegExp(
  `(?:${qualifier})?(?<![\\w.,$€£])${amount}(?: ?(?:-|to|or|and) ?(?<upTo>\\d{1,3}|${words}))?(?:\\))?[ -]?${unit}s?\\b(?![\\w-]* (?:of age|old)|['’]? ?-?old| or (?:older|younger|over)\\b)`,
  'g',
);

const meaning = [
  { words: /^(?:approx|about|around|roughly)/, says: 'about ' },
  { words: /^(?:up to|no (?:more|longer)|not|at most|a max|max|less than|under)/, says: 'up to ' },
  { words: /^(?:at least|(?:a )?min|no less|more than|over)/, says: 'at least ' },
];

/**
 * Lengths of time, in order of mention, without repeats, in one form: "90 days", "about 90 days", "up to 6 years", "3 to 7 years".
 * A lone "a day" or "an hour" is no stated period.
 *
 * @example readPeriods('kept for no more than twelve (12) months') // ['up to 12 months']
 */
export function readPeriods(folded: string): string[] {
  const found = [...folded.matchAll(periodPattern)].flatMap((match) => {
    const { word, bracketed, digits, upTo, unit: length = '', qualifier: said = '' } = match.groups ?? {};
    if ((word === 'a' || word === 'an') && !bracketed && !said) return [];
    const count = Number((bracketed ?? digits ?? '').replace(',', '.')) || (numberWords[word ?? ''] ?? 0);
    if (count <= 0 || (length.endsWith('year') && count > 150)) return [];
    const top = upTo ? Number(upTo) || numberWords[upTo] : undefined;
    const sense = meaning.find((entry) => entry.words.test(said))?.says ?? '';
    const range = top ? `${count} to ${top}` : `${count}`;
    return [`${sense}${range} ${length}${range === '1' ? '' : 's'}`];
  });
  return [...new Set(found)];
}

const monthNames =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const datePattern = new RegExp(
  [
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]?${monthNames}\\.?,?[ -]?\\d{4}\\b`,
    `\\b${monthNames}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ?\\d{4}\\b`,
    `\\b${monthNames}\\.?,? \\d{4}\\b`,
    '\\b(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])\\b',
    '\\b(?:0?[1-9]|[12]\\d|3[01])[-/.](?:0?[1-9]|[12]\\d|3[01])[-/.](?:(?:19|20)\\d{2}|\\d{2})\\b',
    '\\b(?:0[1-9]|1[0-2])[-/.](?:19|20)\\d{2}\\b',
    '\\b(?:19|20)\\d{2}[-/.](?:0[1-9]|1[0-2])\\b',
  ].join('|'),
  'g',
);

/**
 * Dates as the sentence writes them, in order.
 *
 * @example readDates('Last updated: 3 May 2024', 'last updated: 3 may 2024') // ['3 May 2024']
 */
export function readDates(text: string, folded: string): string[] {
  return [...folded.matchAll(datePattern)].map((match) => text.slice(match.index, match.index + match[0].length));
}

const ageNumber = `(?<age>\\d{1,2}|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty-one)`;
const agePatterns = [
  `\\b(?:under|below|over|above|than|least|turned|reached|attained|age(?:d|s)?|minimum age(?: is| of)?)(?: the)?(?: minimum)?(?: ages?)?(?: of)?(?: (?:under|over|at least|between))?(?: \\w+ \\()? ?${ageNumber}\\b(?!\\)? ?(?:days|months|weeks|hours|%|characters))`,
  `\\b${ageNumber}(?:\\))?[ -](?:\\(\\d{1,2}\\) )?years?(?:[ -]of[ -]age|[ -]olds?| or (?:older|younger|over)|'? of age)`,
  `\\b${ageNumber} (?:or (?:older|younger|over|above)|and (?:older|over|above|under))\\b`,
].map((pattern) => new RegExp(pattern, 'g'));
const bracketedAge = /\((\d{1,2})\)/;

/**
 * Ages that the sentence sets as a limit, as digits, in order, without repeats.
 *
 * @example readAges('not meant for anyone younger than sixteen') // ['16']
 */
export function readAges(folded: string): string[] {
  const hits = agePatterns.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => ({
      at: match.index,
      age:
        Number(match.groups?.age) || numberWords[match.groups?.age ?? ''] || Number(bracketedAge.exec(match[0])?.[1]),
    })),
  );
  const ages = hits.toSorted((a, b) => a.at - b.at).flatMap(({ age }) => (age >= 5 && age <= 25 ? [`${age}`] : []));
  return [...new Set(ages)];
}
