/**
 * `npm run gallery`: writes the blocks of tests/pages into their expected.json, to be read before they are committed.
 * Also opens the pages for the tests. Judges nothing.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { Block, Polarity } from '@/lib/core/model';
import { readPage } from '@/lib/dom/page-text';

const root = path.resolve(import.meta.dirname, '../tests/pages');
const expectationFile = 'expected.json';
/** Pages with scripts draw themselves within this time. */
const drawMs = 1500;

/** What somebody who read the page says about it. */
export interface Expectation {
  /** The hard case that the page is for. */
  readonly about: string;
  /** Default: index.html. */
  readonly file?: string;
  /** The page draws itself. */
  readonly hasScript?: boolean;
  /** What only a browser with layout shows: also run end to end. */
  readonly needsBrowser?: boolean;
  readonly detection: { readonly isPolicy: boolean; readonly language: string };
  /** Any right reader finds these. `isClosed`: in a part of the page that is closed when it is opened. */
  readonly findings: readonly {
    readonly practice: string;
    readonly polarity: Polarity;
    readonly text: string;
    readonly isClosed?: boolean;
  }[];
  /** No right reader finds these. */
  readonly absent: readonly { readonly practice: string; readonly polarity: Polarity }[];
  /** What the reader gets wrong today, in words. Asserted by nothing: weights come and go. */
  readonly open?: readonly string[];
  readonly blocks: readonly Block[];
}

export interface GalleryPage {
  readonly slug: string;
  /** Path on a server of tests/pages. */
  readonly path: string;
  readonly expected: Expectation;
}

/** All pages that have an expectation, by name. */
export function galleryPages(): GalleryPage[] {
  return readdirSync(root)
    .filter((slug) => existsSync(path.join(root, slug, expectationFile)))
    .toSorted()
    .map((slug) => {
      const expected: Expectation = JSON.parse(readFileSync(path.join(root, slug, expectationFile), 'utf8'));
      return { slug, path: `/${slug}/${expected.file ?? 'index.html'}`, expected };
    });
}

/** Opens a page as a browser has it before any layout; a text file stands in its `<pre>`. */
export function openGalleryPage({ path: file, expected }: GalleryPage): Document {
  const text = readFileSync(path.join(root, file), 'utf8');
  const url = `https://gallery.example${file}`;
  if (!file.endsWith('.txt')) {
    return new JSDOM(text, { url, ...(expected.hasScript ? { runScripts: 'dangerously' } : {}) }).window.document;
  }
  const page: Document = new JSDOM('', { url }).window.document;
  const lines = page.createElement('pre');
  lines.textContent = text;
  page.body.append(lines);
  Object.defineProperty(page, 'contentType', { value: 'text/plain' });
  return page;
}

/** Writes what is read now, leaving what people wrote. */
export async function main(): Promise<number> {
  for (const page of galleryPages()) {
    const document = openGalleryPage(page);
    if (page.expected.hasScript) await new Promise((resolve) => setTimeout(resolve, drawMs));
    const { blocks } = readPage(document);
    writeFileSync(path.join(root, page.slug, expectationFile), textOf({ ...page.expected, blocks }));
  }
  return 0;
}

/** JSON with a block or finding to a line, so that a change shows as the line it is. */
function textOf(expected: Expectation): string {
  const entries = Object.entries(expected).map(([key, value]) => {
    const lines = Array.isArray(value) && value.length > 0 ? value.map((item) => `\n    ${JSON.stringify(item)}`) : [];
    return `  ${JSON.stringify(key)}: ${lines.length > 0 ? `[${lines.join(',')}\n  ]` : JSON.stringify(value)}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
