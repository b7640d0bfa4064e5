/** One input of a command to blocks, with the way back to the document they came from. Knows no practice. */
import { extname } from 'node:path';
import { marked } from 'marked';
import { privacyPartOf } from '@/lib/core/detect/parts';
import { identifyLanguage } from '@/lib/core/language';
import type { Block, Span } from '@/lib/core/model';
import { readPlainText } from '@/lib/core/plain-text';
import { declaredEncoding } from '@/lib/dom/decode-text';
import { readPage } from '@/lib/dom/page-text';
import { openPage } from './open-page';
import { readBytes, readText, UnreadableInput } from './read-bytes';

/** A document that was read, whatever it was. */
export interface SourceDocument {
  readonly title: string;
  /** BCP 47 primary language, or 'und'. */
  readonly language: string;
  /** The text that was read: a text file as it is, or a page's blocks joined by line feeds. */
  readonly text: string;
  /** Those of other documents in it are empty. */
  readonly blocks: readonly Block[];
  /** Where a stretch of a block stands in `text`, in UTF-16 units. */
  rangeOf(span: Span): { readonly start: number; readonly end: number };
}

/** What an input is. */
export type Format = 'text' | 'markdown' | 'html';

const formats: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** An input's text, and what it is. */
export interface Input {
  readonly format: Format;
  readonly text: string;
}

/**
 * Reads and decodes one input.
 *
 * @param file a path, or `-` for standard input (then the text itself must show that it is HTML)
 * @throws {UnreadableInput} with one line for people
 */
export async function readInput(file: string): Promise<Input> {
  const bytes = await readBytes(file);
  const named = formats[extname(file).toLowerCase()];
  const text = readText(bytes, named === 'html' ? declaredEncoding(bytes) : '');
  const isHtml = /^\s*(?:<!doctype html|<html|<head|<body)/i.test(text.slice(0, 500));
  return { format: named ?? (isHtml ? 'html' : 'text'), text };
}

/**
 * Reads one input into blocks.
 *
 * @throws {UnreadableInput} with one line for people
 */
export async function readDocument(file: string): Promise<SourceDocument> {
  const { format, text } = await readInput(file);
  const document =
    format === 'text'
      ? fromText(text)
      : fromPage(openPage(format === 'html' ? text : marked.parse(text, { async: false })));
  if (document.blocks.length === 0) throw new UnreadableInput('there is no text in it');
  return document;
}

function fromText(text: string): SourceDocument {
  const { blocks, starts } = readPlainText(text);
  return {
    title: headingOf(blocks),
    language: identifyLanguage(sampleOf(blocks)),
    text,
    blocks: privacyPartOf(blocks),
    rangeOf: ({ block, start, end }) => {
      const offset = starts[block] ?? 0;
      return { start: offset + start, end: offset + end };
    },
  };
}

function fromPage(page: Document): SourceDocument {
  const { blocks } = readPage(page);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  return {
    title: page.title.trim() || headingOf(blocks),
    language: identifyLanguage(sampleOf(blocks), page.documentElement.lang),
    text: blocks.map(({ text }) => text).join('\n'),
    blocks: privacyPartOf(blocks),
    rangeOf: ({ block, start, end }) => {
      const offset = starts[block] ?? 0;
      return { start: offset + start, end: offset + end };
    },
  };
}

function headingOf(blocks: readonly Block[]): string {
  return blocks.find(({ kind }) => kind === 'heading')?.text.replace(/\s+/g, ' ') ?? '';
}

/** Enough to tell the language; the middle of the text counts too, since page tops are menus. */
const sampleUnits = 20_000;

function sampleOf(blocks: readonly Block[]): string {
  let sample = '';
  for (const { text } of blocks) {
    sample += `${text}\n`;
    if (sample.length > sampleUnits) break;
  }
  return sample.slice(0, sampleUnits);
}
