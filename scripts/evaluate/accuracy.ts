/** Writes docs/accuracy.md from measured figures. Knows how to lay out tables, not how to measure. */
import type { Figures, Score, SetFigures } from '../train/figures';
import type { AblationRow } from './ablation';
import type { GoldScore, PracticeErrors, Prf } from './score';

/** All figures that the page shows; docs/accuracy.json keeps them. */
export interface Accuracy {
  readonly dev: GoldScore;
  readonly seeds: GoldScore;
  readonly training: Figures;
  readonly slots: readonly SlotScore[];
  /** False where asserted-bad practices are denied with certainty on gold/dev, as policy, practice and number of quotes. */
  readonly comfort: { readonly precision: number; readonly cases: number; readonly errors: readonly string[] };
  readonly badErrors: readonly PracticeErrors[];
  readonly opp115?: Readonly<Record<string, OppScore>>;
  readonly ablation?: readonly AblationRow[];
}

/** How many of the labelled details were read. */
export interface SlotScore {
  readonly slot: string;
  readonly right: number;
  readonly of: number;
}

export interface OppScore {
  readonly micro: number;
  readonly macro: number;
}

/** What issue 3 asks for, by figure. */
const targets = {
  summary: 0.9,
  summaryPolarity: 0.86,
  sentence: 0.76,
  sentencePolarity: 0.73,
  highlights: 0.82,
  rare: 0.75,
  must: 0.97,
  seedPrecision: 0.92,
  comfort: 0.95,
} as const;

const percent = (value: number | undefined) => (value === undefined ? '' : value.toFixed(3));
const verdict = (value: number | undefined, target: number) =>
  `${percent(value)} | ${target.toFixed(2)} | ${value !== undefined && value >= target ? 'yes' : '**no**'}`;

/** The page, as Markdown. */
export function accuracyPage(accuracy: Accuracy, categoryOf: (practice: string) => string): string {
  const { dev, seeds, training, slots, comfort, badErrors } = accuracy;
  return `${[
    '# Accuracy',
    '',
    'Written by `npm run evaluate`; do not edit. A finding meets a labelled sentence as `../shared/tools/score-gold.mjs` decides.',
    '',
    'No weight was trained on gold/dev. Its totals were looked at several times while parts were chosen, and its errors on practices',
    'that are bad when asserted were read once ([error-review.md](error-review.md)); four cues were written after that. Expect about a',
    'point less on policies kept aside.',
    '',
    '## Against the targets',
    '',
    '| measured on | figure | reached | target | met |',
    '| --- | --- | --- | --- | --- |',
    `| gold/dev, ${dev.documents} whole policies | summary F1 | ${verdict(dev.summary.f1, targets.summary)} |`,
    `| | summary with polarity F1 | ${verdict(dev.summaryPolarity.f1, targets.summaryPolarity)} |`,
    `| | sentence F1 | ${verdict(dev.sentence?.f1, targets.sentence)} |`,
    `| | sentence with polarity F1 | ${verdict(dev.sentencePolarity?.f1, targets.sentencePolarity)} |`,
    `| | highlights F1 | ${verdict(dev.highlights?.f1, targets.highlights)} |`,
    `| rare sentences of gold/train, cross-validated (${training.sets.rare.sentence.cases} facts) | F1 with polarity | ${verdict(training.sets.rare.sentencePolarity.f1, targets.rare)} |`,
    `| seeds | must recall | ${verdict(seeds.must?.recall, targets.must)} |`,
    `| | summary precision | ${verdict(seeds.summary.p, targets.seedPrecision)} |`,
    `| gold/dev: certain denials of bad practices (${comfort.cases}) | precision | ${verdict(comfort.precision, targets.comfort)} |`,
    `| gold/train, cross-validated: the same (${training.comfort.gold.cases}) | precision | ${verdict(training.comfort.gold.precision, targets.comfort)} |`,
    `| our own labels, cross-validated: the same (${training.comfort.own.cases}; labels that are missing count as errors) | precision | ${verdict(training.comfort.own.precision, targets.comfort)} |`,
    '',
    '## Cross-validation',
    '',
    'Two folds cut by policy, each read by the whole reader with weights that have not seen it. The cues of the catalogue were',
    'written while reading errors in gold/train and in part of our own labels, so these figures are somewhat kinder than gold/dev.',
    '',
    '| set | policies | sentence F1 | with polarity | summary F1 | with polarity |',
    '| --- | --- | --- | --- | --- | --- |',
    ...(['gold', 'own', 'rare'] as const).map((set) => setRow(set, training.sets[set])),
    '',
    '## Is a score a probability?',
    '',
    '| score from | findings | mean score | right |',
    '| --- | --- | --- | --- |',
    ...training.reliability.map(
      ({ from, count, score, right }) => `| ${from.toFixed(1)} | ${count} | ${percent(score)} | ${percent(right)} |`,
    ),
    '',
    ...extras(accuracy),
    '## Details (slots), gold/train',
    '',
    '| slot | read | of | share |',
    '| --- | --- | --- | --- |',
    ...slots.map(({ slot, right, of }) => `| ${slot} | ${right} | ${of} | ${percent(right / of)} |`),
    '',
    '## False comfort',
    '',
    'A certain denial of a practice that is bad when asserted, where the label does not deny it. Text stays in `../shared`; the',
    'place is policy:sentence.',
    '',
    ...comfort.errors.map((error) => `- gold/dev: ${error}`),
    ...training.falseComforts.map(
      ({ policy, sentence, practice, truth }) => `- ${policy}:${sentence} ${practice} (label: ${truth})`,
    ),
    '',
    '## What remains, gold/dev',
    '',
    'Practices that are bad when asserted: the policies in which a sentence was found wrongly, or missed. The causes stand in',
    '[error-review.md](error-review.md).',
    '',
    '| practice | found wrongly | missed |',
    '| --- | --- | --- |',
    ...badErrors.map(({ practice, found, missed }) => `| ${practice} | ${counted(found)} | ${counted(missed)} |`),
    '',
    '## Per category, gold/dev',
    '',
    '| category | P | R | F1 | cases |',
    '| --- | --- | --- | --- | --- |',
    ...byCategory(dev.perPractice, categoryOf).map(([name, score]) => prfRow(name, score)),
    '',
    '## Per practice, gold/dev',
    '',
    '| practice | P | R | F1 | cases |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(dev.perPractice)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, score]) => prfRow(name, score)),
  ].join('\n')}\n`;
}

