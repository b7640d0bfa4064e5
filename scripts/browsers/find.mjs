/** Where this machine keeps its browsers. Plain JavaScript, because setup runs it before anything is installed. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
};

const places = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Names of the environment variables that overrule the search. */
const overrides = { chromium: 'CLAUSELIGHT_CHROMIUM', firefox: 'CLAUSELIGHT_FIREFOX' };

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's executable, or undefined. */
export function findBrowser(browser) {
  const named = process.env[overrides[browser]];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = names[browser].flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...(named ? [named] : []), ...onPath, ...places[browser]].find(isExecutable);
}
