/** Frames worth opening by themselves. */
import { expect, test } from 'vitest';
import { worthOpening } from '@/lib/core/embedded';

const looksLikePolicy = (path: string) => path.includes('privacy');
const worth = (url: string, title = '', share = 0.1) => worthOpening([{ url, title, share }], looksLikePolicy);

test.each<[string, Parameters<typeof worth>]>([
  ['looks like a policy by its path', ['https://policies.example/privacy/7']],
  ['is called one', ['https://policies.example/7', 'Our cookie policy']],
  ['fills the page', ['https://policies.example/7', '', 0.8]],
])('a frame that %s is worth opening', (_, args) => {
  expect(worth(...args)).toEqual([args[0]]);
});

test.each<[string, Parameters<typeof worth>]>([
  ['is small and says nothing', ['https://ads.example/banner', 'Advertisement']],
  ['says it only in its query or host', ['https://privacy.example/a?next=/privacy']],
  ['is no page of the web', ['javascript:privacy', 'Privacy', 1]],
  ['has no address', ['about:blank', 'Privacy', 1]],
])('a frame that %s is not', (_, args) => {
  expect(worth(...args)).toEqual([]);
});

test('each address is named once, in order', () => {
  const [first, second] = ['https://a.example/privacy', 'https://b.example/privacy'].map((url) => ({
    url,
    title: '',
    share: 0,
  }));
  const pages = [first, second, first].flatMap((page) => page ?? []);
  expect(worthOpening(pages, looksLikePolicy)).toEqual(['https://a.example/privacy', 'https://b.example/privacy']);
});
