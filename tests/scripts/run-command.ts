/** Runs one of the commands as people do: in a process of its own. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** What a command printed, and how it ended. */
export interface Outcome {
  readonly status: number | null;
  readonly lines: readonly string[];
  /** Lines on standard error. */
  readonly complaints: readonly string[];
}

/** Runs `scripts/NAME.ts` in `cwd` with these arguments and this standard input. */
export function runCommand(name: string, args: readonly string[], { input = '', cwd = root } = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'scripts/run.mjs'), name, ...args], { cwd });
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      error += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, lines: linesOf(out), complaints: linesOf(error) }));
    // A command that refuses its call does not wait for input.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
