/** What the negations in a sentence, and before its list, reach. Knows no practice and no condition. */
import { clausesOf, isHelper } from './clauses';
import type { Context } from './context';
import type { Stretch } from './model';

/** Whether words are denied. */
export interface Negation {
  readonly isNegated: boolean;
  /** False where two negations, in the sentence and before its list, may undo each other. */
  readonly isCertain: boolean;
  /** The negation reaches the words beyond doubt: "we do not sell". */
  readonly isPlain: boolean;
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
function isReached({ grammar, folded }: Context, cue: Stretch, ignored: readonly Stretch[]): boolean {
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

/** "If you do not object, we:" denies nothing that follows. */
const openingClause = /^\W*(?:if|when|where|because|since|as|although|though|while)\b[^,]*,/;

/** "We do not:" turns its items round; "We do not share it, except:" does not. */
export function leadInNegates(leadIn: string): boolean {
  const sentence = leadIn.slice(Math.max(0, leadIn.search(/[^.!?]*$/)));
  const bare = sentence.replace(openingClause, '').replace(harmless, '');
  const at = bare.search(negator);
  return at >= 0 && !/\b(?:except|unless|other than|only|save|if|when|where)\b/.test(bare.slice(at));
}

/** "We do not share your data with:" leaves no doubt about its items. */
const plainLeadIn = /\b(?:we|they) (?:(?:do|will|would|shall|may|can|have) not|(?:do|wo)n't|never|cannot)\b[^,;.]*$/;

/**
 * Reads whether the words at `cue` (UTF-16 units of the sentence) are denied.
 * Grammar is parsed only where a negator stands in the sentence and its reach is doubtful.
 */
export function readNegation(context: Context, cue: Stretch): Negation {
  const { folded, leadIn } = context;
  const fromLeadIn = leadIn !== '' && leadInNegates(leadIn);
  let isOwn = false;
  let isPlain = false;
  if (negator.test(folded)) {
    const ignored = [...folded.matchAll(harmless)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    const reach = reachByWords(folded, cue, ignored);
    isPlain = reach === 'reaches';
    isOwn = isPlain || (reach === 'doubtful' && isReached(context, cue, ignored));
  }
  return {
    isNegated: isOwn || fromLeadIn,
    isCertain: !(isOwn && fromLeadIn),
    isPlain: fromLeadIn ? !isOwn && plainLeadIn.test(leadIn) : isPlain,
  };
}
