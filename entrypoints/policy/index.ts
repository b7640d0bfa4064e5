/** The one script in pages, started by the manifest or by a click: decides whether this frame is a policy. Wiring; judges nothing itself. */
import { browser } from 'wxt/browser';
// Not defineContentScript: that tells the page that we are here, by an event on its document.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikePolicy } from './address';
import { startFrame } from './frame';

/** Where the frame's running script can be found by a second injection. The isolated world is ours alone. */
const scope = globalThis as typeof globalThis & { clauselight?: { isAlive(): boolean; stop(): void } };

export default defineUnlistedScript(() => {
  if (scope.clauselight?.isAlive()) return;
  // Left over from before an update of the extension.
  scope.clauselight?.stop();
  const ends = new AbortController();
  const { runtime } = browser;
  scope.clauselight = { isAlive: () => runtime.id !== undefined, stop: () => ends.abort() };
  startFrame(document, looksLikePolicy, ends.signal);
});
