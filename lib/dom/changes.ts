/** Tells when a page's text may have changed, once it has come to rest. Knows nothing about what the text says. */

export interface ChangeOptions {
  /** Whether a change under this node matters; asked for the node that changed. */
  matters(node: Node): boolean;
  /** Called once after a burst of changes that matter. */
  onChange(): void;
  /** Quiet time that ends a burst, in milliseconds. */
  readonly restMs: number;
  /** Longest wait while a page never rests, in milliseconds. */
  readonly maxWaitMs: number;
}

/** Watches the whole document until the signal is aborted. */
export function watchChanges(document: Document, options: ChangeOptions, signal: AbortSignal): void {
  const { documentElement } = document;
  if (!documentElement || signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const observer = new MutationObserver((records) => {
    if (!records.some((record) => !isOurs(record) && options.matters(record.target))) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        options.onChange();
      },
      Math.max(0, Math.min(options.restMs, since + options.maxWaitMs - now)),
    );
  });
  observer.observe(documentElement, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Our own host comes and goes as a child of the root. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target !== target.ownerDocument?.documentElement) return false;
  return [...addedNodes, ...removedNodes].every((node) => node.nodeName.toLowerCase() === 'clauselight-card');
}
