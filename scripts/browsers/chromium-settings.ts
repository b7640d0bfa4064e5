/** What a user may do in chrome://extensions with an extension's access to websites. */
import type { Browser as Puppeteer } from 'puppeteer-core';
import { within } from './browser';

/** What that page itself calls. */
interface DeveloperPrivate {
  addHostPermission(extensionId: string, host: string): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

/** Lists all websites as allowed: they are granted as soon as the extension asks for them, without a question. */
export function allowAllSites(browser: Puppeteer, id: string): Promise<void> {
  return inSettings(browser, (developer, extension) => developer.addHostPermission(extension, '*://*/*'), id);
}

/** Site access "on click": what was granted before is taken back. */
export function allowNoSite(browser: Puppeteer, id: string): Promise<void> {
  return inSettings(
    browser,
    (developer, extensionId) => developer.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
    id,
  );
}

async function inSettings(
  browser: Puppeteer,
  run: (developer: DeveloperPrivate, id: string) => Promise<void>,
  id: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  const call = `(${run})(chrome.developerPrivate, ${JSON.stringify(id)})`;
  await within('the settings of Chromium', page.evaluate(call));
  await page.close();
}
