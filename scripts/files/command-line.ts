/** What the commands share at their edge: options, complaints, results. Knows no document and no practice. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UnreadableInput } from './read-bytes';

/** Exit statuses, as in most tools: all well, some input failed, the command was called wrongly. */
export const exit = { ok: 0, failed: 1, usage: 2 } as const;

/** The command was called wrongly; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Parses options, with the usage line in the complaint.
 *
 * @throws {UsageError}
 */
export function parseOptions<O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : String(error);
    throw new UsageError(`${reason}. ${usage}`);
  }
}

/** Says one thing on standard error, on one line, whatever stands in it. */
export function complain(message: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: file names may hold control characters, terminals obey them
  process.stderr.write(`${message.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()}\n`);
}

/**
 * Handles each input in turn; one that can't be read is told and the others are still read.
 *
 * @returns the exit status
 */
export async function forEachInput(
  inputs: readonly string[],
  handle: (input: string) => Promise<void> | void,
): Promise<number> {
  let status: number = exit.ok;
  for (const input of inputs) {
    try {
      await handle(input);
    } catch (error) {
      status = exit.failed;
      const name = input === '-' ? 'standard input' : input;
      complain(
        `${name}: ${error instanceof UnreadableInput ? error.message : `it could not be read (${nameOf(error)})`}`,
      );
    }
  }
  return status;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : String(error).slice(0, 200);
}

/**
 * Runs a command's body: a wrong call becomes one line and status 2; a reader that closes our output early (`| head`)
 * is no error.
 */
export async function runCommand(body: () => Promise<number>): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exit.ok);
  });
  try {
    return await body();
  } catch (error) {
    complain(error instanceof UsageError ? error.message : `failed (${nameOf(error)})`);
    return error instanceof UsageError ? exit.usage : exit.failed;
  }
}

/** Writes one value as one line of JSON. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
