/** Bytes of a file to text, or the reason why they are none. Knows no file and no document. */

/** Why bytes are no text that can be read. */
export type Undecodable = 'pdf' | 'zip' | 'gzip' | 'image' | 'rich-text' | 'binary' | 'encoding' | 'empty';

/** Thrown where bytes are no text. Has no words for people: who asked has them. */
export class UndecodableBytes extends Error {
  override readonly name = 'UndecodableBytes';

  constructor(readonly reason: Undecodable) {
    super(reason);
  }
}

/** What is read to tell text from other files. */
const probeBytes = 4096;
/** Above this share of control characters it is no text. */
const maxControlShare = 0.02;
/** Above this share of characters that could not be decoded, reading would give nonsense. */
const maxLostShare = 0.005;

const signatures: readonly (readonly [string, Undecodable])[] = [
  ['%PDF', 'pdf'],
  ['PK\u0003\u0004', 'zip'],
  ['\u001f\u008b', 'gzip'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['{\\rtf', 'rich-text'],
];

/** The encoding that an HTML file names itself, or ''. Only the beginning is looked at, as browsers do. */
export function declaredEncoding(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  return /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1] ?? '';
}

/**
 * Decodes text: by its byte order mark, then as UTF-8 where it is, then as `declared`, then Windows-1252 where that makes sense.
 *
 * @param declared the encoding the document names itself, if any
 * @throws {UndecodableBytes} where the bytes are no text, or in no encoding that can be told
 */
export function decodeText(bytes: Uint8Array, declared = ''): string {
  const probe = String.fromCharCode(...bytes.subarray(0, probeBytes));
  const signature = signatures.find(([start]) => probe.startsWith(start));
  if (signature) throw new UndecodableBytes(signature[1]);
  const text = decodeMarked(bytes, probe, declared);
  refuseBinary(text);
  const lost = text.split('\ufffd').length - 1;
  if (lost > text.length * maxLostShare) throw new UndecodableBytes('encoding');
  if (text.trim() === '') throw new UndecodableBytes('empty');
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
  if (controls > probe.length * maxControlShare) throw new UndecodableBytes('binary');
}
