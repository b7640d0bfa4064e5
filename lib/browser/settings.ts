/** Keeps what the reader has chosen, in `storage.local`. Knows no page. Callers write nothing from private windows. */
import { browser } from 'wxt/browser';
import { type Settings, settingsKey, soundSettings } from './choices';
import type { Unsubscribe } from './messages';

export { defaultSettings, type Settings } from './choices';

/** The settings; what is missing or broken in the store has its default. */
export async function readSettings(): Promise<Settings> {
  return soundSettings((await browser.storage.local.get(settingsKey))[settingsKey]);
}

/** What of the settings is to change; groups that it does not name stay as they are. */
export type SettingsPatch = Partial<Omit<Settings, 'groups'>> & { readonly groups?: Partial<Settings['groups']> };

/**
 * Changes what the patch names, and stores the whole at once. It reads nothing first: the popup may close with the click, and
 * then what waits for an answer is never done. So whoever writes keeps what it was given last, and builds on it.
 *
 * @param known the settings as the caller knows them
 * @returns the settings from now on
 */
export function writeSettings(known: Settings, { groups, ...patch }: SettingsPatch): Settings {
  const changed: Settings = { ...known, ...patch, groups: { ...known.groups, ...groups } };
  void browser.storage.local.set({ [settingsKey]: changed });
  return changed;
}

/** Switches a site off for good, or on again; as `writeSettings`. */
export function writeNever(known: Settings, site: string, isNever: boolean): Settings {
  const others = known.neverOn.filter((other) => other !== site);
  return writeSettings(known, { neverOn: isNever ? [...others, site] : others });
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
