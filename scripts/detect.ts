/** `npm run -s detect -- FILE.html... [--url U] [--manifest M.tsv]`: is it a privacy policy, and why, as JSON lines. */
import path from 'node:path';
import { detect } from '@/lib/core/detect';
import type { PageFacts } from '@/lib/core/model';
import { readPlainText } from '@/lib/core/plain-text';
import { readFacts } from '@/lib/dom/facts';
import { forEachInput, parseOptions, printJson, runCommand, UsageError } from './files/command-line';
import { completeAddress, openPage } from './files/open-page';
import { readInput } from './files/read-document';
import { readManifest } from './files/read-manifest';

const usage = 'Usage: npm run -s detect -- [--url URL] [--manifest FILE.tsv] FILE.html...';
const options = { url: { type: 'string', default: '' }, manifest: { type: 'string' } } as const;

/** A file to judge, the name it is reported by, and the address it came from. */
interface Page {
  readonly file: string;
  readonly path: string;
  readonly url: string;
}

/** Judges every file of the call and of the manifest. Status 1 where one could not be read, 2 where the call is wrong. */
export function main(args: readonly string[]): Promise<number> {
  return runCommand(async () => {
    const { values, positionals } = parseOptions(args, options, usage);
    const listed = values.manifest === undefined ? [] : pagesOf(values.manifest);
    const pages = [...positionals.map((file): Page => ({ file, path: file, url: values.url })), ...listed];
    if (pages.length === 0) throw new UsageError(`No file was named. ${usage}`);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    return forEachInput([...byPath.keys()], async (key) => {
      const page = byPath.get(key);
      if (page) printJson({ file: page.file, ...detect(await factsOf(page)) });
    });
  });
}

function pagesOf(manifest: string): Page[] {
  return readManifest(manifest).map(({ file = '', url = '' }) => {
    return { file, path: path.join(path.dirname(manifest), file), url };
  });
}

async function factsOf({ path: file, url }: Page): Promise<PageFacts> {
  const { format, text } = await readInput(file);
  if (format === 'html') return { ...readFacts(openPage(text, url)), url: completeAddress(url) };
  const { blocks } = readPlainText(text);
  const headings = blocks.filter(({ kind }) => kind === 'heading').map((block) => block.text);
  return {
    url: completeAddress(url),
    title: headings[0] ?? '',
    headings: headings.slice(0, 12),
    lang: '',
    words: text.split(/\s+/).length,
    fields: 0,
    sample: text.slice(0, 4000),
  };
}
