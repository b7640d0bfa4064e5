/** The links of a page, as people see or hear them. Judges nothing; where they lead is for others to say. */
import type { PageLink } from '@/lib/core/model';
import { walk } from './walk';

/** Asked for by a click, so a large page may take its few milliseconds. */
const maxNodes = 200_000;
/** A link's name may be wrapped in a few boxes. */
const maxNodesInside = 40;
const maxTextUnits = 200;

/** All web links in document order, open shadow roots included, hidden ones too: footers fold their links away. Never throws. */
export function readLinks(document: Document): PageLink[] {
  const links: PageLink[] = [];
  if (!document.documentElement) return links;
  walk(
    document.documentElement,
    {
      enter(element) {
        const address = element.localName === 'a' ? element.getAttribute('href') : null;
        const url = address === null ? null : URL.parse(address, document.baseURI);
        if (url && /^https?:$/.test(url.protocol)) links.push({ text: nameOf(element), href: url.href });
        return true;
      },
      text: () => true,
    },
    maxNodes,
  );
  return links;
}

function nameOf(link: Element): string {
  const parts: string[] = [link.getAttribute('aria-label') ?? ''];
  if (!parts[0]) {
    walk(
      link,
      {
        enter(element) {
          parts.push(element.getAttribute('alt') ?? '');
          return true;
        },
        text(node) {
          parts.push(node.data.slice(0, maxTextUnits));
          return true;
        },
      },
      maxNodesInside,
    );
  }
  const name = plain(parts.join(' '));
  return name || plain(link.getAttribute('title') ?? '');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, maxTextUnits);
}
