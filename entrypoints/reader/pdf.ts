/** The pieces of text in a PDF, by PDF.js in a worker of its own. Fetches nothing, draws nothing, runs no script of the file. */
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  Util,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';
import type { PdfPage, PdfPiece } from '@/lib/core/pdf-text';
import { Refused } from './refused';

/** A policy has ten pages, a long one a hundred. */
const maxPages = 1000;
/** The text of so many pages at most: more is not read anyway. */
const maxUnits = 2_000_000;
/** A page takes milliseconds. One that takes so long was made to. */
const stallMs = 30_000;
/** Text that runs more than a little uphill is a watermark. */
const maxSlope = 0.2;

export interface PdfReading {
  readonly signal: AbortSignal;
  /** After each page. */
  onPage(read: number, all: number): void;
}

GlobalWorkerOptions.workerSrc = workerAddress;

/**
 * Reads all pages.
 *
 * @param bytes given away: they are empty afterwards
 * @throws {Refused} where it is locked, broken, too long, or takes forever
 */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>, { signal, onPage }: PdfReading): Promise<PdfPage[]> {
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    // Nothing is drawn, so nothing is needed for drawing; whatever it would fetch, it has no address for.
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  try {
    const pdf = await inTime(task.promise, signal);
    if (pdf.numPages > maxPages) throw new Refused('pdf_too_long', [String(pdf.numPages), String(maxPages)]);
    return await readPages(pdf, { signal, onPage });
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(isLocked(error) ? 'pdf_locked' : 'pdf_broken');
  } finally {
    // Ends the worker, whatever it is doing.
    void task.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, { signal, onPage }: PdfReading): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let units = 0;
  for (let number = 1; number <= pdf.numPages && units < maxUnits; number += 1) {
    const page = await inTime(pdf.getPage(number), signal);
    const { items } = await inTime(page.getTextContent(), signal);
    const viewport = page.getViewport({ scale: 1 });
    const pieces = items.flatMap((item): PdfPiece[] => {
      if (!('str' in item)) return [];
      const [along = 0, slope = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform(viewport.transform, item.transform);
      if (Math.abs(slope) > Math.abs(along) * maxSlope) return [];
      units += item.str.length;
      const size = Math.hypot(c, d);
      return [{ text: item.str, x, y: viewport.height - y, width: item.width, size, font: item.fontName }];
    });
    pages.push({ height: viewport.height, pieces });
    page.cleanup();
    onPage(number, pdf.numPages);
  }
  return pages;
}

/** The promise, or an end of waiting: by time, or by the signal. */
async function inTime<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const ends = new AbortController();
  const end = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Refused('pdf_too_slow')), stallMs);
    ends.signal.addEventListener('abort', () => clearTimeout(timer));
    signal.addEventListener('abort', () => reject(signal.reason), { signal: ends.signal });
    if (signal.aborted) reject(signal.reason);
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    ends.abort();
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
