/** What the extension may read, and how it asks for more. Never widens access by itself. */
import { browser } from 'wxt/browser';
import type { Settings } from './choices';

/** The file that WXT builds from `entrypoints/policy`. It guards against running twice. */
export const readerFile = '/policy.js';

/** All websites, as `optional_host_permissions` names them. */
const everySite = '*://*/*';

/** Why a page can never be read, as far as its address tells. */
export type Unreadable = 'browser' | 'own' | 'store' | 'pdf' | 'file' | 'other';

/** Hosts whose pages browsers close to all extensions. */
const storeHosts = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/**
 * The reason that this address gives, or `other`. Ask only when reading has failed: some browsers allow more than others.
 *
 * @param url '' where the browser hides it
 */
export function whyUnreadable(url: string): Unreadable {
  const address = URL.parse(url);
  if (!address) return 'other';
  if (url.startsWith(browser.runtime.getURL('/'))) return 'own';
  const isFile = address.protocol === 'file:';
  if (!isFile && !isWeb(address)) return 'browser';
  if (storeHosts.includes(address.hostname) || url.startsWith('https://chrome.google.com/webstore')) return 'store';
  if (address.pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  return isFile ? 'file' : 'other';
}

/**
 * Runs the reader in all frames that the reader's click (`activeTab`) or the site's permission opens.
 * The result says only whether the browser let us in: a script that throws looks the same as one that works,
 * so the proof is that a frame answers on the port.
 */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [readerFile] });
    // Firefox refuses its own pages by resolving to no frame at all.
    return frames.length > 0;
  } catch {
    return false;
  }
}

/**
 * Whether the user (or the browser) took our access to a page that the manifest names.
 * Only Firefox can tell: Chromium says "not permitted" even while the manifest's own script runs.
 *
 * @param url '' where the browser hides it, which Firefox does exactly when it gives no access
 */
export async function isAccessTakenAway(url: string, isFirefox: boolean = import.meta.env.FIREFOX): Promise<boolean> {
  if (!isFirefox) return false;
  const address = URL.parse(url);
  if (address && !isNamed(address)) return false;
  return !(await browser.permissions.contains({ origins: [originOf(address)] }));
}

/**
 * Asks for this site, and no other where its address is known. Call it first thing in a click: browsers ask only then.
 *
 * @returns whether access was given
 */
export async function askForSite(url: string): Promise<boolean> {
  return ask(originOf(URL.parse(url)));
}

/** Whether every page is to be looked at, and the browser does not (or no longer) let us. Both browsers can tell. */
export async function isEverySiteTaken({ everyPage, reading }: Settings): Promise<boolean> {
  return everyPage && reading === 'automatic' && !(await browser.permissions.contains({ origins: [everySite] }));
}

/** Asks for all websites. Call it first thing in a click: browsers ask only then. @returns whether access was given */
export async function askForEverySite(): Promise<boolean> {
  return ask(everySite);
}

/** Gives back what `askForEverySite` was given, in Chromium only: in Firefox the manifest's own script would lose it too. */
export async function giveUpEverySite(isFirefox: boolean = import.meta.env.FIREFOX): Promise<void> {
  if (!isFirefox) await browser.permissions.remove({ origins: [everySite] });
}

async function ask(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [origin] });
  } catch {
    return false;
  }
}

function isWeb(address: URL): boolean {
  return address.protocol === 'https:' || address.protocol === 'http:';
}

/** A match pattern; patterns have no ports. */
function originOf(address: URL | null): string {
  return address && isWeb(address) ? `${address.protocol}//${address.hostname}/*` : everySite;
}

/** Whether the manifest's content script is meant for this address: its path counts, never its query. */
function isNamed(address: URL): boolean {
  return isWeb(address) && namedByManifest().some((pattern) => isPathMatch(pattern, address.pathname));
}

/** The patterns of the pages in which the manifest's own script starts. */
export function namedByManifest(): string[] {
  const scripts: readonly { readonly matches?: readonly string[] }[] =
    browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ matches = [] }) => matches);
}

/** Compares the path part of a pattern such as `/*privacy*`, whose only sign is `*`. */
function isPathMatch(pattern: string, path: string): boolean {
  const wanted = /^[^:]+:\/\/[^/]+(\/.*)$/.exec(pattern)?.[1];
  if (wanted === undefined) return false;
  const [head = '', ...parts] = wanted.split('*');
  const tail = parts.pop();
  if (tail === undefined) return path === head;
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - tail.length >= at && path.endsWith(tail);
}
