/** Pictures of the extension at work, for README and the stores: page, card and popup, light and dark, in both browsers. Needs a build. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type BrowserName, pause, type Scheme } from './browsers/browser';
import { browserNames, launch } from './browsers/launch';
import { servePages } from './browsers/server';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/screenshots');
/** The dark pictures are taken on the dark page, as a person with a dark screen would see them. */
const policies: Readonly<Record<Scheme, string>> = {
  light: '/demo/heronsight/privacy-policy.html',
  dark: '/demo/lanternroom/legal/privacy.html',
};
/** Transitions of card and popup are over by then. */
const settleMs = 700;

const isPainted = () => (CSS.highlights.get('clauselight-sharing')?.size ?? 0) > 0;
const isCardOpen = () => document.querySelector('clauselight-card') !== null;

/** In the page: the cookie banner has been answered, as one does. */
const answerBanner = () => document.querySelector<HTMLElement>('#cookies button')?.click();

async function picture(browser: Browser, origin: string, scheme: Scheme): Promise<void> {
  const file = (what: string) => path.join(folder, `${browser.name}-${what}-${scheme}.png`);
  await browser.setScheme(scheme);
  await browser.open(origin + policies[scheme]);
  await browser.eval(answerBanner);
  await browser.waitFor(isPainted);
  await pause(settleMs);
  await browser.screenshot(file('page'));
  const popup = await browser.popup();
  await popup.waitFor(() => document.querySelector('.summary') !== null);
  await pause(settleMs);
  await popup.screenshot(file('popup'));
  await popup.close();
  await browser.command('next-finding');
  await browser.waitFor(isCardOpen);
  await pause(settleMs);
  await browser.screenshot(file('card'));
}

/** Takes them for the browsers named, or for both. @returns 0 when all were taken */
export async function main(names: readonly string[]): Promise<number> {
  const wanted: readonly BrowserName[] = browserNames.filter((name) => names.length === 0 || names.includes(name));
  await mkdir(folder, { recursive: true });
  const server = await servePages(path.join(root, 'tests/pages'));
  try {
    for (const name of wanted) {
      const browser = await launch(name);
      try {
        for (const scheme of ['light', 'dark'] as const) await picture(browser, server.origin, scheme);
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.close();
  }
  console.log(`${wanted.join(' and ')}: ${path.relative(root, folder)}`);
  return 0;
}
