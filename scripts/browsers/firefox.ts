/** Firefox with the extension, driven through Marionette. Knows nothing of what the extension does. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Backstage,
  type Browser,
  type LaunchOptions,
  type Media,
  type Popup,
  pause,
  phone,
  type Remote,
  type Scheme,
  type SeenRequest,
  until,
  waitMs,
} from './browser';
import { findBrowser } from './find.mjs';
import * as inside from './firefox-inside.mjs';
import { callOf, popupView } from './firefox-popup';
import { keyCodes, offlinePrefs, prefs, schemeValues } from './firefox-settings';
import { Marionette, type World } from './marionette';

/** A popup that just opened grows to its content; it is driven when it has stood still this long. */
const settleMs = 300;
/** Firefox's own bars take 86 of these pixels, which leaves what Chromium's tests have. */
const windowSize = { width: 1280, height: 886 };
const pointerId = 'pointer';
const keyboardId = 'keyboard';
/** A hand's movement, not a jump: hover code may ask for two events. */
const moveMs = 60;

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly closed: Promise<void>;
  readonly version: string;
  readonly #marionette: Marionette;
  readonly #extension: string;
  readonly #id: string;
  #scheme: Scheme = 'light';
  #media: Media = {};

  constructor(marionette: Marionette, version: string, extension: string, id: string) {
    this.#marionette = marionette;
    this.#extension = extension;
    this.#id = id;
    this.version = version;
    this.closed = marionette.closed;
  }

  async open(url: string): Promise<void> {
    await this.#marionette.inWorld('content', () => this.#marionette.send('WebDriver:Navigate', { url }));
  }

  async eval<Args extends readonly unknown[], Result>(run: Remote<Args, Result>, ...args: Args): Promise<Result> {
    return (await this.#marionette.call('content', String(run), args)) as Result;
  }

  waitFor<Args extends readonly unknown[], Result>(run: Remote<Args, Result>, ...args: Args): Promise<Result> {
    return until(String(run), () => this.eval(run, ...args));
  }

  async load(source: string): Promise<void> {
    await this.#marionette.call('content', `() => { ${source}\n}`, []);
  }

  async screenshot(file: string): Promise<void> {
    const take = () => this.#marionette.send('WebDriver:TakeScreenshot', { full: false });
    const { value } = (await this.#marionette.inWorld('content', take)) as { value: string };
    await writeFile(file, value, 'base64');
  }

  async movePointer(x: number, y: number): Promise<void> {
    const move = { type: 'pointerMove', duration: moveMs, origin: 'viewport', x: Math.round(x), y: Math.round(y) };
    const parameters = { pointerType: 'mouse' };
    await this.#perform({ type: 'pointer', id: pointerId, parameters, actions: [move] });
  }

  async tap(x: number, y: number): Promise<void> {
    const move = { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) };
    const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.#perform({ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions });
  }

  press(...keys: string[]): Promise<void> {
    return this.#type('content', keys);
  }

  async #type(world: World, keys: readonly string[]): Promise<void> {
    const values = keys.map((key) => keyCodes[key] ?? key);
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.#perform({ type: 'key', id: keyboardId, actions: [...down, ...up] }, world);
  }

  async #perform(source: object, world: World = 'content'): Promise<void> {
    const perform = () => this.#marionette.send('WebDriver:PerformActions', { actions: [source] });
    await this.#marionette.inWorld(world, perform);
  }

  async popup(): Promise<Popup> {
    await this.#inFirefox(inside.openPopup, this.#id);
    await until('the popup opens', () => this.#inFirefox(inside.popupState));
    await this.#inFirefox(inside.setPopupLook, this.#scheme, this.#media);
    const popup = this.#popupIn('popup', async () => {
      await this.#inFirefox(inside.closePopup);
      await until('the popup closes', async () => (await this.#inFirefox(inside.popupState)) === '');
    });
    await until('the popup has content', () => popup.eval(() => document.querySelector('main') !== null));
    for (let before = ''; ; ) {
      const now = await this.#inFirefox(inside.popupState);
      if (now === before) break;
      before = now;
      await pause(settleMs);
    }
    return popup;
  }

  async popupTab(): Promise<Popup> {
    await this.#inFirefox(inside.openPopupTab, this.#id);
    await this.#inFirefox(inside.setViewSize, phone);
    const popup = this.#popupIn('tab', () => this.#inFirefox(inside.closePopupTab));
    await until('the popup has content', () => popup.eval(() => document.querySelector('main') !== null));
    await pause(settleMs);
    return popup;
  }

  #popupIn(place: 'popup' | 'tab', close: () => Promise<void>): Popup {
    const run = (expression: string, isGesture = false) => this.#callIn(place, expression, isGesture);
    return popupView({ run, draw: () => this.#inFirefox(inside.draw, place), close });
  }

  /** Presses the keys that the browser has for the command. */
  async command(name: string): Promise<void> {
    const shortcut = await this.background(async ({ commands }, wanted) => {
      const all = await commands.getAll();
      return all.find((command) => command.name === wanted)?.shortcut ?? '';
    }, name);
    if (!shortcut) throw new Error(`Firefox has no keys for the command ${name}`);
    // Keys given to the page stay in the page; Firefox's own window is where shortcuts live.
    await this.#type(
      'chrome',
      shortcut.split('+').map((key) => (key.length === 1 ? key.toLowerCase() : key)),
    );
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
    return (await this.#callIn('background', callOf(run, args, 'browser'))) as Result;
  }

  #callIn(place: inside.Place, expression: string, isGesture = false): Promise<unknown> {
    return this.#inFirefox(inside.callIn, place, this.#id, expression, isGesture);
  }

  async #inFirefox<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return (await this.#marionette.call('chrome', String(run), args)) as Awaited<Result>;
  }

  async setScheme(scheme: Scheme): Promise<void> {
    this.#scheme = scheme;
    await this.#inFirefox(inside.setPref, 'layout.css.prefers-color-scheme.content-override', schemeValues[scheme]);
  }

  async setMedia(media: Media): Promise<void> {
    this.#media = media;
    await this.#inFirefox(inside.setMedia, media);
    await this.#inFirefox(inside.setPref, 'ui.prefersReducedMotion', media.hasReducedMotion ? 1 : 0);
  }

  async setPhone(isPhone: boolean): Promise<void> {
    await this.#inFirefox(inside.setViewSize, isPhone ? phone : undefined);
  }

  async watchRequests(): Promise<() => Promise<SeenRequest[]>> {
    await this.#inFirefox(inside.startWatch, this.#id);
    return () => this.#inFirefox(inside.stopWatch);
  }

  /** Its questions are answered by a preference, see above. */
  async consent(): Promise<void> {}

  async takeAccess(): Promise<void> {
    await this.#inFirefox(inside.takeAccess, this.#id, ['*://*/*']);
  }

  async install(): Promise<void> {
    await this.#marionette.send('Addon:Install', { path: path.resolve(this.#extension), temporary: true });
  }

  close(): Promise<void> {
    return this.#marionette.close();
  }
}

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

/** Starts Firefox with a fresh profile. @throws Error where no Firefox is installed. */
export async function launchFirefox(options: LaunchOptions): Promise<Firefox> {
  const { extension, headless = true, online = false, installLater = false } = options;
  const executable = findBrowser('firefox');
  if (!executable) throw new Error('Firefox is not installed: run `npm run setup`');
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8')) as Manifest;
  const marionette = await Marionette.launch(executable, headless, {
    ...(headless ? prefs : {}),
    ...(online ? {} : offlinePrefs),
  });
  try {
    const session = (await marionette.send('WebDriver:NewSession')) as { capabilities: { browserVersion: string } };
    await marionette.send('WebDriver:SetTimeouts', { script: waitMs, pageLoad: waitMs, implicit: 0 });
    if (headless) await marionette.send('WebDriver:SetWindowRect', windowSize);
    const version = `Firefox/${session.capabilities.browserVersion}`;
    const firefox = new Firefox(marionette, version, extension, manifest.browser_specific_settings.gecko.id);
    if (!installLater) await firefox.install();
    return firefox;
  } catch (error) {
    await marionette.close();
    throw error;
  }
}
