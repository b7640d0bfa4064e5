/** Which language a text is in, by its script and its commonest words. Knows no policy; small, for it runs on every page. */

/** Words that are frequent in one language and rare in its neighbours. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the of and to we you your our is are that with for may this not by from have which',
  de: 'der die das und wir sie ist nicht ihre ihrer von zu',
  fr: 'le la les des et nous vous est votre vos dans pour',
  es: 'el la los las de y en que su sus para por',
  pt: 'o os as de e em que seus suas para por com',
  it: 'il gli di e che per con una non è del della',
  nl: 'de het een en van wij je u uw is niet voor',
  sv: 'och att det som vi du är för på av inte med',
  da: 'og at det som vi du er for på af ikke med',
  no: 'og å det som vi du er for på av ikke med',
  fi: 'ja on ei että tai voi joka sekä myös kun jos se',
  pl: 'i w na z do nie się jest że oraz lub przez',
  cs: 'a v na se je že k pro s nebo z jako',
  sk: 'a v na sa je že k pre s alebo z ako',
  hu: 'a az és hogy nem is egy vagy ha meg ön mint',
  ro: 'și de la în cu pe nu este că sau care pentru',
  hr: 'i u na se je da za od koji ili su s',
  tr: 've bir bu için ile veya olarak daha da gibi olan kişisel',
  id: 'yang dan di kami anda untuk dari dengan atau ini pada tidak',
  vi: 'và của các bạn chúng tôi cho là được không có trong',
  ca: 'el la els les de i en que per amb una no',
  ru: 'и в не на что с по для мы вы или от',
  uk: 'і в не на що з та для ми ви або від',
  bg: 'и в не на че с за да ние вие или от',
};

/** Scripts that tell the language by themselves, or nearly. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0900-\u097f]/g, 'hi'],
];

/** The languages that each word is common in: words of many languages say little. Left out of bundles that do not ask. */
const languagesOf = /* @__PURE__ */ byWord();

function byWord(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(commonWords)) {
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

const maxUnits = 8000;
const fewestWords = 16;
/** Common words make up a quarter to a half of running text; of headings and menus, a few percent. */
const leastShare = 0.04;
/** Menus have fewer; then the declared language is believed, if any of its words are there. */
const leastShareDeclared = 0.01;
/** How much the declared language may tip a tie: pages often declare the template's language, not the text's. */
const declaredBonus = 1.1;
/** A Japanese text has about half kana; a Chinese one with a Japanese name, a few. */
const scriptShare = 0.15;

/**
 * The primary language of `text` ("en", "de"), or 'und' where there is too little to tell.
 *
 * @param declared the language that the document declares ("en-GB"); only tips ties
 * @example identifyLanguage('Wir geben Ihre Daten nicht weiter, und das gilt auch für die Daten der Kinder.') // 'de'
 */
export function identifyLanguage(text: string, declared = ''): string {
  const sample = text.slice(0, maxUnits).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of scripts) {
    const count = sample.match(script)?.length ?? 0;
    if (count >= fewestWords && count >= letters * scriptShare) return language;
  }
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < fewestWords) return 'und';
  const scores = new Map<string, number>();
  for (const word of words) {
    const languages = languagesOf.get(word) ?? [];
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const primary = primaryOf(declared);
  const own = (scores.get(primary) ?? 0) * declaredBonus;
  scores.set(primary, own);
  let best = own >= words.length * leastShareDeclared ? primary : 'und';
  let bestScore = words.length * leastShare;
  for (const [language, score] of scores) if (score > bestScore) [best, bestScore] = [language, score];
  return best;
}

function primaryOf(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
