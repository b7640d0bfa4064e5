/** Starts, wakes and stops this frame's part as the reader's switches say. Reads nothing of the page but its address. */
import { defaultSettings, isOff, type Settings } from '@/lib/browser/choices';
import { onSettings, readSettings } from '@/lib/browser/settings';
import { hostnamesOf } from '@/lib/dom/hosts';
import { looksLikePolicy } from './address';
import { type Frame, startFrame } from './frame';

/**
 * Obeys the switches from now on, at once when they change. Resolves when it has done so first; never rejects.
 *
 * @param signal its abort ends everything
 */
export async function followSwitches(window: Window & typeof globalThis, signal: AbortSignal): Promise<void> {
  const hostnames = hostnamesOf(window);
  let settings = defaultSettings;
  let frame: Frame | undefined;
  let ends: AbortController | undefined;

  const wakesAt = (pathname: string) =>
    settings.reading === 'automatic' && (settings.everyPage || looksLikePolicy(pathname));

  const obey = (changed: Settings) => {
    if (signal.aborted) return;
    settings = changed;
    if (isOff(settings.neverOn, hostnames)) {
      ends?.abort();
      frame = undefined;
    } else if (frame) frame.reconsider();
    else {
      ends = new AbortController();
      frame = startFrame(window.document, wakesAt, ends.signal);
    }
  };

  const offSettings = onSettings(obey);
  signal.addEventListener('abort', () => {
    offSettings();
    ends?.abort();
  });
  obey(await readSettings().catch(() => defaultSettings));
}
