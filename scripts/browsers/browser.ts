/** What tests, screenshots and `npm start` need of a browser that has the extension loaded. Knows neither Chromium nor Firefox. */
import type { Browser as ExtensionApi } from 'webextension-polyfill';

/** A function that is sent elsewhere as source text: it sees its arguments (JSON) and the globals there, nothing else. */
export type Remote<Args extends readonly unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** The same, for the extension's background. */
export type Backstage<Args extends readonly unknown[], Result> = (
  api: ExtensionApi,
  ...args: Args
) => Result | Promise<Result>;

export type BrowserName = 'chromium' | 'firefox';
export type Scheme = 'light' | 'dark';

/** How the page is shown. What is not named is as the browser has it by itself. */
export interface Media {
  readonly isPrinted?: boolean;
  readonly hasForcedColours?: boolean;
  readonly hasReducedMotion?: boolean;
}

/** The view of a small phone, in CSS pixels. */
export const phone = { width: 360, height: 740 };

export interface LaunchOptions {
  /** The built extension's folder. */
  readonly extension: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Whether anything but this machine may be reached. Default false. */
  readonly online?: boolean;
  /** Leave the extension out until `install` is called, so that tabs can be open before it comes. Default false. */
  readonly installLater?: boolean;
}

/** A document that can be driven: the page in the tab, or the popup. */
export interface View {
  /** Runs the function in the document's own world and returns its result. */
  eval<Args extends readonly unknown[], Result>(run: Remote<Args, Result>, ...args: Args): Promise<Result>;
  /** Runs the function until it returns something truthy; throws after a few seconds, naming the function. */
  waitFor<Args extends readonly unknown[], Result>(run: Remote<Args, Result>, ...args: Args): Promise<Result>;
  /** Runs a library's source text there, whatever the document's content security policy says. */
  load(source: string): Promise<void>;
  /** Writes a PNG of what is to be seen. */
  screenshot(file: string): Promise<void>;
}

/** The extension's popup, opened by its button in the toolbar. */
export interface Popup extends View {
  /** Clicks the element, as a person would: where the browser asks for a user's gesture, this is one. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** A request that a browser made while it was watched. */
export interface SeenRequest {
  readonly url: string;
  /**
   * Whose it is, by what the browser says. 'browser' is its own traffic (updates, settings).
   * Firefox books a content script's `fetch` under the page: compare the addresses with what the page needs, too.
   */
  readonly by: 'page' | 'extension' | 'browser';
}

/** One running browser with one tab. Every wait in it ends in seconds, and `close` leaves no process behind. */
export interface Browser extends View {
  readonly name: BrowserName;
  /** As the browser gives it, e.g. "Firefox/153.7.0". */
  readonly version: string;
  /** Loads the address in the tab and brings the tab to the front. Returns when the page has loaded. */
  open(url: string): Promise<void>;
  /** Puts the pointer there (CSS pixels of the viewport), through real pointer events. */
  movePointer(x: number, y: number): Promise<void>;
  /** Touches the page there with a finger, briefly. */
  tap(x: number, y: number): Promise<void>;
  /** Presses and releases keys together, by their DOM names: `press('Shift', 'Tab')`. */
  press(...keys: string[]): Promise<void>;
  /** Opens the popup by the toolbar button, which grants `activeTab`. */
  popup(): Promise<Popup>;
  /** Opens the popup's page in a tab of its own beside the page, as Firefox for Android shows it. */
  popupTab(): Promise<Popup>;
  /** Gives the extension's keyboard command ("next-finding"), as the browser does when its keys are pressed. */
  command(name: string): Promise<void>;
  /** The badge on the toolbar button for the tab. */
  badge(): Promise<string>;
  /** Runs the function in the extension's background; its first argument is the extension API there. */
  background<Args extends readonly unknown[], Result>(run: Backstage<Args, Result>, ...args: Args): Promise<Result>;
  setScheme(scheme: Scheme): Promise<void>;
  /** Replaces what an earlier call has set. */
  setMedia(media: Media): Promise<void>;
  /** Gives the view a phone's size, or its own again; the page may be loaded anew. */
  setPhone(isPhone: boolean): Promise<void>;
  /** Starts to record requests, until the returned function is called. */
  watchRequests(): Promise<() => Promise<SeenRequest[]>>;
  /** Says yes, from now on, where the extension asks for all websites: the question itself is the browser's own window. */
  consent(): Promise<void>;
  /** Takes from the extension its access to all websites, as a user may in the browser's own settings. */
  takeAccess(): Promise<void>;
  /** Loads the extension into a browser that was launched with `installLater`. */
  install(): Promise<void>;
  /** Resolves when a person closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** How long anything may take before it has failed. Generous, for shared machines. */
export const waitMs = 15_000;
const pollMs = 50;

/** Asks again and again until the answer is truthy. Errors on the way count as "not yet"; the last one is told. */
export async function until<Result>(what: string, ask: () => Promise<Result>, timeoutMs = waitMs): Promise<Result> {
  const end = performance.now() + timeoutMs;
  for (let trouble: unknown; ; ) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      trouble = error;
    }
    if (performance.now() > end) throw new Error(`Not within ${timeoutMs} ms: ${what}`, { cause: trouble });
    await pause(pollMs);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The same promise, failing after a time with a message that names what hung. */
export async function within<Result>(what: string, promise: Promise<Result>, timeoutMs = waitMs): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not within ${timeoutMs} ms: ${what}`)), timeoutMs);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
