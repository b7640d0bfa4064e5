/** "Yes" and "No" in a table: what they say is the column's question, about the row's subject. Knows no practice. */
import { inContext } from './context';
import type { Reader } from './findings';
import type { Block, Finding } from './model';

/** Longer cells speak for themselves. */
const maxAnswerUnits = 60;
/** What is in the row; a longer first cell is a text of its own. */
const maxSubjectUnits = 120;

const answer = /^(?:(?<yes>yes|y|✓|✔|☑)|no|n|✗|✘|✕|none|never)(?=$|[\s.,;:(–-])[\s.,;:–-]*(?<rest>.*)$/iu;
/** "Do we", "Does Acme Bank", "Is it", "Are they": a question about the verb that follows. */
const asks =
  /^(?:do|does|did|will|can|may|is|are)\s+(?:[\w&'’.-]+\s+){1,4}?(?=(?:shar|sell|sold|disclos|collect|use|rent)\w*\b)/i;
const participles: Readonly<Record<string, string>> = {
  shared: 'share',
  sold: 'sell',
  disclosed: 'disclose',
  collected: 'collect',
  used: 'use',
  rented: 'rent',
};
const participle = /\b(?:shared|sold|disclosed|collected|used|rented)\b/gi;
const begins = /^(?:share|sell|disclose|collect|use|rent)(?: (?:or|and) (?:share|sell|disclose|collect|use|rent))*\b/i;
const pronoun = /^\s*(?:it|this|that|them|these|those|(?:your|the|this) (?:data|information))\b/i;

/**
 * The statement that a cell makes by answering its column's question, or undefined where it answers none.
 *
 * @example statementOf({ text: 'No', kind: 'cell', section: '', leadIn: 'Sold? | Contact details' })
 *   // 'We do not sell your personal information (contact details).'
 */
export function statementOf({ text, kind, leadIn = '' }: Block): string | undefined {
  if (kind !== 'cell' || text.length > maxAnswerUnits) return undefined;
  const given = answer.exec(text);
  const [question = '', subject = ''] = leadIn.split(' | ');
  if (!given || subject === '' || subject.length > maxSubjectUnits) return undefined;
  const asked = question
    .replace(/[?*:]+\s*$/, '')
    .replace(asks, '')
    .replace(participle, (word) => participles[word.toLowerCase()] ?? word);
  const verbs = begins.exec(asked)?.[0].toLowerCase();
  if (!verbs) return undefined;
  const rest = asked.slice(verbs.length).replace(pronoun, '').trim();
  const more = given.groups?.rest ?? '';
  const does = given.groups?.yes ? 'We' : 'We do not';
  return `${[does, verbs, objectOf(subject), rest, more].filter(Boolean).join(' ')}.`;
}

/** "For our marketing" is a purpose, anything else is what they have of you. */
function objectOf(subject: string): string {
  const lower = subject.charAt(0).toLowerCase() + subject.slice(1);
  const isPurpose = /^(?:for|to|with|by)\b/.test(lower);
  return `your personal information ${isPurpose ? lower : `(${lower})`}`;
}

/**
 * What a cell with a mere answer states, or undefined for any other block. Nothing unsure, for so few words.
 * The sentence carries its column and row.
 */
export function readAnswer(block: Block, index: number, reader: Reader): Finding[] | undefined {
  const statement = statementOf(block);
  if (statement === undefined) return undefined;
  const whole = { block: index, start: 0, end: block.text.length };
  const read = reader.read(
    inContext({ text: statement, span: { block: index, start: 0, end: statement.length } }, { section: block.section }),
    '',
  );
  return read
    .filter(({ certain }) => certain)
    .map((finding) => ({
      ...finding,
      sentence: { text: block.text, span: whole, answers: block.leadIn },
      cue: whole,
    }));
}
