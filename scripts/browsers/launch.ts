/** The one place that knows which browsers there are and where their builds lie. */
import path from 'node:path';
import type { Browser, BrowserName, LaunchOptions } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

const root = path.resolve(import.meta.dirname, '../..');

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** Folder of the production build for a browser. */
export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: path.join(root, '.output/chrome-mv3'),
  firefox: path.join(root, '.output/firefox-mv3'),
};

/** Starts the browser with the extension as it was built last. */
export function launch(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Browser> {
  const all = { extension: builds[name], ...options };
  return name === 'chromium' ? launchChromium(all) : launchFirefox(all);
}
