/** What the reader has chosen, as plain data: the defaults, what of a stored value is sound, what follows from it. Calls no browser. */
import type { Group } from '@/lib/core/model';
import { groups } from '@/lib/core/model';

/** When a policy is read: as soon as it opens, or when the toolbar button is clicked on it. */
export type ReadingTime = 'automatic' | 'on-click';

export interface Settings {
  /** Whether sentences are highlighted on pages at all. */
  readonly highlights: boolean;
  /** Which groups are highlighted when they are. */
  readonly groups: Readonly<Record<Group, boolean>>;
  readonly reading: ReadingTime;
  /** Sites where nothing is read, as `siteOf` names them. */
  readonly neverOn: readonly string[];
  /** Whether pages are looked at whose address does not look like a policy's. Needs access that the browser may not give. */
  readonly everyPage: boolean;
}

/** What holds until something is chosen: the three groups in front; policies are read where their address shows them. */
export const defaultSettings: Settings = {
  highlights: true,
  groups: { sharing: true, tracking: true, retention: true, other: false },
  reading: 'automatic',
  neverOn: [],
  everyPage: false,
};

/** Where they stand in `storage.local`. */
export const settingsKey = 'settings';

/** The settings out of what is stored; what is missing or broken has its default. */
export function soundSettings(stored: unknown): Settings {
  const { highlights, groups: givenGroups, reading, everyPage } = fieldsOf(stored);
  const given = fieldsOf(givenGroups);
  const shown = { ...defaultSettings.groups };
  for (const group of groups) shown[group] = flag(given[group], defaultSettings.groups[group]);
  return {
    highlights: flag(highlights, defaultSettings.highlights),
    groups: shown,
    reading: reading === 'on-click' ? reading : defaultSettings.reading,
    neverOn: soundSites(stored),
    everyPage: flag(everyPage, defaultSettings.everyPage),
  };
}

/** `soundSettings(stored).neverOn`, for a script that has no room for more. */
export function soundSites(stored: unknown): string[] {
  const { neverOn } = fieldsOf(stored);
  return Array.isArray(neverOn) ? neverOn.filter((site) => typeof site === 'string') : [];
}

/**
 * The name by which a site is switched off: its host without "www." and without a port. Other subdomains are other sites.
 *
 * @example siteOf('www.shop.example') // 'shop.example'
 */
export function siteOf(hostname: string): string {
  return hostname.replace(/^www\./, '');
}

/**
 * Whether the reader switched off a document.
 *
 * @param hostnames of the document and of those it is embedded in
 */
export function isOff(neverOn: readonly string[], hostnames: readonly string[]): boolean {
  return hostnames.some((hostname) => neverOn.includes(siteOf(hostname)));
}

function flag(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function fieldsOf(value: unknown): { readonly [field: string]: unknown } {
  return Object(value);
}
