/** Tells when a page's text or address may have changed, once it has come to rest. Knows nothing about what the text says. */
import { shadowRootsUnder } from './walk';

export interface ChangeOptions {
  /** Whether a change of this node can concern the text. Cheap: some pages change with every frame. */
  matters(node: Node): boolean;
  /** Called before anything of the change is drawn, with the nodes that changed and matter. */
  onTouched(nodes: readonly Node[]): void;
  /** Called once when the page has come to rest after changes that matter, or after another address. */
  onRest(): void;
  /** Quiet time that ends a burst of changes, in milliseconds. */
  readonly restMs: number;
  /** Longest wait while a page never rests, in milliseconds. */
  readonly maxWaitMs: number;
}

export interface ChangeWatch {
  /** Stops watching the text, until the address changes or `wake` is called. */
  doze(): void;
  wake(): void;
}

/** A page that changes again so soon after a rest is one that always changes: it is left alone twice as long each time. */
const soonMs = 10_000;
/** Once a minute a look costs nothing that anyone could notice. */
const maxQuietMs = 60_000;
/** What a person does on the page: the changes that follow are for them, and are looked at as soon as they rest. */
const deeds = ['pointerup', 'keyup', 'scrollend'];

/**
 * Watches the whole document, open shadow trees included, until the signal is aborted. One observer, no polling: a page
 * that does not change costs nothing, and one that changes all the time costs less and less.
 */
export function watchChanges(document: Document, options: ChangeOptions, signal: AbortSignal): ChangeWatch {
  const { matters, onTouched, onRest, restMs, maxWaitMs } = options;
  const view = document.defaultView;
  let isAwake = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let burst: { readonly since: number; last: number } | undefined;
  let restedAt = Number.NEGATIVE_INFINITY;
  /** Least time between two rests. */
  let quietMs = restMs;
  let seen = new WeakSet<Node>();

  const observer = new MutationObserver((records) => {
    const nodes = records.filter((record) => !isOurs(record) && matters(record.target)).map(({ target }) => target);
    if (nodes.length === 0) return;
    onTouched(nodes);
    stir();
  });
  // An element that is defined late gets its shadow tree unseen: only the page's size tells. Watched while there is one.
  let isFirstSize = true;
  const sizes =
    typeof ResizeObserver === 'function'
      ? new ResizeObserver(() => {
          if (!isFirstSize) stir();
          isFirstSize = false;
        })
      : undefined;

  function observe(root: Node) {
    if (seen.has(root)) return;
    seen.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  function observeAll() {
    observe(document);
    const { body } = document;
    if (!body) return;
    for (const root of shadowRootsUnder(body)) observe(root);
    sizes?.disconnect();
    isFirstSize = true;
    if (document.querySelector(':not(:defined)')) sizes?.observe(body);
  }

  function stir() {
    const now = performance.now();
    if (burst) burst.last = now;
    else {
      burst = { since: now, last: now };
      arm();
    }
  }

  /** Milliseconds until the burst may end; zero or less when it has. */
  function left(): number {
    if (!burst) return 0;
    const end = Math.min(burst.last + restMs, burst.since + maxWaitMs);
    return Math.max(end, restedAt + quietMs) - performance.now();
  }

  function arm() {
    clearTimeout(timer);
    timer = setTimeout(() => (left() > 0 ? arm() : rest()), Math.max(0, left()));
  }

  function rest() {
    if (!burst) return;
    quietMs = burst.since - restedAt < soonMs ? Math.min(quietMs * 2, maxQuietMs) : restMs;
    burst = undefined;
    restedAt = performance.now();
    observeAll();
    onRest();
  }

  function hurry() {
    quietMs = restMs;
    if (burst) arm();
  }

  function wake() {
    if (isAwake || signal.aborted) return;
    isAwake = true;
    observeAll();
  }

  function doze() {
    isAwake = false;
    observer.disconnect();
    sizes?.disconnect();
    seen = new WeakSet();
    clearTimeout(timer);
    burst = undefined;
  }

  function moved() {
    wake();
    stir();
    hurry();
  }

  const passive = { capture: true, passive: true, signal } as const;
  for (const deed of deeds) document.addEventListener(deed, hurry, passive);
  // Where there is no Navigation API (Firefox before 147), a new address is noticed by the changes that come with it.
  view?.navigation?.addEventListener('currententrychange', moved, { signal });
  view?.addEventListener('popstate', moved, { signal });
  view?.addEventListener('hashchange', moved, { signal });
  signal.addEventListener('abort', doze);
  wake();
  return { doze, wake };
}

/** Our own host comes and goes as a child of the root. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target !== target.ownerDocument?.documentElement) return false;
  return [...addedNodes, ...removedNodes].every((node) => node.nodeName.toLowerCase() === 'clauselight-card');
}
