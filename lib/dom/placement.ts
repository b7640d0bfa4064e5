/** Where a card goes, so that it never covers what it explains. Arithmetic only: knows no page. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Position in viewport pixels. A card taller than `maxHeight` scrolls inside. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: 'below' | 'above' | 'right' | 'left';
}

/** Between sentence and card: near enough to cross with the pointer. */
const gapPixels = 8;
/** Between card and the viewport's edge. */
const edgePixels = 8;
/** A card lower than this shows nothing of use. */
const minHeightPixels = 96;

/**
 * Below the sentence where the card fits, else above, else beside; else where there is most room, with the card cut to it.
 *
 * @param anchor the sentence's box in viewport pixels; it may reach outside the viewport
 * @example placeCard({ left: 10, top: 50, right: 300, bottom: 70 }, { width: 340, height: 200 }, { width: 800, height: 600 })
 *   // { left: 10, top: 78, maxHeight: 514, side: 'below' }
 */
export function placeCard(anchor: Box, card: Size, viewport: Size): Place {
  const left = clamp(anchor.left, edgePixels, viewport.width - card.width - edgePixels);
  const below = viewport.height - edgePixels - (anchor.bottom + gapPixels);
  const above = anchor.top - gapPixels - edgePixels;
  const tallest = viewport.height - 2 * edgePixels;
  const top = clamp(anchor.top, edgePixels, viewport.height - card.height - edgePixels);

  if (card.height <= below) return { left, top: anchor.bottom + gapPixels, maxHeight: below, side: 'below' };
  if (card.height <= above) return { left, top: anchor.top - gapPixels - card.height, maxHeight: above, side: 'above' };
  const needed = card.width + gapPixels + edgePixels;
  if (viewport.width - anchor.right >= needed) {
    return { left: anchor.right + gapPixels, top, maxHeight: tallest, side: 'right' };
  }
  if (anchor.left >= needed)
    return { left: anchor.left - gapPixels - card.width, top, maxHeight: tallest, side: 'left' };
  const room = Math.max(below, above, minHeightPixels);
  if (below >= above) {
    return {
      left,
      top: Math.min(anchor.bottom + gapPixels, viewport.height - edgePixels - room),
      maxHeight: room,
      side: 'below',
    };
  }
  return { left, top: Math.max(edgePixels, anchor.top - gapPixels - room), maxHeight: room, side: 'above' };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
