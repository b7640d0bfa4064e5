/** Which of the documents that stand in a page as frames a reader may mean. Knows no page. */
import type { EmbeddedPage } from './model';

/** A frame that fills this much of the view is what the page shows. */
const mainShare = 0.5;
const policyTitle = /privacy|cookies?\b|data protection|gdpr|ccpa|datenschutz|confidentialit|privacidad|privacidade/i;

/**
 * Addresses of the documents worth opening: those that look like a policy, and one that is most of what is to be seen.
 * Each address once, in the page's order; only what a browser opens in a tab.
 *
 * @param looksLikePolicy judges the path of an address
 */
export function worthOpening(
  pages: readonly EmbeddedPage[],
  looksLikePolicy: (pathname: string) => boolean,
): readonly string[] {
  const found = pages.flatMap(({ url, title, share }) => {
    const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url)?.[1];
    if (path === undefined) return [];
    return share >= mainShare || policyTitle.test(title) || looksLikePolicy(path) ? [url] : [];
  });
  return [...new Set(found)];
}
