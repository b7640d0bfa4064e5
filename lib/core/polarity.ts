/** Whether a sentence asserts, denies or conditions what a cue in it says. Knows no practice. */
import type { Context } from './context';
import type { Polarity, Stretch } from './model';
import { leadInNegates, readNegation } from './negation';

/** What was read, and which words said so. */
export interface PolarityReading {
  readonly polarity: Polarity;
  /** "with your consent", "only if you ask". */
  readonly condition?: Stretch;
  /** "except to comply with the law". */
  readonly exception?: Stretch;
  /** False where negation stands in the sentence but its scope was doubtful. */
  readonly certain: boolean;
  /** Whether the words leave no doubt, so that no model should think otherwise: "we do not sell", "we sell it without your consent". */
  readonly isPlain: boolean;
}

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

function stretchOf(pattern: RegExp, text: string): Stretch | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}

const without = 'without ';

/** What limits the sentence, whichever cue is asked about. */
interface Limits {
  readonly condition?: Stretch | undefined;
  /** What they do "without": a condition where that is denied, and none where they say that they do. */
  readonly lacking?: Stretch | undefined;
  readonly only?: Stretch | undefined;
  readonly onlyIf?: Stretch | undefined;
  readonly exception?: Stretch | undefined;
  readonly isLeadInConditional: boolean;
}

/** Several practices ask about the same sentence. */
const known = new WeakMap<Context, Limits>();

function limitsOf(context: Context): Limits {
  const { folded, leadIn } = context;
  const before = known.get(context);
  if (before) return before;
  const given = stretchOf(consent, folded);
  const isLacking = given !== undefined && folded.startsWith(without, given.start);
  const limits: Limits = {
    condition: (isLacking ? undefined : given) ?? stretchOf(choice, folded),
    lacking: isLacking ? { start: given.start + without.length, end: given.end } : undefined,
    only: stretchOf(only, folded),
    onlyIf: stretchOf(onlyIf, folded),
    exception: stretchOf(except, folded),
    isLeadInConditional: leadIn !== '' && isConditional(leadIn),
  };
  known.set(context, limits);
  return limits;
}

/** "With your consent, we:" and "We do not, without your consent:", but not "Without your consent, we:". */
function isConditional(leadIn: string): boolean {
  const given = consent.exec(leadIn)?.[0];
  return (given && (!given.startsWith(without) || leadInNegates(leadIn))) || choice.test(leadIn);
}

/** A new statement begins: what limits it says nothing about the one before. */
const newStatement = /[,;] (?:and|but|or)? ?(?:we|they|our|it)\b|\b(?:and|but) (?:we|they|our|it)\b/;

/** "We do not sell it, and we share it only with carriers": the limit belongs to the sharing. */
function isOfCue(folded: string, cue: Stretch, limit: Stretch | undefined): boolean {
  return limit !== undefined && (limit.start < cue.end || !newStatement.test(folded.slice(cue.end, limit.start)));
}

/**
 * Reads the polarity of the words at `cue` (UTF-16 units of the sentence).
 *
 * @example of 'We never rent your address book to anyone.', cue 'rent' -> denied
 * @example of 'We pass it on only with your consent.', cue 'pass it on' -> conditional
 */
export function readPolarity(context: Context, cue: Stretch): PolarityReading {
  const { folded } = context;
  const { isNegated, isCertain, isPlain } = readNegation(context, cue);
  const limits = limitsOf(context);
  const inReach = (stretch: Stretch | undefined) => (isOfCue(folded, cue, stretch) ? stretch : undefined);
  const lacking = inReach(limits.lacking);
  const condition =
    inReach(limits.condition) ?? (isNegated ? (lacking ?? inReach(limits.only)) : inReach(limits.onlyIf));
  const exception = isNegated ? inReach(limits.exception) : undefined;
  const limited = condition ?? exception;
  const isLimited = limited !== undefined || limits.isLeadInConditional;
  return {
    polarity: isLimited ? 'conditional' : isNegated ? 'denied' : 'asserted',
    certain: isCertain,
    isPlain: !isLimited && (isNegated ? isPlain : lacking !== undefined),
    ...(condition && { condition }),
    ...(exception && { exception }),
  };
}
