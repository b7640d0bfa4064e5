/** The vocabulary: every thing that travels between the parts, as plain data. Knows no page, no browser, no catalogue. */

/** The catalogue's eleven categories, in the order people see them. */
export const categories = [
  'collect',
  'track',
  'use',
  'share',
  'retain',
  'rights',
  'transfer',
  'security',
  'audience',
  'changes',
  'accountability',
] as const;
export type Category = (typeof categories)[number];

/** Highlight groups. The first three are painted by default; transfers count as sharing. */
export const groups = ['sharing', 'tracking', 'retention', 'other'] as const;
export type Group = (typeof groups)[number];

/** What the policy says about a practice: they do (or may), they do not, or only under a condition. */
export const polarities = ['asserted', 'denied', 'conditional'] as const;
export type Polarity = (typeof polarities)[number];

/** What a practice means for the reader, worst first. `neutral` is folded away by default. */
export const ratings = ['bad', 'notice', 'good', 'neutral'] as const;
export type Rating = (typeof ratings)[number];

/**
 * A stretch of one block's text.
 * `start` and `end` are UTF-16 units of `Block.text`, `end` exclusive.
 */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text (a sentence, a document), in UTF-16 units of it, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A snapshot of a page, small enough to judge in under a millisecond. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  /** Texts of the first headings, in document order. */
  readonly headings: readonly string[];
  /** The document's declared language ("en-GB"), or ''. */
  readonly lang: string;
  /** Words of the page's text, counted up to a limit. Menus and lists of links are not text. */
  readonly words: number;
  /** Fields to fill in, up to a limit. */
  readonly fields: number;
  /** The first few thousand characters of the main text. */
  readonly sample: string;
}

/** A document that stands as a frame in another, as far as the outer one can tell. */
export interface EmbeddedPage {
  readonly url: string;
  /** The frame's title, or ''. */
  readonly title: string;
  /** Its size as a share of the view, 0..1. */
  readonly share: number;
}

/** The answer to "is this a privacy policy, and can we read it?". */
export interface Detection {
  readonly isPolicy: boolean;
  /** 0 (no) to 1 (yes). */
  readonly score: number;
  /** Short codes of what spoke for or against, e.g. `title:privacy-policy`. */
  readonly evidence: readonly string[];
  /** BCP 47 primary language of the text ("en", "de"), or 'und' where there is too little text. */
  readonly language: string;
}

