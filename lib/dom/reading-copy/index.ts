/** A document of someone's, made readable on a page of ours: fresh elements and plain text nodes. Knows no practice. */
import type { PageText } from '../page-text';

export { copyOfPage } from './from-page';
export { copyOfText } from './from-text';

/** What was made of a document. Nothing in it can run, load, link or style. */
export interface ReadingCopy {
  /** Not yet on the page. */
  readonly element: HTMLElement;
  /** Its blocks, as the same document gives them anywhere else; ranges are on `element`, once it is on the page. */
  readonly text: PageText;
}
