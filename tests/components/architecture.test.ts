/** What components must not do, read from their sources. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../components');
const sources = readdirSync(folder)
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);

test.each(sources)('%s renders only: no markup from strings, no browser, no document', (_, source) => {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  expect(code).not.toMatch(/dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML/);
  expect(code).not.toMatch(/\bbrowser\.\w|\bchrome\.\w|\bdocument\.\w|wxt\/browser|@\/lib\/(?:browser|dom)/);
});
