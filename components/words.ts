/** How components speak: through a `t` they are given. Knows no text and no browser. */

/** The text of a key with its places filled, as `lib/browser/words.ts` gives it. */
export type Translate = (key: string, args?: readonly string[]) => string;

/**
 * The form of a text that fits a number; the number is its first place.
 * The forms follow the language of the texts, which may not be the browser's.
 *
 * @example plural(t, 'quotes', 2) // text of `quotes_other`: "2 quotes"
 */
export function plural(t: Translate, key: string, count: number): string {
  const language = t('words_language');
  const form = new Intl.PluralRules(language).select(count);
  return t(`${key}_${form}`, [new Intl.NumberFormat(language).format(count)]);
}

/** Key of the text that names what a page does not mention. */
export function silentKey(practice: string): string {
  return `silent_${practice.replaceAll('-', '_')}`;
}

/**
 * The name of a language in the language of the texts, or '' where nobody knows it.
 *
 * @param code BCP 47; 'und' and nonsense have no name
 */
export function languageName(t: Translate, code: string): string {
  try {
    const names = new Intl.DisplayNames(t('words_language'), { type: 'language', fallback: 'none' });
    return code === 'und' ? '' : (names.of(code) ?? '');
  } catch {
    return '';
  }
}
