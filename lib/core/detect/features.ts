/** What in a page's address, title, headings and first words speaks for or against a privacy policy. Knows no weight. */
import type { PageFacts } from '../model';
import { count, countSentences, holds, plain } from './measures';
import { adviceWords, agreementWords, storyWords, type Wording, weWords } from './wording';

/** One thing that was looked at: a short code for people, and how much of it there is, 0 to 1. */
export interface Feature {
  readonly code: string;
  readonly value: number;
}

/** Texts are cut to this before they are looked at, so that no page makes the detector slow. */
const maxTitleUnits = 300;
const maxSampleUnits = 6500;
const maxHeadings = 30;
/** A document names itself within this many units, even behind a slogan and a date. */
const startUnits = 250;
const unitsPerWord = 6;
/** Shorter texts count as this long: one mention of cookies in a line of ten words makes no policy. */
const fewestWords = 150;
/** The same for sentences. */
const fewestSentences = 8;
/** More than this is more of the same. */
const mostSentences = 0.6;

/** Names of documents with the name of a company are no longer. */
const mostNameWords = 7;
/** A search and a newsletter stand on any page; more fields make a form. */
const fieldsOfAnyPage = 2;

/** Reads all features of a page, as worded in some languages; those with value 0 are left out. */
export function featuresOf(facts: PageFacts, wording: Wording): Feature[] {
  const title = plain(facts.title, maxTitleUnits);
  const parts = title.split(/ [|–—·•:»\\/-] |[|:»]/).map((part) => part.trim());
  const headings = facts.headings.slice(0, maxHeadings).map((heading) => plain(heading, maxTitleUnits));
  const [first = '', second = ''] = headings;
  const segments = pathSegments(facts.url);
  const path = segments.join(' / ');
  const isArticle = /\b(?:blogs?|news|articles?|posts?|story|stories|wiki|docs?|forum|threads?|questions)\b/.test(path);
  const text = plain(facts.sample.slice(0, maxSampleUnits), maxSampleUnits);
  const start = text.slice(0, startUnits);
  const words = Math.max(fewestWords, text.length / unitsPerWord);
  const sentences = countSentences(text, wording.subjects);
  const values: Readonly<Record<string, number>> = {
    'url:privacy-policy': is(segments.some((segment) => isPolicyName(segment, wording))),
    'url:privacy': is(!isArticle && segments.some(isShortPrivacy)),
    'url:cookies': is(path.includes('cookie')),
    'url:other': has(path, wording.otherNames),
    'title:privacy-policy': is(parts.some((part) => isPolicyName(part, wording))),
    'title:privacy': is(parts.some(isBarePrivacy)),
    'title:cookies': is(parts.some((part) => holds(part, wording.cookieNames))),
    'title:other': has(title, wording.otherNames),
    'title:agreement': has(title, wording.agreementNames),
    'heading:agreement': has(first, wording.agreementNames),
    'title:article': has(title, wording.articleNames),
    'heading:privacy-policy': is(isPolicyName(first, wording) || isPolicyName(second, wording)),
    'heading:privacy': is(isBarePrivacy(first) || isBarePrivacy(second)),
    'heading:cookies': is(holds(first, wording.cookieNames) || holds(second, wording.cookieNames)),
    'heading:other': has(first, wording.otherNames),
    'headings:one-is-policy': is(headings.slice(2).some((heading) => holds(heading, wording.policyNames))),
    'headings:sections': atMost(headings.filter((heading) => holds(heading, wording.policySections)).length / 5),
    'text:starts-with-name': has(start, wording.policyNames),
    'text:starts-with-other': has(start, wording.otherNames),
    'text:names': density(text, wording.policyNames, words, 1),
    'text:this-policy': atMost(count(text, wording.selfNames) / 2),
    'text:sentences': atMost(sentences.aboutData / (sentences.all + fewestSentences) / mostSentences),
    'text:handling': density(text, wording.handling, words, 2),
    'text:personal-data': density(text, wording.personalData, words, 2),
    'text:your-data': density(text, wording.yourData, words, 3),
    'text:law': density(text, wording.lawWords, words, 2),
    'text:we': density(text, weWords, words, 5),
    'text:agreement': density(text, agreementWords, words, 2.5),
    'text:story': density(text, storyWords, words, 5),
    'text:advice': density(text, adviceWords, words, 4),
    'words:few': atMost(Math.max(0, 1 - facts.words / 300)),
    'words:many': atMost(Math.max(0, facts.words - 300) / 1500),
    'page:form': atMost(Math.max(0, facts.fields - fieldsOfAnyPage) / 4),
  };
  return Object.entries(values).flatMap(([code, value]) => (value > 0 ? [{ code, value }] : []));
}

function is(claim: boolean): number {
  return claim ? 1 : 0;
}

function has(text: string, pattern: RegExp): number {
  return is(holds(text, pattern));
}

function atMost(value: number): number {
  return Math.min(1, value);
}

/** Matches per hundred words, as a share of `enough`. */
function density(text: string, pattern: RegExp, words: number, enough: number): number {
  return atMost((count(text, pattern) * 100) / words / enough);
}

/** "Acme privacy policy": the name of a document, not a headline or a question about one. */
function isPolicyName(text: string, { policyNames, articleNames }: Wording): boolean {
  return holds(text, policyNames) && text.split(' ').length <= mostNameWords && !holds(text, articleNames);
}

/** "Privacy", "Your privacy", "Privacy & cookies": a name of a document, not a sentence about the subject. */
function isBarePrivacy(text: string): boolean {
  return /^(?:\S+ ){0,2}privacy(?: \S+){0,2}$/.test(text);
}

/** A part of an address that names a document; an article's spells out a sentence. */
function isShortPrivacy(segment: string): boolean {
  return /privacy|gdpr|ccpa|data ?protection/.test(segment) && segment.split(' ').length <= 5;
}

/** The words of each part of the address's path; its query says nothing about the page. */
function pathSegments(url: string): string[] {
  const path = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A broken escape: the words are read as they stand.
  }
  const spaced = decoded
    .slice(-maxTitleUnits)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/\.\w{2,5}$/, '');
  const segments = spaced.toLowerCase().split('/');
  return segments.map((segment) => segment.replace(/[-_+.%\s]+/g, ' ').trim()).filter(Boolean);
}
