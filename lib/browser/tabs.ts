/** Which tab the popup speaks about. Knows no page. */
import { type Browser, browser } from 'wxt/browser';

export interface ReadTab {
  readonly id: number;
  /** '' where the browser hides it. */
  readonly url: string;
  readonly isPrivate: boolean;
}

/** Where the popup stands: over a page, or as a page of its own (Firefox for Android). */
export interface PopupPlace {
  readonly isOwnTab: boolean;
  readonly tab: ReadTab | undefined;
}

/**
 * The tab to read: the one named, or the active one; where the popup is itself the active tab, the one it was opened from.
 *
 * @param named a tab's id, from `?tabId=`
 */
export async function findTab(named: number | undefined): Promise<PopupPlace> {
  const own = await browser.tabs.getCurrent();
  const tab = await (named !== undefined ? browser.tabs.get(named) : own ? openerOf(own) : activeTab());
  return { isOwnTab: own !== undefined, tab: tab && readable(tab) };
}

/** The tab as it is now: it may have gone elsewhere. Undefined where it is closed. */
export async function readTab(tabId: number): Promise<ReadTab | undefined> {
  try {
    return readable(await browser.tabs.get(tabId));
  } catch {
    return undefined;
  }
}

/** Goes to an address in a tab that is there, as a click on a link of its page would. */
export async function openInTab(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url, active: true });
}

/** Resolves when the tab has loaded, or after the time; with whether it was loading at all. Never rejects. */
export async function whenLoaded(tabId: number, maxMs: number): Promise<boolean> {
  const loaded = Promise.withResolvers<void>();
  const listener = (updated: number, { status }: { status?: string }) => {
    if (updated === tabId && status === 'complete') loaded.resolve();
  };
  browser.tabs.onUpdated.addListener(listener);
  const timer = setTimeout(() => loaded.resolve(), maxMs);
  try {
    const isLoading = (await browser.tabs.get(tabId)).status === 'loading';
    if (isLoading) await loaded.promise;
    return isLoading;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(listener);
  }
}

/** Brings a tab to the front, so that a jump in it can be seen. */
export async function bringToFront(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

/** Opens an address in a new tab, in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the reader page in a new tab, in front. */
export async function openReader(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/reader.html') });
}

/** Whether this page stands in a private window, where nothing is stored. */
export async function isOwnTabPrivate(): Promise<boolean> {
  return (await browser.tabs.getCurrent())?.incognito ?? false;
}

function readable({ id, url = '', incognito }: Browser.tabs.Tab): ReadTab | undefined {
  return id === undefined ? undefined : { id, url, isPrivate: incognito };
}

async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

async function openerOf(own: Browser.tabs.Tab): Promise<Browser.tabs.Tab | undefined> {
  const tabs = (await browser.tabs.query({})).filter((tab) => tab.id !== own.id);
  const seen = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return tabs.find((tab) => tab.id === own.openerTabId) ?? seen[0];
}
