/** `npm run evaluate`: measures the reader against labelled policies and writes docs/accuracy.md. Knows no training. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { practices } from '@/lib/catalogue';
import type { Reader } from '@/lib/core/findings';
import { shippedReader } from '@/lib/core/reader';
import { ablation } from './evaluate/ablation';
import { type Accuracy, accuracyPage } from './evaluate/accuracy';
import { detection } from './evaluate/detection';
import { fidelity } from './evaluate/fidelity';
import { opp115 } from './evaluate/opp115';
import { rules } from './evaluate/rules';
import { badErrorsOf, errorsOf, falseComforts, type GoldScore, predictAll, scoreGold } from './evaluate/score';
import { slotScores } from './evaluate/slots';
import { readGold, sharedFolder } from './gold/policies';

const docs = path.resolve(import.meta.dirname, '../docs');
const figuresFile = path.join(docs, 'accuracy.json');
const usage = `Usage: npm run -s evaluate                 writes docs/accuracy.md and docs/accuracy.json
       npm run -s evaluate -- --json       prints the figures
       npm run -s evaluate -- dev|seeds [--errors]
       npm run -s evaluate -- ablation     minutes; writes docs/ablation.json
       npm run -s evaluate -- rules [--on own] [--only ID|CATEGORY,...] [--errors N]
       npm run -s evaluate -- fidelity [--browser chromium|firefox] [--only TEXT] [--write]
       npm run -s evaluate -- opp115 --train F --test G [--level segment|sentence]
       npm run -s evaluate -- detect [--manifest FILE.tsv] [--shipped] [--write]`;

const categoryOf = new Map(practices.map(({ id, category }) => [id, category as string]));

export async function main(args: readonly string[]): Promise<number> {
  const [mode = ''] = args;
  if (mode === 'opp115') return opp115(args.slice(1));
  if (mode === 'detect') return detection(args.slice(1));
  if (!fs.existsSync(sharedFolder)) {
    console.error(`evaluate: ${sharedFolder} is not there; the labelled policies are needed`);
    return 1;
  }
  if (mode === 'fidelity') return fidelity(args.slice(1));
  if (mode === 'rules') return rules(args.slice(1));
  if (mode === 'ablation') return ablation(path.join(docs, 'ablation.json'));
  const reader = shippedReader(practices);
  if (mode === 'dev' || mode === 'seeds') {
    const { score, gold, folder } = await measure(mode, reader);
    console.log(JSON.stringify({ ...score, perPractice: undefined }));
    if (args.includes('--errors')) console.log(errorsOf(gold, folder).join('\n'));
    return 0;
  }
  if (mode !== '' && mode !== '--json') {
    console.error(usage);
    return 2;
  }
  const accuracy = await measureAll(reader);
  if (mode === '--json') {
    console.log(JSON.stringify(accuracy));
    return 0;
  }
  fs.writeFileSync(figuresFile, `${JSON.stringify(accuracy, null, 1)}\n`);
  fs.writeFileSync(
    path.join(docs, 'accuracy.md'),
    accuracyPage(accuracy, (id) => categoryOf.get(id) ?? id),
  );
  console.log(
    `docs/accuracy.md: summary ${accuracy.dev.summary.f1}, sentence ${accuracy.dev.sentence?.f1} on gold/dev`,
  );
  return 0;
}

/** Reads the policies of gold/dev or the seeds, and scores what was found. */
async function measure(
  set: 'dev' | 'seeds',
  reader: Reader,
): Promise<{ score: GoldScore; gold: string; folder: string }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clauselight-'));
  const gold = path.join(sharedFolder, set === 'seeds' ? 'seeds' : `gold/${set}`);
  await predictAll(gold, set === 'seeds' ? '.txt' : '.html', reader, folder);
  return { score: scoreGold(gold, folder), gold, folder };
}

/** Figures that take minutes (training, OPP-115, ablation) are taken from where their commands left them. */
async function measureAll(reader: Reader): Promise<Accuracy> {
  const dev = await measure('dev', reader);
  const seeds = await measure('seeds', reader);
  const kept = (name: string) => {
    const file = path.join(docs, `${name}.json`);
    return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
  };
  return {
    dev: dev.score,
    seeds: seeds.score,
    training: kept('training'),
    slots: slotScores(readGold(path.join(sharedFolder, 'gold/train'))),
    comfort: falseComforts(dev.gold, dev.folder),
    badErrors: badErrorsOf(dev.gold, dev.folder),
    opp115: kept('opp115'),
    ablation: kept('ablation'),
  };
}
