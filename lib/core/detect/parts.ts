/** Two documents on one page: which part of it is the privacy policy. Knows headings and blocks, no page and no practice. */
import type { Block } from '../model';
import { count, countSentences, holds, plain } from './measures';
import { dataSections, english, otherDocuments } from './wording';

/** What a heading names: a document about privacy, or another that could stand beside it. */
type Named = 'privacy' | 'other';

/** Longer headings are sentences about a document. */
const maxNameUnits = 60;
/** A policy of its own has this many headings about data among its first; a section of terms has not. */
const fewestSections = 4;
const sectionsLookedAt = 8;
/** What is shorter is a section with a document's name, or a pointer to the document. */
const fewestWords = { privacy: 100, other: 200 } as const;
/** Sentences about the reader's data: at least this share of nearly every policy, and at most that of nearly all other documents. */
const leastPolicyShare = 0.3;
const mostOtherShare = 0.2;
/** What terms and notices of any kind say, and how often they must to be one. */
const termsSigns =
  /\b(?:you agree|these (?:terms|conditions)|liab(?:le|ility)|warrant(?:y|ies)|governing law|licen[sc]es?|copyright)\b/g;
const fewestTermsSigns = 3;
/** Enough of a part to judge it by. */
const maxPartUnits = 20_000;

/**
 * Whether a policy starts below another document on the same page, as far as headings tell.
 *
 * @example hasPrivacyPart(['Terms of use', 'Returns', 'Privacy policy', 'Data we collect', 'Cookies', ...]) // true
 */
export function hasPrivacyPart(headings: readonly string[]): boolean {
  const names = headings.map(nameIn);
  const other = names.indexOf('other');
  return names.some((name, at) => {
    if (name !== 'privacy' || other < 0 || at < other) return false;
    const below = headings.slice(at + 1, at + 1 + sectionsLookedAt);
    return below.filter((heading) => holds(plain(heading, maxNameUnits), dataSections)).length >= fewestSections;
  });
}

/**
 * The blocks of the privacy policy; blocks of other documents on the page are emptied, so that all keep their index.
 * Where there is one document, or headings do not tell them apart, the blocks as they are. Linear.
 *
 * @example privacyPartOf(blocksOfTermsAndPolicy)[0] // { text: '', kind: 'heading', section: '' }
 */
export function privacyPartOf(blocks: readonly Block[]): readonly Block[] {
  const parts = join(cutAtNames(blocks).map((part) => ({ ...part, name: nameByText(part, blocks) })));
  const has = (wanted: Named) => parts.some(({ name }) => name === wanted);
  if (!has('privacy') || !has('other')) return blocks;
  return parts.flatMap(({ from, to, name }) => {
    const own = blocks.slice(from, to);
    return name === 'privacy' ? own : own.map((block) => ({ ...block, text: '' }));
  });
}

/** Blocks `from` to `to`, exclusive, under one name. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly name: Named | undefined;
}

function nameIn(heading: string): Named | undefined {
  if (heading.length > maxNameUnits) return undefined;
  const text = plain(heading, maxNameUnits);
  // "Changes to this privacy policy" is a section of it.
  if (
    /\b(?:this|these|changes?|updates?|amend\w*|modif\w+|accept\w+|agree|about|how|questions|contact|relat\w+|scope)\b/.test(
      text,
    )
  )
    return undefined;
  const isOther = holds(text, otherDocuments);
  const isPrivacy = /^(?:[\d.]+ )?(?:your )?privacy$|\bcookies? (?:policy|notice|statement)/.test(text);
  if (isPrivacy || holds(text, english.policyNames)) return isOther ? undefined : 'privacy';
  return isOther && !/privacy|cookie/.test(text) ? 'other' : undefined;
}

function cutAtNames(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let name: Named | undefined;
  for (const [index, { kind, text }] of blocks.entries()) {
    const next = kind === 'heading' ? nameIn(text) : undefined;
    if (next === undefined || next === name) continue;
    if (index > from) parts.push({ from, to: index, name });
    [from, name] = [index, next];
  }
  return [...parts, { from, to: blocks.length, name }];
}

/** The name that a part deserves. Undefined: it goes with what stands before it. */
function nameByText({ from, to, name }: Part, blocks: readonly Block[]): Named | undefined {
  const text = plain(textOf(blocks, from, to), maxPartUnits);
  const { all, aboutData } = countSentences(text, english.subjects);
  if (all === 0 || text.split(' ').length < fewestWords[name ?? 'privacy']) return undefined;
  const share = aboutData / all;
  if (name === 'other')
    return share <= mostOtherShare && count(text, termsSigns) >= fewestTermsSigns ? name : undefined;
  // What stands before the first name can be the policy too.
  return share >= leastPolicyShare && (name === 'privacy' || from === 0) ? 'privacy' : undefined;
}

function textOf(blocks: readonly Block[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to && text.length < maxPartUnits; at += 1) text += `${blocks[at]?.text ?? ''}\n`;
  return text;
}

/** Neighbours of one name become one part; what has none goes with what stands before it. */
function join(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && (part.name === undefined || part.name === last.name))
      joined[joined.length - 1] = { ...last, to: part.to };
    else joined.push(part);
  }
  return joined;
}
