/** The script that looks at every page: registered exactly while the reader wants it. Knows no page. */
import { browser } from 'wxt/browser';
import { namedByManifest, readerFile } from './access';
import type { Settings } from './choices';
import type { FrameAddress } from './messages';
import { readSettings } from './settings';

/** The file that WXT builds from `entrypoints/lookout`. */
const lookoutFile = '/lookout.js';
const id = 'lookout';

/** Orders reconciliations that are asked for together: each reads what the one before has left. */
let last: Promise<void> = Promise.resolve();

/**
 * Makes the registered script what the settings say; does nothing where it is. Never rejects.
 * The stored setting decides, never the permission: Firefox has it from the first minute, and the browser itself keeps a
 * registered script from pages that it may not enter.
 */
export function reconcileLookout(): Promise<void> {
  last = last.then(reconcile).catch(() => {});
  return last;
}

async function reconcile(): Promise<void> {
  const [settings, [registered]] = await Promise.all([
    readSettings(),
    browser.scripting.getRegisteredContentScripts({ ids: [id] }),
  ]);
  if (isWanted(settings) === (registered !== undefined)) return;
  if (registered) return browser.scripting.unregisterContentScripts({ ids: [id] });
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [lookoutFile],
      matches: ['*://*/*'],
      // There the manifest's own script starts.
      excludeMatches: namedByManifest(),
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

function isWanted({ everyPage, reading }: Settings): boolean {
  return everyPage && reading === 'automatic';
}

/** Starts the reader in a frame that the lookout has spoken for. The reader judges for itself, and obeys the switches. */
export async function readFound({ tabId, frameId }: FrameAddress): Promise<void> {
  if (!isWanted(await readSettings())) return;
  // The frame may be gone, or access with it.
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: [readerFile] })
    .catch(() => undefined);
}
