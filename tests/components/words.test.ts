/** Every text that the code asks for is there, and the generated file is what the script writes. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageName, plural, silentKey } from '@/components/words';
import { catalogue } from '@/lib/catalogue';
import { categories, groups, ratings, slotNames } from '@/lib/core/model';
import { explanationKey, titleOf } from '@/lib/core/summary';
import { collectLocale, localeFile, localeText } from '@/scripts/locales';
import { t } from './fixtures';

const root = path.resolve(import.meta.dirname, '../..');
const locale = collectLocale();

test('public/_locales is what `node scripts/run.mjs locales` writes', () => {
  expect(readFileSync(localeFile, 'utf8')).toBe(localeText());
});

test('every key that the code names has a text', () => {
  const missing: string[] = [];
  for (const folder of ['components', 'entrypoints', 'lib/browser']) {
    for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file)) continue;
      const source = readFileSync(path.join(root, folder, file), 'utf8');
      const keys = [
        ...[...source.matchAll(/\bt\(\s*'(\w+)'/g)].map(([, key]) => key ?? ''),
        ...[...source.matchAll(/\bplural\(\s*t,\s*'(\w+)'/g)].flatMap(([, key]) => [`${key}_one`, `${key}_other`]),
      ];
      missing.push(...keys.filter((key) => !locale[key]).map((key) => `${file}: ${key}`));
    }
  }
  expect(missing).toEqual([]);
});

test('every key that the code puts together has a text', () => {
  const keys = [
    ...categories.map((name) => `category_${name}`),
    ...groups.map((name) => `group_${name}`),
    ...ratings.map((name) => `rating_${name}`),
    ...slotNames.map((name) => `slot_${name}`),
    ...['browser', 'own', 'store', 'pdf', 'file', 'other'].map((reason) => `unreadable_${reason}`),
    ...['next', 'previous'].map((direction) => `step_${direction}`),
    ...['none', 'one', 'other'].map((count) => `badge_${count}`),
    ...catalogue.checklist.map(({ practice }) => silentKey(practice)),
  ];
  expect(keys.filter((key) => !locale[key])).toEqual([]);
});

test('every text has a description for translators and no more places than browsers fill', () => {
  for (const [key, { message, description }] of Object.entries(locale)) {
    expect(description, key).toBeTruthy();
    expect(message, key).not.toMatch(/\{\w+\}/);
  }
});

test('stores take the description', () => {
  expect(locale.extension_description?.message.length).toBeLessThanOrEqual(132);
});

describe('the catalogue’s texts', () => {
  test.each(catalogue.practices)('$id has a title and an explanation for each polarity', (practice) => {
    for (const polarity of ['asserted', 'denied', 'conditional'] as const) {
      const plain = titleOf(practice, polarity, {});
      expect(t(plain.key, plain.args)).toBe(practice.wording[polarity].titles.at(-1));
      expect(t(explanationKey(practice.id, polarity))).toBe(practice.wording[polarity].explanation);
    }
  });

  test('fill their places in the order of the title', () => {
    for (const { id, wording } of catalogue.practices) {
      for (const [polarity, { titles }] of Object.entries(wording)) {
        const places = titles.flatMap((title) => [...title.matchAll(/\{\w+\}/g)]).length;
        const keys = Object.keys(locale).filter((key) =>
          key.startsWith(`practice_${id.replaceAll('-', '_')}_${polarity}`),
        );
        const filled = keys.flatMap((key) => locale[key]?.message.match(/\$\d/g) ?? []);
        expect(filled, `${id} ${polarity}`).toHaveLength(places);
      }
    }
  });
});

test('numbers have the form of the words’ language', () => {
  expect(plural(t, 'quotes', 1)).toBe('1 quote');
  expect(plural(t, 'quotes', 21)).toBe('21 quotes');
  expect(plural(t, 'words', 12345)).toBe('12,345 words');
});

test('languages are named, and nonsense has no name', () => {
  expect(languageName(t, 'pt-BR')).toBe('Brazilian Portuguese');
  expect(languageName(t, 'und')).toBe('');
  expect(languageName(t, 'not a language')).toBe('');
});
