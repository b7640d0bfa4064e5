/** English words for people in the commands' output, from the generated locale file. Knows no report. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Translate } from '@/lib/core/export';

interface Entry {
  readonly message: string;
}

const file = path.resolve(import.meta.dirname, '../../public/_locales/en/messages.json');

/** A `t` that fills `$1`..`$9` like the browser does. A key that the file lacks comes back as it is. */
export function readEnglish(): Translate {
  const entries: Record<string, Entry | undefined> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return (key, args = []) =>
    entries[key]?.message.replace(/\$(\d)/g, (_, place: string) => args[Number(place) - 1] ?? '') ?? key;
}
