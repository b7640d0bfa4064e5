/** Mozilla's linter on the Firefox build. Lets pass one warning that nothing can be done about, and no other. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { builds } from './browsers/launch';

/** Preact's bundle holds an assignment to innerHTML (for `dangerouslySetInnerHTML`, which this project does not use). */
const unavoidable = ['UNSAFE_VAR_ASSIGNMENT'];
const timeoutMs = 100_000;

interface Remark {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Lint {
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
}

/** @returns 0 when the linter has nothing new to say */
export async function main(): Promise<number> {
  const tool = path.resolve(import.meta.dirname, '../node_modules/web-ext/bin/web-ext.js');
  const args = [tool, 'lint', '--source-dir', builds.firefox, '--output', 'json'];
  // The linter exits with 1 where it finds errors; they are in its output then.
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: timeoutMs }).catch((error) => error);
  const { errors, warnings } = JSON.parse(stdout) as Lint;
  const remarks = [...errors, ...warnings.filter(({ code }) => !unavoidable.includes(code))];
  for (const { code, message, file } of remarks) console.error(`${code} ${file ?? ''}: ${message}`);
  console.log(`web-ext lint: ${remarks.length} remarks, ${warnings.length + errors.length - remarks.length} known`);
  return remarks.length === 0 ? 0 : 1;
}
