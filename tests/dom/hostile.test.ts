// @vitest-environment jsdom
/** Pages that nobody meant to be read: no throw, no overflow, time in line with size. */
import { describe, expect, it } from 'vitest';
import { readFacts } from '@/lib/dom/facts';
import { readPage } from '@/lib/dom/page-text';
import { expectLinear, expectQuick } from '../timing';

function emptyPage(): Document {
  return document.implementation.createHTMLDocument('');
}

/** `count` elements, each in the one before: parsers cut such depth, scripts do not. */
function nested(page: Document, tag: string, count: number, fill: (element: Element, depth: number) => void): void {
  let at: Element = page.body;
  for (let depth = 0; depth < count; depth += 1) {
    const element = page.createElement(tag);
    fill(element, depth);
    at.append(element);
    at = element;
  }
}

describe('hostile pages', () => {
  // jsdom takes the square of the depth to build these; the browser tests go deeper.
  it('3,000 nested boxes', () => {
    const page = emptyPage();
    nested(page, 'div', 3000, (element, depth) => element.append(`Text ${depth}.`));
    expect(readPage(page).blocks).toHaveLength(3000);
    expect(readFacts(page).words).toBe(2000);
  });

  it('2,000 nested lists: lead-ins stay short', () => {
    const page = emptyPage();
    nested(page, 'ul', 2000, (element) => element.append('We may share with:'));
    const { blocks } = readPage(page);
    expect(blocks).toHaveLength(2000);
    expect(Math.max(...blocks.map(({ leadIn }) => leadIn?.length ?? 0))).toBeLessThan(700);
  });

  it.each(['nav', 'header', 'table', 'dialog', 'details', 'button', 'li', 'b'])('500 nested <%s>', (tag) => {
    const page = emptyPage();
    nested(page, tag, 500, (element) => {
      element.className = 'cookie-banner';
      element.append('x ');
    });
    expect(() => readPage(page)).not.toThrow();
  });

  it('one text of a megabyte', () => {
    const page = emptyPage();
    page.body.append('We keep your data. '.repeat(55_000));
    const { blocks } = readPage(page);
    expect(blocks).toHaveLength(1);
    expect(readFacts(page).sample.length).toBeLessThan(7000);
  });

  it.each([
    ['white space', ' \n'],
    ['invisible characters', '\u200b\u00ad'],
    ['bullets', '• '],
    ['colons', ': '],
    ['letters', 'a'],
  ])('half a megabyte of %s', async (_name, unit) => {
    const page = emptyPage();
    page.body.append('Start ', unit.repeat(250_000));
    await expectQuick(() => readPage(page), 5000);
  });

  it('takes time in line with the number of nodes', () => {
    const build = (count: number) => {
      const page = emptyPage();
      page.body.innerHTML = '<p>We <b>may</b> share it.<br>• a</p><ul><li>x<ul><li>y</li></ul></li></ul>'.repeat(count);
      return page;
    };
    expectLinear(readPage, build(300), build(2400), 8);
  });

  it.each([
    ['nothing', ''],
    ['a frameset', '<frameset><frame src="about:blank"></frameset>'],
    ['no words', '<body><p>—</p><hr>'],
    ['only scripts', '<body><script>1</script>'],
  ])('%s', (_name, html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(readPage(page).blocks).toEqual([]);
    expect(readFacts(page)).toMatchObject({ words: 0 });
  });

  it('a document that is not HTML', () => {
    const page = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>We log</text></svg>',
      'image/svg+xml',
    );
    expect(readPage(page).blocks).toEqual([]);
    expect(readFacts(page).sample).toBe('');
  });

  it('a document without a root', () => {
    const page = emptyPage();
    page.documentElement.remove();
    expect(readPage(page).blocks).toEqual([]);
    expect(readFacts(page).headings).toEqual([]);
  });
});
