/** The one script in pages that reads, started by the manifest, the lookout or a click: wires this frame to the reader's switches. */
import { browser } from 'wxt/browser';
// Not defineContentScript: that tells the page that we are here, by an event on its document.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followSwitches } from './switches';

/** Where the frame's running script can be found by a second injection. The isolated world is ours alone. */
const scope = globalThis as typeof globalThis & {
  clauselight?: { isAlive(): boolean; stop(): void; readonly started: Promise<void> };
};

// Whoever injects this file waits for what it returns: from then on the frame answers.
export default defineUnlistedScript(() => {
  if (scope.clauselight?.isAlive()) return scope.clauselight.started;
  // Left over from before an update of the extension.
  scope.clauselight?.stop();
  const ends = new AbortController();
  const { runtime } = browser;
  const started = followSwitches(window, ends.signal);
  scope.clauselight = { isAlive: () => runtime.id !== undefined, stop: () => ends.abort(), started };
  return started;
});
