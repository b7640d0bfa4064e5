/** The badge: which frame decides, what is kept, and what is not. */
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab, showBadge } from '@/lib/browser/badge';

const tabId = 7;
const from = (frameId: number, isPrivate = false) => ({ tabId, frameId, isPrivate });
const badge = (count: number, words: number) => ({ type: 'badge', count, words }) as const;
const shown = () => browser.action.getBadgeText({ tabId });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string, args?: unknown) => `${key} ${args}`);
});

/** What browsers do when the top frame of the tab goes elsewhere. */
async function navigate() {
  await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
  await browser.action.setBadgeText({ tabId, text: '' });
}

test('shows the number, with words for those who hear it', async () => {
  await showBadge(badge(5, 900), from(0));
  expect(await shown()).toBe('5');
  expect(await browser.action.getTitle({ tabId })).toBe('badge_other 5');
  await showBadge(badge(1, 900), from(0));
  expect(await browser.action.getTitle({ tabId })).toBe('badge_one 1');
});

test('a policy in which nothing stands out has no number', async () => {
  await showBadge(badge(0, 900), from(0));
  expect(await shown()).toBe('');
  expect(await browser.action.getTitle({ tabId })).toBe('badge_none 0');
});

test('numbers that do not fit are cut', async () => {
  await showBadge(badge(100, 900), from(0));
  expect(await shown()).toBe('99+');
});

test('the frame with most policy words decides, whatever the order', async () => {
  await showBadge(badge(3, 200), from(0));
  await showBadge(badge(8, 5000), from(4));
  expect(await shown()).toBe('8');
  await showBadge(badge(2, 300), from(9));
  expect(await shown()).toBe('8');
});

test('messages that arrive together do not lose each other', async () => {
  await Promise.all([
    showBadge(badge(8, 5000), from(4)),
    showBadge(badge(3, 200), from(0)),
    showBadge(badge(1, 90), from(2)),
  ]);
  expect(await shown()).toBe('8');
  await showBadge(badge(7, 4000), from(4));
  expect(await shown()).toBe('7');
});

test('a later message of the same frame replaces its earlier one', async () => {
  await showBadge(badge(8, 5000), from(0));
  await showBadge(badge(2, 100), from(0));
  expect(await shown()).toBe('2');
});

test('the next page starts afresh', async () => {
  await showBadge(badge(8, 5000), from(4));
  await navigate();
  await showBadge(badge(2, 100), from(0));
  expect(await shown()).toBe('2');
});

test('a closed tab is forgotten', async () => {
  await showBadge(badge(8, 5000), from(0));
  expect(Object.keys(await browser.storage.session.get())).toEqual(['badge-7']);
  await forgetTab(tabId);
  expect(await browser.storage.session.get()).toEqual({});
});

test('of private windows nothing is stored; the top frame decides, then the larger number', async () => {
  await showBadge(badge(3, 200), from(4, true));
  await showBadge(badge(2, 900), from(5, true));
  expect(await shown()).toBe('3');
  await showBadge(badge(1, 900), from(0, true));
  expect(await shown()).toBe('1');
  expect(await browser.storage.session.get()).toEqual({});
  expect(await browser.storage.local.get()).toEqual({});
});

test('a tab that closed in the meantime does no harm to the next', async () => {
  const setText = vi.spyOn(browser.action, 'setBadgeText').mockRejectedValueOnce(new Error('No tab with id: 7'));
  await showBadge(badge(3, 200), from(0));
  setText.mockRestore();
  await showBadge(badge(4, 200), from(0));
  expect(await shown()).toBe('4');
});

test('what somebody broke in the store is not trusted', async () => {
  await showBadge(badge(3, 200), from(0));
  await browser.storage.session.set({ 'badge-7': { 0: 'nonsense', 4: null } });
  await showBadge(badge(4, 200), from(1));
  expect(await shown()).toBe('4');
});
