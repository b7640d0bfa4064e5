/** The place on the page where a card can stand: one host element, there only while a card is open. Knows no practice, renders nothing. */
import { type Box, placeCard } from './placement';

export interface CardHost {
  /**
   * Shows a card at the range. `render` fills the container; it is called once per opening.
   * With `takesFocus` the card's first focusable element gets the focus, and closing gives it back.
   */
  open(anchor: Range, render: (container: HTMLElement) => void, takesFocus: boolean): void;
  /** The sentence stands elsewhere now, as other nodes: the open card goes with it. */
  follow(anchor: Range): void;
  /** Takes the host away and gives the focus back. Nothing is left on the page. */
  close(): void;
  /** Whether the event target is the card, as seen from the page. */
  isCard(target: EventTarget | null): boolean;
}

export interface CardHostOptions {
  /** Style sheet text for the shadow tree. */
  readonly styles: string;
  /** Called after the user closed the card: Esc, a click elsewhere, the focus gone, the sentence scrolled away. */
  onClosed(): void;
  /** Called before the container is taken away, to unmount what stands in it. */
  unrender(container: HTMLElement): void;
}

/** Events that the page's own listeners must not see: they would act on keys and clicks meant for the card. */
const ownEvents = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'input',
  'copy',
  'wheel',
];

/** Author styles of the page lose against `!important` in a shadow tree. */
const hostStyles = ':host { all: initial !important; display: contents !important; }';

/** A card host for one document. Listeners exist only while a card is open. */
export function createCardHost(document: Document, { styles, onClosed, unrender }: CardHostOptions): CardHost {
  let open:
    | {
        host: HTMLElement;
        container: HTMLElement;
        anchor: Range;
        before: Element | null;
        hasFocus: boolean;
        ends: AbortController;
      }
    | undefined;

  function build(): { host: HTMLElement; container: HTMLElement } {
    const host = document.createElement('clauselight-card');
    // Open, so that accessibility tools can look inside; it holds the page's own words and fixed texts, no secret.
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(hostStyles + styles);
    shadow.adoptedStyleSheets = [sheet];
    const container = document.createElement('div');
    container.className = 'place';
    // In the top layer no z-index of the page is above it.
    container.popover = 'manual';
    shadow.append(container);
    return { host, container };
  }

  function place() {
    if (!open) return;
    const { anchor, container, hasFocus } = open;
    const view = viewOf(document);
    const box = boxOf(anchor, view);
    if (!box || box.bottom < 0 || box.top > view.height) {
      // A card that has the focus stays: to lose it by scrolling would strand the keyboard.
      if (!hasFocus) closeByUser();
      return;
    }
    container.style.maxHeight = '';
    const { left, top, maxHeight } = placeCard(
      box,
      { width: container.offsetWidth, height: container.offsetHeight },
      view,
    );
    container.style.left = `${left + view.left}px`;
    container.style.top = `${top + view.top}px`;
    container.style.maxHeight = `${maxHeight}px`;
  }

  function close() {
    if (!open) return;
    const { host, container, before, hasFocus, anchor, ends } = open;
    open = undefined;
    ends.abort();
    unrender(container);
    host.remove();
    if (hasFocus) giveFocusBack(before, anchor);
  }

  function closeByUser() {
    if (!open) return;
    close();
    onClosed();
  }

  function giveFocusBack(before: Element | null, anchor: Range) {
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) {
      before.focus({ preventScroll: true });
      return;
    }
    // Nothing had the focus: reading and tabbing go on at the sentence.
    const selection = document.getSelection();
    if (selection?.isCollapsed !== false && anchor.startContainer.isConnected) {
      selection?.collapse(anchor.startContainer, anchor.startOffset);
    }
  }

  function listen(host: HTMLElement, ends: AbortController) {
    const { signal } = ends;
    const view = document.defaultView;
    let frame = 0;
    const follow = () => {
      frame ||=
        view?.requestAnimationFrame(() => {
          frame = 0;
          place();
        }) ?? 0;
    };
    signal.addEventListener('abort', () => view?.cancelAnimationFrame(frame));
    document.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    view?.addEventListener('resize', follow, { passive: true, signal });
    for (const name of ['resize', 'scroll']) view?.visualViewport?.addEventListener(name, follow, { signal });
    for (const name of ownEvents) host.addEventListener(name, (event) => event.stopPropagation(), { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        // The page would close its own dialog with the same key.
        event.preventDefault();
        event.stopImmediatePropagation();
        closeByUser();
      },
      { capture: true, signal },
    );
    document.addEventListener('pointerdown', (event) => event.target !== host && closeByUser(), {
      capture: true,
      passive: true,
      signal,
    });
    host.addEventListener(
      'focusin',
      () => {
        if (open) open.hasFocus = true;
      },
      { signal },
    );
    host.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (
          !open?.hasFocus ||
          !relatedTarget ||
          relatedTarget === host ||
          host.shadowRoot?.contains(relatedTarget as Node)
        )
          return;
        // The focus went to the page: leave it there.
        open.hasFocus = false;
        closeByUser();
      },
      { signal },
    );
  }

  return {
    open(anchor, render, takesFocus) {
      const before = open ? open.before : document.activeElement;
      const hadFocus = open?.hasFocus ?? false;
      if (open) {
        open.hasFocus = false;
        close();
      }
      const ends = new AbortController();
      const { host, container } = build();
      open = { host, container, anchor, before, hasFocus: takesFocus || hadFocus, ends };
      listen(host, ends);
      document.documentElement.append(host);
      render(container);
      container.showPopover?.();
      place();
      if (takesFocus || hadFocus)
        container.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true });
    },
    follow(anchor) {
      if (!open) return;
      open.anchor = anchor;
      place();
    },
    close,
    isCard: (target) => open !== undefined && target === open.host,
  };
}

/** What the page is seen through, without scroll bars; the part of it that two fingers have magnified. */
interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function viewOf({ compatMode, body, documentElement, defaultView }: Document): View {
  const { clientWidth: width, clientHeight: height } = compatMode === 'BackCompat' ? body : documentElement;
  const part = defaultView?.visualViewport;
  if (!part || part.scale === 1) return { left: 0, top: 0, width, height };
  return { left: part.offsetLeft, top: part.offsetTop, width: part.width, height: part.height };
}

/** The box around all lines of a range, as seen in the view, or undefined where it is not rendered. */
function boxOf(range: Range, view: View): Box | undefined {
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (rects.length === 0) return undefined;
  return {
    left: Math.min(...rects.map(({ left }) => left)) - view.left,
    top: Math.min(...rects.map(({ top }) => top)) - view.top,
    right: Math.max(...rects.map(({ right }) => right)) - view.left,
    bottom: Math.max(...rects.map(({ bottom }) => bottom)) - view.top,
  };
}
