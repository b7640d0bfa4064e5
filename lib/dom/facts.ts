/** A snapshot of the page for the detector: cheap, without layout. Judges nothing. */
import type { PageFacts } from '@/lib/core/model';
import { attribute, isSilent, tagOf } from './page-text/elements';
import { walk } from './walk';

/** Headings the detector looks at; the title is nearly always among the first few. */
const maxHeadings = 60;
/** Headings of menus are skipped, but not without end. */
const maxHeadingNodes = 200;
const maxHeadingUnits = 200;
/** With fewer true headings than this, lines in bold are taken for headings too. */
const fewestHeadings = 3;
/** Enough to tell a policy and its language; a page's first screens. */
const maxSampleUnits = 6500;
/** Beyond this many words more say nothing new. */
const maxWords = 2000;
/** Keeps the snapshot under 2 ms on ordinary pages. */
const maxNodes = 20_000;
/** A main part with fewer words than this may be a teaser: then the whole body is looked at. */
const minMainWords = 300;

/** Lists of articles have many; the longest of the first few will do. */
const maxParts = 8;

const maxFields = 20;

const frameTags = new Set(['header', 'footer', 'aside']);
/** A header or a footer with more text than this holds the page, by its author's mistake. */
const minContentUnits = 10_000;
/** Measuring them takes time, more where they are nested; no honest page has more. */
const maxFrames = 40;
const frames = 'nav, footer, aside, [role=dialog]';
/** Consent notices stand directly under the body or one deeper; their lists of cookies are no policy. */
const noticeName =
  /onetrust|cookiebot|didomi|usercentrics|truste[-_]|qc-cmp|sp_message|cky-|cmplz|iubenda-cs|termly|(?:cookie|consent|gdpr)[-_]?(?:banner|bar|notice|modal|popup|consent|law|first|yes)/i;

/**
 * Takes the snapshot. Never throws for a page without a body: it gives empty texts.
 *
 * @example readFacts(document).headings // ['Privacy notice', 'What we collect']
 */
export function readFacts(document: Document): PageFacts {
  const { body, documentElement } = document;
  const empty = { words: 0, sample: '' };
  const isBody = body?.localName === 'body';
  const main = isBody ? mainPartOf(body) : undefined;
  const inMain = main ? sampleOf(main) : empty;
  const found = !isBody || inMain.words >= minMainWords ? inMain : sampleOf(body);
  return {
    url: addressOf(document),
    title: document.title,
    headings: isBody ? headingsOf(document) : [],
    lang: documentElement?.getAttribute('lang') ?? '',
    fields: isBody ? fieldsOf(body) : 0,
    ...found,
  };
}

/** The address that a document answers for: frames without one of their own (`srcdoc`, `about:blank`) have their parent's. */
export function addressOf({ URL: url, baseURI }: Document): string {
  return url.startsWith('about:') ? baseURI : url;
}

/** The longest of the parts that call themselves main: pages have articles for teasers, and mains for menus. */
function mainPartOf(body: Element): Element | undefined {
  let longest: Element | undefined;
  let units = 0;
  for (const part of [...body.querySelectorAll('main, [role=main], article')].slice(0, maxParts)) {
    const length = part.textContent?.length ?? 0;
    if (length > units) [longest, units] = [part, length];
  }
  return longest;
}

function headingsOf(document: Document): string[] {
  const headings = textsOf(document, 'h1, h2, h3, h4, [role=heading]');
  return headings.length >= fewestHeadings
    ? headings
    : [...headings, ...textsOf(document, 'p > b, p > strong, li > b, li > strong, dt, summary')].slice(0, maxHeadings);
}

/** Text fields and choices. Switches of consent notices are check boxes, and buttons are no fields. */
function fieldsOf(body: Element): number {
  const all = body.querySelectorAll(
    'textarea, select, input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=password]',
  );
  return Math.min(all.length, maxFields);
}

function textsOf(document: Document, selector: string): string[] {
  const texts: string[] = [];
  let left = maxHeadingNodes;
  for (const element of document.querySelectorAll(selector)) {
    left -= 1;
    if (left < 0 || texts.length >= maxHeadings) break;
    const text = (element.textContent ?? '')
      .slice(0, maxHeadingUnits * 4)
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '' && !element.closest(frames)) texts.push(text.slice(0, maxHeadingUnits));
  }
  return texts;
}

function sampleOf(root: Element): { words: number; sample: string } {
  const parts: string[] = [];
  let units = 0;
  let words = 0;
  let framesLeft = maxFrames;

  /** Part of what stands around the text on every page of a site. */
  function isFrame(element: Element, tag: string): boolean {
    if (tag === 'nav' || tag === 'button' || attribute(element, 'role') === 'navigation') return true;
    if (!frameTags.has(tag)) return false;
    framesLeft -= 1;
    return framesLeft < 0 || (element.textContent?.length ?? 0) < minContentUnits;
  }

  walk(
    root,
    {
      enter(element) {
        const tag = tagOf(element);
        return !isSilent(tag) && !isFrame(element, tag) && !isNotice(element) && !isMenuLink(element, tag);
      },
      text(node) {
        const text = node.data
          .slice(0, maxSampleUnits * 4)
          .replace(/\s+/g, ' ')
          .trim();
        if (text === '') return true;
        if (units < maxSampleUnits) {
          parts.push(text.slice(0, maxSampleUnits - units));
          units += text.length + 1;
        }
        words += text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
        return words < maxWords;
      },
    },
    maxNodes,
  );
  return { words: Math.min(words, maxWords), sample: parts.join(' ') };
}

function isNotice(element: Element): boolean {
  const { parentElement: parent } = element;
  if (parent?.localName !== 'body' && parent?.parentElement?.localName !== 'body') return false;
  return noticeName.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
}

/** A link by itself is a menu's, or a list's of what stands elsewhere: it says nothing of this page's text. */
function isMenuLink(element: Element, tag: string): boolean {
  // Without an address it is a mark to jump to, and often never closed.
  if (tag !== 'a' || !element.hasAttribute('href')) return false;
  return !hasWords(element.previousSibling) && !hasWords(element.nextSibling);
}

function hasWords(sibling: Node | null): boolean {
  return sibling?.nodeType === 3 && /[\p{L}\p{N}]/u.test(sibling.nodeValue?.slice(0, 200) ?? '');
}
