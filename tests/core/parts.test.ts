/** Terms and a privacy policy on one page are told apart by their headings, and a policy by itself is never cut. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPrivacyPart, privacyPartOf } from '@/lib/core/detect/parts';
import type { Block } from '@/lib/core/model';

const heading = (text: string): Block => ({ text, kind: 'heading', section: text });
const paragraphs = (text: string, times: number): Block[] =>
  Array.from({ length: times }, () => ({ text, kind: 'paragraph', section: '' }));

const termsText =
  'You agree to pay for the seeds that you order and to plant them within one season of the delivery. Our liability is limited to the price paid, and the warranty does not cover frost. The governing law is that of Norway.';
const policyText =
  'We collect your name and your email address as personal information when you order from us. We share your data with the carrier that brings the parcel to you. You can ask us to delete your personal data at any time.';

const terms = [heading('Terms of service'), heading('1. Orders'), ...paragraphs(termsText, 8)];
const policy = [
  heading('Privacy policy'),
  heading('Information we collect'),
  ...paragraphs(policyText, 8),
  heading('Changes to this privacy policy'),
  ...paragraphs(policyText, 2),
];

/** The first words of the blocks that are read. */
const read = (blocks: readonly Block[]) =>
  new Set(privacyPartOf(blocks).flatMap(({ text }) => (text === '' ? [] : [text.slice(0, 14)])));

describe('privacyPartOf', () => {
  it('empties the terms above the policy, and keeps every index', () => {
    const page = [heading('Legal'), ...terms, ...policy];
    const part = privacyPartOf(page);
    expect(part).toHaveLength(page.length);
    expect(part.slice(0, terms.length + 1).every(({ text }) => text === '')).toBe(true);
    expect(part.slice(terms.length + 1)).toEqual(policy);
  });

  it('empties the terms below the policy', () => {
    const part = privacyPartOf([...policy, ...terms]);
    expect(part.slice(0, policy.length)).toEqual(policy);
    expect(part.slice(policy.length).every(({ text }) => text === '')).toBe(true);
  });

  it('keeps a policy on both sides of the terms', () => {
    const found = read([...policy, ...terms, heading('Cookie policy'), ...policy.slice(1)]);
    expect(found).not.toContain(termsText.slice(0, 14));
    expect(found).toContain('Cookie policy');
  });

  it('keeps a policy that stands before the first name', () => {
    const found = read([heading('How we treat your data'), ...paragraphs(policyText, 8), ...terms]);
    expect(found).toContain(policyText.slice(0, 14));
    expect(found).not.toContain(termsText.slice(0, 14));
  });

  it.each<readonly [string, readonly Block[]]>([
    ['a policy by itself', policy],
    ['terms by themselves', terms],
    ['nothing', []],
    [
      'a policy with a short section about the terms',
      [...policy.slice(0, 6), heading('Terms of use'), ...paragraphs(termsText, 1), ...policy.slice(6)],
    ],
    [
      'a policy whose sections after "Terms of use" are about data again',
      [...policy.slice(0, 6), heading('Terms of use'), ...paragraphs(termsText, 1), ...paragraphs(policyText, 8)],
    ],
    [
      'terms with a section about privacy',
      [...terms, heading('Privacy policy'), ...paragraphs(policyText, 1), ...paragraphs(termsText, 8)],
    ],
    ['documents without headings', [...paragraphs(termsText, 8), ...paragraphs(policyText, 8)]],
    ['one document that has both names', [heading('Terms & privacy policy'), ...paragraphs(policyText, 8)]],
  ])('leaves %s alone', (_, blocks) => {
    expect(privacyPartOf(blocks)).toBe(blocks);
  });

  it('keeps the number of blocks, and every text or none of it, whatever the blocks are', () => {
    const block = fc.record({
      text: fc.constantFrom('Privacy policy', 'Terms of use', termsText, policyText, '', '\ud800'),
      kind: fc.constantFrom('heading' as const, 'paragraph' as const),
      section: fc.constant(''),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 60 }), (blocks) => {
        const part = privacyPartOf(blocks);
        expect(part).toHaveLength(blocks.length);
        for (const [index, { text }] of part.entries()) expect(['', blocks[index]?.text]).toContain(text);
      }),
    );
  });
});

describe('hasPrivacyPart', () => {
  const sections = ['Information we collect', 'How we use data', 'Cookies', 'Your choices', 'Contact'];

  it('finds a policy below terms', () => {
    expect(hasPrivacyPart(['Terms of use', 'Returns', 'Privacy policy', ...sections])).toBe(true);
  });

  it.each<readonly [string, readonly string[]]>([
    ['a policy by itself', ['Privacy policy', ...sections]],
    ['terms with a section about privacy', ['Terms of use', 'Privacy policy', 'Liability', 'Warranty', 'Cookies']],
    ['a list of documents', ['Terms of use', 'Privacy policy', 'Cookie policy', 'Returns']],
    ['no headings', []],
  ])('not in %s', (_, headings) => {
    expect(hasPrivacyPart(headings)).toBe(false);
  });
});
