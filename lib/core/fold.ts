/** Folds text for matching: lower case, straight quotes, plain spaces, same length. Knows nothing else. */

/** Characters with a plain look-alike of the same length (one UTF-16 unit each). */
const plain: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
};
const special = /[\u2018\u2019\u201a\u201b\u02bc\u00b4\u201c\u201d\u201e\u00ab\u00bb\u2010-\u2014\u2212]/g;
/** Punctuation in UTF-8 that was read as Windows-1252, in lower case: "donâ€™t". */
const garbled = /nâ€™t|â€[™˜œ\u009d“”]/g;
const mended: Readonly<Record<string, string>> = {
  'nâ€™t': ' not ',
  'â€™': "'  ",
  'â€˜': "'  ",
  'â€œ': '"  ',
  'â€\u009d': '"  ',
  'â€“': '-  ',
  'â€”': '-  ',
};
/** An apostrophe that was lost on the way: "don\ufffdt". */
const lostApostrophe = /(?<=\p{L})\ufffd(?=\p{L})/gu;
/** Everything `\s` calls white space but the plain space, which nearly all of it is; one unit each. */
const spaces = /[^\S ]/g;

/**
 * Folds `text` without changing its length, so an offset into the result is an offset into `text`.
 * Never throws; lone surrogates stay as they are.
 *
 * @example fold('Don’t SELL\u00a0data') // "don't sell data"
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals (İ) grow when lowered; then each character is lowered by itself and kept where it would grow.
  const kept = lower.length === text.length ? lower : Array.from(text, lowerInPlace).join('');
  return mend(kept)
    .replace(special, (character) => plain[character] ?? character)
    .replace(spaces, ' ');
}

/** Misread bytes would turn "don't sell" into "sell". The length stays. */
function mend(text: string): string {
  if (!/[â\ufffd]/.test(text)) return text;
  return text.replace(garbled, (run) => mended[run] ?? run).replace(lostApostrophe, "'");
}

function lowerInPlace(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
