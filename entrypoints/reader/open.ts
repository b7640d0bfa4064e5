/** What someone pastes, chooses or drops, to a text or a parsed page. Knows what kinds of files there are, not what they say. */

import type { Refusal } from '@/components/reader-view';
import { textOfPdf } from '@/lib/core/pdf-text';
import { declaredEncoding, decodeText, type Undecodable, UndecodableBytes } from '@/lib/dom/decode-text';
import type { PdfReading } from './pdf';
import { Refused } from './refused';

/** A document that was opened. Pages come from `DOMParser`: nothing in them runs or is loaded. */
export type Opened =
  | { readonly kind: 'text'; readonly text: string; readonly isCut: boolean }
  | { readonly kind: 'page'; readonly page: Document };

const bytesPerMegabyte = 1_000_000;
/** PDFs are large for their pictures. */
const maxPdfMegabytes = 50;
/** The longest known policies have about 1 MB. */
const maxTextMegabytes = 20;
/** As much as is read of a page (`lib/dom/page-text`): 300,000 words. */
const maxTextUnits = 2_000_000;
/** A PDF may have something before its signature. */
const signatureReach = 1024;

const refusals: Readonly<Record<Undecodable, Refusal>> = {
  pdf: 'pdf',
  zip: 'zip',
  gzip: 'gzip',
  image: 'image',
  'rich-text': 'rich_text',
  binary: 'binary',
  encoding: 'encoding',
  empty: 'empty',
};

/** @throws {Refused} where it is no text that can be read */
export async function openFile(file: File, reading: PdfReading): Promise<Opened> {
  const head = await bytesOf(file.slice(0, signatureReach));
  const isPdf = /\.pdf$/i.test(file.name) || String.fromCharCode(...head).includes('%PDF-');
  const limit = isPdf ? maxPdfMegabytes : maxTextMegabytes;
  if (file.size > limit * bytesPerMegabyte) throw new Refused('too_large', [megabytes(file.size), String(limit)]);
  if (file.size === 0) throw new Refused('empty');
  const bytes = await bytesOf(file);
  reading.signal.throwIfAborted();
  if (!isPdf) return openBytes(bytes, file.name, reading.signal);
  // Loaded with the first PDF, and by nothing else.
  const { readPdf } = await import('./pdf');
  const text = textOfPdf(await readPdf(bytes, reading));
  if (!/\p{L}{2}/u.test(text)) throw new Refused('pdf_no_text');
  return cut(text);
}

/** @throws {Refused} where it is no text that can be read */
export async function openText(text: string, signal: AbortSignal): Promise<Opened> {
  if (text.trim() === '') throw new Refused('empty');
  if (text.length > maxTextMegabytes * bytesPerMegabyte)
    throw new Refused('too_large', [megabytes(text.length), String(maxTextMegabytes)]);
  // By way of bytes, so that pasted rubbish is refused like a file of it.
  return openBytes(new TextEncoder().encode(text), '', signal);
}

async function openBytes(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<Opened> {
  const isNamedHtml = /\.x?html?$/i.test(name);
  const text = decoded(bytes, isNamedHtml ? declaredEncoding(bytes) : '');
  if (isNamedHtml || /^\s*(?:<!doctype html|<html|<head|<body)/i.test(text.slice(0, 500))) return parsed(text);
  if (!/\.(?:md|markdown)$/i.test(name)) return cut(text);
  const { htmlOfMarkdown } = await import('./markdown');
  return parsed(await htmlOfMarkdown(text.slice(0, maxTextUnits), signal));
}

function decoded(bytes: Uint8Array, declared: string): string {
  try {
    return decodeText(bytes, declared);
  } catch (error) {
    throw error instanceof UndecodableBytes ? new Refused(refusals[error.reason]) : error;
  }
}

function parsed(html: string): Opened {
  return { kind: 'page', page: new DOMParser().parseFromString(html, 'text/html') };
}

function cut(text: string): Opened {
  if (text.length <= maxTextUnits) return { kind: 'text', text, isCut: false };
  const end = text.lastIndexOf('\n', maxTextUnits);
  return { kind: 'text', text: text.slice(0, end > 0 ? end : maxTextUnits), isCut: true };
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that was taken away meanwhile.
    throw new Refused('unopened');
  }
}

function megabytes(bytes: number): string {
  return (bytes / bytesPerMegabyte).toFixed(1);
}
