/** What the end-to-end tests share: one browser and one page server per file, and the questions that they ask of both. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { FrameState } from '@/lib/browser/messages';
import type { Group, Report } from '@/lib/core/model';
import type { Browser, LaunchOptions, View } from '@/scripts/browsers/browser';
import { launch } from '@/scripts/browsers/launch';
import { type PageServer, servePages } from '@/scripts/browsers/server';

const root = path.resolve(import.meta.dirname, '../..');
const pages = path.join(root, 'tests/pages');

/** Policies to test on. All of them are ours. */
export const demo = {
  analytics: '/demo/heronsight/privacy-policy.html',
  shop: '/demo/fernhollow/privacy.html',
  meetings: '/demo/lanternroom/legal/privacy.html',
};

export interface Stage {
  readonly browser: Browser;
  readonly server: PageServer;
  /** Opens a page of tests/pages. */
  open(page: string): Promise<void>;
  /** Opens a policy and waits until it is read and painted. */
  openRead(page: string): Promise<void>;
}

export interface StageOptions extends Partial<LaunchOptions> {
  /** HTML by path, beside the files of tests/pages. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** Sets the stage for a file's tests and clears it afterwards. Call it once, at the top of the file. */
export function useStage({ extra = {}, ...options }: StageOptions = {}): Stage {
  let browser: Browser | undefined;
  let server: PageServer | undefined;
  const there = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('The stage is not set yet: use it inside a test');
    return thing;
  };
  beforeAll(async () => {
    server = await servePages(pages, extra);
    browser = await launch(inject('browser'), options);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const stage: Stage = {
    get browser() {
      return there(browser);
    },
    get server() {
      return there(server);
    },
    open: (page) => stage.browser.open(stage.server.origin + page),
    openRead: async (page) => {
      await stage.open(page);
      await stage.browser.waitFor(isPainted);
    },
  };
  return stage;
}

/** In the page: whether anything is highlighted. */
export const isPainted = () =>
  ['sharing', 'tracking', 'retention', 'other'].some(
    (group) => (CSS.highlights.get(`clauselight-${group}`)?.size ?? 0) > 0,
  );

/** In the page: ranges highlighted per group. */
export const painted = (): Record<Group, number> => {
  const sizeOf = (group: Group) => CSS.highlights.get(`clauselight-${group}`)?.size ?? 0;
  return {
    sharing: sizeOf('sharing'),
    tracking: sizeOf('tracking'),
    retention: sizeOf('retention'),
    other: sizeOf('other'),
  };
};

/** In the page: the open card's text, or ''. */
export const cardText = () => document.querySelector('clauselight-card')?.shadowRoot?.textContent?.trim() ?? '';

/** In the page: whether the card is open and holds the focus. */
export const isFocusInCard = () => document.activeElement?.localName === 'clauselight-card';

/** In the page: scrolls the words into view and gives the middle of their first line, in pixels of the viewport. */
export const placeOf = (words: string): { x: number; y: number } => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = range.getClientRects();
    if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }
  throw new Error(`The page has no text "${words}"`);
};

/** Puts the pointer on words of the page, as a reader does: from a little way off. */
export async function hover(browser: Browser, words: string): Promise<void> {
  const { x, y } = await browser.eval(placeOf, words);
  await browser.movePointer(x + 8, y);
  await browser.movePointer(x, y);
}

/** In a document: presses the button whose text holds the words. False where there is none yet. */
const pressButton = (words: string): boolean => {
  const button = [...document.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes(words));
  // Afterwards: the answer is to come before the click closes what it stands in.
  if (button) setTimeout(() => button.click());
  return button !== undefined;
};

/** Presses the button with these words, once it is there. */
export async function press(view: View, words: string): Promise<void> {
  await view.waitFor(pressButton, words);
}

/** In a document: whether its visible text holds the words. */
export const says = (words: string): boolean => document.body.innerText.includes(words);

/** Waits until the words are to be read in the document; fails with what is there instead. */
export async function expectText(view: View, words: string): Promise<void> {
  await expect.poll(() => view.eval(() => document.body.innerText)).toContain(words);
}

/** A key of `_locales` that nobody gave a text: "card_copy". Policies' own words have no underscores here. */
export const missingText = /\b[a-z]+(?:_[a-z]+)+\b/;

/** The states of all frames in the tab, asked for as the popup does. */
export async function states(browser: Browser): Promise<FrameState[]> {
  return browser.background(async ({ tabs }) => {
    /** Long enough for every frame of a small page to answer. */
    const listenMs = 600;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const port = tabs.connect(tab?.id ?? -1, { name: 'clauselight-popup' });
    const states = new Map<string, FrameState>();
    port.onMessage.addListener((message) => {
      const { frame, state } = message as { frame: string; state?: FrameState };
      if (state) states.set(frame, state);
    });
    await new Promise((resolve) => setTimeout(resolve, listenMs));
    port.disconnect();
    return [...states.values()];
  });
}

/** The reports of all frames in the tab that have one. */
export async function reports(browser: Browser): Promise<Report[]> {
  return (await states(browser)).flatMap((state) => (state.kind === 'read' ? state.report : []));
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Runs axe in the document, on the element if one is named, and expects it to find nothing. */
export async function expectAccessible(view: View, selector = 'html'): Promise<void> {
  await view.load(await readFile(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const violations = await view.eval(async (selector): Promise<Violation[]> => {
    const { axe } = window as unknown as { axe: { run(context: unknown): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run({ include: [[selector]] });
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }));
  }, selector);
  expect(violations).toEqual([]);
}
