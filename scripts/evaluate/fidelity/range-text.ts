/** Whether a page range holds a text and nothing else that is read. Knows no reader. */

/** May stand between the words of a sentence without being read: code, forms, what is hidden or only for screen readers. */
const leftOut =
  'script, style, noscript, template, svg, math, button, select, textarea, iframe, [role=button], [aria-hidden=true], .sr-only, .visually-hidden, .screen-reader-text, [hidden], [style*="display:none"], [style*="display: none"]';

const unseen = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A text without white space, soft hyphens and other characters that nobody sees. */
export function bare(text: string): string {
  return text.replace(unseen, '');
}

/** Whether the range's text is `text`, white space, invisible characters and left-out elements aside. */
export function isTextOf(range: Range, text: string): boolean {
  const wanted = bare(text);
  if (bare(range.toString()) === wanted) return true;
  const content = range.cloneContents();
  const nodes = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const piece = bare(node.nodeValue ?? '');
    if (wanted.startsWith(piece, at)) at += piece.length;
    else if (!node.parentElement?.closest(leftOut)) return false;
  }
  return at === wanted.length;
}
