/** What the reader finds in policies that its weights have not seen, against their labels. Knows no trainer. */
import { practices } from '@/lib/catalogue';
import { loadModel, type PackedModel } from '@/lib/core/categories';
import { createReader } from '@/lib/core/findings';
import type { Finding } from '@/lib/core/model';
import type { PackedWeights } from '@/lib/core/packed-weights';
import type { Matcher } from '@/lib/core/practices';
import type { GoldLabel, GoldPolicy } from '../gold/policies';
import type { Fold } from './cross-validate';

/** Precision, recall and F1 over counted items. */
export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly cases: number;
}

/** A denial of something bad that the policy does not deny. */
export interface FalseComfort {
  readonly policy: string;
  readonly sentence: number;
  readonly practice: string;
  readonly truth: string;
}

/** Cross-validated figures, as docs/training.json keeps them. */
export interface Figures {
  /** gold/train without the single rare sentences; `own`: the policies we labelled; `rare`: the single sentences. */
  readonly sets: Readonly<Record<'gold' | 'own' | 'rare', SetFigures>>;
  /** Of findings with a score in each tenth: how many there are, their mean score, and how many are right. */
  readonly reliability: readonly {
    readonly from: number;
    readonly count: number;
    readonly score: number;
    readonly right: number;
  }[];
  /** Denied practices that are bad when asserted: how many of the certain denials are right. */
  readonly comfort: Readonly<Record<'gold' | 'own', { readonly precision: number; readonly cases: number }>>;
  readonly falseComforts: readonly FalseComfort[];
}

export interface SetFigures {
  readonly policies: number;
  readonly sentence: Score;
  readonly sentencePolarity: Score;
  readonly summary: Score;
  readonly summaryPolarity: Score;
}

type SetName = keyof Figures['sets'];
const kinds = ['sentence', 'sentencePolarity', 'summary', 'summaryPolarity'] as const;
const bins = 10;
const isBadWhenAsserted = new Map(practices.map(({ id, wording }) => [id, wording.asserted.rating === 'bad']));

class Tally {
  private readonly right = new Set<string>();
  private readonly found = new Set<string>();
  private readonly truth = new Set<string>();
  add(found: Iterable<string>, truth: Iterable<string>): void {
    for (const key of truth) this.truth.add(key);
    for (const key of found) this.found.add(key);
  }
  score(): Score {
    for (const key of this.found) if (this.truth.has(key)) this.right.add(key);
    const p = this.right.size / this.found.size || 0;
    const r = this.right.size / this.truth.size || 0;
    const f1 = (2 * p * r) / (p + r) || 0;
    return { p: round(p), r: round(r), f1: round(f1), cases: this.truth.size };
  }
}

const round = (value: number) => Number(value.toFixed(3));

/** A certain denial of something bad, in gold/train or our own labels. */
export interface Comfort {
  readonly practice: string;
  readonly set: 'gold' | 'own';
  readonly score: number;
  readonly isRight: boolean;
}

/** Reads every policy with the model of the fold that left it out. `comforts` are the cases behind the figure. */
export function figuresOf(
  policies: readonly GoldPolicy[],
  folds: readonly Fold[],
  withWeights: (weights: PackedWeights) => PackedModel,
  matcher: Matcher,
): { figures: Figures; comforts: Comfort[] } {
  const tallies = new Map<string, Tally>();
  const tally = (set: SetName, kind: string) => {
    const key = `${set} ${kind}`;
    const known = tallies.get(key) ?? new Tally();
    tallies.set(key, known);
    return known;
  };
  const counts = { gold: 0, own: 0, rare: 0 };
  const reliability = Array.from({ length: bins }, (_, bin) => ({ from: bin / bins, count: 0, score: 0, right: 0 }));
  const comforts: Comfort[] = [];
  const falseComforts: FalseComfort[] = [];
  const ids = practices.map(({ id }) => id);
  for (const fold of folds) {
    const reader = createReader(matcher, loadModel(withWeights(fold.weights), ids));
    for (const { name, sentences } of policies.filter((policy) => fold.policies.has(policy.name))) {
      const set: SetName = name.startsWith('rare') ? 'rare' : name.startsWith('own:') ? 'own' : 'gold';
      counts[set] += 1;
      for (const [index, { id, context, labels }] of sentences.entries()) {
        const findings = reader.read(context, set === 'rare' ? '' : (sentences[index + 1]?.context.folded ?? ''));
        const polarities = findings.map((finding) => `${finding.practice}|${settled(finding, labels)}`);
        const truths = labels.map(({ practice, polarity }) => `${practice}|${polarity}`);
        const here = `${name}|${id}|`;
        tally(set, 'sentence').add(
          findings.map(({ practice }) => here + practice),
          labels.map(({ practice }) => here + practice),
        );
        tally(set, 'sentencePolarity').add(
          polarities.map((key) => here + key),
          truths.map((key) => here + key),
        );
        tally(set, 'summary').add(
          findings.map(({ practice }) => `${name}|${practice}`),
          labels.map(({ practice }) => `${name}|${practice}`),
        );
        tally(set, 'summaryPolarity').add(
          polarities.map((key) => `${name}|${key}`),
          truths.map((key) => `${name}|${key}`),
        );
        for (const finding of findings) {
          const isStated = labels.some(({ practice }) => practice === finding.practice);
          const bin = reliability[Math.min(bins - 1, Math.floor(finding.score * bins))];
          if (bin) {
            bin.count += 1;
            bin.score += finding.score;
            bin.right += isStated ? 1 : 0;
          }
          if (finding.polarity !== 'denied' || !finding.certain || !isBadWhenAsserted.get(finding.practice)) continue;
          const truth = labels.filter(({ practice }) => practice === finding.practice).map(({ polarity }) => polarity);
          const isRight = truth.includes('denied') || settled(finding, labels) !== 'denied';
          comforts.push({
            practice: finding.practice,
            set: set === 'own' ? 'own' : 'gold',
            score: finding.score,
            isRight,
          });
          if (!isRight)
            falseComforts.push({
              policy: name,
              sentence: id,
              practice: finding.practice,
              truth: truth.join() || 'not stated',
            });
        }
      }
    }
  }
  const setFigures = (set: SetName): SetFigures => {
    const scores = Object.fromEntries(kinds.map((kind) => [kind, tally(set, kind).score()]));
    return { policies: counts[set], ...(scores as Record<(typeof kinds)[number], Score>) };
  };
  const comfortOf = (set: Comfort['set']) => {
    const cases = comforts.filter((comfort) => comfort.set === set);
    return { precision: round(cases.filter(({ isRight }) => isRight).length / cases.length || 0), cases: cases.length };
  };
  const figures: Figures = {
    sets: { gold: setFigures('gold'), own: setFigures('own'), rare: setFigures('rare') },
    reliability: reliability
      .filter(({ count }) => count > 0)
      .map(({ from, count, score, right }) => ({
        from,
        count,
        score: round(score / count),
        right: round(right / count),
      })),
    comfort: { gold: comfortOf('gold'), own: comfortOf('own') },
    falseComforts,
  };
  return { figures, comforts };
}

/** A denial with an exception may be read as denied or as conditional; where the label names the exception, both count. */
function settled(finding: Finding, labels: readonly GoldLabel[]): string {
  const label = labels.find(({ practice }) => practice === finding.practice);
  const isSoft = label && label.polarity !== 'asserted' && Boolean(label.attrs.exception ?? label.attrs.condition);
  return isSoft && finding.polarity !== 'asserted' ? label.polarity : finding.polarity;
}
