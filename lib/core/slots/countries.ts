/** Countries and regions in a sentence: names, short forms, adjectives, "outside the EEA". Knows no practice. */

/** Other names by which policies call a place, folded; the value is the name that people read. */
const aliases: Readonly<Record<string, string>> = {
  'united states of america': 'United States',
  'u.s.a.': 'United States',
  'u.s.a': 'United States',
  'u.s.': 'United States',
  'u.s': 'United States',
  usa: 'United States',
  'great britain': 'United Kingdom',
  england: 'United Kingdom',
  scotland: 'United Kingdom',
  wales: 'United Kingdom',
  'northern ireland': 'United Kingdom',
  'u.k.': 'United Kingdom',
  'republic of ireland': 'Ireland',
  'south korea': 'South Korea',
  'republic of korea': 'South Korea',
  korea: 'South Korea',
  holland: 'Netherlands',
  'the netherlands': 'Netherlands',
  turkey: 'Turkey',
  'czech republic': 'Czechia',
  'hong kong': 'Hong Kong',
  macau: 'Macao',
  macao: 'Macao',
  'ivory coast': 'Côte d’Ivoire',
  burma: 'Myanmar',
  myanmar: 'Myanmar',
  palestine: 'Palestine',
  'russian federation': 'Russia',
  "people's republic of china": 'China',
  'mainland china': 'China',
  'united arab emirates': 'United Arab Emirates',
  'u.a.e.': 'United Arab Emirates',
  'viet nam': 'Vietnam',
  'the gambia': 'Gambia',
  'the bahamas': 'Bahamas',
  california: 'United States',
  quebec: 'Canada',
  'european economic area': 'European Economic Area',
  'european union': 'European Union',
  europe: 'Europe',
  'latin america': 'Latin America',
  'north america': 'North America',
  'south america': 'South America',
  asia: 'Asia',
  'asia-pacific': 'Asia-Pacific',
  'asia pacific': 'Asia-Pacific',
  africa: 'Africa',
};

/** Names that are words or other places too: matched only with a capital, and never as these. */
const capitalised: Readonly<Record<string, string>> = {
  US: 'United States',
  UK: 'United Kingdom',
  EU: 'European Union',
  EEA: 'European Economic Area',
  UAE: 'United Arab Emirates',
  EMEA: 'Europe, Middle East and Africa',
  APAC: 'Asia-Pacific',
};

/** Adjectives count only before a word for a place of storage. */
const adjectives: Readonly<Record<string, string>> = {
  american: 'United States',
  'us-based': 'United States',
  british: 'United Kingdom',
  'uk-based': 'United Kingdom',
  german: 'Germany',
  french: 'France',
  irish: 'Ireland',
  dutch: 'Netherlands',
  swiss: 'Switzerland',
  swedish: 'Sweden',
  norwegian: 'Norway',
  danish: 'Denmark',
  finnish: 'Finland',
  icelandic: 'Iceland',
  belgian: 'Belgium',
  austrian: 'Austria',
  italian: 'Italy',
  spanish: 'Spain',
  portuguese: 'Portugal',
  polish: 'Poland',
  estonian: 'Estonia',
  canadian: 'Canada',
  australian: 'Australia',
  israeli: 'Israel',
  indian: 'India',
  chinese: 'China',
  japanese: 'Japan',
  russian: 'Russia',
  brazilian: 'Brazil',
  european: 'Europe',
  'eu-based': 'European Union',
};
const places = '(?:servers?|data ?-?cent(?:er|re)s?|hosting|hosts?|facilit(?:y|ies)|clouds?|soil|territory)';

/** Codes that Intl names and that are no country: pseudo locales, unions, unknown. */
const noCountry = /^(?:X[AB]|ZZ|EU|EZ|UN|QO|CQ)$/;
/** Country names that are common words, first names or states: they need more than the name, so they are left out. */
const ambiguous = new Set(['jersey', 'georgia', 'chad', 'jordan', 'guinea', 'mali', 'togo', 'turkey']);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Names {
  readonly byFolded: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}
let names: Names | undefined;

/** All country names of the engine's own list (CLDR), and the aliases. Built on first use: about 2 ms. */
function placeNames(): Names {
  if (names) return names;
  const byFolded = new Map(Object.entries(aliases));
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) {
      const code = String.fromCharCode(first, second);
      const name = noCountry.test(code) ? undefined : english.of(code);
      const folded = name?.toLowerCase().replaceAll('’', "'");
      if (name && folded && !ambiguous.has(folded) && !byFolded.has(folded)) byFolded.set(folded, name);
    }
  }
  const longestFirst = [...byFolded.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  names = {
    byFolded,
    pattern: new RegExp(
      `(?<![\\w-])(?:(?<name>${longestFirst.join('|')})|(?<adjective>${Object.keys(adjectives).join('|')})(?= (?:[a-z-]+ )?${places}))(?![\\w])`,
      'g',
    ),
  };
  return names;
}
const capitalPattern = new RegExp(`(?<![\\w.-])(?:${Object.keys(capitalised).join('|')})(?![\\w])`, 'g');

