// @vitest-environment jsdom
/** Real pages, policies and others: read without error, in line with their size, left as they were, every range on its sentence. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/core/sentences';
import { readPage } from '@/lib/dom/page-text';
import { isTextOf } from '@/scripts/evaluate/fidelity/range-text';
import { expectQuick } from '../timing';

const folder = path.resolve(import.meta.dirname, '../../../shared/pages');
const hasPages = existsSync(folder);
if (!hasPages) console.info('skipped: real pages (../shared/pages is not there)');

/** Some four hundred pages, most of the time in the parser. */
const timeLimitMs = 240_000;

describe.skipIf(!hasPages).each(['policy', 'nonpolicy'])('real pages: %s', (kind) => {
  it(
    'are read, and every sentence has its range',
    async () => {
      const files = readdirSync(path.join(folder, kind)).filter((name) => name.endsWith('.html'));
      const wrong: string[] = [];
      let empty = 0;
      for (const name of files) {
        const html = readFileSync(path.join(folder, kind, name), 'utf8');
        const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
        const page: Document = window.document;
        const before = page.documentElement.outerHTML;
        const text = await expectQuick(() => readPage(page), 2000 + before.length / 100, name);
        expect(page.documentElement.outerHTML === before, name).toBe(true);
        if (text.blocks.length === 0) empty += 1;
        for (const [index, block] of text.blocks.entries()) {
          for (const { text: words, span } of splitSentences(block, index)) {
            const range = text.rangeOf(span);
            if (!range || !isTextOf(range, words)) wrong.push(`${name}: ${words}`);
          }
        }
        window.close();
      }
      expect(files.length).toBeGreaterThan(100);
      expect(wrong).toEqual([]);
      // A page rendered by script has no text in its file.
      expect(empty).toBeLessThan(files.length / 20);
    },
    timeLimitMs,
  );
});