/** Documents that a site links to, the most telling first; `legal` is a page that only lists such documents. */
export const documentKinds = ['privacy', 'cookies', 'terms', 'legal'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A link of a page. */
export interface PageLink {
  /** What it is called, for eyes or for ears. */
  readonly text: string;
  /** Absolute. */
  readonly href: string;
}

/** A link that seems to lead to a legal document. */
export interface DocumentLink extends PageLink {
  readonly kind: DocumentKind;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell';

/** A heading, paragraph, list item or table cell. OPP-115 calls it a segment. */
export interface Block {
  readonly text: string;
  readonly kind: BlockKind;
  /** Text of the nearest heading above, or ''. */
  readonly section: string;
  /** The sentence that introduces the list this item stands in ("We do not:"), outermost first, or a table's column heading. */
  readonly leadIn?: string;
}

export interface Sentence {
  readonly text: string;
  readonly span: Span;
  /** What it answers, where it says nothing alone: "No" under "Sold? | Contact details". */
  readonly answers?: string;
  /** The last words of what introduces the list item that it begins: after "We do not:" it says the contrary of what it says alone. */
  readonly leadIn?: string;
}

/** Details that a finding may state, as the reader would say them ("Israel", "90 days"). */
export const slotNames = [
  'country',
  'period',
  'age',
  'date',
  'link',
  'email',
  'verbs',
  'data',
  'condition',
  'exception',
] as const;
export type SlotName = (typeof slotNames)[number];
export type Slots = { readonly [Name in SlotName]?: readonly string[] };

/**
 * One way a policy may word a practice. All patterns are matched on folded text
 * (lower case, straight quotes, plain spaces, same length as the original).
 */
export interface Cue {
  /** Cheap native filter on the sentence; the words it matches are what the card emphasises. */
  readonly text: RegExp;
  /** Must match too: in the sentence, its list lead-in, or its heading. */
  readonly near?: RegExp;
  /** Must match in the sentence's own section heading or list lead-in. */
  readonly under?: RegExp;
  /** Must not match in the sentence. */
  readonly unless?: RegExp;
  /** A compromise pattern the sentence must match, where grammar matters. */
  readonly grammar?: string;
  /** Who must do it. `us`: not where the reader or an unrelated company is the subject of the cue's verb. Default: anyone. */
  readonly actor?: 'us';
  /** The polarity these words have by themselves ("without notice"); otherwise it is read from the sentence. */
  readonly polarity?: Polarity;
}

/** One proposition that a policy may assert, deny or make conditional. */
export interface Practice {
  /** Stable, kebab-case. Never renamed. */
  readonly id: string;
  readonly category: Category;
  /** How much people care, 3 most: the order of rows with the same rating. */
  readonly weight: 1 | 2 | 3;
  /**
   * The polarities that reading may give it; default all three. Rights, for one, are never conditional:
   * "you may object if ..." still gives the right. A cue's own polarity is not bound by this.
   */
  readonly polarities?: readonly Polarity[];
  readonly wording: { readonly [P in Polarity]: Wording };
  /** Where the practice stands in public taxonomies. */
  readonly sources: {
    readonly opp115: string;
    readonly dpv: string | null;
    readonly tosdr: string | null;
  };
  /** Slots worth looking for in its sentences. Condition and exception are always looked for. */
  readonly slots: readonly SlotName[];
  readonly cues: readonly Cue[];
}

/** What people read when a practice is found with one polarity. */
export interface Wording {
  readonly rating: Rating;
  /**
   * Titles of at most 48 characters, most specific first; the first whose {slots} are all filled is shown.
   * The last has no slots.
   */
  readonly titles: readonly string[];
  /** One sentence without jargon. */
  readonly explanation: string;
}

/** Sentences, ours, that prove a practice's cues. Context as the reader would have it. */
export interface Example {
  readonly text: string;
  readonly polarity?: Polarity;
  readonly leadIn?: string;
  readonly section?: string;
  readonly slots?: Slots;
}
export interface Examples {
  readonly match: readonly Example[];
  /** Sentences that look like it and are not. */
  readonly noMatch: readonly Example[];
}

/** Something the reader should be told when a policy is silent about it (GDPR 13 and 14). */
export interface ChecklistEntry {
  /** The practice whose `silent_` text names the gap. */
  readonly practice: string;
  /** Any finding of these, or of `practice`, fills it. */
  readonly orAnyOf?: readonly string[];
}

/** All that is known about what policies say. */
export interface Catalogue {
  readonly practices: readonly Practice[];
  readonly checklist: readonly ChecklistEntry[];
}

/** A practice found in a sentence (ToS;DR: a point). */
export interface Finding {
  readonly practice: string;
  readonly category: Category;
  readonly group: Group;
  readonly rating: Rating;
  readonly polarity: Polarity;
  readonly sentence: Sentence;
  /** The words that gave it away; same block as the sentence. */
  readonly cue: Span;
  readonly slots: Slots;
  /** 0..1: how likely the finding is right. */
  readonly score: number;
  /** False where the reader should be told "Unsure". */
  readonly certain: boolean;
}

/** A text for people: a key of `_locales` and what fills its places. */
export interface Message {
  readonly key: string;
  readonly args: readonly string[];
}

/** One line of the summary: all findings of a practice with one polarity. */
export interface Row {
  readonly practice: string;
  readonly category: Category;
  readonly group: Group;
  readonly rating: Rating;
  readonly polarity: Polarity;
  readonly title: Message;
  readonly explanation: Message;
  /** Its slots, united over the findings. */
  readonly slots: Slots;
  /** Indices into `Report.findings`, best quote first. */
  readonly findings: readonly number[];
  /** Whether the row belongs to "what stands out". */
  readonly standsOut: boolean;
}

/** Said here, denied there, with no condition between: indices into `Report.findings`. */
export interface Contradiction {
  readonly practice: string;
  readonly asserted: number;
  readonly denied: number;
}

/** All that was read on one page or frame. */
export interface Report {
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly words: number;
  /** Date of the last update as the policy writes it, or ''. */
  readonly updated: string;
  readonly findings: readonly Finding[];
  /** Ordered for reading: bad, notice, good, neutral; within a rating by weight, then by place. */
  readonly rows: readonly Row[];
  /** Practices of the GDPR 13/14 checklist that this page does not mention. */
  readonly silent: readonly string[];
  readonly contradictions: readonly Contradiction[];
}
