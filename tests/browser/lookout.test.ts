/** The script for every page is registered exactly while it is wanted, whatever the browser permits. */
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isEverySiteTaken } from '@/lib/browser/access';
import { readFound, reconcileLookout } from '@/lib/browser/lookout';
import { readSettings, type SettingsPatch, writeSettings } from '@/lib/browser/settings';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];
let registered: Script[];
const contains = vi.spyOn(browser.permissions, 'contains');
const execute = vi.spyOn(browser.scripting, 'executeScript');

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  contains.mockReset().mockImplementation(async () => false);
  execute.mockReset().mockImplementation(async () => []);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1',
    content_scripts: [{ matches: ['*://*/*privacy*', '*://*/*legal*'], js: ['policy.js'] }],
  });
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(async () => registered as never);
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
    if (registered.length > 0) throw new Error('Duplicate script ID');
    registered = scripts;
  });
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation(async () => {
    registered = [];
  });
});

const choose = async (patch: SettingsPatch) => {
  writeSettings(await readSettings(), patch);
};

test('nothing is registered until it is chosen, even where the browser would permit it', async () => {
  contains.mockImplementation(async () => true);
  await reconcileLookout();
  expect(registered).toEqual([]);
});

test('it is registered for all pages but those of the manifest, for good', async () => {
  await choose({ everyPage: true });
  await reconcileLookout();
  expect(registered).toEqual([
    expect.objectContaining({
      js: ['/lookout.js'],
      matches: ['*://*/*'],
      excludeMatches: ['*://*/*privacy*', '*://*/*legal*'],
      allFrames: true,
      persistAcrossSessions: true,
    }),
  ]);
});

test('it goes when it is switched off, and while policies are read only on click', async () => {
  await choose({ everyPage: true });
  await reconcileLookout();
  await choose({ reading: 'on-click' });
  await reconcileLookout();
  expect(registered).toEqual([]);
  await choose({ reading: 'automatic' });
  await reconcileLookout();
  expect(registered).toHaveLength(1);
  await choose({ everyPage: false });
  await reconcileLookout();
  expect(registered).toEqual([]);
});

test('reconciling together registers once', async () => {
  await choose({ everyPage: true });
  await Promise.all([reconcileLookout(), reconcileLookout(), reconcileLookout()]);
  expect(browser.scripting.registerContentScripts).toHaveBeenCalledOnce();
});

test('a browser that refuses is asked again the next time', async () => {
  await choose({ everyPage: true });
  vi.spyOn(browser.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('busy'));
  await expect(reconcileLookout()).resolves.toBeUndefined();
  await reconcileLookout();
  expect(browser.scripting.registerContentScripts).toHaveBeenCalledTimes(2);
});

test('the reader is started in the very frame that was found, and only while that is wanted', async () => {
  await readFound({ tabId: 7, frameId: 3 });
  expect(execute).not.toHaveBeenCalled();
  await choose({ everyPage: true });
  await readFound({ tabId: 7, frameId: 3 });
  expect(execute).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7, frameIds: [3] }, files: ['/policy.js'] });
});

test('a frame that has gone is no error', async () => {
  await choose({ everyPage: true });
  execute.mockRejectedValue(new Error('No frame with id 3'));
  await expect(readFound({ tabId: 7, frameId: 3 })).resolves.toBeUndefined();
});

test('a loss is told only of what is wanted', async () => {
  const wanted = { everyPage: true, reading: 'automatic', highlights: true, neverOn: [] } as const;
  const groups = { sharing: true, tracking: true, retention: true, other: false };
  expect(await isEverySiteTaken({ ...wanted, groups })).toBe(true);
  expect(await isEverySiteTaken({ ...wanted, groups, everyPage: false })).toBe(false);
  expect(await isEverySiteTaken({ ...wanted, groups, reading: 'on-click' })).toBe(false);
  contains.mockImplementation(async () => true);
  expect(await isEverySiteTaken({ ...wanted, groups })).toBe(false);
});
