/** Whether a sentence speaks about the company at all: pointers, definitions and advice state no practice. Knows no practice. */

import type { Context } from './context';
import type { Stretch } from './model';

/** Sentences that send the reader elsewhere or announce what follows. */
const pointer =
  /^(?:\W*)(?:(?:for (?:more|further|additional|detailed) (?:information|details?)|to (?:learn|find out|read|know) more|(?:please )?(?:see|refer to|read|review|consult)\b|you can (?:find|read|learn) (?:more|further))|(?:this|the) (?:\w+ ){0,3}(?:policy|notice|statement|section|document|page) (?:describes?|explains?|sets out|outlines?|covers|provides? (?:information|details)|is (?:designed|intended|meant) to|applies|does not apply|informs?|tells)\b|in this (?:\w+ )?(?:policy|section|notice)[^.]{0,40}\b(?:we|you)(?: will)? (?:explain|describe|find))/;
/** Definitions: "Personal data means ...", "Cookies are small files ..." where the company does not speak of itself. */
const definition =
  /^\W*(?:the terms? )?(?!(?:it|this|that|which|we|you|while|although|if|when|by|also)\b)(?:["'(]*[\w-]+["'),]* ){1,5}(?:means?(?! to| of| that we)|refers? to|shall mean|(?:is|are) defined as|has the meaning|includes? any information that)\b/;
const explanation =
  /^\W*(?:an? |the term )?["']?(?:\w+ )?(?:cookies?|(?:web )?beacons?|pixels?|pixel tags?|clear gifs?|log files?|local storage|ip address(?:es)?|scripts?|tags?|flash cookies|sdks?)["']? (?:is|are) (?:an? )?(?:very |often )?(?:small|tiny|invisible|transparent|text|piece|pieces|short|string|data|simple|unique|numerical|similar|electronic|snippets?)\b/;
const ourselves = /\b(?:we|us|our)\b/;

/** Headings are titles unless they state something ("We never sell your data", "No sale of your data"). */
const statement =
  /^(?!\W*(?:\d+[.)]? *)*(?:how|what|when|where|why|who|which|whose|do|does|can|is|are|your|about)\b).*\b(?:we|you|our)\b.*\b(?:do|does|don't|not|never|may|can|will|sell|share|keep|delete|collect|use|track|store|have)\b|^\W*(?:no|never)\b.*\b(?:sale|sell|selling|shar(?:e|ing)|track(?:ing)?|ads|advertising)\b/;

/** "Business transfers." above its paragraph is a title too, whatever its markup. */
const bareTitle = /^\W*(?:[\w'&,/-]+ ){0,3}[\w'&/-]+[.:]?$/;
const verb =
  /\b(?:is|are|was|were|be|can|may|must|will|shall|has|have|do|does|not|unsubscribe|contact|email|call|delete|click|opt)\b/;

/** True where the text only names what follows: a heading, or a paragraph of a few words, that makes no statement. */
export function isTitle({ folded, kind }: Context): boolean {
  if (kind === 'item' || kind === 'cell') return false;
  return (
    (kind === 'heading' || (bareTitle.test(folded) && !/[\d@]/.test(folded) && !verb.test(folded))) &&
    !statement.test(folded)
  );
}

/** True where the sentence points elsewhere, defines a word, asks, or is a mere title. */
export function statesNothing(context: Context): boolean {
  const { folded } = context;
  if (isTitle(context)) return true;
  return (
    folded.endsWith('?') ||
    pointer.test(folded) ||
    definition.test(folded) ||
    (explanation.test(folded) && !ourselves.test(folded))
  );
}

/** The reader, with what may stand between a subject and its verb, right before the words in question. */
const readerActs =
  /\b(?:you|users?|customers?|members?|visitors?)(?: (?:may|can|could|must|should|will|shall|might|do|don't|not|cannot|agree|choose|chose|decide|wish|want|to|also|either|voluntarily|directly|otherwise|never|and|or|have|\w+ly)){0,6} $/;
const farthestSubjectUnits = 80;

/**
 * True where the reader, not the company, is the subject of the verb at the cue:
 * "you may share your profile", "you must not sell access".
 */
export function isAboutReader({ folded }: Context, cue: Stretch): boolean {
  return readerActs.test(folded.slice(Math.max(0, cue.start - farthestSubjectUnits), cue.start));
}
