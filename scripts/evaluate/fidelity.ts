/** `npm run evaluate -- fidelity`: whether the text that is read is the text that a browser shows. Knows no practice. */
import path from 'node:path';
import { build } from 'vite';
import { type BrowserName, pause } from '../browsers/browser';
import { launch } from '../browsers/launch';
import { servePages } from '../browsers/server';
import { readInput } from '../files/read-document';
import { readManifest } from '../files/read-manifest';
import { sharedFolder } from '../gold/policies';
import type { PageFidelity } from './fidelity/in-page';

const root = path.resolve(import.meta.dirname, '../..');
const sealed = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

export async function fidelity(args: readonly string[]): Promise<number> {
  const folder = path.join(sharedFolder, 'pages');
  const only = args.find((a) => !a.startsWith('--'));
  const files = readManifest(path.join(folder, 'manifest.tsv')).map(({ file = '' }) => file).filter((file) => file.startsWith('policy/') && (!only || file.includes(only)));
  const pages: Record<string, string> = {};
  for (const file of files) pages[`/${file}`] = (await readInput(path.join(folder, file))).text;
  const server = await servePages(folder, pages, sealed);
  const name: BrowserName = args.includes('--firefox') ? 'firefox' : 'chromium';
  const browser = await launch(name, { installLater: true });
  const source = await bundle();
  const out: Record<string, PageFidelity> = {};
  try {
    for (const file of files) {
      const t = performance.now();
      await browser.open(`${server.origin}/${encodeURI(file)}`);
      await browser.load(source);
      const r = await browser.eval(() => (window as unknown as { measurePage(d: Document): PageFidelity }).measurePage(document));
      out[file] = r;
      if (performance.now() - t > 3000) console.error(file, Math.round(performance.now() - t));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(JSON.stringify(out));
  return 0;
}

async function bundle(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { write: false, lib: { entry: path.join(root, 'scripts/evaluate/fidelity/entry.ts'), formats: ['iife'], name: 'fidelity' } },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('no bundle');
  return first.output[0].code;
}
