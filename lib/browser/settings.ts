/** What the reader has chosen, kept in `storage.local`. Knows no page. Callers write nothing from private windows. */
import { browser } from 'wxt/browser';
import type { Group } from '@/lib/core/model';
import { groups } from '@/lib/core/model';
import type { Unsubscribe } from './messages';

export interface Settings {
  /** Whether sentences are highlighted on pages at all. */
  readonly highlights: boolean;
  /** Which groups are highlighted when they are. */
  readonly groups: Readonly<Record<Group, boolean>>;
}

/** What holds until something is chosen: the three groups in front. */
export const defaultSettings: Settings = {
  highlights: true,
  groups: { sharing: true, tracking: true, retention: true, other: false },
};

const key = 'settings';

/** The settings; what is missing or broken in the store has its default. */
export async function readSettings(): Promise<Settings> {
  return sane((await browser.storage.local.get(key))[key]);
}

/** Changes what the patch names and leaves the rest. Groups that the patch does not name stay as they are. */
export async function writeSettings(patch: {
  readonly highlights?: boolean;
  readonly groups?: Partial<Settings['groups']>;
}): Promise<void> {
  const settings = await readSettings();
  const changed: Settings = {
    highlights: patch.highlights ?? settings.highlights,
    groups: { ...settings.groups, ...patch.groups },
  };
  await browser.storage.local.set({ [key]: changed });
}

/** Calls back at each change, wherever it was made. */
export function onSettings(callback: (settings: Settings) => void): Unsubscribe {
  const listener = (changes: { [name: string]: { newValue?: unknown } }, area: string) => {
    if (area === 'local' && changes[key]) callback(sane(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function sane(stored: unknown): Settings {
  const given = isFields(stored) ? stored : {};
  const givenGroups = isFields(given.groups) ? given.groups : {};
  const shown = { ...defaultSettings.groups };
  for (const group of groups) shown[group] = flag(givenGroups[group], defaultSettings.groups[group]);
  return { highlights: flag(given.highlights, defaultSettings.highlights), groups: shown };
}

function flag(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function isFields(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
