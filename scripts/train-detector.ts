/** `npm run train:detector`: rebuilds lib/core/detect/weights.ts from the saved pages, byte for byte the same each time. */
import fs from 'node:fs';
import path from 'node:path';
import { fitDetector, sourceOf } from './detector/fit';
import { readLabelledPages } from './detector/pages';
import { sharedFolder } from './gold/policies';

const target = path.resolve(import.meta.dirname, '../lib/core/detect/weights.ts');

/** `--check` compares instead of writing. */
export async function main(args: readonly string[]): Promise<number> {
  const manifest = path.join(sharedFolder, 'pages/manifest.tsv');
  if (!fs.existsSync(manifest)) {
    console.error(`train:detector: ${manifest} is not there; the saved pages are needed`);
    return 1;
  }
  const pages = await readLabelledPages(manifest);
  const source = sourceOf(fitDetector(pages));
  if (!args.includes('--check')) fs.writeFileSync(target, source);
  else if (fs.readFileSync(target, 'utf8') !== source) {
    console.error('train:detector: lib/core/detect/weights.ts is not what the pages give');
    return 1;
  }
  console.log(`${target}: from ${pages.length} pages`);
  return 0;
}
