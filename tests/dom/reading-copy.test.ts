// @vitest-environment jsdom
/** Documents of someone's come out as plain structure and words, at the same places, and nothing else. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '@/lib/dom/page-text';
import { copyOfPage, copyOfText, type ReadingCopy } from '@/lib/dom/reading-copy';
import { expectLinear } from '../timing';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function show(copy: ReadingCopy): ReadingCopy {
  document.body.replaceChildren(copy.element);
  return copy;
}

/** What the page shows where the copy says that a block stands, white space aside. */
function shownAt(copy: ReadingCopy): string[] {
  return copy.text.blocks.map(({ text }, block) => {
    const range = copy.text.rangeOf({ block, start: 0, end: text.length });
    return range?.toString().replace(/\s+/g, ' ').trim() ?? '(nowhere)';
  });
}

const wordsOf = (copy: ReadingCopy) => copy.text.blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim());

afterEach(() => document.body.replaceChildren());

describe('a page', () => {
  const html = `<!doctype html><html lang="en"><head><title>T</title><style>p { color: red }</style></head><body>
    <nav><a href="/">Home</a> <a href="/shop">Shop</a></nav>
    <main onclick="steal()">
      <h1 style="color: red">Privacy at <a href="https://evil.example/">Mossfield</a></h1>
      <h4 id="x">What we keep</h4>
      <p>We keep <b>your name</b>, and <img src="https://evil.example/pixel.png" alt="pixel"> nothing else.<br>Truly.</p>
      <ol start="3"><li>orders<ul><li>for a year</li></ul></li><li>visits</li></ol>
      <table background="https://evil.example/b.png"><tr><th>What</th><th colspan="2">How long</th></tr>
        <tr><td>Orders</td><td>a year</td><td>or less</td></tr></table>
      <details><summary>Who sees it</summary><p>Nobody but us sees it.</p></details>
      <script>steal()</script><iframe src="https://evil.example/"></iframe>
      <svg><script>steal()</script></svg><form action="https://evil.example/"><input value="x"><p>Write to us.</p></form>
      <mossfield-note is="x">A note of ours stands here.</mossfield-note>
    </main></body></html>`;

  it('is read as the page itself is', () => {
    expect(copyOfPage(document, parse(html)).text.blocks).toEqual(readPage(parse(html)).blocks);
  });

  it('has every block where it is shown', () => {
    const copy = show(copyOfPage(document, parse(html)));
    expect(copy.text.blocks.length).toBeGreaterThan(10);
    expect(shownAt(copy)).toEqual(wordsOf(copy));
  });

  it('holds nothing that runs, loads, links or styles', () => {
    const { element } = show(copyOfPage(document, parse(html)));
    const names = [...element.querySelectorAll('*')].map(({ localName }) => localName);
    expect(names.filter((name) => /^(?:a|img|script|style|iframe|svg|form|input|link|object)$|-/.test(name))).toEqual(
      [],
    );
    const attributes = [...element.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
    expect(attributes.toSorted()).toEqual(['colspan', 'start']);
  });

  it('keeps lists, tables and an outline without gaps', () => {
    const { element } = show(copyOfPage(document, parse(html)));
    expect(element.querySelector('ol[start="3"] > li ul > li')?.textContent).toBe('for a year');
    expect(element.querySelector('tr:nth-child(2) > td')?.textContent).toBe('Orders');
    const outline = [...element.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ localName, textContent }) => `${localName} ${textContent}`,
    );
    expect(outline).toEqual(['h2 Privacy at Mossfield', 'h3 What we keep', 'h4 Who sees it']);
  });

  it('leaves out menus, marked as such or not, and whatever else is not read', () => {
    expect(copyOfPage(document, parse(html)).element.textContent).not.toContain('Shop');
    const links = ['Beds', 'Seeds', 'Tools', 'Basket', 'Help'].map((name) => `<li><a href="/${name}">${name}</a></li>`);
    const copy = show(copyOfPage(document, parse(`<ul>${links.join('')}</ul><p>We keep <b>logs</b> for a year.</p>`)));
    expect(copy.text.blocks).toHaveLength(1);
    expect(copy.element.innerHTML).toBe('<p>We keep <b>logs</b> for a year.</p>');
    expect(shownAt(copy)).toEqual(wordsOf(copy));
  });

  it('takes time in line with its parts', () => {
    const pageOf = (count: number) => {
      const parts = Array.from(
        { length: count },
        (_, index) => `<a href="/${index}">Part ${index}</a> <i>is kept.</i> `,
      );
      return parse(`<main>${parts.join('')}</main>`);
    };
    expectLinear((page) => copyOfPage(document, page), pageOf(800), pageOf(8000), 10);
  });

  it('has no ranges before it is on the page', () => {
    const copy = copyOfPage(document, parse(html));
    expect(copy.text.rangeOf({ block: 0, start: 0, end: 4 })).toBeUndefined();
  });

  it.each(['', '<frameset><frame src="x"></frameset>', '<p>', '<table><tr><td>', '\u0000', '<plaintext>a<b>'])(
    'may be odd: %j',
    (odd) => {
      expect(() => copyOfPage(document, parse(odd))).not.toThrow();
    },
  );
});

describe('a text', () => {
  const source = [
    'PRIVACY AT MOSSFIELD',
    '====================',
    '',
    'We keep these things, and we keep them',
    'for a year:',
    '',
    '1. orders',
    '   a) plants',
    '   b) seeds',
    '2. visits',
    '',
    '* letters',
    '',
    'That is all.',
  ].join('\n');

  it('has every block where it is shown', () => {
    const copy = show(copyOfText(document, source));
    expect(copy.text.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      ...Array.from({ length: 5 }, () => 'item'),
      'paragraph',
    ]);
    expect(shownAt(copy)).toEqual(wordsOf(copy));
  });

  it('keeps the numbers that were typed, and nests lists as they were', () => {
    const { element } = show(copyOfText(document, source));
    expect(element.querySelector('ul > li > ul > li')?.textContent).toBe('a) plants');
    const typed = [...element.querySelectorAll('.typed')].map(({ textContent }) => textContent);
    expect(typed).toEqual(['1.', 'a)', 'b)', '2.']);
  });

  it('is never markup', () => {
    const { element } = show(copyOfText(document, '<img src=x onerror=alert(1)> We keep <b>logs</b>.'));
    expect(element.querySelector('img, b')).toBeNull();
    expect(element.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('of any kind has every block where it is shown', () => {
    const lines = fc.array(
      fc.oneof(
        fc.constantFrom('', '1. one', '  - two', '    * three', '# Four', '> five', 'o\tsix', '(iv) seven', '---'),
        fc.string({ maxLength: 30 }),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(lines, (lines) => {
        const copy = show(copyOfText(document, lines.join('\n')));
        expect(shownAt(copy)).toEqual(wordsOf(copy));
      }),
    );
  });
});
