/** What follows from the reader's choices, and what a broken store cannot do. */
import { expect, test } from 'vitest';
import { defaultSettings, isOff, siteOf, soundSettings, soundSites } from '@/lib/browser/choices';

test.each([
  ['www.shop.example', 'shop.example'],
  ['shop.example', 'shop.example'],
  ['legal.shop.example', 'legal.shop.example'],
  ['wwwshop.example', 'wwwshop.example'],
])('the site of %s is %s', (hostname, site) => {
  expect(siteOf(hostname)).toBe(site);
});

test('a document is off where its own site or one around it is', () => {
  expect(isOff(['shop.example'], ['www.shop.example'])).toBe(true);
  expect(isOff(['shop.example'], ['widget.example', 'shop.example'])).toBe(true);
  expect(isOff(['shop.example'], ['legal.shop.example'])).toBe(false);
  expect(isOff([], ['shop.example'])).toBe(false);
});

test.each([
  [{ reading: 'never' }, { reading: 'automatic' }],
  [{ reading: 'on-click' }, { reading: 'on-click' }],
  [{ everyPage: 'yes' }, { everyPage: false }],
  [{ everyPage: true }, { everyPage: true }],
  [{ neverOn: 'shop.example' }, { neverOn: [] }],
  [{ neverOn: ['shop.example', 7, null] }, { neverOn: ['shop.example'] }],
])('of %j is kept %j', (stored, kept) => {
  expect(soundSettings(stored)).toEqual({ ...defaultSettings, ...kept });
});

test.each([undefined, null, 'x', 7, [], {}])('a store that holds %j switches no site off', (stored) => {
  expect(soundSites(stored)).toEqual([]);
});
