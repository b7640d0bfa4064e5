// @vitest-environment jsdom
/** What the reader makes of the shapes that policies come in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/core/sentences';
import { readPage } from '@/lib/dom/page-text';

/** A page of its own: no test sees another's. */
function page(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html');
}

/** "kind| text | section | lead-in", the last two only where there are any. */
function outline(html: string): string[] {
  return readPage(page(html)).blocks.map(({ kind, text, section, leadIn }) =>
    [`${kind}: ${text}`, section && `#${section}`, leadIn && `<${leadIn}>`].filter(Boolean).join(' '),
  );
}

const filler = 'We wrote this page for the people who use our service and want to know. '.repeat(12).trim();

describe('blocks', () => {
  it.each<[string, string, string[]]>([
    [
      'headings give sections',
      '<h1>Privacy</h1><p>Intro here.</p><h2>Sharing</h2><p>We share.</p>',
      [
        'heading: Privacy',
        'paragraph: Intro here. #Privacy',
        'heading: Sharing #Privacy',
        'paragraph: We share. #Sharing',
      ],
    ],
    [
      'inline elements run on',
      '<p>We <b>never</b> sell <a href="/x">your da<i>ta</i></a>.</p>',
      ['paragraph: We never sell your data.'],
    ],
    [
      'adjacent elements without a space do not glue sentences',
      '<p><span>We log visits.</span><span>You can object.</span></p>',
      ['paragraph: We log visits. You can object.'],
    ],
    [
      'white space, soft hyphens, zero-width and no-break spaces',
      '<p>  We\n\t keep&nbsp;your  in&shy;for\u200bmation\ufeff . </p>',
      ['paragraph: We keep your information .'],
    ],
    [
      'a list has its introduction',
      '<p>Our rules. We do not:</p><ul><li>sell data</li><li>rent data</li></ul><p>That is all.</p>',
      [
        'paragraph: Our rules. We do not:',
        'item: sell data <We do not:>',
        'item: rent data <We do not:>',
        'paragraph: That is all.',
      ],
    ],
    [
      'a list after a finished sentence has none',
      '<p>We do not sell data.</p><ul><li>Write to us</li></ul>',
      ['paragraph: We do not sell data.', 'item: Write to us'],
    ],
    [
      'nested lists inherit, outermost first',
      '<p>We may share with:</p><ul><li>partners, such as:<ol><li>ad networks<ul><li>Adly</li></ul></li></ol></li><li>courts</li></ul>',
      [
        'paragraph: We may share with:',
        'item: partners, such as: <We may share with:>',
        'item: ad networks <We may share with: partners, such as:>',
        'item: Adly <We may share with: partners, such as: ad networks>',
        'item: courts <We may share with:>',
      ],
    ],
    [
      'one list cut into two goes on',
      '<p>We never:</p><ul><li>sell</li></ul><ul><li>rent</li></ul>',
      ['paragraph: We never:', 'item: sell <We never:>', 'item: rent <We never:>'],
    ],
    [
      'a second paragraph of an item stays with its list',
      '<p>We collect:</p><ul><li><p>Your name.</p><p>And your address.</p></li></ul>',
      ['paragraph: We collect:', 'item: Your name. <We collect:>', 'item: And your address. <We collect:>'],
    ],
    [
      'typed bullets in one element',
      '<p>We use it to:<br>• answer you<br>• bill you<br><br>Then we delete it.</p>',
      [
        'paragraph: We use it to:',
        'item: answer you <We use it to:>',
        'item: bill you <We use it to:>',
        'paragraph: Then we delete it.',
      ],
    ],
    [
      'typed bullets without a break',
      '<p>We collect: • your name • your age</p>',
      ['paragraph: We collect:', 'item: your name <We collect:>', 'item: your age <We collect:>'],
    ],
    [
      'middle dots, where a colon announces them',
      '<p>We keep: · logs · bills</p><p>Hours: Monday · Friday</p>',
      ['paragraph: We keep:', 'item: logs <We keep:>', 'item: bills <We keep:>', 'paragraph: Hours: Monday · Friday'],
    ],
    [
      'numbered clauses below a line that introduces nothing',
      '<p>Acme archives</p><p>1. We keep it.</p><p>2. We move it.</p>',
      ['paragraph: Acme archives', 'item: We keep it.', 'item: We move it.'],
    ],
    [
      'page numbers of a print are no text',
      '<p>We keep it.</p><p>Page 3 of 12</p><p>Page 4</p><p>We sell none.</p>',
      ['paragraph: We keep it.', 'paragraph: We sell none.'],
    ],
    [
      'a bare title right above a statement, and an address that is none',
      '<p>Sharing<br>We share nothing with anybody.</p><p>Acme Ltd<br>4 Mill Lane<br>Thornby</p>',
      [
        'heading: Sharing',
        'paragraph: We share nothing with anybody. #Sharing',
        'paragraph: Acme Ltd #Sharing',
        'paragraph: 4 Mill Lane #Sharing',
        'paragraph: Thornby #Sharing',
      ],
    ],
    [
      'a class that says title, on the box around a box',
      '<div class="page-title"><div><span>Privacy</span></div></div><div><div>We log.</div></div>',
      ['heading: Privacy', 'paragraph: We log. #Privacy'],
    ],
    [
      'typed dashes and numbers',
      '<div>We do not<br>- sell<br>- rent</div><p>We may:</p><p>1. keep it</p><p>2. move it</p>',
      [
        'paragraph: We do not',
        'item: sell <We do not>',
        'item: rent <We do not>',
        'paragraph: We may:',
        'item: keep it <We may:>',
        'item: move it <We may:>',
      ],
    ],
    [
      'numbered headings keep their numbers',
      '<p><b>1. Scope</b></p><p><b>2. Use</b></p><p>We use it.</p>',
      ['heading: 1. Scope', 'heading: 2. Use #1. Scope', 'paragraph: We use it. #2. Use'],
    ],
    [
      'paragraphs made with <br>, and lines broken for width',
      '<div>First thought.<br><br>We keep the information that you give to us while your account is<br>open. Nothing more.<br>Second.</div>',
      [
        'paragraph: First thought.',
        'paragraph: We keep the information that you give to us while your account is open. Nothing more.',
        'paragraph: Second.',
      ],
    ],
    [
      'bold lines head what follows',
      '<p><strong>Cookies</strong></p><p>We set cookies.</p><p><b>Logs</b><br>We keep logs.</p><p><b>We never sell data.</b></p>',
      [
        'heading: Cookies',
        'paragraph: We set cookies. #Cookies',
        'heading: Logs #Cookies',
        'paragraph: We keep logs. #Logs',
        'paragraph: We never sell data. #Logs',
      ],
    ],
    [
      'a bold introduction is not a heading',
      '<p><b>We do not:</b></p><ul><li>sell</li></ul>',
      ['paragraph: We do not:', 'item: sell <We do not:>'],
    ],
    [
      'capitals and classes head too',
      '<p>HOW WE SHARE</p><p>We share.</p><div class="section-title">Keeping</div><div>We keep.</div>',
      [
        'heading: HOW WE SHARE',
        'paragraph: We share. #HOW WE SHARE',
        'heading: Keeping #HOW WE SHARE',
        'paragraph: We keep. #Keeping',
      ],
    ],
    [
      'items that head their own text',
      '<ol><li><b>Cookies</b><p>We set them.</p></li></ol>',
      ['heading: Cookies', 'item: We set them. #Cookies'],
    ],
    [
      'details and hidden accordions are read',
      '<details><summary>Retention</summary><p>We keep it for a year.</p></details><h3><button aria-expanded="false">Sharing</button></h3><div class="accordion-panel" hidden style="display:none">We share it.</div>',
      [
        'heading: Retention',
        'paragraph: We keep it for a year. #Retention',
        'heading: Sharing #Retention',
        'paragraph: We share it. #Sharing',
      ],
    ],
    [
      'tab panels are read, tabs are not',
      '<div role="tablist"><button role="tab" aria-controls="a">One</button></div><div role="tabpanel" id="a" aria-hidden="true">We log you.</div>',
      ['paragraph: We log you.'],
    ],
    [
      'definition lists',
      '<dl><dt>Cookies</dt><dd>Small files.</dd><dt>Logs</dt><dd>Lines of text.</dd></dl>',
      ['item: Cookies', 'item: Small files. <Cookies>', 'item: Logs', 'item: Lines of text. <Logs>'],
    ],
    [
      'two descriptions of one term, and a list in one',
      '<dl><dt>Logs</dt><dd>We keep:<ul><li>visits</li></ul></dd><dd>They are short.</dd></dl>',
      ['item: Logs', 'item: We keep: <Logs>', 'item: visits <Logs We keep:>', 'item: They are short. <Logs>'],
    ],
    [
      'a table row by row, under its headings',
      '<table><tr><th>Category</th><th>Sold?</th></tr><tr><td>Contact data</td><td>No</td></tr><tr><th>Logs</th><td>Yes</td></tr></table>',
      [
        'cell: Category',
        'cell: Sold?',
        'cell: Contact data <Category>',
        'cell: No <Sold? | Contact data>',
        'cell: Logs <Category>',
        'cell: Yes <Sold? | Logs>',
      ],
    ],
    [
      'cells that reach over rows and columns',
      '<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td rowspan="2">x</td><td>y</td><td>z</td></tr><tr><td>v</td><td>w</td></tr></table>',
      [
        'cell: A',
        'cell: B',
        'cell: C',
        'cell: x <A>',
        'cell: y <B | x>',
        'cell: z <C | x>',
        'cell: v <B | x>',
        'cell: w <C | x>',
      ],
    ],
    [
      'layout tables are div soup',
      '<table><tr><td><h2>Privacy</h2><p>We log.</p></td><td><p>We keep.</p></td></tr></table>',
      ['heading: Privacy', 'paragraph: We log. #Privacy', 'paragraph: We keep. #Privacy'],
    ],
    [
      'div soup with loose text',
      '<div>One thing.<div>Another<div>Third</div></div>And last.</div>',
      ['paragraph: One thing.', 'paragraph: Another', 'paragraph: Third', 'paragraph: And last.'],
    ],
    [
      'pre keeps its lines',
      '<h1>Notice</h1><pre>We keep logs.\nAlways.\n\nWe sell nothing.</pre>',
      [
        'heading: Notice',
        'paragraph: We keep logs. #Notice',
        'paragraph: Always. #Notice',
        'paragraph: We sell nothing. #Notice',
      ],
    ],
    ['right to left', '<p dir="rtl">אנחנו <b>לא</b> מוכרים מידע.</p>', ['paragraph: אנחנו לא מוכרים מידע.']],
    [
      'custom elements are boxes, unless they stand in a text',
      '<x-card>We log.</x-card><x-card>We keep.</x-card><p>Our <x-term>cookies</x-term> stay.</p>',
      ['paragraph: We log.', 'paragraph: We keep.', 'paragraph: Our cookies stay.'],
    ],
    ['no words, no block', '<p> — </p><p>***</p><hr>', []],
  ])('%s', (_name, html, blocks) => {
    expect(outline(html)).toEqual(blocks);
  });

  it('reads open shadow trees, each text on its own', () => {
    const document = page('<p>Before.</p><x-policy><p>Slotted.</p></x-policy>');
    const host = document.querySelector('x-policy');
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<h2>Inside</h2><slot><p>Unused.</p></slot><p>Shadow text.</p>';
    const text = readPage(document);
    expect(text.blocks.map((block) => block.text)).toEqual(['Before.', 'Inside', 'Shadow text.', 'Slotted.']);
    expect(text.rangeOf({ block: 2, start: 0, end: 6 })?.toString()).toBe('Shadow');
  });
});

