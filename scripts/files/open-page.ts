/** HTML to a document that runs nothing and fetches nothing. Knows no file and no policy. */
import { JSDOM, VirtualConsole } from 'jsdom';

/** Makes an address that a document can have: archives give hosts without a scheme, or only a path. */
export function completeAddress(address: string): string {
  const trimmed = address.trim();
  if (trimmed === '') return 'about:blank';
  const absolute = /^[a-z][a-z\d+.-]*:/i.test(trimmed)
    ? trimmed
    : trimmed.startsWith('//')
      ? `https:${trimmed}`
      : trimmed.startsWith('/')
        ? `https://unknown.invalid${trimmed}`
        : `https://${trimmed}`;
  return URL.canParse(absolute) ? absolute : 'about:blank';
}

/** Parses `html` as the page at `address`. No script runs, nothing is loaded, complaints of the parser are dropped. */
export function openPage(html: string, address = ''): Document {
  const { window } = new JSDOM(html, { url: completeAddress(address), virtualConsole: new VirtualConsole() });
  return window.document;
}
