/** Whether a range is to be seen, and how to bring it into view: the only changes to a page that a jump makes. Knows no practice. */

/** A smooth scroll is over by then, whatever the browser says. */
const maxScrollMs = 900;
/** Where a sentence comes to stand: in the upper half, so that its card fits below. */
const restingShare = 0.35;

/**
 * Opens closed `<details>` and `hidden=until-found` around the range and scrolls it into view.
 * Resolves when the page has come to rest; to the range itself, or to the nearest visible element's where it stays hidden.
 */
export async function reveal(range: Range): Promise<Range> {
  const start = elementOf(range);
  if (!start) return range;
  openAround(start);
  const document = start.ownerDocument;
  const shown = isFoldedAway(range) ? nearestVisible(start) : range;
  const element = shown === range ? start : elementOf(shown);
  // In frames this also moves the page around the frame.
  if (document.defaultView !== document.defaultView?.top)
    element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  for (const scroller of scrollersAround(element ?? start)) await scrollWithin(scroller, shown);
  return shown;
}

/**
 * Whether the page shows nothing of the range until somebody opens a part of it: a closed `<details>`, an accordion,
 * another tab. Asks the browser for its layout.
 */
export function isFoldedAway(range: Range): boolean {
  const start = elementOf(range);
  if (!start) return false;
  if (!hasBox(range)) return true;
  for (let at: Element | null = start; at; at = parentOf(at)) if (folds(at, start)) return true;
  return false;
}

function elementOf(range: Range): Element | null {
  const { startContainer: node, startOffset } = range;
  return node.nodeType === 1
    ? ((node.childNodes[startOffset] as Element | undefined) ?? (node as Element))
    : node.parentElement;
}

function openAround(start: Element): void {
  for (let at: Element | null = start; at; at = parentOf(at)) {
    if (isClosedDetails(at, start)) at.setAttribute('open', '');
    if (isHiddenUntilFound(at)) {
      // What browsers do when their own search finds hidden text.
      at.dispatchEvent(new Event('beforematch', { bubbles: true }));
      at.removeAttribute('hidden');
    }
  }
}

function isClosedDetails(element: Element, inside: Element): boolean {
  if (element.localName !== 'details' || element.hasAttribute('open')) return false;
  return !element.querySelector(':scope > summary')?.contains(inside);
}

function isHiddenUntilFound(element: Element): boolean {
  return element.getAttribute('hidden')?.toLowerCase() === 'until-found';
}

/** Whether the element hides what is inside it. Boxes do not tell: what is skipped or clipped has them too. */
function folds(element: Element, inside: Element): boolean {
  if (isClosedDetails(element, inside) || isHiddenUntilFound(element)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  if (style.display === 'none' || style.visibility === 'hidden') return true;
  if (element.clientHeight > 0 || !/hidden|clip/.test(style.overflowY)) return false;
  return element.getClientRects().length > 0;
}

/** What opens the folded part, where the page says so; otherwise the nearest element around it that is to be seen. */
function nearestVisible(start: Element): Range {
  let nearest: Element | undefined;
  for (let at: Element | null = start; at; at = parentOf(at)) {
    if (folds(at, start)) nearest = openerOf(at);
    else if (!nearest && at.getClientRects().length > 0) nearest = at;
  }
  const range = start.ownerDocument.createRange();
  if (nearest) range.selectNode(nearest);
  return range;
}

function openerOf(part: Element): Element | undefined {
  if (part.id === '') return undefined;
  const openers = part.ownerDocument.querySelectorAll(`[aria-controls~="${CSS.escape(part.id)}"]`);
  return [...openers].find((opener) => opener.getClientRects().length > 0);
}

function scrollersAround(element: Element): Element[] {
  const document = element.ownerDocument;
  const page = document.scrollingElement ?? document.documentElement;
  const scrollers: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at === page || at === document.body || at === document.documentElement) continue;
    if (at.scrollHeight <= at.clientHeight) continue;
    if (/auto|scroll/.test(document.defaultView?.getComputedStyle(at).overflowY ?? '')) scrollers.push(at);
  }
  return [...scrollers, page];
}

async function scrollWithin(scroller: Element, range: Range): Promise<void> {
  const document = scroller.ownerDocument;
  const view = document.defaultView;
  const isPage = scroller === (document.scrollingElement ?? document.documentElement);
  const top = isPage ? 0 : scroller.getBoundingClientRect().top;
  const height = isPage ? (view?.innerHeight ?? 0) : scroller.clientHeight;
  const box = range.getBoundingClientRect();
  // A sentence taller than the view begins at its top.
  const rest = box.height < height * (1 - restingShare) ? height * restingShare : 0;
  const distance = box.top - top - rest;
  if (Math.abs(distance) < 1) return;
  const isSmooth = isPage && view?.matchMedia('(prefers-reduced-motion: no-preference)').matches === true;
  const before = scroller.scrollTop;
  scroller.scrollBy({ top: distance, behavior: isSmooth ? 'smooth' : 'instant' });
  if (!isSmooth || document.hidden) return;
  const atEnd = distance > 0 ? scroller.scrollHeight - scroller.clientHeight - before < 1 : before < 1;
  if (!atEnd) await ended(document);
}

function ended(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, maxScrollMs);
    function done() {
      clearTimeout(timer);
      document.removeEventListener('scrollend', done, true);
      resolve();
    }
    document.addEventListener('scrollend', done, true);
  });
}

function hasBox(range: Range): boolean {
  return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
