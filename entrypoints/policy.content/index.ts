/** The one content script: decides whether this frame is a policy, and only then wakes the reader. Wiring; judges nothing itself. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { looksLikePolicy, policyAddresses } from './address';
import { startFrame } from './frame';

/** Where the frame's running script can be found by a second injection. The isolated world is ours alone. */
const scope = globalThis as typeof globalThis & { clauselight?: { isAlive(): boolean; stop(): void } };

export default defineContentScript({
  matches: [...policyAddresses],
  allFrames: true,
  runAt: 'document_idle',
  // A message to the page would tell it that we are here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (scope.clauselight?.isAlive()) return;
    // Left over from before an update of the extension.
    scope.clauselight?.stop();
    const ends = new AbortController();
    const isAlive = () => !ends.signal.aborted && browser.runtime?.id !== undefined;
    // WXT also invalidates a script when it is injected once more; then it is the second that has to stay out.
    ctx.onInvalidated(() => isAlive() || ends.abort());
    scope.clauselight = { isAlive, stop: () => ends.abort() };
    startFrame(document, looksLikePolicy(location.pathname), ends.signal);
  },
});
