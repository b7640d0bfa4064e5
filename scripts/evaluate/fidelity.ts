/** `npm run evaluate -- fidelity`: whether the text that is read is the text that real browsers show. Knows no practice. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { BrowserName } from '../browsers/browser';
import { browserNames, launch } from '../browsers/launch';
import { type PageServer, servePages } from '../browsers/server';
import { parseOptions, printJson, UsageError } from '../files/command-line';
import { readInput } from '../files/read-document';
import { readManifest } from '../files/read-manifest';
import { sharedFolder } from '../gold/policies';
import type { PageFidelity } from './fidelity/in-page';
import { type BrowserFidelity, fidelityPage, sumUp } from './fidelity/summary';

const root = path.resolve(import.meta.dirname, '../..');
const usage = 'Usage: npm run -s evaluate -- fidelity [--browser chromium|firefox] [--only TEXT] [--write]';

/** Nothing runs and nothing is loaded; `<noscript>` stays unseen, as in a browser with scripts. */
const sealed = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Reads every policy page of ../shared/pages in both browsers, and prints the figures or writes docs/fidelity.md. */
export async function fidelity(args: readonly string[]): Promise<number> {
  const { values } = parseOptions(
    args,
    { browser: { type: 'string' }, only: { type: 'string', default: '' }, write: { type: 'boolean', default: false } },
    usage,
  );
  const wanted = browserNames.filter((name) => values.browser === undefined || values.browser === name);
  if (wanted.length === 0) throw new UsageError(usage);
  const folder = path.join(sharedFolder, 'pages');
  const files = readManifest(path.join(folder, 'manifest.tsv'))
    .map(({ file = '' }) => file)
    .filter((file) => file.startsWith('policy/') && file.includes(values.only));
  const pages: Record<string, string> = {};
  for (const file of files) pages[`/${file}`] = (await readInput(path.join(folder, file))).text;
  const server = await servePages(folder, pages, sealed);
  const measured: BrowserFidelity[] = [];
  try {
    for (const name of wanted) measured.push(await measureIn(name, server, files));
  } finally {
    await server.close();
  }
  const summary = sumUp(measured);
  if (values.write) writeFileSync(path.join(root, 'docs/fidelity.md'), fidelityPage(summary));
  printJson(summary);
  return 0;
}

async function measureIn(name: BrowserName, server: PageServer, files: readonly string[]): Promise<BrowserFidelity> {
  const source = await bundle();
  // Without the extension: what is measured is the reader, not what its content script adds.
  const browser = await launch(name, { installLater: true });
  const pages: Record<string, PageFidelity> = {};
  try {
    for (const file of files) {
      await browser.open(`${server.origin}/${encodeURI(file)}`);
      await browser.load(source);
      pages[file] = await browser.eval(() => {
        const { measurePage } = window as unknown as { measurePage(page: Document): PageFidelity };
        return measurePage(document);
      });
    }
    return { browser: browser.version, pages };
  } finally {
    await browser.close();
  }
}

/** The measurement with the reader itself, as one script. */
async function bundle(): Promise<string> {
  const entry = path.join(import.meta.dirname, 'fidelity/entry.ts');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'fidelity' } },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('The measurement could not be bundled');
  return result.output[0].code;
}
