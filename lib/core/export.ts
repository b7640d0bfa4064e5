/** A report for others: as a plain record (JSON), and as Markdown for people. Knows no file, no page and no words. */
import type { Category, Finding, Group, Polarity, Rating, Report, Row, Slots, Span, Stretch } from './model';
import { categories, slotNames } from './model';
import { readingMinutes } from './reading-time';

/** Gives the text of a key of `_locales`, its places `$1`.. filled. */
export type Translate = (key: string, args?: readonly string[]) => string;

/** The text that a report is about, and the way from blocks into it. */
export interface ReadText {
  /** The name it goes by. */
  readonly file: string;
  readonly text: string;
  rangeOf(span: Span): Stretch;
}

/** One finding of a record. `text` is `document.slice(start, end)`. */
export interface FindingRecord extends Stretch {
  readonly practice: string;
  readonly category: Category;
  readonly group: Group;
  readonly rating: Rating;
  readonly polarity: Polarity;
  readonly text: string;
  readonly section: string;
  readonly cue: Stretch;
  readonly slots: Slots;
  readonly score: number;
  readonly certain: boolean;
}

/** All that was read in one document, in the form that `npm run analyse` prints. Stable. */
export interface AnalysisRecord {
  readonly file: string;
  readonly title: string;
  readonly language: string;
  readonly words: number;
  readonly updated: string;
  readonly document: string;
  readonly findings: readonly FindingRecord[];
  readonly silent: readonly string[];
  readonly contradictions: Report['contradictions'];
}

/**
 * A report as a record whose offsets are into the whole document.
 *
 * @param sectionOf the heading that a block stands under
 */
export function toRecord(report: Report, read: ReadText, sectionOf: (block: number) => string): AnalysisRecord {
  const { title, language, words, updated, findings, silent, contradictions } = report;
  return {
    file: read.file,
    title,
    language,
    words,
    updated,
    document: read.text,
    findings: findings.map((finding) => recordOf(finding, read, sectionOf)),
    silent,
    contradictions,
  };
}

function recordOf(finding: Finding, read: ReadText, sectionOf: (block: number) => string): FindingRecord {
  const { practice, category, group, rating, polarity, sentence, slots, score, certain } = finding;
  const { start, end } = read.rangeOf(sentence.span);
  const cue = read.rangeOf(finding.cue);
  return {
    practice,
    category,
    group,
    rating,
    polarity,
    text: read.text.slice(start, end),
    start,
    end,
    section: sectionOf(sentence.span.block),
    cue: { start: cue.start, end: cue.end },
    slots,
    score,
    certain,
  };
}

/** As many quotes of a practice as people read; the popup shows the rest. */
const maxQuotes = 3;
const maxQuoteUnits = 500;

/**
 * A report for people: what stands out first, then by category, with quotes.
 * Words of the page are escaped: they can't become markup.
 */
export function toMarkdown(report: Report, t: Translate): string {
  const parts = [
    `# ${escapeMarkdown(report.title) || t('extension_short_name')}`,
    `${factsOf(report, t).join(' · ')}.`,
  ];
  const outstanding = report.rows.filter(({ standsOut }) => standsOut);
  if (report.rows.length === 0) parts.push(t('nothing_found'));
  if (outstanding.length > 0) parts.push(`## ${t('stands_out')}`, rowsOf(outstanding, report, t));
  for (const category of categories) {
    const rows = report.rows.filter((row) => row.category === category && !row.standsOut);
    if (rows.length > 0) parts.push(`## ${t(`category_${category}`)}`, rowsOf(rows, report, t));
  }
  if (report.contradictions.length > 0) parts.push(`## ${t('says_both')}`, contradictionsOf(report));
  if (report.silent.length > 0) {
    const names = report.silent.map((practice) => `- ${t(`silent_${practice.replaceAll('-', '_')}`)}`);
    parts.push(`## ${t('does_not_mention')}`, names.join('\n'));
  }
  parts.push(`*${t('caveat')}*`);
  return `${parts.join('\n\n')}\n`;
}

function factsOf({ words, updated }: Report, t: Translate): string[] {
  const minutes = readingMinutes(words);
  return [
    counted('words', words, t),
    counted('minutes', minutes, t),
    updated ? t('updated', [escapeMarkdown(updated)]) : t('no_date'),
  ];
}

function counted(key: string, count: number, t: Translate): string {
  return t(`${key}_${count === 1 ? 'one' : 'other'}`, [String(count)]);
}

function rowsOf(rows: readonly Row[], report: Report, t: Translate): string {
  return rows.map((row) => rowOf(row, report, t)).join('\n');
}

function rowOf(row: Row, { findings }: Report, t: Translate): string {
  const members = row.findings.flatMap((index) => findings[index] ?? []);
  const title = t(row.title.key, row.title.args.map(escapeMarkdown));
  const isUnsure = members.every(({ certain }) => !certain);
  const marks = [t(`rating_${row.rating}`), ...(isUnsure ? [t('chip_unsure')] : [])];
  const lines = [`- **${title}** (${marks.join(', ')}, ${counted('findings', members.length, t)})`];
  lines.push(`  ${t(row.explanation.key, row.explanation.args.map(escapeMarkdown))}`);
  const details = slotNames.flatMap((slot) => {
    const values = row.slots[slot];
    return values ? [t(`slot_${slot}`, [values.map(escapeMarkdown).join('; ')])] : [];
  });
  if (details.length > 0) lines.push(`  ${details.join(' · ')}`);
  for (const { sentence } of members.slice(0, maxQuotes)) lines.push(`  > ${quote(sentence.text)}`, '');
  return lines.join('\n');
}

function contradictionsOf({ contradictions, findings }: Report): string {
  return contradictions
    .map(({ asserted, denied }) => {
      const quotes = [findings[asserted], findings[denied]].flatMap((finding) => finding?.sentence.text ?? []);
      return `- ${quotes.map((text) => `> ${quote(text)}`).join('\n  ')}`;
    })
    .join('\n');
}

function quote(text: string): string {
  const short = text.length > maxQuoteUnits ? `${text.slice(0, maxQuoteUnits)}…` : text;
  return escapeMarkdown(short);
}

/** On one line, with every sign that Markdown or HTML could act on made plain. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
