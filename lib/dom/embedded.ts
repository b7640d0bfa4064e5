/** The documents that stand in a page as frames. Judges nothing. */
import type { EmbeddedPage } from '@/lib/core/model';
import { shadowRootsUnder } from './walk';

/** Pages with more frames than this show advertisements, not documents. */
const maxFrames = 50;
/** Nobody reads in a smaller frame than this; trackers and buttons come in such. */
const minWidthPixels = 200;
const minHeightPixels = 120;

/** Finds them, in document order, shadow trees last. Needs layout: ask on demand. */
export function readEmbedded(document: Document): EmbeddedPage[] {
  const { body, documentElement, defaultView } = document;
  if (!body || !documentElement) return [];
  const view = Math.max(1, (defaultView?.innerWidth ?? 0) * (defaultView?.innerHeight ?? 0));
  const scopes: ParentNode[] = [document, ...shadowRootsUnder(body)];
  return scopes
    .flatMap((scope) => [...scope.querySelectorAll<HTMLIFrameElement>('iframe[src], frame[src]')])
    .slice(0, maxFrames)
    .flatMap((frame) => {
      const { width, height } = frame.getBoundingClientRect();
      if (width < minWidthPixels || height < minHeightPixels) return [];
      return [{ url: frame.src, title: frame.title, share: Math.min(1, (width * height) / view) }];
    });
}
