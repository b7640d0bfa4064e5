/** What we promise about pages and the network, proven in the running browser. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pause } from '@/scripts/browsers/browser';
import { cardText, demo, expectText, hover, press, useStage } from './stage';

/** A page that watches for signs of extensions before any can start. */
const watching = `<!doctype html><html lang="en"><title>Privacy gossip</title><h1>Who bought the mill?</h1>
  <p>The old mill by the river has a new owner, and nobody at the market knows the name.</p>
  <script>
    window.signs = [];
    const listen = EventTarget.prototype.addEventListener;
    for (const id of decodeURIComponent(location.search.slice(1)).split(','))
      for (const name of ['wxt:content-script-started', id + ':policy:wxt:content-script-started', 'wxt:locationchange'])
        listen.call(document, name, (event) => signs.push(event.type));
    addEventListener('message', (event) => signs.push(JSON.stringify(event.data)));
  </script></html>`;

const stage = useStage({ extra: { '/privacy-gossip.html': watching } });
const pages = path.resolve(import.meta.dirname, '../pages');
/** Longer than detection, reading and painting take on any of these pages. */
const patienceMs = 1500;

/** Files of the extension's own package: its popup's script, style and icons. */
const isPackaged = (url: string) => /^(chrome|moz)-extension:|^data:/.test(url);

/** In the page: the document as it is, and as the same source stands with nobody near it. */
const compare = (source: string) => {
  const untouched = new DOMParser().parseFromString(source, 'text/html');
  return {
    body: { is: document.body.innerHTML, was: untouched.body.innerHTML },
    all: { is: document.documentElement.outerHTML, was: untouched.documentElement.outerHTML },
  };
};

async function expectUntouched(page: string, part: 'body' | 'all'): Promise<void> {
  const source = await readFile(path.join(pages, page), 'utf8');
  const { is, was } = (await stage.browser.eval(compare, source))[part];
  expect(is).toBe(was);
}

test.each(Object.values(demo))(
  'the body of %s is byte-equal, and the whole document once the card is closed',
  async (page) => {
    await stage.openRead(page);
    await expectUntouched(page, 'all');
    await stage.browser.command('next-finding');
    await stage.browser.waitFor(cardText);
    await expectUntouched(page, 'body');
    await stage.browser.press('Escape');
    await expect.poll(() => stage.browser.eval(cardText)).toBe('');
    await expectUntouched(page, 'all');
  },
);

test.each(['/e2e/news.html', '/e2e/privacy-in-the-news.html'])(
  '%s is no policy: nothing happens there',
  async (page) => {
    await stage.open(page);
    await pause(patienceMs);
    const traces = await stage.browser.eval(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      globals: Object.keys(window).filter((name) => /clauselight|wxt/i.test(name)),
    }));
    expect(traces).toEqual({ highlights: 0, sheets: 0, globals: [] });
    expect(await stage.browser.badge()).toBe('');
    await expectUntouched(page, 'all');
  },
);

test('a page cannot notice that its address woke the script', async () => {
  const id = await stage.browser.background(({ runtime }) => runtime.id);
  await stage.open(`/privacy-gossip.html?${encodeURIComponent(id)}`);
  await pause(patienceMs);
  expect(await stage.browser.eval(() => (window as unknown as { signs: string[] }).signs)).toEqual([]);
});

test('not one request leaves the extension', async () => {
  const { origin } = stage.server;
  const stop = await stage.browser.watchRequests();
  await stage.openRead(demo.analytics);
  await hover(stage.browser, 'We also record the text you type into forms');
  await stage.browser.waitFor(cardText);
  const popup = await stage.browser.popup();
  await expectText(popup, 'What stands out');
  await press(popup, 'Israel');
  await press(popup, 'Show in page');
  await popup.close();
  // The control: a request by the page is seen, so the watch can see.
  await stage.browser.eval(async () => {
    await fetch('/control');
  });
  await pause(patienceMs);
  // A content script's request may be booked under the page, so the page's own are named one by one.
  const seen = (await stop()).filter(
    ({ by, url }) => by !== 'browser' && !isPackaged(url) && !url.endsWith('/favicon.ico'),
  );
  expect(seen).toEqual([
    { url: origin + demo.analytics, by: 'page' },
    { url: `${origin}/control`, by: 'page' },
  ]);
});
