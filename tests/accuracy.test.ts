/** No figure of docs/accuracy.md falls unnoticed: reads gold/dev and the seeds once more. Says so where ../shared is not there. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { practices } from '@/lib/catalogue';
import { shippedReader } from '@/lib/core/reader';
import type { Accuracy } from '@/scripts/evaluate/accuracy';
import { type GoldScore, predictAll, scoreGold } from '@/scripts/evaluate/score';
import { sharedFolder } from '@/scripts/gold/policies';

const isThere = fs.existsSync(sharedFolder);
if (!isThere) console.log('tests/accuracy: ../shared is not there, so the figures are not measured again');

/** One point: what a figure may lose before docs/accuracy.md has to be written anew. */
const slack = 0.01;

const kept: Accuracy = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../docs/accuracy.json'), 'utf8'));

async function measure(set: 'gold/dev' | 'seeds', ending: string): Promise<GoldScore> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clauselight-accuracy-'));
  const gold = path.join(sharedFolder, set);
  await predictAll(gold, ending, shippedReader(practices), folder);
  return scoreGold(gold, folder);
}

describe.skipIf(!isThere)('the figures of docs/accuracy.md', () => {
  it('hold on gold/dev', async () => {
    const now = await measure('gold/dev', '.html');
    for (const figure of ['summary', 'summaryPolarity', 'sentence', 'sentencePolarity', 'highlights'] as const) {
      expect(now[figure]?.f1, figure).toBeGreaterThanOrEqual((kept.dev[figure]?.f1 ?? 1) - slack);
    }
  }, 120_000);

  it('hold on the seeds', async () => {
    const now = await measure('seeds', '.txt');
    expect(now.must?.recall).toBeGreaterThanOrEqual((kept.seeds.must?.recall ?? 1) - slack);
    expect(now.summary.p).toBeGreaterThanOrEqual(kept.seeds.summary.p - slack);
  }, 120_000);
});
