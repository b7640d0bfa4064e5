/** A tab-separated list of files with a heading line. Knows no page. */
import { readFileSync } from 'node:fs';
import { UsageError } from './command-line';

/**
 * The rows of a manifest, by column name.
 *
 * @throws {UsageError} where it can't be read or has no `file` column
 */
export function readManifest(file: string): Record<string, string>[] {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
  } catch {
    throw new UsageError(`${file}: the manifest can't be read`);
  }
  const columns = (lines[0] ?? '').replace(/^\ufeff/, '').split('\t');
  if (!columns.includes('file')) throw new UsageError(`${file}: the manifest has no column "file"`);
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}
