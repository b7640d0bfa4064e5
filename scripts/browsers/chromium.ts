/** Chromium (or Chrome) with the extension, driven through puppeteer-core. Knows nothing of what the extension does. */
import puppeteer, {
  type CDPSession,
  type Extension,
  type Page,
  type Browser as Puppeteer,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import {
  type Backstage,
  type Browser,
  type LaunchOptions,
  type Media,
  type Popup,
  pause,
  phone,
  type Scheme,
  type SeenRequest,
  until,
  type View,
  waitMs,
  within,
} from './browser';
import { allowAllSites, allowNoSite } from './chromium-settings';
import { showAs, viewOf } from './chromium-view';
import { findBrowser } from './find.mjs';

const viewport = { width: 1280, height: 800 };
/** A popup that just opened grows to its content; its size is read when it has stood still this long. */
const settleMs = 250;
const closeMs = 4000;

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** No test may depend on, or reach, anything but this machine. */
const offline = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'];

/** Chromium refuses its sandbox to root, and root is what containers run as. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const isPopup = (target: Target) => /\/popup\.html/.test(target.url());

class Chromium implements Browser {
  readonly name = 'chromium';
  readonly closed: Promise<void>;
  readonly #browser: Puppeteer;
  readonly #page: Page;
  readonly #extension: string;
  #scheme: Scheme = 'light';
  #media: Media = {};
  #seen: SeenRequest[] | undefined;

  readonly version: string;
  readonly eval: View['eval'];
  readonly waitFor: View['waitFor'];
  readonly load: View['load'];
  readonly screenshot: View['screenshot'];

  constructor(browser: Puppeteer, page: Page, version: string, extension: string) {
    this.#browser = browser;
    this.#page = page;
    this.#extension = extension;
    const view = viewOf(page);
    this.version = version;
    this.eval = view.eval;
    this.waitFor = view.waitFor;
    this.load = view.load;
    this.screenshot = view.screenshot;
    this.closed = new Promise((resolve) => browser.once('disconnected', () => resolve()));
  }

  async open(url: string): Promise<void> {
    await this.#page.goto(url, { timeout: waitMs });
    await this.#page.bringToFront();
  }

  async movePointer(x: number, y: number): Promise<void> {
    await this.#page.mouse.move(x, y, { steps: 3 });
  }

  async tap(x: number, y: number): Promise<void> {
    await this.#page.touchscreen.tap(x, y);
  }

  async press(...keys: string[]): Promise<void> {
    const { keyboard } = this.#page;
    for (const key of keys) await keyboard.down(key as never);
    for (const key of keys.toReversed()) await keyboard.up(key as never);
  }

  async popup(): Promise<Popup> {
    const extension = await this.#loaded();
    await this.#page.bringToFront();
    const coming = this.#browser.waitForTarget(isPopup, { timeout: waitMs });
    await within('the popup opens', this.#page.triggerExtensionAction(extension));
    const page = await (await coming).asPage();
    if (this.#seen) await this.#record(await page.createCDPSession());
    return this.#popupOf(page, () => this.#closePopup(page));
  }

  async popupTab(): Promise<Popup> {
    const { id } = await this.#loaded();
    const page = await this.#browser.newPage();
    await page.setViewport({ ...phone, isMobile: true, hasTouch: true });
    await page.goto(`chrome-extension://${id}/popup.html`);
    return this.#popupOf(page, () => page.close());
  }

  async #popupOf(page: Page, close: () => Promise<void>): Promise<Popup> {
    await showAs(page, this.#scheme, this.#media);
    await page.waitForSelector('main', { timeout: waitMs });
    await pause(settleMs);
    return {
      ...viewOf(page),
      click: async (selector) => {
        const element = await page.waitForSelector(selector, { timeout: waitMs });
        await element?.click();
      },
      close,
    };
  }

  /** The popup may have closed by itself, for the page took the focus. */
  async #closePopup(page: Page): Promise<void> {
    await page.evaluate(() => window.close()).catch(() => undefined);
    const isGone = async () => !this.#browser.targets().some(isPopup);
    await until('the popup closes', isGone);
  }

  async command(name: string): Promise<void> {
    // Keys sent over the debugging protocol never reach the browser's own shortcuts, so the event itself is raised.
    await this.background(async ({ commands, tabs }, command) => {
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      const event = commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void };
      event.dispatch(command, tab);
    }, name);
  }

  badge(): Promise<string> {
    return this.background(async ({ action, tabs }) => {
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return action.getBadgeText({ tabId: tab?.id });
    });
  }

  async background<Args extends readonly unknown[], Result>(
    run: Backstage<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const worker = await this.#worker();
    const call = `(${run})(chrome, ...${JSON.stringify(args)})`;
    return within(`background: ${run}`, worker.evaluate(call) as Promise<Result>);
  }

  /** Until the extension and its background run. */
  async ready(): Promise<void> {
    await this.#worker();
  }

  /** Chromium tells of its extensions a moment after it has started. */
  #loaded(): Promise<Extension> {
    return until('Chromium loads the extension', async () => {
      const [extension] = (await this.#browser.extensions()).values();
      if (!extension) throw new Error('Chromium has no extension loaded');
      return extension;
    });
  }

  /** The service worker, which may have gone to sleep meanwhile. */
  async #worker(): Promise<WebWorker> {
    const { id } = await this.#loaded();
    const target = await this.#browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(`chrome-extension://${id}/`),
      { timeout: waitMs },
    );
    const worker = await target.worker();
    if (!worker) throw new Error('Chromium: the background does not run');
    return worker;
  }

  async setScheme(scheme: Scheme): Promise<void> {
    this.#scheme = scheme;
    await showAs(this.#page, scheme, this.#media);
  }

  async setMedia(media: Media): Promise<void> {
    this.#media = media;
    await showAs(this.#page, this.#scheme, media);
  }

  async setPhone(isPhone: boolean): Promise<void> {
    // Not `isMobile`: that shows a page with anything too wide in it smaller, and fingers would miss their words.
    await this.#page.setViewport(isPhone ? { ...phone, hasTouch: true } : viewport);
  }

  async watchRequests(): Promise<() => Promise<SeenRequest[]>> {
    const seen: SeenRequest[] = [];
    this.#seen = seen;
    await this.#record(await this.#page.createCDPSession());
    await this.#record((await this.#worker()).client);
    return async () => {
      this.#seen = undefined;
      return seen;
    };
  }

  async #record(session: CDPSession): Promise<void> {
    const seen = this.#seen;
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      // The stack of a content script's request names the script's own address.
      const isOurs = JSON.stringify(initiator).includes('chrome-extension://');
      seen?.push({ url: request.url, by: isOurs ? 'extension' : 'page' });
    });
    await session.send('Network.enable');
  }

  async consent(): Promise<void> {
    await allowAllSites(this.#browser, (await this.#loaded()).id);
  }

  async takeAccess(): Promise<void> {
    await allowNoSite(this.#browser, (await this.#loaded()).id);
  }

  async install(): Promise<void> {
    await within('the extension is installed', this.#browser.installExtension(this.#extension));
  }

  async close(): Promise<void> {
    const child = this.#browser.process();
    await within('Chromium closes', this.#browser.close(), closeMs).catch(() => undefined);
    if (child && child.exitCode === null) child.kill('SIGKILL');
  }
}

/** Starts Chromium with a fresh profile. @throws Error where no Chromium is installed. */
export async function launchChromium({
  extension,
  headless = true,
  online = false,
  installLater = false,
}: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed: run `npm run setup`');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: installLater ? true : [extension],
    defaultViewport: headless ? viewport : null,
    args: [...quiet, ...asRoot, ...(online ? [] : offline)],
    timeout: 2 * waitMs,
    protocolTimeout: 2 * waitMs,
  });
  const [page = await browser.newPage()] = await browser.pages();
  const chromium = new Chromium(browser, page, await browser.version(), extension);
  // A page that opens before would be one that was open at install.
  if (!installLater) await chromium.ready();
  return chromium;
}
