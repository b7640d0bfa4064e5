/** Saved pages with what they are, from a manifest, as the detector sees them. Knows no weight. */
import path from 'node:path';
import type { PageFacts } from '@/lib/core/model';
import { readFacts } from '@/lib/dom/facts';
import { completeAddress, openPage } from '../files/open-page';
import { readInput } from '../files/read-document';
import { readManifest } from '../files/read-manifest';

/** A page that people have looked at. */
export interface LabelledPage {
  /** As the manifest names it. */
  readonly file: string;
  /** What it is, in the manifest's words: `policy`, `hard_legal`, `about_privacy` ... */
  readonly kind: string;
  /** BCP 47 primary language of its text, or '' where nobody has said. */
  readonly language: string;
  /** When it was saved, or ''. */
  readonly year: string;
  /** The same for all pages of one site, so that none is judged by weights that know its neighbours. */
  readonly site: string;
  readonly facts: PageFacts;
}

/** Kinds that the extension reads. Cookie policies are privacy documents. */
export function isRead(kind: string): boolean {
  return kind.startsWith('policy') || kind === 'cookie_policy';
}

/** Kinds on the border of what is read: they are counted by themselves. */
export function isBorderline(kind: string): boolean {
  return kind === 'cookie_policy' || kind === 'data_processing_agreement';
}

/**
 * Reads all pages of a manifest with the columns file, url, kind, lang and source_repo, in its order.
 *
 * @throws {UsageError} where the manifest can't be read, {UnreadableInput} where a page can't
 */
export async function readLabelledPages(manifest: string): Promise<LabelledPage[]> {
  const rows = readManifest(manifest);
  const sites = sitesOf(rows);
  const pages: LabelledPage[] = [];
  for (const [index, { file = '', url = '', kind = '', lang = '', year = '' }] of rows.entries()) {
    const { text } = await readInput(path.join(path.dirname(manifest), file));
    const page = openPage(text, url);
    const facts = { ...readFacts(page), url: completeAddress(url) };
    page.defaultView?.close();
    pages.push({ file, kind, year, language: lang.split('-')[0] ?? '', site: sites[index] ?? file, facts });
  }
  return pages;
}

type Row = Readonly<Record<string, string>>;

/** Rows that share a host or a service are of one site; so are rows that share them with a common third. */
function sitesOf(rows: readonly Row[]): string[] {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    const parent = parents.get(name) ?? name;
    return parent === name ? name : rootOf(parent);
  };
  const namesOf = rows.map((row) => siteNamesOf(row));
  for (const [first = '', ...others] of namesOf) {
    for (const other of others) parents.set(rootOf(other), rootOf(first));
  }
  return namesOf.map(([name = '']) => rootOf(name));
}

/** The names that a row gives its site: its host, and what its file is called after. */
function siteNamesOf({ file = '', url = '', source_repo: source = '' }: Row): string[] {
  const address = completeAddress(url);
  const host = address === 'about:blank' ? '' : new URL(address).hostname.replace(/^www\d*\./, '');
  const stem = path.basename(file).replace(/\.[^.]+$/, '');
  // Open Terms Archive calls its files after service and document; other sources with one site for all, after nothing.
  const service =
    /^ota_[^_]+_(.+?)_(?:Privacy|Terms|Trackers|Imprint|Legal|Data|Developer|Commercial|Community|Acceptable|Copyright|Law|In-App|Brand|Accessibility|General|Seller|Business|Quality|Review|Ranking|Return)/.exec(
      stem,
    )?.[1];
  const names = [host, service ? `service ${service}` : ''].filter((name) => name !== '' && name !== 'unknown.invalid');
  return names.length > 0 ? names : [source === '' ? file : `source ${source}`];
}
