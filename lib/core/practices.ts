/** Compiles the catalogue into a matcher, and matches a sentence in context against it. Knows no page and no wording. */
import type { Context } from './context';
import type { Category, Cue, Finding, Group, Polarity, Practice, Slots } from './model';
import { type PolarityReading, readPolarity, type Stretch } from './polarity';
import { readSlots } from './slots';
import { isAboutReader, isTitle, statesNothing } from './stance';

/** Finds the practices that a sentence states. */
export interface Matcher {
  match(context: Context): Finding[];
}

/** Titles must fit one line of the popup. */
const maxTitleLength = 48;

/** How likely a cue is right, by where the words that support it stand. Measured on gold/train; see docs/accuracy.md. */
const scoreInSentence = 0.9;
const scoreInLeadIn = 0.85;
const scoreInSection = 0.75;
/** Where the reach of a negation was doubtful. */
const scoreDoubtful = 0.55;

/** Categories whose sentences must state something about the company; the others may point elsewhere ("contact us at"). */
const factual: ReadonlySet<Category> = new Set(['collect', 'track', 'use', 'share', 'retain', 'transfer', 'security']);

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
  return { match: (context) => practices.flatMap((practice) => matchPractice(practice, context) ?? []) };
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

function matchPractice(practice: Practice, context: Context): Finding | undefined {
  const isFactual = factual.has(practice.category);
  for (const cue of practice.cues) {
    const hit = matchCue(cue, context);
    if (!hit) continue;
    if (isFactual ? statesNothing(context) : isTitle(context) && practice.category !== 'changes') return undefined;
    if (cue.actor === 'us' && isAboutReader(context, hit.stretch)) continue;
    const reading = cue.polarity ? fixed(cue.polarity, context, hit.stretch) : readPolarity(context, hit.stretch);
    const polarity = cue.polarity ?? allowed(practice, reading);
    return finding(practice, context, hit, { ...reading, polarity });
  }
  return undefined;
}

interface Hit {
  readonly stretch: Stretch;
  readonly score: number;
}

function matchCue(cue: Cue, context: Context): Hit | undefined {
  const { folded, leadIn, section } = context;
  const match = cue.text.exec(folded);
  if (!match || cue.unless?.test(folded)) return undefined;
  if (cue.under && !cue.under.test(leadIn) && !cue.under.test(section)) return undefined;
  let score = scoreInSentence;
  if (cue.near && !cue.near.test(folded)) {
    if (leadIn !== '' && cue.near.test(leadIn)) score = scoreInLeadIn;
    else if (section !== '' && cue.near.test(section)) score = scoreInSection;
    else return undefined;
  }
  if (cue.grammar && !context.grammar().matches(cue.grammar)) return undefined;
  return { stretch: { start: match.index, end: match.index + match[0].length }, score };
}

/** A cue that carries its polarity still has its condition and exception read, to show them. */
function fixed(polarity: Polarity, context: Context, cue: Stretch): PolarityReading {
  return { ...readPolarity(context, cue), polarity, certain: true };
}

function allowed(practice: Practice, reading: PolarityReading): Polarity {
  const { polarities } = practice;
  if (!polarities || polarities.includes(reading.polarity)) return reading.polarity;
  if (reading.polarity === 'conditional' && reading.exception && polarities.includes('denied')) return 'denied';
  return polarities[0] ?? 'asserted';
}

function finding(practice: Practice, context: Context, hit: Hit, reading: PolarityReading): Finding {
  const { sentence } = context;
  const { block, start } = sentence.span;
  const slots: Slots = {
    ...readSlots(sentence.text, context.folded, practice.slots),
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
    cue: { block, start: start + hit.stretch.start, end: start + hit.stretch.end },
    slots,
    score: reading.certain ? hit.score : scoreDoubtful,
    certain: reading.certain,
  };
}

function quoted(name: 'condition' | 'exception', stretch: Stretch | undefined, text: string): Slots {
  return stretch ? { [name]: [text.slice(stretch.start, stretch.end)] } : {};
}