/** Before a place, these say where data or people come from, or whose law it is: not where data goes. */
const notDestination =
  /(?:\bfrom(?: within| inside)?|\bresidents?(?: of| in)?|\b(?:citizens|users|individuals|persons|people|customers|members|visitors|consumers|those|you|you are|you're|reside|live|resident|data subjects)(?: who are| that are)?(?: located| residing| resident| based)? (?:of|in|within)|\blaws? (?:of|in)|\bcourts? of|\bstate of|\bhabitants? of|\bunder|\bcitizen of|\bmember of)(?: either| both)? (?:the )?$/;
/** After a place, these make it part of another name. */
const partOfName =
  /^(?:-| ?(?:privacy shield|data privacy framework|swiss|commission|parliament|court|law\b|laws\b|federal|government|data protection (?:law|authorit)|dollars|gdpr|representative|citizens?\b|residents?\b|users?\b|individuals?\b|persons\b|customers\b|consumers\b|supervisory|member states? law|department of|federal trade|standard contractual|model clauses|or (?:european|uk|swiss) (?:law|individuals)|standards?\b|based (?:users|individuals)))/;
/** A postal address says where somebody sits. */
const address =
  /(?:\b\d+[a-z]?,? [\w' .,-]{0,30}\b(?:street|st\.|road|rd\.|avenue|ave\.?|lane|boulevard|blvd\.?|drive|square|suite|floor|way)|\bp\.? ?o\.? box)(?![\w])[^;:]{0,50}$/;
const outside = /\b(?:outside|beyond|other than)(?: of)?(?: the territory of)?(?: both| either)?(?: the)? $/;
/** Before "outside", these say where the reader is: "if you are located outside the United States". */
const readerOutside =
  /(?:\bfrom|\b(?:you|users|individuals|persons|people|customers|members|visitors|consumers|those)(?: are|'re| live| reside| who are| who live| who reside)?(?: currently)?(?: located| residing| resident| based| living)?(?: in (?:a|any) (?:country|place|region|location))?) outside\b[a-z ]*$/;
/** Joins places after "outside": "outside the EEA, Switzerland and the UK", with `")` of a short form before it. */
const joins = /^(?:["']?\))?(?:,? ?(?:and|or|and\/or|\/) ?(?:the )?|,|\/) ?(?:the )?$/;
/** Opens a short form of the place before it: "the European Union ('EU')". */
const opensShortForm = /^ ?\(["']?$/;

/** "outside your home country", "any country in which we operate". */
const elsewhere =
  /\b(?:outside|other than|different (?:from|than))(?: of)? (?:your|the|their|his or her)(?: (?:own|home|local|country|countries|state|province|or|jurisdiction|territory|region|and|\/)[,]?){1,6}(?: (?:of|in) (?:which you )?(?:residen(?:ce|cy)|origin|live|reside))?|\b(?:other|another|third|foreign|different|various|multiple) (?:countr(?:y|ies)|jurisdictions?)\b|\bcountr(?:y|ies) (?:other than|outside)(?: of)? (?:your own|the one|the country|yours|where you)|\b(?:across|around|throughout|anywhere in|in any part of) the (?:world|globe)\b|\bworldwide\b|\binternational borders\b|\bany (?:other )?country (?:in which|where)\b|\boutside (?:your|the) (?:home )?(?:country|jurisdiction|state|region)\b/;

/**
 * Names of the places where the sentence says data goes, in order of mention, without repeats:
 * "Israel", "United States", "countries outside the European Economic Area", "other countries".
 * Places that people or data come from ("residents of Malta", "from the EEA") are left out.
 *
 * @param text the sentence as it stands, for capitals; `folded` is the same, folded
 */
export function readCountries(text: string, folded: string): string[] {
  const { byFolded, pattern } = placeNames();
  const mentions: { name: string; start: number; end: number }[] = [];
  for (const match of folded.matchAll(pattern)) {
    const name = byFolded.get(match.groups?.name ?? '') ?? adjectives[match.groups?.adjective ?? ''];
    if (name) mentions.push({ name, start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(capitalPattern)) {
    const name = capitalised[match[0]];
    if (name) mentions.push({ name, start: match.index, end: match.index + match[0].length });
  }
  mentions.sort((a, b) => a.start - b.start);
  const found: string[] = [];
  let skipped: 'no' | 'outside' | 'origin' = 'no';
  let last = -1;
  let lastName = '';
  for (const { name, start, end } of mentions) {
    if (start < last) continue;
    const before = folded.slice(Math.max(0, start - 90), start);
    const between = folded.slice(Math.max(last, 0), start);
    const isShortForm = name === lastName && opensShortForm.test(between);
    const chained = last >= 0 && joins.test(between);
    last = end;
    lastName = name;
    if (isShortForm || partOfName.test(folded.slice(end, end + 40)) || address.test(before)) continue;
    if (outside.test(before)) skipped = readerOutside.test(before) ? 'origin' : 'outside';
    else if (notDestination.test(before)) skipped = 'origin';
    else if (!chained) skipped = 'no';
    if (skipped === 'no') found.push(name);
    else if (skipped === 'outside' && !chained) found.push(`countries outside ${withArticle(name)}`);
  }
  if (elsewhere.test(folded) && !found.some((name) => name.startsWith('countries'))) found.push('other countries');
  return [...new Set(found.filter(Boolean))];
}

function withArticle(name: string): string {
  return /^(?:United|European|Netherlands|Philippines|Bahamas)/.test(name) ? `the ${name}` : name;
}
