/**
 * Writes `public/_locales/en/messages.json` from the words of the components and the catalogue.
 * `--check` writes nothing and fails where the file is not what this script would write.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { practices } from '@/lib/catalogue';
import { polarities } from '@/lib/core/model';
import { explanationKey, placesOf, titleKey } from '@/lib/core/summary';

const root = path.resolve(import.meta.dirname, '..');
const wordsFolder = path.join(root, 'components');

/** The generated file. */
export const localeFile = path.join(root, 'public/_locales/en/messages.json');

/** One text, in the format of `_locales`; its places are `$1` to `$9`. */
export interface LocaleEntry {
  readonly message: string;
  readonly description?: string;
}
export type Locale = { readonly [key: string]: LocaleEntry };

/** All texts of the extension, sorted by key. Throws where two sources claim a key, or a key is none. */
export function collectLocale(): Locale {
  const files = readdirSync(wordsFolder).filter((name) => /^words.*\.en\.json$/.test(name));
  const sources = files.map((name): Locale => JSON.parse(readFileSync(path.join(wordsFolder, name), 'utf8')));
  const entries = [...sources, catalogueLocale()].flatMap((source) => Object.entries(source));
  const locale: { [key: string]: LocaleEntry } = {};
  for (const [key, entry] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!/^\w+$/.test(key)) throw new Error(`"${key}" is no key: letters, digits and "_" only`);
    if (locale[key]) throw new Error(`two texts have the key "${key}"`);
    locale[key] = entry;
  }
  return locale;
}

/** The text of the generated file. */
export function localeText(): string {
  return `${JSON.stringify(collectLocale(), null, 2)}\n`;
}

export function main(args: readonly string[]): number {
  const text = localeText();
  const isFresh = read(localeFile) === text;
  if (args.includes('--check')) {
    if (!isFresh) console.error('public/_locales is stale: run `node scripts/run.mjs locales`');
    return isFresh ? 0 : 1;
  }
  if (!isFresh) {
    mkdirSync(path.dirname(localeFile), { recursive: true });
    writeFileSync(localeFile, text);
  }
  return 0;
}

function catalogueLocale(): Locale {
  const locale: { [key: string]: LocaleEntry } = {};
  for (const { id, wording } of practices) {
    for (const polarity of polarities) {
      const { titles, explanation } = wording[polarity];
      for (const [index, title] of titles.entries()) {
        const description = `Title: ${id}, ${polarity}.${placesOf(title)
          .map((slot, at) => ` $${at + 1}: ${slot}.`)
          .join('')}`;
        locale[titleKey(id, polarity, index, titles.length)] = { message: withPlaces(title), description };
      }
      locale[explanationKey(id, polarity)] = {
        message: escaped(explanation),
        description: `Explains: ${id}, ${polarity}.`,
      };
    }
  }
  return locale;
}

/** "Sends your data to {country}" to "Sends your data to $1", in the order in which `titleOf` fills the places. */
function withPlaces(title: string): string {
  return placesOf(title).reduce((text, slot, at) => text.replace(`{${slot}}`, `$${at + 1}`), escaped(title));
}

/** In `_locales` a dollar sign that stands for itself is written twice. */
function escaped(text: string): string {
  return text.replaceAll('$', '$$$$');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