describe('what is left out', () => {
  it.each<[string, string]>([
    [
      'scripts and the like',
      `<p>${filler}</p><script>We sell it.</script><style>p{}</style><noscript>Turn on</noscript><template><p>x</p></template>`,
    ],
    ['navigation', `<nav><a href="/">Home</a></nav><div role="navigation">Menu here</div><p>${filler}</p>`],
    [
      'site header and footer',
      `<header>Acme shop</header><main><p>${filler}</p></main><footer>All rights reserved</footer>`,
    ],
    [
      'header and footer without main',
      `<header>Acme shop</header><p>${filler}</p><footer>All rights reserved</footer>`,
    ],
    ['a cookie banner', `<p>${filler}</p><div id="cookie-banner"><p>We use cookies.</p><button>Accept</button></div>`],
    [
      'a consent dialog',
      `<p>${filler}</p><div role="dialog" aria-label="Cookie consent"><p>We value privacy.</p></div>`,
    ],
    ['a vendor’s consent centre', `<p>${filler}</p><div id="onetrust-consent-sdk"><p>We and our partners.</p></div>`],
    [
      'buttons and icons',
      `<p>${filler}<i class="icon" aria-hidden="true">expand_more</i></p><button>Subscribe</button>`,
    ],
    ['notes for screen readers', `<p>${filler} <span class="sr-only">(opens in a new window)</span></p>`],
    ['hidden status lines', `<p>${filler}</p><div hidden>Form sent</div><p style="display: none">Oops</p>`],
    [
      'a table of contents',
      `<ul><li><a href="#a">Sale</a></li><li><a href="#b">Use</a></li><li><a href="#c">Us</a></li></ul><p>${filler}</p>`,
    ],
    ['a menu of links', `<ul>${'<li><a href="/y">Page</a></li>'.repeat(5)}</ul><p>${filler}</p>`],
    [
      'a table of contents with its title',
      `<h2>Contents</h2><ul><li><a href="#a">Sale</a></li><li><a href="#b">Use</a></li><li><a href="#c">Us</a></li></ul><p>${filler}</p>`,
    ],
    [
      'menus and bands by name',
      `<div class="siteHeader">Acme <a href="/a">Shops</a> <a href="/b">Jobs</a> <a href="/c">Help</a></div><p>${filler}</p><div id="footer"><a href="/a">Shops</a> <a href="/b">Jobs</a> <a href="/c">Help</a> Acme</div>`,
    ],
    [
      'a consent centre that has more text than the page',
      `<p>${filler}</p><div class="cky-modal" aria-modal="true"><p>${filler}</p><p>${filler}</p></div>`,
    ],
    ['our own card', `<p>${filler}</p><clauselight-card>Ours</clauselight-card>`],
  ])('%s', (_name, html) => {
    expect(outline(html)).toEqual([`paragraph: ${filler}`]);
  });

  it.each<[string, string, string]>([
    [
      'a policy in a cookie-named container',
      `<div id="cookie-notice" class="consent-info"><p>${filler}</p><button>Print</button></div>`,
      filler,
    ],
    [
      'a section about cookies',
      `<p>${filler}</p><section id="cookie-info"><p>We set cookies.</p></section>`,
      'We set cookies.',
    ],
    ['a policy inside a footer', `<footer><p>${filler}</p></footer>`, filler],
    ['a policy inside a dialog', `<div role="dialog"><p>${filler}</p><button>Close</button></div>`, filler],
    ['an article’s own header', `<article><header>Updated in May</header><p>${filler}</p></article>`, 'Updated in May'],
    ['text outside a small main', `<main><p>Teaser.</p></main><div><p>${filler}</p></div>`, filler],
    [
      'a paragraph whose class only mentions a menu',
      `<p>${filler}</p><div class="toc-visible:mt-2 no-sidebar">You can <a href="/a">see</a> <a href="/b">mend</a> <a href="/c">erase</a> it.</div>`,
      'You can see mend erase it.',
    ],
    [
      'a header that is mostly text',
      `<p>${filler}</p><div class="header">We <a href="/a">never</a> sell what you tell us.</div>`,
      'We never sell what you tell us.',
    ],
    [
      'what the browser’s search would open',
      `<p>${filler}</p><div hidden="until-found">We sell it.</div>`,
      'We sell it.',
    ],
    ['hidden long text', `<div style="display:none"><p>${filler}</p></div>`, filler],
    [
      'links with an introduction',
      `<p>We share with:</p><ul>${'<li><a href="/p">Adly</a></li>'.repeat(5)}</ul>`,
      'Adly',
    ],
  ])('not %s', (_name, html, kept) => {
    expect(readPage(page(html)).blocks.map(({ text }) => text)).toContain(kept);
  });

  it('prefers main only where it holds most of the text', () => {
    const html = `<div><p>Aside from it.</p></div><main><p>${filler}</p></main>`;
    expect(readPage(page(html)).root?.localName).toBe('main');
    expect(readPage(page(`<main><p>Short.</p></main><p>${filler}</p>`)).root?.localName).toBe('body');
  });
});

