/** What may be read, and how more is asked for. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  askForEverySite,
  askForSite,
  giveUpEverySite,
  injectReader,
  isAccessTakenAway,
  whyUnreadable,
} from '@/lib/browser/access';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1',
    content_scripts: [
      { matches: ['*://*/*privacy*', '*://*/legal/*.html', 'https://exact.example/terms'], js: ['x.js'] },
    ],
  });
});

const permit = (isPermitted: boolean) =>
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => isPermitted);

test.each([
  ['chrome://settings/', 'browser'],
  ['about:config', 'browser'],
  ['moz-extension://abc/popup.html', 'browser'],
  ['view-source:https://shop.example/privacy', 'browser'],
  ['data:text/html,privacy', 'browser'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
  ['https://shop.example/Privacy.PDF?download', 'pdf'],
  ['file:///home/me/privacy.html', 'file'],
  ['file:///home/me/privacy.pdf', 'pdf'],
  ['https://shop.example/privacy', 'other'],
  ['https://shop.example/?file=a.pdf', 'other'],
  ['', 'other'],
  ['not an address', 'other'],
])('%s cannot be read: %s', (url, reason) => {
  expect(whyUnreadable(url)).toBe(reason);
});

test('the extension’s own pages are told apart from the browser’s', () => {
  expect(whyUnreadable(browser.runtime.getURL('/reader.html'))).toBe('own');
});

describe('access that was taken away', () => {
  test.each([
    'https://shop.example/privacy',
    'http://shop.example:8080/a/our-privacy-page?x',
    'https://shop.example/legal/en/data.html',
    'https://shop.example/terms',
  ])('is told on an address that the manifest names: %s', async (url) => {
    permit(false);
    expect(await isAccessTakenAway(url, true)).toBe(true);
  });

  test.each([
    'https://shop.example/basket',
    'https://shop.example/basket?next=privacy',
    'https://shop.example/legal/data',
    'https://shop.example/terms/more',
    'about:privacy',
  ])('is not told elsewhere: %s', async (url) => {
    permit(false);
    expect(await isAccessTakenAway(url, true)).toBe(false);
  });

  test('is told where Firefox hides even the address', async () => {
    const contains = permit(false);
    expect(await isAccessTakenAway('', true)).toBe(true);
    expect(contains).toHaveBeenCalledWith({ origins: ['*://*/*'] });
  });

  test('is not told while there is access', async () => {
    permit(true);
    expect(await isAccessTakenAway('https://shop.example/privacy', true)).toBe(false);
  });

  test('is never told in Chromium, whose answer means something else', async () => {
    permit(false);
    expect(await isAccessTakenAway('https://shop.example/privacy', false)).toBe(false);
  });
});

describe('asking', () => {
  test('asks for this site only, at once', () => {
    const request = vi.spyOn(browser.permissions, 'request').mockImplementation(async () => true);
    const answer = askForSite('https://shop.example:8443/privacy?x#y');
    expect(request).toHaveBeenCalledWith({ origins: ['https://shop.example/*'] });
    return expect(answer).resolves.toBe(true);
  });

  test('asks for all sites only where that is said', async () => {
    const request = vi.spyOn(browser.permissions, 'request').mockImplementation(async () => true);
    expect(await askForEverySite()).toBe(true);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*/*'] });
  });

  test('gives all sites back in Chromium only: in Firefox the manifest’s own script would lose them too', async () => {
    const remove = vi.spyOn(browser.permissions, 'remove').mockImplementation(async () => true);
    await giveUpEverySite(true);
    expect(remove).not.toHaveBeenCalled();
    await giveUpEverySite(false);
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*/*'] });
  });

  test('a refusal, or a browser that does not let us ask, is a no', async () => {
    const request = vi.spyOn(browser.permissions, 'request').mockImplementation(async () => false);
    expect(await askForSite('https://shop.example/privacy')).toBe(false);
    request.mockRejectedValue(new Error('may only be called from a user input handler'));
    expect(await askForSite('https://shop.example/privacy')).toBe(false);
  });
});

describe('injecting', () => {
  test('runs the reader in all frames', async () => {
    const execute = vi
      .spyOn(browser.scripting, 'executeScript')
      .mockImplementation(async () => [{ frameId: 0, documentId: 'd', result: undefined }]);
    expect(await injectReader(7)).toBe(true);
    expect(execute).toHaveBeenCalledWith({
      target: { tabId: 7, allFrames: true },
      files: ['/policy.js'],
    });
  });

  test('no frame at all is a no', async () => {
    vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => []);
    expect(await injectReader(7)).toBe(false);
  });

  test('a closed page is a no', async () => {
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await injectReader(7)).toBe(false);
  });
});
