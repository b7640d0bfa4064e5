/** The five acceptance policies, read as people's policies are. Their text stays in ../shared: without it these tests say so. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue, practices } from '@/lib/catalogue';
import { analyse } from '@/lib/core/analyse';
import { toRecord } from '@/lib/core/export';
import type { Report, Row } from '@/lib/core/model';
import { shippedReader } from '@/lib/core/reader';
import { makeReport } from '@/lib/core/report';
import { readDocument } from '@/scripts/files/read-document';

const shared = path.resolve(import.meta.dirname, '../../shared');
const seeds = path.join(shared, 'seeds');
const isThere = fs.existsSync(seeds);
if (!isThere) console.log('tests/seeds: ../shared/seeds is not there, so the acceptance policies are not read');

/** What the first reader had to reach; later figures stand in docs/accuracy.md. */
const leastMustRecall = 0.8;
const leastSummaryPrecision = 0.8;

describe.skipIf(!isThere)('the acceptance policies', () => {
  const reports = new Map<string, Report>();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clauselight-seeds-'));

  beforeAll(async () => {
    const reader = shippedReader(practices);
    for (const file of fs.readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
      const source = await readDocument(path.join(seeds, file));
      const { title, language, blocks } = source;
      const findings = await analyse(blocks, reader, { now: () => 0, pause: async () => {} });
      const report = makeReport({ url: '', title, language, blocks, findings }, catalogue);
      reports.set(file.slice(0, 3), report);
      const record = toRecord(report, { file, ...source }, () => '');
      fs.writeFileSync(path.join(folder, file.replace('.txt', '.json')), JSON.stringify(record));
    }
  });

  it('holds almost all that must be found, and little else', () => {
    const scorer = path.join(shared, 'tools/score-gold.mjs');
    const score = JSON.parse(execFileSync(process.execPath, [scorer, seeds, folder, '--json'], { encoding: 'utf8' }));
    expect(score.must.recall).toBeGreaterThanOrEqual(leastMustRecall);
    expect(score.summary.p).toBeGreaterThanOrEqual(leastSummaryPrecision);
  });

  it.each([
    ['001', 'track-keystrokes', 'asserted', {}],
    ['001', 'track-session-replay', 'asserted', {}],
    ['000', 'transfer-country', 'asserted', { country: 'Israel' }],
    ['003', 'transfer-country', 'asserted', { country: 'United States' }],
    ['002', 'sell-data', 'denied', { verbs: 'rent' }],
    ['004', 'retain-period', 'asserted', { period: 'about 90 days' }],
    ['004', 'sell-data', 'denied', { verbs: 'sell' }],
  ] as const)('policy %s: %s %s stands out and is certain', (seed, practice, polarity, slots) => {
    const report = reports.get(seed);
    const row = report?.rows.find((row: Row) => row.practice === practice && row.polarity === polarity);
    expect(row?.standsOut).toBe(true);
    for (const [name, value] of Object.entries(slots)) expect(row?.slots[name as keyof Row['slots']]).toContain(value);
    expect(row?.findings.some((index) => report?.findings[index]?.certain)).toBe(true);
  });
});
