/**
 * `npm start [-- FILE-OR-URL] [-- --browser=firefox]`: builds, and shows the extension at work on a policy.
 * With a display: a window, until it is closed. Without one: the popup's summary as text, and two screenshots.
 */
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserName } from './browsers/browser';
import { until } from './browsers/browser';
import { launch } from './browsers/launch';
import { type PageServer, servePages } from './browsers/server';
import { runScript } from './command';

const root = path.resolve(import.meta.dirname, '..');
const pages = path.join(root, 'tests/pages');
const demo = '/demo/heronsight/privacy-policy.html';
const shots = path.join(root, '.output/start');
const buildMs = 120_000;
const readMs = 30_000;
/** More than any policy; a larger file is a mistake. */
const maxFileBytes = 20_000_000;

const usage = 'usage: npm start [-- FILE-OR-URL] [-- --browser=chromium|firefox]';

interface Wish {
  readonly browser: BrowserName;
  readonly target: string | undefined;
}

/** @throws Error with one line for people */
function readArguments(args: readonly string[]): Wish {
  let browser: BrowserName = 'chromium';
  let target: string | undefined;
  for (const arg of args) {
    const name = /^--browser=(.*)$/.exec(arg)?.[1];
    if (arg === '--') continue;
    if (name === 'firefox' || name === 'chromium') browser = name;
    else if (name === 'chrome') browser = 'chromium';
    else if (arg.startsWith('-') || target !== undefined) throw new Error(usage);
    else target = arg;
  }
  return { browser, target };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Plain text as a page: paragraphs where blank lines are, lines kept. */
function pageOf(name: string, text: string): string {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  const style =
    '<style>body{font:17px/1.6 system-ui;max-width:44rem;margin:3rem auto;padding:0 1rem}p{white-space:pre-line}</style>';
  return `<!doctype html><meta charset="utf-8"><title>${escaped(name)}</title>${style}<main>${paragraphs.join('\n')}</main>`;
}

/** A server that has the demo site, and the file under an address that looks like a policy's. */
async function serve(target: string | undefined): Promise<{ server: PageServer; url: string }> {
  if (target === undefined) {
    const server = await servePages(pages);
    return { server, url: server.origin + demo };
  }
  if (/^https?:/.test(target)) return { server: await servePages(pages), url: target };
  // npm runs scripts in the project's folder; INIT_CWD is where the person stands.
  const file = path.resolve(process.env.INIT_CWD ?? '.', target);
  const stats = await stat(file).catch(() => undefined);
  if (!stats?.isFile()) throw new Error(`${target}: no such file`);
  if (stats.size > maxFileBytes) throw new Error(`${target}: larger than ${maxFileBytes / 1e6} MB`);
  const text = await readFile(file, 'utf8');
  const html = /\.x?html?$/i.test(file) ? text : pageOf(path.basename(file), text);
  const server = await servePages(pages, { '/privacy-policy.html': html });
  return { server, url: `${server.origin}/privacy-policy.html` };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** In the popup: its lines as a screen reader gives them, or nothing while it is still reading. */
const heard = (): string => {
  if (document.querySelector('.state-reading')) return '';
  const lines = [...document.querySelectorAll('h1, h2, h3, main p, .row-head, footer p')].map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const unheard of copy.querySelectorAll('[aria-hidden=true]')) unheard.remove();
    const text = (copy.textContent ?? '').replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
    return `${/^H[23]$/.test(element.tagName) ? '\n' : ''}${text}`;
  });
  return document.querySelector('main h2') ? lines.join('\n') : '';
};

/** What a person would see, for one who sees nothing. */
async function describe(browser: Browser): Promise<void> {
  const popup = await browser.popup();
  console.log(await until('the popup shows a summary', () => popup.eval(heard), readMs));
  await mkdir(shots, { recursive: true });
  const files = { page: path.join(shots, 'page.png'), popup: path.join(shots, 'popup.png') };
  await popup.screenshot(files.popup);
  await popup.close();
  await browser.screenshot(files.page);
  console.log(`\npage:  ${path.relative(root, files.page)}\npopup: ${path.relative(root, files.popup)}`);
}

/** @returns 0 when the browser opened and, without a display, the popup was read */
export async function main(args: readonly string[]): Promise<number> {
  let browser: Browser | undefined;
  let server: PageServer | undefined;
  try {
    const wish = readArguments(args);
    const served = await serve(wish.target);
    server = served.server;
    if (!(await runScript('build', [], { output: 'stderr', timeoutMs: buildMs }))) return 1;
    const headless = !hasDisplay();
    browser = await launch(wish.browser, { headless, online: true });
    console.log(`${browser.version} on ${served.url}`);
    await browser.open(served.url);
    if (headless) {
      await describe(browser);
    } else {
      console.log('Close the browser, or press Ctrl-C, to stop.');
      const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
      await Promise.race([browser.closed, interrupted]);
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await browser?.close();
    await server?.close();
  }
}
