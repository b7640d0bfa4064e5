// @vitest-environment jsdom
/** The links of a page are found wherever they stand, with the names that people see or hear. */
import { expect, test } from 'vitest';
import { hostnamesOf } from '@/lib/dom/hosts';
import { readLinks } from '@/lib/dom/links';
import { expectQuick } from '../timing';

function pageOf(html: string): Document {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = `<base href="https://shop.example/a/">${html}`;
  return page;
}

test('addresses are whole, names are what is seen or heard', () => {
  const page = pageOf(`
    <a href="../privacy">  Our <b>privacy</b>
      policy </a>
    <a href="/cookies" aria-label="Cookie policy">more</a>
    <a href="//help.example/t"><img alt="Terms"></a>
    <a href="/legal" title="Legal"><svg></svg></a>
    <footer hidden><details><summary>x</summary><a href="?imprint">Imprint</a></details></footer>`);
  expect(readLinks(page)).toEqual([
    { text: 'Our privacy policy', href: 'https://shop.example/privacy' },
    { text: 'Cookie policy', href: 'https://shop.example/cookies' },
    { text: 'Terms', href: 'https://help.example/t' },
    { text: 'Legal', href: 'https://shop.example/legal' },
    { text: 'Imprint', href: 'https://shop.example/a/?imprint' },
  ]);
});

test('only the web is linked to', () => {
  const page = pageOf(`<a href="javascript:void 0">Privacy</a><a href="mailto:p@shop.example">Privacy</a>
    <a href="data:text/html,x">Privacy</a><a href="https://[">Privacy</a><a name="privacy">Privacy</a><a>Privacy</a>`);
  expect(readLinks(page)).toEqual([]);
});

test('links in open shadow roots are found', () => {
  const page = pageOf('<site-footer></site-footer>');
  const root = page.querySelector('site-footer')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<a href="/privacy">Privacy</a>';
  expect(readLinks(page)).toEqual([{ text: 'Privacy', href: 'https://shop.example/privacy' }]);
});

test('a page of nothing but nested links neither throws nor hangs', async () => {
  const page = pageOf('');
  let at: Element = page.body;
  for (let depth = 0; depth < 1500; depth += 1) {
    const link = page.createElement('a');
    link.setAttribute('href', `/${depth}`);
    link.append('x'.repeat(100));
    at.append(link);
    at = link;
  }
  const links = await expectQuick(() => readLinks(page), 5000);
  expect(links).toHaveLength(1500);
  expect(Math.max(...links.map(({ text }) => text.length))).toBeLessThanOrEqual(200);
});

test('a document without a root has no links', () => {
  const page = pageOf('');
  page.documentElement.remove();
  expect(readLinks(page)).toEqual([]);
});

test('a top window has its own host; a frame also those around it, as far as the browser tells', () => {
  const window = (href: string, over: object) =>
    ({ location: { href }, document: { referrer: 'https://search.example/' }, ...over }) as never;
  const top = { parent: 1, self: 1 };
  const frame = { parent: 1, self: 2 };
  expect(hostnamesOf(window('https://shop.example:8080/a', top))).toEqual(['shop.example']);
  expect(hostnamesOf(window('https://widget.example/', frame))).toEqual(['widget.example', 'search.example']);
  const location = { href: 'about:srcdoc', ancestorOrigins: { 0: 'https://shop.example', 1: 'null', length: 2 } };
  expect(hostnamesOf(window('', { ...frame, location }))).toEqual(['', 'shop.example', '']);
});
