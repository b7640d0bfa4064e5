/** Wires the badge, the lookout and the keyboard commands. Keeps nothing in memory: the browser may end it at any time. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetTab, showBadge } from '@/lib/browser/badge';
import { readFound, reconcileLookout } from '@/lib/browser/lookout';
import type { Direction } from '@/lib/browser/messages';
import { onBadge, onFound } from '@/lib/browser/messages';
import { onSettings } from '@/lib/browser/settings';
import { findTab } from '@/lib/browser/tabs';
import { takeTurn } from '@/lib/browser/turns';

/** The manifest's commands. */
const directions: { readonly [command: string]: Direction } = {
  'next-finding': 'next',
  'previous-finding': 'previous',
};

export default defineBackground(() => {
  onBadge(showBadge);
  onFound(readFound);
  onSettings(reconcileLookout);
  browser.runtime.onInstalled.addListener(reconcileLookout);
  browser.runtime.onStartup.addListener(reconcileLookout);
  browser.permissions.onAdded.addListener(reconcileLookout);
  browser.permissions.onRemoved.addListener(reconcileLookout);
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const direction = directions[command];
    const tabId = tab?.id ?? (await findTab(undefined)).tab?.id;
    if (direction && tabId !== undefined) await takeTurn(tabId, direction);
  });
});
