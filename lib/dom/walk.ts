/** Walks a page's tree without recursion, open shadow roots included. Knows nodes; knows nothing about text. */

/** What to do at each node. */
export interface Visitor {
  /** Whether to go into the element. `leave` is called only for elements that were entered. */
  enter(element: Element): boolean;
  leave?(element: Element): void;
  /** Between an element's shadow tree and its own children: no text may run on across this line. */
  edge?(element: Element): void;
  /** Returns false to end the walk. */
  text(node: Text): boolean;
}

/** Looking for shadow trees ends here: a large policy has 5,000 nodes. */
const maxSearched = 50_000;

/** All open shadow trees under an element, those inside others included. */
export function shadowRootsUnder(root: Element): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const note = ({ shadowRoot }: Element) => shadowRoot && found.push(shadowRoot);
  note(root);
  walk(
    root,
    {
      enter(element) {
        note(element);
        return true;
      },
      text: () => true,
    },
    maxSearched,
  );
  return found;
}

/** Whether the node stands under `root`, in a shadow tree or not. */
export function isUnder(root: Element, node: Node): boolean {
  for (let at: Node | undefined = node; at; at = hostOf(at)) if (root.contains(at)) return true;
  return false;
}

function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}

interface Level {
  readonly element: Element;
  next: Node | null;
  /** The element's own children, still to come after its shadow tree. */
  light: Node | null;
}

/**
 * Visits everything under `root` in document order, a shadow tree before its host's own children.
 * Iterative, so that depth costs memory and never the stack. Ends after `maxNodes` nodes.
 */
export function walk(root: Element, visitor: Visitor, maxNodes: number): void {
  const levels: Level[] = [levelOf(root)];
  let left = maxNodes;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.next;
    if (!node) {
      if (level.light) {
        level.next = level.light;
        level.light = null;
        visitor.edge?.(level.element);
      } else {
        levels.pop();
        visitor.leave?.(level.element);
      }
      continue;
    }
    level.next = node.nextSibling;
    left -= 1;
    if (left < 0) return;
    if (isText(node)) {
      if (!visitor.text(node)) return;
    } else if (isElement(node) && visitor.enter(node)) {
      levels.push(levelOf(node));
    }
  }
}

function levelOf(element: Element): Level {
  const shadow = element.shadowRoot?.firstChild ?? null;
  const light = element.firstChild;
  return shadow ? { element, next: shadow, light } : { element, next: light, light: null };
}

// By number: `instanceof` fails for nodes of another realm (a frame's, jsdom's).
function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