/** "artstation asserted (2), imgur denied". */
function counted(places: readonly string[]): string {
  return [...Map.groupBy(places, (place) => place)]
    .map(([place, { length }]) => (length > 1 ? `${place} (${length})` : place))
    .join(', ');
}

function setRow(name: string, { policies, sentence, sentencePolarity, summary, summaryPolarity }: SetFigures): string {
  const f1 = ({ f1: value }: Score) => percent(value);
  return `| ${name} | ${policies} | ${f1(sentence)} | ${f1(sentencePolarity)} | ${f1(summary)} | ${f1(summaryPolarity)} |`;
}

function prfRow(name: string, { p, r, f1, tp, fn }: Prf): string {
  return `| ${name} | ${percent(p)} | ${percent(r)} | ${percent(f1)} | ${tp + fn} |`;
}

function byCategory(practices: Readonly<Record<string, Prf>>, categoryOf: (id: string) => string): [string, Prf][] {
  const sums = new Map<string, { tp: number; fp: number; fn: number }>();
  for (const [id, { tp, fp, fn }] of Object.entries(practices)) {
    const sum = sums.get(categoryOf(id)) ?? { tp: 0, fp: 0, fn: 0 };
    sums.set(categoryOf(id), { tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn });
  }
  return [...sums].map(([name, { tp, fp, fn }]) => {
    const p = tp / (tp + fp) || 0;
    const r = tp / (tp + fn) || 0;
    return [name, { p, r, f1: (2 * p * r) / (p + r) || 0, tp, fp, fn }];
  });
}

function extras({ opp115, ablation }: Accuracy): string[] {
  const lines: string[] = [];
  if (opp115) {
    lines.push(
      '## OPP-115 (a benchmark model of the same code, never shipped)',
      '',
      '| test | micro F1 | macro F1 |',
      '| --- | --- | --- |',
    );
    for (const [name, { micro, macro }] of Object.entries(opp115))
      lines.push(`| ${name} | ${percent(micro)} | ${percent(macro)} |`);
    lines.push(
      '',
      'Published figures to stand beside, with care: TF-IDF + SVM .784/.749 and our prototype .829/.788 on this split (segments);',
      'PP-RoBERTa 80.2 micro on 10 categories with union labels; BERT .840/.784 and PrivBERT .872/.821 on a split that is random by',
      'segment, so that 108 of its 109 test policies also stand in training.',
      '',
    );
  }
  if (ablation) {
    lines.push(
      '## What each part buys',
      '',
      'Trained on gold/train and our own labels, measured on the labelled sentences of gold/dev, each at its own best threshold.',
      '',
    );
    lines.push('| reader | sentence F1 | summary F1 | polarity of facts |', '| --- | --- | --- | --- |');
    for (const { name, sentence, summary, polarity } of ablation) {
      lines.push(
        `| ${name} | ${sentence ? percent(sentence) : ''} | ${summary ? percent(summary) : ''} | ${percent(polarity)} |`,
      );
    }
    lines.push('');
  }
  return lines;
}
