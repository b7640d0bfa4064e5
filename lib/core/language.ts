/** Which language a text is in, by its script and its commonest words. Knows no policy; small, for it runs on every page. */

/** A line a language: words that are frequent in it and rare in its neighbours. */
const commonWords = `
en the of and to we you your our is are that with for may this not by from have which
de der die das und wir sie ist nicht von zu für auf oder
fr le la les des et nous vous est vos dans pour une du par ou
es el la los las y en que su sus para por una con del se
pt o os as e em que seus para por com uma não do da ou ao
it il gli di e che per con una non è del della dei
nl de het een en van wij je u uw is niet voor
af die en van het is nie ons jou vir wat
sv och att det som vi för på av inte med
da og at det som vi for på af ikke med
no og å det som vi for på av ikke med
is og að við þú er sem í á
fi ja on ei että tai voi joka
et ja on ei või kui see ning
lv un ir ar no par uz vai
lt ir yra su kad ar tai arba
pl i w na z do nie się jest że oraz lub
cs a v na se je že k pro nebo jako
sk a v na sa je že k pre alebo ako
sl in je na se za da ki ali z so
hr i u na se je da za od koji ili su
hu a az és hogy nem is egy vagy
ro și de la în cu pe nu este sau
sq të dhe një në për që me
tr ve bir bu için ile veya olarak
az və bu üçün ilə bir olan
id yang dan di kami untuk dari ini pada akan bahwa karena adalah
ms yang dan di kami untuk dari ini pada boleh bahawa kerana oleh
tl ang ng mga sa na ay at
sw na ya wa kwa ni za katika
vi và của các cho là được có
ca el la els les i en que per amb una no dels
gl o os as e en que para por unha non do da
eu eta da ez bat du dira
ga an na ar agus le go is
cy y yn ac i o yr ar eich
ru и в не на что с по для мы или
uk і в не на що з та для ми або
be і ў не на што з для мы або
bg и в не на че с за да ние или
mk и на во се да од за со или
sr и у на се је да за од или
kk және бұл үшін болып немесе`;

/** Languages that differ in so few words that the declared one is believed. */
const twins: Readonly<Record<string, string>> = { sr: 'hr', bs: 'hr', ms: 'id', mr: 'hi', ne: 'hi' };

/** Scripts that tell the language by themselves, or nearly, by their code points. */
const scripts = /* @__PURE__ */ byScriptName(
  'ja 3040-30ff, ko ac00-d7af, zh 4e00-9fff, el 0370-03ff, he 0590-05ff, ar 0600-06ff, th 0e00-0e7f, hi 0900-097f, ' +
    'bn 0980-09ff, pa 0a00-0a7f, gu 0a80-0aff, ta 0b80-0bff, te 0c00-0c7f, kn 0c80-0cff, ml 0d00-0d7f, si 0d80-0dff, ' +
    'my 1000-109f, km 1780-17ff, ka 10a0-10ff, hy 0530-058f, am 1200-137f',
);

function byScriptName(list: string): readonly (readonly [string, RegExp])[] {
  return list.split(', ').map((entry) => {
    const [language = '', from = '', to = ''] = entry.split(/[ -]/);
    return [language, new RegExp(`[\\u${from}-\\u${to}]`, 'g')];
  });
}

/** Letters of Persian and Urdu that Arabic does not have. */
const persianLetters = /[پچژگکی]/g;
const urduLetters = /[ٹڈڑےں]/g;
/** From this share of the letters on. */
const leastLetterShare = 0.015;

/** The languages that each word is common in: words of many languages say little. Left out of bundles that do not ask. */
const languagesOf = /* @__PURE__ */ byWord();

function byWord(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const line of commonWords.trim().split('\n')) {
    const [language = '', ...words] = line.split(' ');
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

const maxUnits = 8000;
const fewestWords = 16;
/** With fewer words not even the declared language is believed. */
const fewestWordsDeclared = 8;
/** Common words make up a quarter to a half of running text; of headings and menus, a few percent. */
const leastShare = 0.04;
/** Menus have fewer; then the declared language is believed, if any of its words are there. */
const leastShareDeclared = 0.01;
/** How much the declared language may tip a tie: pages often declare the template's language, not the text's. */
const declaredBonus = 1.1;
/** A Japanese text has about half kana; a Chinese one with a Japanese name, a few. */
const scriptShare = 0.15;
/** With this share it is the declared language however short it is, and English whatever names of languages stand in it. */
const sureShare = 0.15;
/** English has hardly any letters beyond a to z: a name, a loan word. With more it is a language that is not in the list. */
const mostForeignShare = 0.03;
/** Running English has four times this share; languages that are not in the list have a few such words by chance. */
const leastEnglishShare = 0.08;
/** Shorter texts are menus, which have few common words in English too. */
const runningWords = 80;

/**
 * The primary language of `text` ("en", "de"), or 'und' where there is too little to tell, or where it is in a language
 * that is not known here: never 'en' then, whatever the document declares.
 *
 * @param declared the language that the document declares ("en-GB"); only tips ties
 * @example identifyLanguage('Wir geben Ihre Daten nicht weiter, und das gilt auch für die Daten der Kinder.') // 'de'
 */
export function identifyLanguage(text: string, declared = ''): string {
  const sample = text
    .slice(0, maxUnits)
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .toLowerCase();
  const primary = primaryOf(declared);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const foreign = sample.match(/[^\p{ASCII}\P{L}]/gu)?.length ?? 0;
  const found =
    (foreign >= letters * scriptShare && byScript(sample, letters)) || byWords(sample, primary, foreign / letters);
  return twins[primary] === found ? primary : found;
}

/** Whether a text in this language, as `identifyLanguage` names it, can be read: English, or too little of it to tell. */
export function isReadable(language: string): boolean {
  return language === 'en' || language === 'und';
}

function byScript(sample: string, letters: number): string | undefined {
  for (const [language, script] of scripts) {
    const count = sample.match(script)?.length ?? 0;
    if (count < fewestWords || count < letters * scriptShare) continue;
    if (language !== 'ar') return language;
    const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / letters;
    if (share(urduLetters) >= leastLetterShare) return 'ur';
    return share(persianLetters) >= leastLetterShare ? 'fa' : 'ar';
  }
  return undefined;
}

function byWords(sample: string, declared: string, foreignShare: number): string {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < fewestWordsDeclared) return 'und';
  const scores = new Map<string, number>();
  for (const word of words) {
    const languages = languagesOf.get(word) ?? [];
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const own = (scores.get(declared) ?? 0) * declaredBonus;
  if (words.length < fewestWords) return own >= words.length * sureShare ? declared : 'und';
  scores.set(declared, own);
  let best = own >= words.length * leastShareDeclared ? declared : 'und';
  let bestScore = words.length * leastShare;
  for (const [language, score] of scores) if (score > bestScore) [best, bestScore] = [language, score];
  return best === 'en' && !isEnglish(bestScore / words.length, words.length, foreignShare) ? 'und' : best;
}

function isEnglish(share: number, words: number, foreignShare: number): boolean {
  if (share >= sureShare) return true;
  return foreignShare <= mostForeignShare && (words < runningWords || share >= leastEnglishShare);
}

function primaryOf(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