/** White space and invisible characters aside. */
const bare = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');

describe('ranges', () => {
  const inline = fc.constantFrom('b', 'i', 'a href="/x"', 'span', 'em', 'code');
  const words = fc.stringMatching(/^[ \n\u00a0A-Za-z,.!?•&;:\u00e9\u{1f600}\u00ad\u200b0-9-]{0,40}$/u);
  const escaped = words.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const { block } = fc.letrec<{ piece: string; block: string }>((tie) => ({
    piece: fc.oneof(
      { depthSize: 'small' },
      escaped,
      fc.constant('<br>'),
      fc.tuple(inline, tie('piece')).map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
    ),
    block: fc.oneof(
      { depthSize: 'small' },
      fc.array(tie('piece'), { maxLength: 6 }).map((pieces) => `<p>${pieces.join('')}</p>`),
      fc
        .tuple(
          fc.constantFrom('div', 'ul', 'li', 'section', 'h2', 'blockquote', 'pre', 'details'),
          fc.array(tie('block'), { maxLength: 4 }),
        )
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      fc
        .array(tie('piece'), { maxLength: 3 })
        .map((cells) => `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`),
    ),
  }));

  it('have the text of the sentence, white space aside, and leave the page as it was', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (parts) => {
        const document = page(parts.join(''));
        const before = document.documentElement.outerHTML;
        const text = readPage(document);
        for (const [index, found] of text.blocks.entries()) {
          for (const sentence of splitSentences(found, index)) {
            const range = text.rangeOf(sentence.span);
            expect(bare(range?.toString() ?? 'none')).toBe(bare(sentence.text));
          }
        }
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 400 },
    );
  });

  it('are gone when the page is', () => {
    const document = page('<p>We keep logs.</p>');
    const text = readPage(document);
    document.querySelector('p')?.remove();
    expect(text.rangeOf({ block: 0, start: 0, end: 13 })).toBeUndefined();
    expect(text.rangeOf({ block: 7, start: 0, end: 1 })).toBeUndefined();
  });
});
