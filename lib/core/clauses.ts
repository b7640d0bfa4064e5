/** Which words of a parsed sentence belong to one clause. Knows no negation and no practice. */
import type { Term } from './grammar';

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
export function clausesOf(terms: readonly Term[], folded: string): number[] {
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

/** A word that only helps a verb: "is", "will", "may". */
export function isHelper({ tags }: Term): boolean {
  return ['Copula', 'Modal', 'Auxiliary'].some((tag) => tags.has(tag));
}

/** Words before a verb that keep it in the clause before: "to sell", "or sell", "how we sell". */
function bindsVerb({ word, tags }: Term): boolean {
  return word === 'to' || tags.has('Conjunction') || tags.has('Verb') || tags.has('Adverb') || subjects.has(word);
}
