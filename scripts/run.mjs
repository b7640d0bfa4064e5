/** Runs a TypeScript script of this folder with the project's own import aliases: `node scripts/run.mjs NAME [ARGUMENT...]`. */
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(path.join(root, 'scripts', `${name}.ts`), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  oxc: { jsx: { importSource: 'preact' } },
});
process.exitCode = (await module.main(args)) ?? 0;
