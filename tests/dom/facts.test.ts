// @vitest-environment jsdom
/** The snapshot holds what a page says itself, not what stands around it; and whole pages of each kind get the right answer. */
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/core/detect';
import { readFacts } from '@/lib/dom/facts';
import { expectQuick } from '../timing';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const facts = (html: string) => readFacts(parse(html));

const policyText =
  'We collect your name and your email address when you order from us. We share your personal information with the carrier. You can ask us to delete your data at any time.';
const policy = `<h1>Privacy policy</h1><p>${policyText}</p><h2>Cookies</h2><p>${policyText}</p><h2>Your rights</h2>${`<p>${policyText}</p>`.repeat(6)}`;
const termsText =
  'You agree to pay for what you order. Our liability is limited to the price paid. The governing law is that of Norway. The warranty does not cover frost.';
const terms = `<h1>Terms of service</h1>${`<p>${termsText}</p>`.repeat(9)}`;

describe('readFacts', () => {
  it('leaves out links that stand by themselves, and keeps those in a sentence', () => {
    const { sample, words } = facts(
      '<div><a href="/a">Seeds</a> <a href="/b">Tools</a></div><p>See our <a href="/c">list of carriers</a> for more.</p>',
    );
    expect(sample).toBe('See our list of carriers for more.');
    expect(words).toBe(7);
  });

  it('is not fooled by a mark that was never closed', () => {
    expect(facts('<a name="top"><p>We keep your name.</p>').sample).toBe('We keep your name.');
  });

  it('takes the longest main part, and the body where all are short', () => {
    const long = `<article>${`<p>${policyText}</p>`.repeat(12)}</article>`;
    const { sample } = facts(`<article>A teaser of five words.</article>${long}<p>Below.</p>`);
    expect(sample).toMatch(/^We collect/);
    expect(sample).not.toContain('Below');
    expect(facts(`<div role="main">A slogan.</div><p>${policyText}</p>`).sample).toContain('We collect');
  });

  it('leaves out consent notices', () => {
    const { sample } = facts(`<div class="cky-consent-bar"><p>We value cookies.</p></div><p>${policyText}</p>`);
    expect(sample).toBe(policyText);
  });

  it('keeps a page that stands in its header by mistake', () => {
    expect(facts(`<header>${`<p>${policyText}</p>`.repeat(80)}</header>`).sample).toContain('We collect');
    expect(facts('<header>Our shop</header><p>Text.</p>').sample).toBe('Text.');
  });

  it('takes headings of the text, not of menus, and bold lines where there are no others', () => {
    expect(
      facts('<nav><h2>Menu</h2></nav><h1>Privacy</h1><h4>Data</h4><footer><h3>Links</h3></footer>').headings,
    ).toEqual(['Privacy', 'Data']);
    expect(facts('<p><b>Data we collect</b></p><p>Text.</p>').headings).toEqual(['Data we collect']);
  });

  it('counts fields to fill in, not switches', () => {
    const { fields } = facts(
      '<input><input type="email"><select></select><textarea></textarea><input type="checkbox">',
    );
    expect(fields).toBe(4);
  });

  it('takes time in line with the page, however deep headers are nested', async () => {
    const deep = parse(`${'<header>'.repeat(3000)}${`<p>${policyText}</p>`.repeat(100)}`);
    expect((await expectQuick(() => readFacts(deep), 3000)).words).toBe(0);
  });

  it('leaves the page as it was', () => {
    const page = parse(policy);
    const before = page.documentElement.outerHTML;
    readFacts(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('whole pages', () => {
  const judge = (html: string) => detect(facts(html)).isPolicy;

  it.each<readonly [string, string]>([
    ['a policy', `<title>Privacy policy</title><main>${policy}</main>`],
    ['a policy behind a menu without any mark', `<div>${'<p><a href="/x">Bulbs</a></p>'.repeat(300)}</div>${policy}`],
    ['a short policy', `<title>Privacy policy</title><h1>Privacy policy</h1><p>${policyText}</p>`],
    [
      'terms and policy on one page',
      `<title>Legal</title>${terms}<h1>Privacy policy</h1><h2>Information we collect</h2><p>${policyText}</p><h2>How we use data</h2><p>${policyText}</p><h2>Cookies</h2><p>${policyText}</p><h2>Your rights</h2><p>${policyText}</p>`,
    ],
  ])('%s is read', (_, html) => {
    expect(judge(html)).toBe(true);
  });

  it.each<readonly [string, string]>([
    ['terms', `<title>Terms of service</title>${terms}`],
    ['terms with a section about privacy', `${terms}<h2>Privacy policy</h2><p>${policyText}</p>${terms}`],
    [
      'a hub that only links',
      '<title>Legal</title><h1>Legal</h1><ul><li><a href="/p">Privacy policy</a></li><li><a href="/c">Cookie policy</a></li><li><a href="/t">Terms</a></li></ul><p>Choose a document.</p>',
    ],
    [
      'a hub with a line for each document',
      '<title>Privacy and legal</title><h1>Privacy and legal</h1><h2><a href="/p">Privacy policy</a></h2><p>How we handle your data.</p><h2><a href="/c">Cookie policy</a></h2><p>Which cookies we use.</p><h2><a href="/t">Terms of use</a></h2><p>The rules of the shop.</p>',
    ],
    [
      'a form with a line about privacy',
      '<title>Contact us</title><h1>Contact us</h1><form><input><input type="email"><input type="tel"><select></select><textarea></textarea></form><p>We use your data as our <a href="/p">privacy policy</a> says. We share your information with nobody.</p>',
    ],
  ])('%s is not', (_, html) => {
    expect(judge(html)).toBe(false);
  });
});
