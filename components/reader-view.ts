/** What the reader page can show: one state at a time. Types only. */
import type { ReadFrame } from './view';

/** Why a text or a file cannot be read. Each has its words: `refused_...`. */
export type Refusal =
  | 'empty'
  | 'no_text'
  | 'unopened'
  | 'too_large'
  | 'zip'
  | 'gzip'
  | 'image'
  | 'rich_text'
  | 'binary'
  | 'encoding'
  | 'pdf'
  | 'pdf_locked'
  | 'pdf_broken'
  | 'pdf_no_text'
  | 'pdf_too_long'
  | 'pdf_too_slow';

export type ReaderView =
  | { readonly kind: 'empty' }
  /** `pages` once they are known. */
  | {
      readonly kind: 'opening';
      readonly name: string;
      readonly pages?: { readonly read: number; readonly all: number };
    }
  /** `args` fill the places of its words. */
  | { readonly kind: 'refused'; readonly name: string; readonly reason: Refusal; readonly args: readonly string[] }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'not-a-policy'; readonly name: string }
  | { readonly kind: 'other-language'; readonly name: string; readonly language: string }
  | { readonly kind: 'read'; readonly name: string; readonly read: ReadFrame; readonly isCut: boolean }
  | { readonly kind: 'failed'; readonly name: string };

/** Everything that the reader page can ask for, besides what a summary asks. */
export interface ReaderActions {
  openText(text: string): void;
  openFile(file: File): void;
  readAnyway(): void;
}
