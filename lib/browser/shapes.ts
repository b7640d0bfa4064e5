/** Whether what arrived is what the protocol says. A page's process may be hostile: nothing is taken on trust. Calls no browser. */
import type {
  Category,
  DocumentKind,
  DocumentLink,
  Finding,
  Group,
  Polarity,
  Rating,
  Report,
  Row,
} from '@/lib/core/model';
import { categories, documentKinds, groups, polarities, ratings, slotNames } from '@/lib/core/model';
import type {
  BadgeMessage,
  FoundMessage,
  FrameMessage,
  FrameState,
  GoneMessage,
  LinksMessage,
  PlaceMessage,
  PopupMessage,
} from './messages';
import type { StepMessage, SteppedMessage, TurnMessage } from './turns';

type Fields = { readonly [field: string]: unknown };

/** More findings than this come from no policy; a popup that lists them would hang. */
const maxFindings = 20_000;
/** Far more than the popup is meant to list. */
const maxLinks = 100;

/** More frames than this are not documents to read. */
const maxEmbedded = 50;

export function isFrameMessage(value: unknown): value is FrameMessage {
  return (
    isFields(value) &&
    value.type === 'state' &&
    typeof value.frame === 'string' &&
    typeof value.isTop === 'boolean' &&
    isFrameState(value.state)
  );
}

export function isPlaceMessage(value: unknown): value is PlaceMessage {
  return (
    isFields(value) &&
    value.type === 'place' &&
    isText(value.frame) &&
    typeof value.isTop === 'boolean' &&
    isText(value.url) &&
    isListOf(value.embedded, isWebAddress) &&
    value.embedded.length <= maxEmbedded
  );
}

export function isGoneMessage(value: unknown): value is GoneMessage {
  return isFields(value) && value.type === 'gone' && isText(value.frame);
}

export function isPopupMessage(value: unknown): value is PopupMessage {
  if (!isFields(value) || typeof value.frame !== 'string') return false;
  if (value.type === 'jump') return isCount(value.finding);
  if (value.type === 'step') return isDirection(value.direction);
  return value.type === 'read-anyway' || value.type === 'find-links';
}

export function isLinksMessage(value: unknown): value is LinksMessage {
  if (!isFields(value) || value.type !== 'links' || !isText(value.frame)) return false;
  return isListOf(value.links, isDocumentLink) && value.links.length <= maxLinks;
}

/** A page could name an address that does something when it is opened: only the web's are links. */
function isDocumentLink(value: unknown): value is DocumentLink {
  return (
    isFields(value) &&
    isOneOf<DocumentKind>(documentKinds, value.kind) &&
    isText(value.text) &&
    isText(value.href) &&
    /^https?:$/.test(URL.parse(value.href)?.protocol ?? '')
  );
}

export function isBadgeMessage(value: unknown): value is BadgeMessage {
  return isFields(value) && value.type === 'badge' && isCount(value.count) && isCount(value.words);
}

export function isFoundMessage(value: unknown): value is FoundMessage {
  return isFields(value) && value.type === 'found';
}

export function isTurnMessage(value: unknown): value is TurnMessage {
  return (
    isFields(value) &&
    value.type === 'turn' &&
    isText(value.frame) &&
    isCount(value.words) &&
    typeof value.hasFocus === 'boolean'
  );
}

export function isStepMessage(value: unknown): value is StepMessage {
  return (
    isFields(value) &&
    value.type === 'step' &&
    isText(value.frame) &&
    isDirection(value.direction) &&
    typeof value.isEntry === 'boolean' &&
    typeof value.goesRound === 'boolean'
  );
}

export function isSteppedMessage(value: unknown): value is SteppedMessage {
  return isFields(value) && value.type === 'stepped' && isText(value.frame) && typeof value.hasStepped === 'boolean';
}

function isFrameState(value: unknown): value is FrameState {
  if (!isFields(value)) return false;
  if (value.kind === 'read') {
    return isReport(value.report) && (value.closed === undefined || isListOf(value.closed, isCount));
  }
  if (value.kind === 'other-language') return typeof value.language === 'string';
  return isOneOf(['reading', 'not-a-policy', 'pdf', 'failed'], value.kind);
}

function isReport(value: unknown): value is Report {
  if (!isFields(value)) return false;
  const { url, title, language, words, updated, findings, rows, silent, contradictions } = value;
  if (![url, title, language, updated].every(isText) || !isCount(words)) return false;
  if (!isListOf(findings, isFinding) || findings.length > maxFindings) return false;
  const isIndex = (index: unknown): index is number => isCount(index) && index < findings.length;
  return (
    isListOf(rows, isRow) &&
    rows.every((row) => row.findings.every(isIndex)) &&
    isListOf(silent, isText) &&
    isListOf(contradictions, isFields) &&
    contradictions.every((pair) => isText(pair.practice) && isIndex(pair.asserted) && isIndex(pair.denied))
  );
}

function isFinding(value: unknown): value is Finding {
  return (
    isFields(value) &&
    isText(value.practice) &&
    hasPlace(value) &&
    isFields(value.sentence) &&
    isText(value.sentence.text) &&
    (value.sentence.answers === undefined || isText(value.sentence.answers)) &&
    (value.sentence.leadIn === undefined || isText(value.sentence.leadIn)) &&
    isSpan(value.sentence.span) &&
    isSpan(value.cue) &&
    isSlots(value.slots) &&
    typeof value.score === 'number' &&
    typeof value.certain === 'boolean'
  );
}

function isRow(value: unknown): value is Row {
  return (
    isFields(value) &&
    isText(value.practice) &&
    hasPlace(value) &&
    isMessage(value.title) &&
    isMessage(value.explanation) &&
    isSlots(value.slots) &&
    isListOf(value.findings, isCount) &&
    typeof value.standsOut === 'boolean'
  );
}

/** The four words that findings and rows share. */
function hasPlace(value: Fields): boolean {
  return (
    isOneOf<Category>(categories, value.category) &&
    isOneOf<Group>(groups, value.group) &&
    isOneOf<Rating>(ratings, value.rating) &&
    isOneOf<Polarity>(polarities, value.polarity)
  );
}

function isSlots(value: unknown): boolean {
  return isFields(value) && slotNames.every((name) => value[name] === undefined || isListOf(value[name], isText));
}

function isMessage(value: unknown): boolean {
  return isFields(value) && isText(value.key) && isListOf(value.args, isText);
}

function isSpan(value: unknown): boolean {
  return isFields(value) && isCount(value.block) && isCount(value.start) && isCount(value.end);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[];
function isListOf(value: unknown, isItem: (item: unknown) => boolean): value is readonly unknown[];
function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isOneOf<Word extends string>(words: readonly Word[], value: unknown): value is Word {
  return words.some((word) => word === value);
}

function isDirection(value: unknown): boolean {
  return value === 'next' || value === 'previous';
}

/** A page could name an address that does something when it is opened. */
function isWebAddress(value: unknown): value is string {
  return isText(value) && /^https?:$/.test(URL.parse(value)?.protocol ?? '');
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
