/** Compiles the catalogue into a matcher, and finds its cues in a sentence in context. Knows no page and no polarity. */
import type { Context } from './context';
import type { Category, Cue, Practice, Stretch } from './model';
import { createSieve, type Sieve } from './needles';
import { isAboutReader, isTitle, statesNothing } from './stance';

/** A cue found in a sentence. */
export interface Hit {
  readonly practice: Practice;
  readonly cue: Cue;
  readonly stretch: Stretch;
  /** 0..1, by where the words that support the cue stand; 0 where only its own words are there and its conditions fail. */
  readonly score: number;
}

/** Finds the cues of all practices: at most one hit a practice, the strongest reading first. */
export interface Matcher {
  readonly practices: readonly Practice[];
  /** @param isCandidate tells by index which practices are worth looking for; default all */
  match(context: Context, isCandidate?: (practice: number) => boolean): Hit[];
}

/** Titles must fit one line of the popup. */
const maxTitleLength = 48;

/** How likely a cue is right, by where the words that support it stand. Measured on gold/train; see docs/accuracy.md. */
const scoreInSentence = 0.9;
const scoreInLeadIn = 0.85;
const scoreInSection = 0.75;
/** Categories whose sentences must state something about the company; the others may point elsewhere ("contact us at"). */
const factual: ReadonlySet<Category> = new Set(['collect', 'track', 'use', 'share', 'retain', 'transfer', 'security']);

/**
 * Checks the catalogue and prepares it for matching.
 *
 * @throws {Error} naming the practice, where an entry is broken: this is a mistake in the catalogue, never in a page
 */
export function compile(practices: readonly Practice[]): Matcher {
  const seen = new Set<string>();
  for (const practice of practices) {
    if (seen.has(practice.id)) throw new Error(`practice ${practice.id}: the id stands twice`);
    seen.add(practice.id);
    check(practice);
  }
  const sieve = createSieve(practices.flatMap(({ cues }) => cues.map(({ text }) => text)));
  const firstCues: number[] = [];
  let count = 0;
  for (const { cues } of practices) {
    firstCues.push(count);
    count += cues.length;
  }
  return {
    practices,
    match(context, isCandidate = () => true) {
      sieve.read(context.folded);
      const silence = new Silence(context);
      const hits: Hit[] = [];
      // This runs for every sentence: no iterator, no closure.
      for (let index = 0; index < practices.length; index += 1) {
        if (!isCandidate(index)) continue;
        const hit = matchPractice(practices[index] as Practice, context, silence, sieve, firstCues[index] as number);
        if (hit) hits.push(hit);
      }
      return hits;
    },
  };
}

function check(practice: Practice): void {
  const fail = (why: string): never => {
    throw new Error(`practice ${practice.id}: ${why}`);
  };
  if (!/^[a-z]+(-[a-z]+)*$/.test(practice.id)) fail('the id is not kebab-case');
  for (const cue of practice.cues) {
    for (const pattern of [cue.text, cue.near, cue.under, cue.unless]) {
      if (pattern && pattern.flags !== '' && pattern.flags !== 'u')
        fail(`flags of ${pattern}: text is folded, and state is not wanted`);
    }
  }
  for (const [polarity, wording] of Object.entries(practice.wording)) {
    const last = wording.titles.at(-1);
    if (!last || last.includes('{')) fail(`${polarity}: the last title must do without slots`);
    for (const title of wording.titles) if (title.length > maxTitleLength) fail(`${polarity}: "${title}" is too long`);
  }
}

function matchPractice(
  practice: Practice,
  context: Context,
  silence: Silence,
  sieve: Sieve,
  firstCue: number,
): Hit | undefined {
  let weak: Hit | undefined;
  const { cues } = practice;
  for (let index = 0; index < cues.length; index += 1) {
    if (!sieve.mayMatch(firstCue + index)) continue;
    const cue = cues[index] as Cue;
    const match = cue.text.exec(context.folded);
    if (!match) continue;
    const stretch = { start: match.index, end: match.index + match[0].length };
    const score = silence.covers(practice) ? 0 : support(cue, context, stretch);
    if (score > 0) return { practice, cue, stretch, score };
    weak ??= { practice, cue, stretch, score };
  }
  return weak;
}

/** Whether the sentence is of a kind that cannot state a practice; found out once a sentence, when first asked. */
class Silence {
  private nothing: boolean | undefined;
  private title: boolean | undefined;
  constructor(private readonly context: Context) {}

  covers({ category }: Practice): boolean {
    if (factual.has(category)) {
      this.nothing ??= statesNothing(this.context);
      return this.nothing;
    }
    this.title ??= isTitle(this.context);
    return category !== 'changes' && this.title;
  }
}

/** How well the context bears out a cue whose words stand at `stretch`; 0 where a condition of the cue fails. */
function support(cue: Cue, context: Context, stretch: Stretch): number {
  const { folded, leadIn, section } = context;
  if (cue.unless?.test(folded)) return 0;
  if (cue.under && !cue.under.test(leadIn) && !cue.under.test(section)) return 0;
  let score = scoreInSentence;
  if (cue.near && !cue.near.test(folded)) {
    if (leadIn !== '' && cue.near.test(leadIn)) score = scoreInLeadIn;
    else if (section !== '' && cue.near.test(section)) score = scoreInSection;
    else return 0;
  }
  if (cue.grammar && !context.grammar().matches(cue.grammar)) return 0;
  if (cue.actor === 'us' && isAboutReader(context, stretch)) return 0;
  return score;
}
