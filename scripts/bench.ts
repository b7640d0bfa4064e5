/** `npm run bench`: how long reading takes, as ratios to compromise/two parsing the same text in the same process. */
import fs from 'node:fs';
import path from 'node:path';
import nlp from 'compromise/two';
import { catalogue, practices } from '@/lib/catalogue';
import { analyse } from '@/lib/core/analyse';
import { loadModel } from '@/lib/core/categories';
import { type Context, contextsOf } from '@/lib/core/context';
import { detect, isPolicy } from '@/lib/core/detect';
import { emptyFeatures, readFeatures } from '@/lib/core/features';
import { createReader } from '@/lib/core/findings';
import type { Block } from '@/lib/core/model';
import { packedModel } from '@/lib/core/model-weights';
import { compile } from '@/lib/core/practices';
import { makeReport } from '@/lib/core/report';
import { readFacts } from '@/lib/dom/facts';
import { readPage } from '@/lib/dom/page-text';
import { openPage } from './files/open-page';
import { readDocument } from './files/read-document';
import { sharedFolder } from './gold/policies';

/** The size that the budgets are set for. */
const words = 20_000;
/** The middle of so many runs counts, after some that let the engine warm up. */
const runs = 9;
const warmUps = 4;
/** The longest policies have some 100,000 words. */
const largeTimes = 5;

const pages = path.resolve(import.meta.dirname, '../tests/pages/demo');
const testPages = path.dirname(pages);

/** What looking at a page may cost where the reader wants every page looked at, in milliseconds. */
const maxLookMs = 2;

/** Policies up to 20,000 words: the labelled ones where they are there, else the demo site's over and over. */
async function readBlocks(): Promise<{ blocks: Block[]; source: string }> {
  const gold = path.join(sharedFolder, 'gold/train');
  const isThere = fs.existsSync(gold);
  const folder = isThere ? gold : pages;
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const blocks: Block[] = [];
  let count = 0;
  for (let index = 0; count < words; index += 1) {
    for (const block of (await readDocument(path.join(folder, files[index % files.length] ?? ''))).blocks) {
      if (count >= words) break;
      blocks.push(block);
      count += block.text.split(/\s+/).length;
    }
  }
  return { blocks, source: isThere ? 'gold/train' : 'the demo site, repeated' };
}

/** The page with its text over and over, up to so many words: what extraction costs must grow in line. */
function repeated(html: string, wanted: number): Document {
  const page = openPage(html);
  const main = page.querySelector('main') ?? page.body;
  const text = main.innerHTML;
  const times = Math.ceil(wanted / Math.max(1, (main.textContent ?? '').trim().split(/\s+/).length));
  main.innerHTML = text.repeat(times);
  return page;
}

/** The longest that looking at a page of tests/pages takes, as the script for every page does it. */
async function slowestLook(): Promise<number> {
  const files = fs
    .readdirSync(testPages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'));
  let slowest = 0;
  for (const file of files) {
    const page = openPage(fs.readFileSync(path.join(testPages, file), 'utf8'));
    slowest = Math.max(slowest, await middleOf(() => isPolicy(readFacts(page))));
  }
  return slowest;
}

async function middleOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = -warmUps; run < runs; run += 1) {
    const start = performance.now();
    await work();
    if (run >= 0) times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

export async function main(): Promise<number> {
  const { blocks, source } = await readBlocks();
  const text = blocks.map((block) => block.text).join('\n');
  const matcher = compile(practices);
  const model = loadModel(
    packedModel,
    practices.map(({ id }) => id),
  );
  const reader = createReader(matcher, model);
  const features = emptyFeatures();
  const splitAndScore = () => {
    let waiting: Context | undefined;
    for (const [index, block] of blocks.entries()) {
      for (const context of contextsOf(block, index, waiting?.sentence.text)) {
        if (waiting) {
          readFeatures(waiting, context.folded, features);
          model.score(features);
        }
        waiting = context;
      }
    }
  };
  const pace = { now: () => 0, pause: async () => {} };
  const html = fs.readFileSync(path.join(pages, 'heronsight/privacy-policy.html'), 'utf8');
  const page = openPage(html);
  const facts = readFacts(page);
  const large = repeated(html, words);
  const huge = repeated(html, words * largeTimes);
  const baseline = await middleOf(() => nlp(text).json());
  const rows: [string, number, number | undefined][] = [
    ['compromise/two parses the text', baseline, undefined],
    ['split and score', await middleOf(splitAndScore), 0.04],
    ['cues of the catalogue', await middleOf(() => cuesOnly(blocks)), undefined],
    ['whole analysis', await middleOf(() => analyse(blocks, reader, pace)), 0.25],
    [
      'report',
      await middleOf(async () => makeReport({ url: '', title: '', language: 'en', blocks, findings: [] }, catalogue)),
      undefined,
    ],
    [
      'unpack the model',
      await middleOf(() =>
        loadModel(
          packedModel,
          practices.map(({ id }) => id),
        ),
      ),
      undefined,
    ],
    ['detect one page', await middleOf(() => detect(facts)), undefined],
    ['read the facts of one page (jsdom)', await middleOf(() => readFacts(page)), undefined],
    ['extract one page (jsdom)', await middleOf(() => readPage(page)), undefined],
    [`extract ${words} words (jsdom)`, await middleOf(() => readPage(large)), undefined],
    [`extract ${words * largeTimes} words (jsdom)`, await middleOf(() => readPage(huge)), undefined],
  ];
  console.log(`${words} words of ${source}; middle of ${runs} runs, milliseconds and ratio to the first row`);
  for (const [name, time, budget] of rows) {
    const ratio = time / baseline;
    const verdict = budget === undefined ? '' : `(at most ${budget}: ${ratio <= budget ? 'met' : 'NOT MET'})`;
    console.log(`${name.padEnd(36)} ${time.toFixed(2).padStart(9)} ${ratio.toFixed(4).padStart(8)} ${verdict}`);
  }
  const look = await slowestLook();
  const isMet = look <= maxLookMs ? 'met' : 'NOT MET';
  console.log(
    `${'look at the slowest test page (jsdom)'.padEnd(36)} ${look.toFixed(2).padStart(8)} (at most ${maxLookMs} ms: ${isMet})`,
  );
  return 0;

  function cuesOnly(all: readonly Block[]): void {
    for (const [index, block] of all.entries()) for (const context of contextsOf(block, index)) matcher.match(context);
  }
}
