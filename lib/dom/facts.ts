/** A snapshot of the page for the detector: cheap, without layout. Judges nothing. */
import type { PageFacts } from '@/lib/core/model';
import { attribute, isSilent, tagOf } from './page-text/elements';
import { walk } from './walk';

/** Headings the detector looks at; the title is nearly always among the first few. */
const maxHeadings = 20;
const maxHeadingUnits = 200;
/** Enough to tell a policy and its language; a page's first screens. */
const maxSampleUnits = 6000;
/** Beyond this many words more say nothing new. */
const maxWords = 2000;
/** Keeps the snapshot under 2 ms on ordinary pages. */
const maxNodes = 20_000;
/** A main part with fewer words than this may be a teaser: then the whole body is looked at. */
const minMainWords = 150;

const frameTags = new Set(['nav', 'header', 'footer', 'aside', 'button']);

/**
 * Takes the snapshot. Never throws for a page without a body: it gives empty texts.
 *
 * @example readFacts(document).headings // ['Privacy notice', 'What we collect']
 */
export function readFacts(document: Document): PageFacts {
  const { body, documentElement } = document;
  const empty = { words: 0, sample: '' };
  const isBody = body?.localName === 'body';
  const main = isBody ? body.querySelector('main, [role=main], article') : null;
  const inMain = main ? sampleOf(main) : empty;
  const found = !isBody || inMain.words >= minMainWords ? inMain : sampleOf(body);
  return {
    url: addressOf(document),
    title: document.title,
    headings: isBody ? headingsOf(document) : [],
    lang: documentElement?.getAttribute('lang') ?? '',
    ...found,
  };
}

/** The address that a document answers for: frames without one of their own (`srcdoc`, `about:blank`) have their parent's. */
export function addressOf({ URL: url, baseURI }: Document): string {
  return url.startsWith('about:') ? baseURI : url;
}

function headingsOf(document: Document): string[] {
  const headings: string[] = [];
  for (const heading of document.querySelectorAll('h1, h2, h3, [role=heading]')) {
    const text = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '') headings.push(text.slice(0, maxHeadingUnits));
    if (headings.length >= maxHeadings) break;
  }
  return headings;
}

function sampleOf(root: Element): { words: number; sample: string } {
  const parts: string[] = [];
  let units = 0;
  let words = 0;
  walk(
    root,
    {
      enter(element) {
        const tag = tagOf(element);
        return !isSilent(tag) && !frameTags.has(tag) && attribute(element, 'role') !== 'navigation';
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
