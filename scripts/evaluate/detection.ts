/** `npm run evaluate -- detect`: how well policies are told from other pages. Knows the counting, not how a page is judged. */
import fs from 'node:fs';
import path from 'node:path';
import { detect } from '@/lib/core/detect';
import type { DetectorWeights } from '@/lib/core/detect/score';
import type { Detection } from '@/lib/core/model';
import { fitDetector } from '../detector/fit';
import { isBorderline, isRead, type LabelledPage, readLabelledPages } from '../detector/pages';
import { parseOptions, printJson, runCommand } from '../files/command-line';
import { sharedFolder } from '../gold/policies';
import { seededRandom } from '../train/svm';
import { detectionPage } from './detection-page';

const usage = 'Usage: npm run -s evaluate -- detect [--manifest FILE.tsv] [--shipped] [--write]';
const options = {
  manifest: { type: 'string', default: path.join(sharedFolder, 'pages/manifest.tsv') },
  shipped: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
} as const;
const target = path.resolve(import.meta.dirname, '../../docs/detection.md');
const folds = 10;

/** A page and the answer it got. */
export interface Verdict {
  readonly file: string;
  readonly kind: string;
  /** As labelled. */
  readonly language: string;
  /** As told by the extension. */
  readonly said: Pick<Detection, 'isPolicy' | 'score' | 'language'>;
}

/** What came out for all pages of a manifest. */
export interface DetectionFigures {
  readonly pages: number;
  readonly years: string;
  /** English pages, without cookie policies and agreements. */
  readonly english: {
    readonly pages: number;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
  };
  /** Policies in another language: told to be policies, in that language. */
  readonly otherLanguages: { readonly policies: number; readonly recognised: number };
  /** Pages of each kind, and how many of them are taken for policies. */
  readonly byKind: Readonly<Record<string, { readonly pages: number; readonly read: number }>>;
  readonly errors: readonly Verdict[];
}

/** Measures; prints one line of JSON, or writes docs/detection.md. */
export function detection(args: readonly string[]): Promise<number> {
  return runCommand(async () => {
    const { values } = parseOptions(args, options, usage);
    const pages = await readLabelledPages(values.manifest);
    if (values.write) {
      const figures = { folded: count(pages, crossJudge(pages)), shipped: count(pages, judgeAll(pages)) };
      fs.writeFileSync(target, detectionPage(figures));
      console.log(`docs/detection.md: F1 ${figures.folded.english.f1} in cross-validation`);
    } else printJson(count(pages, values.shipped ? judgeAll(pages) : crossJudge(pages)));
    return 0;
  });
}

/** Judges each page, by the weights that ship or by others. */
export function judgeAll(pages: readonly LabelledPage[], weights?: DetectorWeights): Verdict[] {
  return pages.map(({ file, kind, language, facts }) => {
    const { isPolicy, score, language: told } = detect(facts, weights);
    return { file, kind, language, said: { isPolicy, score, language: told } };
  });
}

/** Judges each page by weights that were fitted without any page of its site. */
function crossJudge(pages: readonly LabelledPage[]): Verdict[] {
  const sites = [...new Set(pages.map(({ site }) => site))].toSorted();
  const random = seededRandom(1);
  const foldOf = new Map(sites.map((site) => [site, Math.floor(random() * folds)]));
  const verdicts = Array.from({ length: folds }, (_, fold) => {
    const isOut = ({ site }: LabelledPage) => foldOf.get(site) === fold;
    return judgeAll(pages.filter(isOut), fitDetector(pages.filter((page) => !isOut(page))));
  });
  return verdicts.flat();
}

/** Counts what was right. */
export function count(pages: readonly LabelledPage[], verdicts: readonly Verdict[]): DetectionFigures {
  const english = verdicts.filter(({ kind, language }) => language === 'en' && !isBorderline(kind));
  const foreign = verdicts.filter(({ kind, language }) => kind.startsWith('policy') && !/^(?:en)?$/.test(language));
  const right = english.filter(({ kind, said }) => isRead(kind) && said.isPolicy).length;
  const precision = right / english.filter(({ said }) => said.isPolicy).length || 0;
  const recall = right / english.filter(({ kind }) => isRead(kind)).length || 0;
  const kinds = [...new Set(verdicts.map(kindOf))].toSorted();
  const years = pages
    .map(({ year }) => year.slice(0, 4))
    .filter(Boolean)
    .toSorted();
  return {
    pages: pages.length,
    years: `${years[0] ?? '?'} to ${years.at(-1) ?? '?'}`,
    english: {
      pages: english.length,
      ...rounded({ precision, recall, f1: (2 * precision * recall) / (precision + recall) || 0 }),
    },
    otherLanguages: {
      policies: foreign.length,
      recognised: foreign.filter(({ language, said }) => said.isPolicy && said.language === language).length,
    },
    byKind: Object.fromEntries(
      kinds.map((kind) => {
        const own = verdicts.filter((verdict) => kindOf(verdict) === kind);
        return [kind, { pages: own.length, read: own.filter(({ said }) => said.isPolicy).length }];
      }),
    ),
    errors: verdicts.filter(({ kind, said }) => said.isPolicy !== isRead(kind)),
  };
}

function kindOf({ kind, language }: Verdict): string {
  return `${kind}, ${language === 'en' ? 'English' : 'other language'}`;
}

function rounded<T extends Readonly<Record<string, number>>>(figures: T): T {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(4))])) as T;
}
