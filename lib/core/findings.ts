/** Reads one sentence: cues and model scores to findings with polarity and slots. Knows no page. */
import type { Context } from './context';
import { addFlag, emptyFeatures, type Features, flagBucket, readFeatures } from './features';
import type { Category, Finding, Group, Polarity, Practice, Slots, Stretch } from './model';
import { type PolarityReading, readPolarity } from './polarity';
import type { Hit, Matcher } from './practices';
import { readSlots } from './slots';
import { isTitle } from './stance';

/**
 * What the trained model must offer. Without one, cues alone decide.
 * Practices go by their index in the catalogue; the questions are about the sentence that was scored last.
 */
export interface Scorer {
  /** Scores a sentence; with `from`, adds only its features from that index on. */
  score(features: Features, from?: number): void;
  /** How far the score is above the practice's threshold; 0 and more is a finding. */
  margin(practice: number): number;
  /** False for a practice that the weights were not trained for: its cues decide. */
  knows(practice: number): boolean;
  /** The polarity, where grammar has read one and the model has learnt when grammar errs. */
  overrule(reading: PolarityReading, practice: number): Polarity;
  /** Whether a full cue of the practice is more often right than wrong where the score is below its threshold. */
  trustsCue(practice: number): boolean;
  /** How likely it is, 0..1. */
  probability(practice: number): number;
  /** Probability from which a finding is certain. */
  certainty(practice: number): number;
  /** Probability from which a denial of the practice is certain. */
  comfort(practice: number): number;
  /** The words that spoke most for the practice. */
  strongestWords(features: Features, practice: number): Stretch | undefined;
}

/** Finds what a sentence states. */
export interface Reader {
  /** @param next the folded text of the sentence that follows, or '' */
  read(context: Context, next: string): Finding[];
}

