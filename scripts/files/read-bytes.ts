/** Bytes of a file or of standard input to text, or one clear line that says why not. Knows no document. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

/** An input that can't be read. The message is one line for whoever typed the command, without the file's name. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}

/** The longest known policies have about 1 MB; more than this is a mistake, and would keep the reader for minutes. */
export const maxInputBytes = 20_000_000;

const bytesPerMegabyte = 1_000_000;
/** What is read to tell text from other files. */
const probeBytes = 4096;
/** Above this share of control characters it is no text. */
const maxControlShare = 0.02;
/** Above this share of characters that could not be decoded, reading would give nonsense. */
const maxLostShare = 0.005;

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

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF; save its text first'],
  ['PK\u0003\u0004', 'a zip archive or an Office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['{\\rtf', 'rich text (RTF)'],
];

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
 * Decodes text: by its byte order mark, then as UTF-8 where it is, then as `declared`, then Windows-1252 where that makes sense.
 *
 * @param declared the encoding the document names itself, if any
 * @throws {UnreadableInput} where the bytes are no text, or in no encoding that can be told
 */
export function decodeText(bytes: Uint8Array, declared = ''): string {
  const probe = String.fromCharCode(...bytes.subarray(0, probeBytes));
  const signature = signatures.find(([start]) => probe.startsWith(start));
  if (signature) throw new UnreadableInput(`it is not text (${signature[1]})`);
  const text = decodeMarked(bytes, probe, declared);
  refuseBinary(text);
  const lost = text.split('\ufffd').length - 1;
  if (lost > text.length * maxLostShare)
    throw new UnreadableInput('its encoding is broken or unknown; save it as UTF-8');
  if (text.trim() === '') throw new UnreadableInput('it is empty');
  return text;
}

function decodeMarked(bytes: Uint8Array, probe: string, declared: string): string {
  const wide = wideEncoding(probe);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const named = declared && decoderFor(declared);
  // Saved pages are often UTF-8 while their markup still names the server's encoding.
  if (named && !bytes.some((byte) => byte > 0x7f)) return named.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (named) return named.decode(bytes);
    if (isWindows1252(bytes)) return new TextDecoder('windows-1252').decode(bytes);
    // A few damaged characters in megabytes of text are no reason to refuse all of it.
    return new TextDecoder('utf-8').decode(bytes);
  }
}

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its mark, or by the zero bytes that Latin letters have in it. */
function wideEncoding(probe: string): string | undefined {
  if (probe.startsWith('\u00ff\u00fe')) return 'utf-16le';
  if (probe.startsWith('\u00fe\u00ff')) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < probe.length; at += 1) if (probe[at] === '\0') zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const enough = (probe.length / 2) * 0.7;
  if ((zeros[1] ?? 0) > enough && zeros[0] === 0) return 'utf-16le';
  if ((zeros[0] ?? 0) > enough && zeros[1] === 0) return 'utf-16be';
  return undefined;
}

/** Typographic signs that Windows-1252 texts have by themselves: quotes, dashes, currency, section signs. */
const signs = new Set([
  0x80, 0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa3, 0xa7, 0xa9, 0xab,
  0xae, 0xb0, 0xb4, 0xb7, 0xba, 0xbb, 0xbf,
]);

/** Whether every byte above ASCII is a sign of its own, or a letter beside a letter, as in real text. */
function isWindows1252(bytes: Uint8Array): boolean {
  const isAscii = (byte = 0) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  const isAccented = (byte = 0) => byte >= 0xc0 && byte < 0xff && byte !== 0xd7 && byte !== 0xf7;
  return bytes.every((byte, at) => {
    if (byte < 0x80 || signs.has(byte)) return true;
    return isAccented(byte) && (isAscii(bytes[at - 1]) || isAscii(bytes[at + 1]));
  });
}

function refuseBinary(text: string): void {
  const probe = text.slice(0, probeBytes);
  let controls = 0;
  for (const character of probe) if (character < ' ' && !/\s/.test(character)) controls += 1;
  if (controls > probe.length * maxControlShare) throw new UnreadableInput('it is not text (a binary file)');
}

/** The file's name without folder and extension, for naming results. */
export function stemOf(file: string): string {
  return file === '-' ? 'standard-input' : basename(file).replace(/\.[^.]+$/, '');
}
