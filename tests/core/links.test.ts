/** Links to legal documents are told from the other links of a page. */
import { describe, expect, test } from 'vitest';
import { rankLinks } from '@/lib/core/links';
import type { PageLink } from '@/lib/core/model';
import { expectQuick } from '../timing';

const page = 'https://www.shop.example/garden/spades?colour=red';
const link = (text: string, path: string): PageLink => ({ text, href: new URL(path, page).href });
const rank = (...links: PageLink[]) => rankLinks(links, page);
const kindOf = (text: string, path: string) => rank(link(text, path))[0]?.kind;

describe('one link', () => {
  test.each([
    ['Privacy policy', '/privacy-policy', 'privacy'],
    ['Privacy', '/p/8841', 'privacy'],
    ['Our Privacy Notice', '/doc?id=4', 'privacy'],
    ['Brightleaf Privacy Policy', '/p/1', 'privacy'],
    ['Learn more', '/legal/privacy-policy.html', 'privacy'],
    ['', '/PrivacyPolicy.aspx', 'privacy'],
    ['Privacy & cookies', '/legal', 'privacy'],
    ['Terms and privacy', '/legal', 'privacy'],
    ['Datenschutz', '/de/datenschutz', 'privacy'],
    ['Datenschutzerklärung', '/x', 'privacy'],
    ['Politique de confidentialité', '/x', 'privacy'],
    ['Política de privacidad', '/x', 'privacy'],
    ['Política de Privacidade', '/x', 'privacy'],
    ['Informativa sulla privacy', '/x', 'privacy'],
    ['Privacyverklaring', '/x', 'privacy'],
    ['Integritetspolicy', '/x', 'privacy'],
    ['Privatlivspolitik', '/x', 'privacy'],
    ['Personvern', '/x', 'privacy'],
    ['Tietosuojaseloste', '/x', 'privacy'],
    ['Polityka prywatności', '/x', 'privacy'],
    ['Ochrana osobních údajů', '/x', 'privacy'],
    ['Adatvédelem', '/x', 'privacy'],
    ['Gizlilik politikası', '/x', 'privacy'],
    ['Политика конфиденциальности', '/x', 'privacy'],
    ['プライバシーポリシー', '/x', 'privacy'],
    ['隐私政策', '/x', 'privacy'],
    ['개인정보처리방침', '/x', 'privacy'],
    ['Do not sell my personal information', '/privacy/do-not-sell-notice', undefined],
    ['Cookies', '/x', 'cookies'],
    ['Cookie policy', '/legal/privacy/cookies', 'cookies'],
    ['Cookie-Richtlinie', '/x', 'cookies'],
    ['Cookie settings', '/x', undefined],
    ['Terms', '/x', 'terms'],
    ['Terms of Service', '/tos', 'terms'],
    ['Terms & Conditions', '/x', 'terms'],
    ['AGB', '/agb', 'terms'],
    ['Conditions générales', '/x', 'terms'],
    ['Legal', '/legal', 'legal'],
    ['Policies', '/x', 'legal'],
    ['Mentions légales', '/x', 'legal'],
    ['Basket', '/basket', undefined],
    ['Privacy screens', '/privacy-screens', undefined],
    ['Why we care about your privacy and what the law says about it', '/blog/privacy-matters', undefined],
    ['Privacy film for windows', '/products/privacy-film', undefined],
    ['Return policy', '/returns', undefined],
    ['Weather conditions today', '/weather', undefined],
    ['Sign in', '/login?next=/privacy-policy', undefined],
  ])('"%s" to %s: %s', (text, path, kind) => {
    expect(kindOf(text, path)).toBe(kind);
  });

  test.each([
    'javascript:alert(1)',
    'mailto:privacy@shop.example',
    'data:text/html,privacy',
    'file:///privacy',
    'privacy',
    '',
  ])('never leads to %s', (href) => {
    expect(rank({ text: 'Privacy policy', href })).toEqual([]);
  });
});

describe('together', () => {
  test('privacy comes before cookies before terms before lists, the same site first', () => {
    const found = rank(
      link('Legal', '/legal'),
      link('Terms', '/terms'),
      link('Cookies', '/cookies'),
      link('Privacy policy', 'https://widgets.example/privacy'),
      link('Privacy', 'https://legal.shop.example/p'),
    );
    expect(found.map(({ href }) => href)).toEqual([
      'https://legal.shop.example/p',
      'https://widgets.example/privacy',
      'https://www.shop.example/cookies',
      'https://www.shop.example/terms',
      'https://www.shop.example/legal',
    ]);
  });

  test('a document is told once, under its best name', () => {
    const found = rank(
      link('here', '/privacy-policy'),
      link('Privacy policy', 'http://shop.example/privacy-policy/'),
      link('Privacy policy', '/privacy-policy#children'),
      link('Privacy policy', '/privacy-policy?lang=fr'),
    );
    expect(found).toEqual([{ kind: 'privacy', text: 'Privacy policy', href: 'http://shop.example/privacy-policy/' }]);
  });

  test('a place in this page leads nowhere new; a route behind "#" does', () => {
    expect(rank(link('Privacy policy', '#privacy'))).toEqual([]);
    expect(rank(link('Privacy policy', '#/privacy'))).toHaveLength(1);
  });

  test('a page of many notices still shows its cookie policy and its terms, and no more than six in all', () => {
    const notices = Array.from({ length: 30 }, (_, index) =>
      link(`Privacy notice ${'abcdefghij'[index % 10]}`, `/n/${index}`),
    );
    const found = rank(...notices, link('Terms', '/terms'), link('Cookies', '/cookies'), link('Legal', '/legal'));
    expect(found.map(({ kind }) => kind)).toEqual(['privacy', 'privacy', 'privacy', 'privacy', 'cookies', 'terms']);
  });

  test('names are one short line that cannot turn what stands around it', () => {
    const [found] = rank(link('  Privacy\u202e\n policy\u00ad ', '/x'));
    expect(found?.text).toBe('Privacy policy');
    expect(rank(link(`Privacy policy ${'x'.repeat(5000)}`, '/privacy'))[0]?.text.length).toBeLessThanOrEqual(80);
  });

  test('odd input gives an empty or a sound answer, in time in line with size', async () => {
    expect(rankLinks([{ text: 'Privacy', href: 'https://a.example/%E0%A4%A' }], 'no address')).toHaveLength(1);
    const many = Array.from({ length: 20_000 }, (_, index) =>
      link(`${'privacy '.repeat(30)}${index}`, `/${'-'.repeat(300)}${index}`),
    );
    await expectQuick(() => rank(...many), 2000);
  });
});
