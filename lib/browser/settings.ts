/** Keeps what the reader has chosen, in `storage.local`. Knows no page. Callers write nothing from private windows. */
import { browser } from 'wxt/browser';
import { type Settings, settingsKey, soundSettings } from './choices';
import type { Unsubscribe } from './messages';

export { defaultSettings, type Settings } from './choices';

/** The settings; what is missing or broken in the store has its default. */
export async function readSettings(): Promise<Settings> {
  return soundSettings((await browser.storage.local.get(settingsKey))[settingsKey]);
}

/** Changes what the patch names and leaves the rest. Groups that the patch does not name stay as they are. */
export async function writeSettings({
  groups,
  ...patch
}: Partial<Omit<Settings, 'groups'>> & { readonly groups?: Partial<Settings['groups']> }): Promise<void> {
  const settings = await readSettings();
  const changed: Settings = { ...settings, ...patch, groups: { ...settings.groups, ...groups } };
  await browser.storage.local.set({ [settingsKey]: changed });
}

/** Switches a site off for good, or on again. */
export async function writeNever(site: string, isNever: boolean): Promise<void> {
  const { neverOn } = await readSettings();
  const others = neverOn.filter((other) => other !== site);
  await writeSettings({ neverOn: isNever ? [...others, site] : others });
}

/** Calls back at each change, wherever it was made, until the subscription ends: browsers may still call one that ended this moment. */
export function onSettings(callback: (settings: Settings) => void): Unsubscribe {
  let isEnded = false;
  const listener = (changes: { [name: string]: { newValue?: unknown } }, area: string) => {
    const change = area === 'local' ? changes[settingsKey] : undefined;
    if (change && !isEnded) callback(soundSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    isEnded = true;
    browser.storage.onChanged.removeListener(listener);
  };
}
