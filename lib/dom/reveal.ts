/** Brings a range into view, opening what hides it: the only changes to a page that a jump makes. Knows no practice. */

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
  const shown = hasBox(range) ? range : nearestVisible(start);
  const element = shown === range ? start : elementOf(shown);
  // In frames this also moves the page around the frame.
  if (document.defaultView !== document.defaultView?.top)
    element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  for (const scroller of scrollersAround(element ?? start)) await scrollWithin(scroller, shown);
  return shown;
}

function elementOf(range: Range): Element | null {
  const { startContainer: node, startOffset } = range;
  return node.nodeType === 1
    ? ((node.childNodes[startOffset] as Element | undefined) ?? (node as Element))
    : node.parentElement;
}

function openAround(start: Element): void {
  for (let at: Element | null = start; at; at = parentOf(at)) {
    if (at.localName === 'details' && !at.hasAttribute('open')) at.setAttribute('open', '');
    if (at.getAttribute('hidden') === 'until-found') {
      // What browsers do when their own search finds hidden text.
      at.dispatchEvent(new Event('beforematch', { bubbles: true }));
      at.removeAttribute('hidden');
    }
  }
}

function nearestVisible(start: Element): Range {
  const range = start.ownerDocument.createRange();
  for (let at: Element | null = start; at; at = parentOf(at)) {
    if (at.getClientRects().length === 0) continue;
    range.selectNode(at);
    break;
  }
  return range;
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
