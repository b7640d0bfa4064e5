/** Looks at a page of any address, where the reader wants that, and calls for the reading script where it sees a policy. Reads nothing itself. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOff, settingsKey, soundSites } from '@/lib/browser/choices';
import type { FoundMessage } from '@/lib/browser/messages';
import { isPolicy } from '@/lib/core/detect';
import { readFacts } from '@/lib/dom/facts';
import { hostnamesOf } from '@/lib/dom/hosts';

/** A page that changes is looked at again after this time, and then after twice the time before. */
const firstLookMs = 800;
/** Then it is let alone. */
const lastLookMs = 16 * firstLookMs;

/** The calls made here, without the polyfill: it would weigh as much as all the rest, and both browsers give promises. */
const { runtime, storage } = (globalThis as unknown as { chrome: BrowserApi }).chrome;
interface BrowserApi {
  readonly runtime: { sendMessage(message: FoundMessage): Promise<unknown> };
  readonly storage: { readonly local: { get(key: string): Promise<{ readonly [key: string]: unknown }> } };
}

export default defineUnlistedScript(async () => {
  // It is registered only while it is wanted; what is left to ask is whether this site is switched off.
  const stored = (await storage.local.get(settingsKey))[settingsKey];
  if (isOff(soundSites(stored), hostnamesOf(window))) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = 0;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, waitMs);
  });
  function look() {
    timer = undefined;
    waitMs *= 2;
    if (isPolicy(readFacts(document))) {
      waitMs = Number.POSITIVE_INFINITY;
      // Rejected where the extension was updated under this page.
      runtime.sendMessage({ type: 'found' }).catch(() => {});
    }
    if (waitMs > lastLookMs) observer.disconnect();
  }
  const start = () => {
    clearTimeout(timer);
    waitMs = firstLookMs / 2;
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  };
  start();
  // One-page apps. Browsers without the Navigation API see such a page when it is reloaded, or by a click.
  window.navigation?.addEventListener('currententrychange', start);
});
