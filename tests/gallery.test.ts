// @vitest-environment node
/** The gallery in tests/pages: one page for each hard case, with what somebody who read it says about it. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { practices } from '@/lib/catalogue';
import { analyse } from '@/lib/core/analyse';
import { detect } from '@/lib/core/detect';
import { shippedReader } from '@/lib/core/reader';
import { splitSentences } from '@/lib/core/sentences';
import { readFacts } from '@/lib/dom/facts';
import { readPage } from '@/lib/dom/page-text';
import { galleryPages, openGalleryPage } from '@/scripts/gallery';
import { expectLinear } from './timing';

const pages = galleryPages();
const reader = shippedReader(practices);
const pace = { now: () => 0, pause: async () => {} };

test('has a page for every hard case', () => {
  expect(pages.length).toBeGreaterThanOrEqual(25);
});

describe.each(pages)('$slug', (page) => {
  const { expected } = page;

  test('is read as it should be', async () => {
    const document = openGalleryPage(page);
    // A page with scripts draws itself first.
    await expect.poll(() => readPage(document).blocks, { timeout: 5000 }).toEqual(expected.blocks);
    const { isPolicy, language } = detect(readFacts(document));
    expect({ isPolicy, language }).toEqual(expected.detection);
  });

  test.skipIf(expected.findings.length === 0)('holds what anybody would find, and nothing wrong', async () => {
    const found = (await analyse(expected.blocks, reader, pace)).map(({ practice, polarity, sentence }) => ({
      practice,
      polarity,
      text: sentence.text,
    }));
    for (const { practice, polarity, text } of expected.findings) {
      expect.soft(found).toContainEqual({ practice, polarity, text });
    }
    for (const wrong of expected.absent) expect.soft(found).not.toContainEqual(expect.objectContaining(wrong));
  });
});

describe('a document of 100,000 words', () => {
  /** A section has some 40 words. */
  const sections = 2500;
  const pageOf = (count: number): Document => {
    const text = Array.from(
      { length: count },
      (_, index) => `<h2>Part ${index + 1}</h2><p>We collect your name, <b>your address</b> and your date of birth.
        We may share them with:</p><ul><li>companies that work for us in part ${index + 1};</li>
        <li>courts, where <i>the law</i> requires it.</li></ul><p>We keep them for ${index + 1} months.<br>Then we delete them.</p>`,
    );
    return new JSDOM(`<title>Privacy Policy</title><main><h1>Privacy Policy</h1>${text.join('\n')}</main>`).window
      .document;
  };
  const read = (document: Document): void => {
    for (const [index, block] of readPage(document).blocks.entries()) splitSentences(block, index);
  };

  test('is read whole, in time in line with its length', () => {
    const small = pageOf(sections / 10);
    const large = pageOf(sections);
    const { blocks } = readPage(large);
    expect(blocks.flatMap(({ text }) => text.split(' ')).length).toBeGreaterThan(100_000);
    expect(blocks.at(-2)?.text).toBe(`We keep them for ${sections} months.`);
    expectLinear(read, small, large, 10);
  }, 60_000);
});
