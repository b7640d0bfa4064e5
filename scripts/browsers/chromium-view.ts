/** A document in Chromium: what runs in it, and how it is shown. Knows no extension. */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { type Media, type Remote, type Scheme, until, type View, within } from './browser';

export function viewOf(page: Page): View {
  return {
    eval: (run, ...args) => within(`Chromium: ${run}`, page.evaluate(asAsync(run), ...args) as never),
    waitFor: (run, ...args) => until(String(run), async () => page.evaluate(asAsync(run), ...args) as never),
    load: async (source) => {
      await page.evaluate(`(() => { ${source}\n})()`);
    },
    screenshot: async (file) => writeFile(file, await page.screenshot()),
  };
}

/** Over the protocol: puppeteer knows no forced colours. */
export async function showAs(page: Page, scheme: Scheme, media: Media): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: media.isPrinted ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: media.hasForcedColours ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: media.hasReducedMotion ? 'reduce' : 'no-preference' },
    ],
  });
}

/** Puppeteer types its functions by element handles, which are not wanted here. */
function asAsync<Args extends readonly unknown[], Result>(run: Remote<Args, Result>) {
  return run as unknown as (...args: unknown[]) => Promise<unknown>;
}
