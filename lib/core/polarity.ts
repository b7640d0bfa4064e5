/** Whether a sentence asserts, denies or conditions what a cue in it says. Knows no practice. */
import type { Context } from './context';
import type { Term } from './grammar';
import type { Polarity } from './model';

/** A stretch of a text (a sentence, a document), in UTF-16 units of it, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What was read, and which words said so. */
export interface PolarityReading {
  readonly polarity: Polarity;
  /** "with your consent", "only if you ask". */
  readonly condition?: Stretch;
  /** "except to comply with the law". */
  readonly exception?: Stretch;
  /** False where negation stands in the sentence but its scope was doubtful. */
  readonly certain: boolean;
  /** Whether a negation reaches the words, and so plainly that no model should think otherwise: "we do not sell". */
  readonly negation?: 'plain' | 'read';
}

const negator = /\b(?:not|never|no|nor|neither|none|nothing|nobody|cannot|refuse|refrain|without \w+ing)\b|n't\b/;
const negatorWords = new Set([
  'not',
  'never',
  'no',
  'nor',
  'neither',
  'none',
  'nothing',
  'nobody',
  'cannot',
  'refuse',
  'refrain',
  'without',
]);

/** Words that look like negation and deny nothing. */
const harmless =
  /\b(?:(?:but |and )?(?:is |are )?not (?:only|just|limited|necessarily|merely)|no (?:later|longer|more|less|fewer|earlier) than|no longer|no matter|cannot be (?:ruled out|excluded)|not always|not (?:be )?(?:required|obliged|obligated|necessary|mandatory) to|even if you (?:do not|don't)|need not|no (?:access to|control over|additional|extra)|whether or not|if not|or not|not to mention|do not hesitate|don't hesitate|do[ -]not[ -](?:track|sell|share|call)(?: (?:or|and) (?:sell|share))?(?=["']| (?:my|signals?|requests?|headers?|settings?|list|preference|feature|browser|mechanism|link|\(|"|'))|no\. ?\d)\b/g;

const consent =
  /\b(?:(?:only|solely) )?(?:with|without|upon|after|subject to|based (?:up)?on|on the basis of|unless (?:we|they) (?:have|obtain|receive|get))(?: (?:obtaining|obtained|receiving|getting|having))?(?: (?:your|the|a|an|their|our|his|her|prior|express|explicit|specific|affirmative|additional|opt-in|written|users?'?s?|parental|parents?'?s?|parent or guardian|verifiable|voluntary|informed|any|such|members?'?s?|customers?'?s?|first|separate|appropriate|individual|and|or),?){0,6} (?:consents?|permissions?|approval|authori[sz]ation|opt-in)\b[^.;,]*/;
const choice =
  /\b(?:you|users?|members?) (?:can|may) (?:also )?(?:choose|decide|opt|elect)(?: whether)?(?: or not)? to (?:share|provide|allow|connect|enable|give|grant|let|permit|sync|link|import|upload|receive)\b[^.;,]*|\b(?:that|which) you (?:choose|decide|elect|opt|allow|permit|authori[sz]e) (?:us )?to [^.;,]*|\b(?:ask|asks|asked|asking|prompt|prompted|request|requested) (?:for )?(?:you )?(?:to )?(?:give )?(?:your )?(?:consent|permission)\b[^.;,]*|\b(?:given|gave|give|giving) (?:us )?(?:your |their )?(?:explicit |express |prior )?(?:consent|permission)\b[^.;,]*|\bdepending (?:up)?on (?:your|the) (?:\w+ )?(?:choices?|preferences|settings|permissions)\b[^.;,]*|\bby (?:accepting|allowing|consenting|opting in|enabling)\b[^.;,]*|\b(?:opted in|unless you (?:have )?(?:object|opt)(?:ed)?)\b[^.;,]*|\b(?:if|when|where|unless|until|provided|as long as)(?: and (?:when|until))? (?:that )?(?:you|users?|customers?|members?)(?:'ve| have| do| has)?(?: (?:also|actively|first|expressly|explicitly|specifically|voluntarily|have|so|previously|not|otherwise))* (?:consent|agree(?!m)|allow|permit|authori[sz]e|opt|(?:choose|chose|chosen)(?! to (?:use|visit|access|subscribe|register|create|open|buy|purchase|contact|become|join|participate|browse|log|sign))|enable|grant|elect|(?:give|provide)d? (?:us )?(?:with )?(?:your )?(?:explicit |express |prior )?(?:consent|permission)|request|direct|instruct|turn on|activate|decide|wish)[^.;,]*/;
const only = /\bonly (?:if|when|where|in|to|for|as|with|upon|after|under|on|insofar|by|at)\b[^.;]*|\bsolely\b[^.;]*/;
/** Without a negation, "only" limits what is done only where a circumstance follows. */
const onlyIf =
  /\b(?:only|solely) (?:if|when|where|with your|upon|after you|at your|in (?:exceptional|limited|rare|certain|specific) )[^.;]*/;
const except =
  /\b(?:except(?:ing|ion)?(?: (?:as|for|to|in|where|when|if|that|with))?|unless|other than|save (?:as|for|to)|apart from|aside from|outside of (?:these|this|those|the (?:above|purposes|cases)))\b[^.;]*/;

/** Words that begin a clause of their own, out of reach of the negation before them. */
const clauseOpeners = new Set([
  'but',
  'however',
  'although',
  'though',
  'whereas',
  'while',
  'unless',
  'except',
  'if',
  'when',
  'because',
  'since',
  'so',
  'provided',
  'where',
  'nor',
  'yet',
  'until',
  'as',
  'otherwise',
]);
const relatives = new Set(['that', 'which', 'who', 'whom', 'whose']);
const subjects = new Set(['we', 'you', 'they', 'it', 'he', 'she', 'i', 'please']);

/** Numbers each term by its clause; relative clauses ("laws that do not protect you") get negative numbers. */
function clausesOf(terms: readonly Term[], folded: string): number[] {
  let clauses = 0;
  let clause = 0;
  let main = 0;
  let relative: 'none' | 'subject' | 'verb' | 'object' = 'none';
  let conditional = false;
  return terms.map((term, index) => {
    const before = terms[index - 1];
    const next = terms[index + 1];
    if (!before) return clause;
    const startsRelative = relatives.has(term.word) && before.tags.has('Noun');
    const gap = folded.slice(before.end, term.start);
    const comma = gap.includes(',');
    const opens =
      /[;:()]| - |[.!?] /.test(gap) ||
      clauseOpeners.has(term.word) ||
      startsRelative ||
      (comma && (conditional || subjects.has(term.word))) ||
      ((term.word === 'and' || term.word === 'or') &&
        next !== undefined &&
        (subjects.has(next.word) || isHelper(next)));
    if (opens) {
      if (startsRelative && relative === 'none') main = clause;
      clauses += 1;
      clause = clauses;
      relative = startsRelative ? 'subject' : 'none';
      conditional = term.word === 'if' || term.word === 'when' || term.word === 'unless' || term.word === 'where';
    } else if (
      (relative === 'object' && hasTense(term) && !bindsVerb(before)) ||
      (relative === 'verb' && isHelper(term) && before.tags.has('Verb') && !isHelper(before))
    ) {
      // "Partners who never visit us | receive it", "what you write | is kept": the next verb is the main one.
      clause = main;
      relative = 'none';
    } else if (relative !== 'none' && term.tags.has('Verb')) relative = 'verb';
    else if (relative === 'verb' && (term.tags.has('Noun') || term.tags.has('Pronoun'))) relative = 'object';
    return relative === 'none' ? clause : -clause;
  });
}

/** A verb that can be a clause's own: "receives", "is", "may", and not "receiving" or "received". */
function hasTense(term: Term): boolean {
  return (isHelper(term) || term.tags.has('PresentTense')) && !term.tags.has('Gerund');
}

function isHelper({ tags }: Term): boolean {
  return ['Copula', 'Modal', 'Auxiliary'].some((tag) => tags.has(tag));
}

/** Words before a verb that keep it in the clause before: "to sell", "or sell", "how we sell". */
function bindsVerb({ word, tags }: Term): boolean {
  return word === 'to' || tags.has('Conjunction') || tags.has('Verb') || tags.has('Adverb') || subjects.has(word);
}

const everyNegator = new RegExp(negator.source, 'g');
/** Between a negator and a cue, these end its reach whatever the grammar is. */
const barrier = /[;:()]| - |[.!?] /;
/** After a cue, a negator reaches back over helpers only: "logs of visits are not kept". */
const backReachUnits = 40;

/** Words at which a clause may begin; where none stands between a negator and a cue ("not sell, rent or share"), they share one. */
const mayOpenClause =
  /\b(?:but|however|although|though|whereas|while|unless|except|if|when|because|since|so|provided|where|nor|yet|until|as|otherwise|that|which|who|whom|whose|we|you|they|it|he|she|i|please|is|are|was|were|be|been|will|would|shall|should|may|might|can|could|must|do|does|did|has|have|had)\b/;
/** Nothing but helpers between a cue and the negator behind it: "logs are not kept". */
const onlyHelpers =
  /^ *(?:(?:is|are|was|were|be|been|being|will|would|shall|should|may|might|can|could|must|do|does|did|has|have|had|also) *)*$/;

/** Before a negator: it may deny only what a relative clause says ("partners who never visit us receive it"). */
const inRelativeClause = /\b(?:that|which|who|whom|whose)\b[^,;:.]*$/;
const relativeReachUnits = 60;

/** What the words alone tell of a negation; only the doubtful cases are worth a parse, which costs most of all. */
function reachByWords(folded: string, cue: Stretch, ignored: readonly Stretch[]): 'reaches' | 'misses' | 'doubtful' {
  let reach: 'misses' | 'doubtful' = 'misses';
  for (const { 0: word, index } of folded.matchAll(everyNegator)) {
    if (ignored.some(({ start, end }) => index >= start && index < end)) continue;
    const end = index + word.length;
    if (index >= cue.end) {
      const between = folded.slice(cue.end, index);
      if (end - cue.end > backReachUnits || barrier.test(between)) continue;
      if (onlyHelpers.test(between)) return 'reaches';
      reach = 'doubtful';
    } else {
      const between = folded.slice(end, Math.max(end, cue.start));
      if (barrier.test(between)) continue;
      const isInRelative = inRelativeClause.test(folded.slice(Math.max(0, index - relativeReachUnits), index));
      if (!mayOpenClause.test(between) && !isInRelative) return 'reaches';
      reach = 'doubtful';
    }
  }
  return reach;
}

/** Parsing is dear, and what stands farther from the cue than this decides nothing about it. */
const farthestBeforeUnits = 140;
const farthestAfterUnits = 50;
const everyBarrier = new RegExp(barrier.source, 'g');

/** The part of the sentence between the barriers around the cue, cut at spaces. */
function clauseAround(folded: string, cue: Stretch): Stretch {
  const earliest = Math.max(0, cue.start - farthestBeforeUnits);
  const before = folded.slice(earliest, cue.start);
  const opening = [...before.matchAll(everyBarrier)].at(-1);
  const cut = opening ? opening.index + opening[0].length : earliest === 0 ? 0 : before.indexOf(' ') + 1;
  const after = folded.slice(cue.end, cue.end + farthestAfterUnits);
  const closing = after.search(barrier);
  const rest =
    closing >= 0 ? closing : cue.end + farthestAfterUnits >= folded.length ? after.length : after.lastIndexOf(' ');
  return { start: earliest + cut, end: cue.end + Math.max(0, rest) };
}

/** Whether a negator reaches the cue: same clause, before its end; or right behind it as in "logs are not kept". */
function isNegated({ grammar, folded }: Context, cue: Stretch, ignored: readonly Stretch[]): boolean {
  const { terms } = grammar(clauseAround(folded, cue));
  const clauses = clausesOf(terms, folded);
  const first = terms.findIndex((term) => term.end > cue.start);
  if (first < 0) return false;
  let last = first;
  while (last + 1 < terms.length && (terms[last + 1]?.start ?? cue.end) < cue.end) last += 1;
  return terms.some((term, index) => {
    if (!negatorWords.has(term.word)) return false;
    if (ignored.some((stretch) => term.start >= stretch.start && term.start < stretch.end)) return false;
    // "Without telling you" denies the telling, not what stands before it.
    if (term.word === 'without' && (index > last || !terms[index + 1]?.tags.has('Gerund'))) return false;
    if (index <= last) {
      const clause = clauses[index];
      return clause === clauses[first] || (index >= first && clause === clauses[last] && (clause ?? 0) > 0);
    }
    if (clauses[index] !== clauses[last]) return false;
    return terms.slice(last + 1, index).every((between) => !between.tags.has('Verb') || isHelper(between));
  });
}

function stretchOf(pattern: RegExp, text: string): Stretch | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}

/** "If you do not object, we:" denies nothing that follows. */
const openingClause = /^\W*(?:if|when|where|because|since|as|although|though|while)\b[^,]*,/;

/** What limits the sentence, whichever cue is asked about. */
interface Limits {
  readonly condition?: Stretch | undefined;
  readonly only?: Stretch | undefined;
  readonly onlyIf?: Stretch | undefined;
  readonly exception?: Stretch | undefined;
  readonly isLeadInConditional: boolean;
}

/** Several practices ask about the same sentence. */
const known = new WeakMap<Context, Limits>();

function limitsOf(context: Context): Limits {
  const { folded, leadIn } = context;
  const limits = known.get(context) ?? {
    condition: stretchOf(consent, folded) ?? stretchOf(choice, folded),
    only: stretchOf(only, folded),
    onlyIf: stretchOf(onlyIf, folded),
    exception: stretchOf(except, folded),
    isLeadInConditional: leadIn !== '' && (consent.test(leadIn) || choice.test(leadIn)),
  };
  known.set(context, limits);
  return limits;
}

/** A new statement begins: what limits it says nothing about the one before. */
const newStatement = /[,;] (?:and|but|or)? ?(?:we|they|our|it)\b|\b(?:and|but) (?:we|they|our|it)\b/;

/** "We do not sell it, and we share it only with carriers": the limit belongs to the sharing. */
function isOfCue(folded: string, cue: Stretch, limit: Stretch | undefined): boolean {
  return limit !== undefined && (limit.start < cue.end || !newStatement.test(folded.slice(cue.end, limit.start)));
}

/** "We do not:" turns its items round; "We do not share it, except:" does not. */
function leadInNegates(leadIn: string): boolean {
  const sentence = leadIn.slice(Math.max(0, leadIn.search(/[^.!?]*$/)));
  const bare = sentence.replace(openingClause, '').replace(harmless, '');
  const at = bare.search(negator);
  return at >= 0 && !/\b(?:except|unless|other than|only|save|if|when|where)\b/.test(bare.slice(at));
}

/** "We do not share your data with:" leaves no doubt about its items. */
const plainLeadIn = /\b(?:we|they) (?:(?:do|will|would|shall|may|can|have) not|(?:do|wo)n't|never|cannot)\b[^,;.]*$/;

/**
 * Reads the polarity of the words at `cue` (UTF-16 units of the sentence).
 * Grammar is parsed only where a negator stands in the sentence.
 *
 * @example of 'We never rent your address book to anyone.', cue 'rent' -> denied
 * @example of 'We pass it on only with your consent.', cue 'pass it on' -> conditional
 */
export function readPolarity(context: Context, cue: Stretch): PolarityReading {
  const { folded, leadIn } = context;
  const fromLeadIn = leadIn !== '' && leadInNegates(leadIn);
  let negated = fromLeadIn;
  let certain = true;
  let isPlain = fromLeadIn && plainLeadIn.test(leadIn);
  if (negator.test(folded)) {
    const ignored = [...folded.matchAll(harmless)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    const reach = reachByWords(folded, cue, ignored);
    const own = reach === 'reaches' || (reach === 'doubtful' && isNegated(context, cue, ignored));
    certain = !(own && fromLeadIn);
    isPlain = fromLeadIn ? isPlain && !own : reach === 'reaches';
    negated = own || fromLeadIn;
  }
  const limits = limitsOf(context);
  const inReach = (stretch: Stretch | undefined) => (isOfCue(folded, cue, stretch) ? stretch : undefined);
  const condition = inReach(limits.condition) ?? inReach(negated ? limits.only : limits.onlyIf);
  const exception = negated ? inReach(limits.exception) : undefined;
  const limited = condition ?? exception;
  return {
    polarity: limited || limits.isLeadInConditional ? 'conditional' : negated ? 'denied' : 'asserted',
    certain,
    ...(negated && { negation: isPlain ? 'plain' : 'read' }),
    ...(condition && { condition }),
    ...(exception && { exception }),
  };
}
