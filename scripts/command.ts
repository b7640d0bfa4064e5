/** Runs a project command as a child, with a time limit. Knows nothing of what it does. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

export interface CommandOptions {
  /** Where its output goes: 'inherit', or 'stderr' to keep standard output for a script's own lines. */
  readonly output?: 'inherit' | 'stderr';
  readonly timeoutMs: number;
}

/**
 * Runs `npm run -s NAME -- ...args` in the project and waits.
 *
 * @returns whether it ended well
 * @example await runScript('build', [], { timeoutMs: 120_000 })
 */
export function runScript(name: string, args: readonly string[], options: CommandOptions): Promise<boolean> {
  const { output = 'inherit', timeoutMs } = options;
  // Vite's runner, which runs this script, has set a mode for itself; a build that inherits it would be one for development.
  const { NODE_ENV: _, ...env } = process.env;
  return new Promise((resolve) => {
    // A group of its own, so that the time limit ends its children too.
    const child = spawn('npm', ['run', '-s', name, '--', ...args], {
      cwd: root,
      env,
      stdio: ['ignore', output === 'stderr' ? 2 : 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      detached: process.platform !== 'win32',
    });
    const end = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    };
    const timer = setTimeout(() => {
      process.stderr.write(`${name}: not done after ${timeoutMs / 1000} s\n`);
      end();
    }, timeoutMs);
    const interrupt = () => end();
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    child.once('error', () => resolve(false));
    child.once('exit', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      resolve(code === 0);
    });
  });
}
