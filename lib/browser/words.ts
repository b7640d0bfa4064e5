/** Texts for people, out of `_locales`. Knows no text itself. */
import { browser } from 'wxt/browser';

/** The same, for keys that are put together: the generated types know only literal ones. */
const i18n: { getMessage(key: string, args: string[]): string } = browser.i18n;

/**
 * The text of a key, its places `$1`.. filled in order.
 * A key that does not exist gives the key itself: a visible mistake is found, a blank one is not.
 *
 * @example t('quotes_other', ['3']) // "3 quotes"
 */
export function t(key: string, args: readonly string[] = []): string {
  return i18n.getMessage(key, [...args]) || key;
}
