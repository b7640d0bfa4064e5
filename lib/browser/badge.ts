/** The number on the toolbar button. Knows what frames said only through `storage.session`: the background may end at any time. */
import { browser } from 'wxt/browser';
import type { BadgeMessage, BadgeSender } from './messages';
import { t } from './words';

/** Grey-blue on white, 7.6:1. Neutral: the number is no verdict. */
const badgeColour = '#475467';
const badgeTextColour = '#ffffff';

/** The button has room for about four characters; more than this says no more. */
const maxShown = 99;

interface FrameCount {
  readonly count: number;
  readonly words: number;
}

type FrameCounts = { readonly [frameId: string]: FrameCount };

const keyOf = (tabId: number) => `badge-${tabId}`;

/** Orders the reads and writes of messages that arrive together. Losing it with the background loses nothing. */
let last: Promise<void> = Promise.resolve();

/**
 * Shows a frame's count, unless a frame with more policy words has spoken in the same tab.
 * Of private windows nothing is stored: there the top frame decides, then the larger count.
 * Never rejects: a tab may close at any moment.
 */
export function showBadge(message: BadgeMessage, from: BadgeSender): Promise<void> {
  last = last.then(() => (from.isPrivate ? showPrivately(message, from) : showLargest(message, from))).catch(() => {});
  return last;
}

/** Drops what is known of a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function showLargest({ count, words }: BadgeMessage, { tabId, frameId }: BadgeSender): Promise<void> {
  const key = keyOf(tabId);
  const known: FrameCounts = (await wasShown(tabId)) ? framesIn((await browser.storage.session.get(key))[key]) : {};
  const frames: FrameCounts = { ...known, [frameId]: { count, words } };
  await browser.storage.session.set({ [key]: frames });
  const largest = Object.values(frames).reduce((a, b) => (b.words > a.words ? b : a));
  await write(tabId, largest.count);
}

async function showPrivately({ count }: BadgeMessage, { tabId, frameId }: BadgeSender): Promise<void> {
  const shown = Number.parseInt(await browser.action.getBadgeText({ tabId }), 10) || 0;
  if (frameId === 0 || count > shown) await write(tabId, count);
}

/**
 * Whether this page of the tab has a badge already. Browsers reset a tab's own text and title when its top frame goes
 * elsewhere; so the title tells what is stale, and no listener has to race with the first message of the next page.
 */
async function wasShown(tabId: number): Promise<boolean> {
  return (await browser.action.getTitle({ tabId })) !== (await browser.action.getTitle({}));
}

async function write(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > maxShown ? `${maxShown}+` : String(count);
  const title = count === 0 ? 'badge_none' : count === 1 ? 'badge_one' : 'badge_other';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour }),
    browser.action.setBadgeTextColor?.({ tabId, color: badgeTextColour }),
    browser.action.setTitle({ tabId, title: t(title, [String(count)]) }),
  ]);
}

function framesIn(stored: unknown): FrameCounts {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, FrameCount] => isCount(entry[1])));
}

function isCount(value: unknown): value is FrameCount {
  return typeof value === 'object' && value !== null && 'count' in value && 'words' in value;
}
