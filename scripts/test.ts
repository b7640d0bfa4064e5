/** `npm test`: every check there is, in the order in which they explain each other. Set-up ran before (package.json). */
import { execFileSync } from 'node:child_process';
import { findBrowser } from './browsers/find.mjs';
import { runScript } from './command';

/** The build comes before the unit tests, for some of them weigh and read it. Limits are two to five times what a slow machine takes. */
const steps = [
  { name: 'check', timeoutMs: 180_000 },
  { name: 'build', timeoutMs: 180_000 },
  { name: 'unit', timeoutMs: 300_000 },
  { name: 'lint:web-ext', timeoutMs: 120_000 },
  { name: 'e2e', timeoutMs: 900_000 },
] as const;

function versionOf(browser: 'chromium' | 'firefox'): string {
  const executable = findBrowser(browser);
  if (!executable) return `${browser} is missing`;
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
  return execFileSync(executable, ['--version'], { encoding: 'utf8', stdio, timeout: 20_000 }).trim();
}

/** Runs all steps, or those named. @returns 0 when all of them passed */
export async function main(names: readonly string[]): Promise<number> {
  console.log(`Node ${process.versions.node} | ${versionOf('chromium')} | ${versionOf('firefox')}`);
  const results: string[] = [];
  let failures = 0;
  for (const { name, timeoutMs } of steps) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n== ${name}`);
    const start = performance.now();
    const hasPassed = await runScript(name, [], { timeoutMs });
    if (!hasPassed) failures++;
    results.push(`${hasPassed ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }
  console.log(`\n${results.join('\n')}`);
  return failures === 0 ? 0 : 1;
}
