/** Bytes of a file or of standard input to text, or one clear line that says why not. Knows no document. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeText, type Undecodable, UndecodableBytes } from '@/lib/dom/decode-text';

/** An input that can't be read. The message is one line for whoever typed the command, without the file's name. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}

/** The longest known policies have about 1 MB; more than this is a mistake, and would keep the reader for minutes. */
export const maxInputBytes = 20_000_000;

const bytesPerMegabyte = 1_000_000;

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'no such file',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'too many links',
  EMFILE: 'too many files are open',
};

const undecodable: Readonly<Record<Undecodable, string>> = {
  pdf: 'it is not text (a PDF; save its text first)',
  zip: 'it is not text (a zip archive or an Office document)',
  gzip: 'it is not text (a gzip archive)',
  image: 'it is not text (an image)',
  'rich-text': 'it is not text (rich text (RTF))',
  binary: 'it is not text (a binary file)',
  encoding: 'its encoding is broken or unknown; save it as UTF-8',
  empty: 'it is empty',
};

/**
 * The bytes of `file`, or of standard input for `-`.
 *
 * @throws {UnreadableInput} where there is no such file, or it is empty, too large or a folder
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  const bytes = file === '-' ? await readStandardInput() : readFile(file);
  if (bytes.length === 0) throw new UnreadableInput('it is empty');
  return bytes;
}

function readFile(file: string): Uint8Array {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) throw new UnreadableInput('it is a folder, not a file');
    refuseLarge(stats.size);
    const bytes = readFileSync(file);
    refuseLarge(bytes.length);
    return bytes;
  } catch (error) {
    if (error instanceof UnreadableInput) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableInput(fileErrors[code] ?? `it can't be read (${code || 'unknown reason'})`);
  }
}

function refuseLarge(size: number): void {
  if (size <= maxInputBytes) return;
  const megabytes = (size / bytesPerMegabyte).toFixed(1);
  throw new UnreadableInput(`it is too large (${megabytes} MB; the limit is ${maxInputBytes / bytesPerMegabyte} MB)`);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    refuseLarge(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Decodes text, as the extension does.
 *
 * @param declared the encoding the document names itself, if any
 * @throws {UnreadableInput} where the bytes are no text
 */
export function readText(bytes: Uint8Array, declared = ''): string {
  try {
    return decodeText(bytes, declared);
  } catch (error) {
    throw error instanceof UndecodableBytes ? new UnreadableInput(undecodable[error.reason]) : error;
  }
}

/** The file's name without folder and extension, for naming results. */
export function stemOf(file: string): string {
  return file === '-' ? 'standard-input' : basename(file).replace(/\.[^.]+$/, '');
}
