/** Pointer to sentence: opens after a pause, closes after a grace, never while selecting. Knows no card and no practice. */

/** What to watch and what to do. Indices are into what `ranges` gives. */
export interface HoverTarget {
  /** The sentences that can be pointed at, now. */
  ranges(): readonly Range[];
  /** Whether the event's target is the open card. */
  isCard(target: EventTarget | null): boolean;
  /** The sentence whose card is open. */
  opened(): number | undefined;
  open(index: number): void;
  close(): void;
}

/** Passing over a sentence on the way elsewhere opens nothing. */
const openDelayMs = 150;
/** Time to cross from the sentence to the card. */
const closeGraceMs = 300;
/** A finger that moves further or rests longer does not tap. */
const maxTapPixels = 10;
const maxTapMs = 500;

/** Things that a tap is meant for. */
const interactive =
  'a[href], button, input, select, textarea, summary, label, [role=button], [role=link], [contenteditable]';

/** Watches until the signal is aborted. One passive listener for moves, looked at once a frame. */
export function watchPointer(document: Document, target: HoverTarget, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let awaited: number | 'none' | undefined;
  let pressed: { readonly x: number; readonly y: number; readonly at: number } | undefined;
  let last: { readonly x: number; readonly y: number; readonly isOnCard: boolean } | undefined;

  const wait = (what: number | 'none', ms: number, then: () => void) => {
    if (awaited === what) return;
    rest();
    awaited = what;
    timer = setTimeout(() => {
      awaited = undefined;
      then();
    }, ms);
  };
  const rest = () => {
    clearTimeout(timer);
    awaited = undefined;
  };

  function look() {
    frame = 0;
    if (!last) return;
    const opened = target.opened();
    if (last.isOnCard) return rest();
    const index = rangeAt(document, target.ranges(), last.x, last.y);
    if (index === undefined) {
      if (opened === undefined) rest();
      else wait('none', closeGraceMs, () => target.close());
    } else if (index === opened) {
      rest();
    } else {
      wait(index, openDelayMs, () => {
        if (!isSelecting(document)) target.open(index);
      });
    }
  }

  const options = { passive: true, capture: true, signal } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      // A pressed button means a drag or a selection under way.
      if (event.buttons !== 0) return rest();
      last = { x: event.clientX, y: event.clientY, isOnCard: target.isCard(event.target) };
      frame ||= view.requestAnimationFrame(look);
    },
    options,
  );
  document.addEventListener(
    'pointerleave',
    ({ pointerType }) => {
      // A finger that is lifted leaves too; what it has opened stays.
      if (pointerType === 'touch') return;
      last = undefined;
      if (target.opened() === undefined) rest();
      else wait('none', closeGraceMs, () => target.close());
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      rest();
      pressed = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY, at: event.timeStamp } : undefined;
    },
    options,
  );
  document.addEventListener('pointercancel', () => (pressed = undefined), options);
  document.addEventListener(
    'pointerup',
    (event) => {
      const { clientX: x, clientY: y } = event;
      const start = pressed;
      pressed = undefined;
      if (!start || event.timeStamp - start.at > maxTapMs || Math.hypot(x - start.x, y - start.y) > maxTapPixels)
        return;
      if (target.isCard(event.target) || (event.target as Element | null)?.closest?.(interactive)) return;
      const index = isSelecting(document) ? undefined : rangeAt(document, target.ranges(), x, y);
      if (index !== undefined && index !== target.opened()) target.open(index);
    },
    options,
  );
  signal.addEventListener('abort', () => {
    rest();
    view.cancelAnimationFrame(frame);
  });
}

function isSelecting(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** Index of the range that is painted at a point of the viewport, or undefined. The last one wins: it is the innermost. */
export function rangeAt(document: Document, ranges: readonly Range[], x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return undefined;
  const { offsetNode: node, offset } = caret;
  const index = ranges.findLastIndex((range) => isNear(range, node, offset) && covers(range, x, y));
  return index < 0 ? undefined : index;
}

/** Cheap: no layout. In a shadow tree the caret stops at the host; then the rectangles alone must tell. */
function isNear(range: Range, node: Node, offset: number): boolean {
  const root = range.startContainer.getRootNode();
  if (root !== node.getRootNode()) return 'host' in root && (root as ShadowRoot).host.isConnected;
  return range.isPointInRange(node, offset);
}

/** The caret snaps to the nearest text: only a rectangle says that the pointer is on it. */
function covers(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}