/** A word that stands by itself: file names, addresses and numbers state nothing, whatever stands around them. */
const hasWord = /(?:^|[\s"'(])[\p{L}'-]{2,}(?=[\s,.;:!?)"']|$)(?!\.\w|:\/)/u;

const fewWords = /^\W*[^\s]+(?: [^\s]+)?\W*$/;

/** What cues say where the reach of a negation was doubtful. */
const scoreDoubtful = 0.55;

const groupOf: { readonly [C in Category]: Group } = {
  collect: 'other',
  track: 'tracking',
  use: 'other',
  share: 'sharing',
  retain: 'retention',
  rights: 'other',
  transfer: 'sharing',
  security: 'other',
  audience: 'other',
  changes: 'other',
  accountability: 'other',
};

/** Weights of the flags that tell the model which cues matched, and which matched only in part (see docs/model.md). */
const cueWeight = 0.15;
const partWeight = 0.1;

/** The buckets of a practice's flags; only its own head may weigh them, so that a practice can be ruled out by itself. */
export function cueBuckets(practiceId: string): readonly [cue: number, part: number] {
  return [flagBucket(`cue:${practiceId}`), flagBucket(`part:${practiceId}`)];
}

/** Computes the flags' buckets once for a catalogue. */
export function cueFlagger(practices: readonly Practice[]): (features: Features, hits: readonly Hit[]) => void {
  const buckets = new Map(practices.map(({ id }) => [id, cueBuckets(id)]));
  return (features, hits) => {
    for (const { practice, score } of hits) {
      const flags = buckets.get(practice.id);
      if (!flags) continue;
      if (score > 0) addFlag(features, flags[0], cueWeight);
      addFlag(features, flags[1], partWeight);
    }
  };
}

/** What a practice's own cue adds to its score. */
function boostsOf(practices: readonly Practice[], scorer: Scorer, flag: ReturnType<typeof cueFlagger>): number[] {
  const features = emptyFeatures();
  return practices.map((practice, index) => {
    features.size = 0;
    scorer.score(features);
    const without = scorer.margin(index);
    const [cue] = practice.cues;
    if (cue) flag(features, [{ practice, cue, stretch: { start: 0, end: 0 }, score: 1 }]);
    scorer.score(features);
    return scorer.margin(index) - without;
  });
}

/** Joins the catalogue's cues with a trained model; without `scorer` the cues decide alone. */
export function createReader(matcher: Matcher, scorer?: Scorer): Reader {
  if (!scorer) {
    return { read: (context) => matcher.match(context).flatMap((hit) => byCue(hit, context)) };
  }
  const features = emptyFeatures();
  const flag = cueFlagger(matcher.practices);
  const boosts = boostsOf(matcher.practices, scorer, flag);
  // Where not even its cue could lift a practice to its threshold, the cue is not looked for.
  const isPossible = (practice: number) =>
    !scorer.knows(practice) || scorer.trustsCue(practice) || scorer.margin(practice) + (boosts[practice] ?? 0) >= 0;
  const isCertain = (practice: number, polarity: Polarity, score: number, isAgreed: boolean) => {
    // Near its threshold a finding is certain only where a cue agrees with the model.
    if (polarity !== 'denied') return isAgreed || score >= scorer.certainty(practice);
    const isComfort = matcher.practices[practice]?.wording.asserted.rating === 'bad';
    // Without a cue, three in four denials of something bad are false comforts, whatever their score.
    return (isAgreed || !isComfort) && score >= Math.max(scorer.certainty(practice), scorer.comfort(practice));
  };
  return {
    read(context, next) {
      if (!hasWord.test(context.folded)) return [];
      readFeatures(context, next, features);
      scorer.score(features);
      const hits = matcher.match(context, isPossible);
      const isName = isTitle(context) || (context.leadIn === '' && fewWords.test(context.folded));
      const words = features.size;
      flag(features, hits);
      scorer.score(features, words);
      const found: Finding[] = [];
      for (let index = 0; index < matcher.practices.length; index += 1) {
        const isKnown = scorer.knows(index);
        const isOutvoted = isKnown && scorer.margin(index) < 0;
        if (isOutvoted && !scorer.trustsCue(index)) continue;
        const practice = matcher.practices[index] as Practice;
        const hit = hits.find((candidate) => candidate.practice === practice);
        const isAgreed = (hit?.score ?? 0) > 0;
        if (isOutvoted && !isAgreed) continue;
        if (!isKnown) {
          if (hit) found.push(...byCue(hit, context));
          continue;
        }
        // A name or a title states a practice only where a cue says so: what the model saw then was the words around it.
        if (isName && !hit) continue;
        const score = scorer.probability(index);
        const stretch = hit?.stretch ?? scorer.strongestWords(features, index) ?? whole(context);
        const overrule: Overrule = (read) => scorer.overrule(read, index);
        const reading = hit
          ? readHit(hit, context, overrule)
          : corrected(practice, readPolarity(context, stretch), overrule);
        const certain = !isOutvoted && reading.certain && isCertain(index, reading.polarity, score, isAgreed);
        found.push(finding(practice, context, stretch, reading, score, certain));
      }
      return found;
    },
  };
}

/** What a cue says by itself. */
function byCue(hit: Hit, context: Context): Finding[] {
  if (hit.score === 0) return [];
  const reading = readHit(hit, context);
  const score = reading.certain ? hit.score : scoreDoubtful;
  return [finding(hit.practice, context, hit.stretch, reading, score, reading.certain)];
}

/** What grammar alone reads of a practice: for the trainer, which learns when that errs. */
export function grammarPolarity(practice: Practice, hit: Hit | undefined, context: Context): Polarity {
  return (hit ? readHit(hit, context) : within(practice, readPolarity(context, whole(context)))).polarity;
}

function whole(context: Context): Stretch {
  return { start: 0, end: context.folded.length };
}

/** The last word on a polarity that grammar has read. */
type Overrule = (reading: PolarityReading) => Polarity;
const asRead: Overrule = ({ polarity }) => polarity;

/** A cue that carries its polarity still has its condition and exception read, to show them. */
function readHit({ practice, cue, stretch, score }: Hit, context: Context, overrule = asRead): PolarityReading {
  const reading = readPolarity(context, stretch);
  if (cue.polarity && score > 0) return { ...reading, polarity: cue.polarity, certain: true };
  return corrected(practice, reading, overrule);
}

function corrected(practice: Practice, reading: PolarityReading, overrule: Overrule): PolarityReading {
  return within(practice, { ...reading, polarity: overrule(reading) });
}

/** Keeps the polarity to those that the practice can have. */
function within({ polarities }: Practice, reading: PolarityReading): PolarityReading {
  if (!polarities || polarities.includes(reading.polarity)) return reading;
  const isDenial = reading.polarity === 'conditional' && reading.exception && polarities.includes('denied');
  const polarity: Polarity = isDenial ? 'denied' : (polarities[0] ?? 'asserted');
  return { ...reading, polarity };
}

function finding(
  practice: Practice,
  { sentence, folded }: Context,
  cue: Stretch,
  reading: PolarityReading,
  score: number,
  certain: boolean,
): Finding {
  const { block, start } = sentence.span;
  const slots: Slots = {
    ...readSlots(sentence.text, folded, practice.slots),
    ...quoted('condition', reading.condition, sentence.text),
    ...quoted('exception', reading.exception, sentence.text),
  };
  return {
    practice: practice.id,
    category: practice.category,
    group: groupOf[practice.category],
    rating: practice.wording[reading.polarity].rating,
    polarity: reading.polarity,
    sentence,
    cue: { block, start: start + cue.start, end: start + cue.end },
    slots,
    score,
    certain,
  };
}

function quoted(name: 'condition' | 'exception', stretch: Stretch | undefined, text: string): Slots {
  return stretch ? { [name]: [text.slice(stretch.start, stretch.end)] } : {};
}
