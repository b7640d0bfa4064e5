/** Findings to the rows of a summary: which come first, what they are called. Knows no page and no component. */
import type { Finding, Message, Polarity, Practice, Rating, Row, SlotName, Slots } from './model';
import { slotNames } from './model';

/** Rows of each rating that "stand out": together they fit the popup's first screen. */
const standingOut: { readonly [R in Rating]: number } = { bad: 4, notice: 3, good: 3, neutral: 0 };

const ratingOrder: { readonly [R in Rating]: number } = { bad: 0, notice: 1, good: 2, neutral: 3 };

/** Slots with more values than this are left unnamed in titles: a list of ten countries is no title. */
const maxTitleValues = 3;

/** Key of `_locales` for one of a wording's titles; the last title has no number. */
export function titleKey(practice: string, polarity: Polarity, title: number, count: number): string {
  const base = `practice_${practice.replaceAll('-', '_')}_${polarity}`;
  return title === count - 1 ? base : `${base}_${title + 1}`;
}

/** Key of `_locales` for the explanation. */
export function explanationKey(practice: string, polarity: Polarity): string {
  return `explain_${practice.replaceAll('-', '_')}_${polarity}`;
}

/** The slots that a title has places for, in order. */
export function placesOf(title: string): SlotName[] {
  return [...title.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => slotNames.filter((slot) => slot === name));
}

/**
 * The most specific title that these slots can fill.
 *
 * @param slots united over all findings of the row
 * @param best slots of its best finding: titles with several places use these, so that no title mixes two sentences
 */
export function titleOf(practice: Practice, polarity: Polarity, slots: Slots, best: Slots = slots): Message {
  const { titles } = practice.wording[polarity];
  for (const [index, title] of titles.entries()) {
    const places = placesOf(title);
    const from = places.length > 1 ? best : slots;
    const values = places.map((slot) => from[slot] ?? []);
    if (values.some((list) => list.length === 0 || list.length > maxTitleValues)) continue;
    const args = places.map((slot, place) => listed(values[place] ?? [], slot));
    return { key: titleKey(practice.id, polarity, index, titles.length), args };
  }
  return { key: titleKey(practice.id, polarity, titles.length - 1, titles.length), args: [] };
}

/** "Israel", "Israel and Japan", "Israel, Japan and Malta". The words come from the page, so the page's language joins them. */
function listed(values: readonly string[], slot: SlotName): string {
  return new Intl.ListFormat('en-GB', { type: slot === 'verbs' ? 'disjunction' : 'conjunction' }).format(values);
}

/** Unites the slots of several findings, without repeats, in order of first mention. */
function united(findings: readonly Finding[]): Slots {
  const slots: { [Name in SlotName]?: readonly string[] } = {};
  for (const name of slotNames) {
    const values = new Set(findings.flatMap((finding) => finding.slots[name] ?? []));
    if (values.size > 0) slots[name] = [...values];
  }
  return slots;
}

/** How good a quote is: sure before unsure, with named details before without, short before long. */
function quality(finding: Finding): number {
  const named = Object.keys(finding.slots).length > 0 ? 0.2 : 0;
  return finding.score + named - finding.sentence.text.length / 4000;
}

/**
 * Rows in reading order: bad, notice, good, neutral; within a rating by weight, named details first, then by place.
 *
 * @param findings in document order; rows refer to them by index
 */
export function summarise(findings: readonly Finding[], practices: readonly Practice[]): Row[] {
  const byId = new Map(practices.map((practice) => [practice.id, practice]));
  const grouped = Map.groupBy(
    findings.map((finding, index) => ({ finding, index })),
    ({ finding }) => `${finding.practice} ${finding.polarity}`,
  );
  const rows = [...grouped.values()].flatMap((members) => {
    const practice = byId.get(members[0]?.finding.practice ?? '');
    if (!practice || !members[0]) return [];
    const best = members.toSorted((a, b) => quality(b.finding) - quality(a.finding));
    const { polarity, category, group, rating } = members[0].finding;
    const slots = united(best.map(({ finding }) => finding));
    const title = titleOf(practice, polarity, slots, best[0]?.finding.slots);
    const row: Row = {
      practice: practice.id,
      category,
      group,
      rating,
      polarity,
      title,
      explanation: { key: explanationKey(practice.id, polarity), args: [] },
      slots,
      findings: best.map(({ index }) => index),
      standsOut: false,
    };
    return [{ row, rank: practice.weight + (title.args.length > 0 ? 0.5 : 0), first: members[0].index }];
  });
  rows.sort((a, b) => ratingOrder[a.row.rating] - ratingOrder[b.row.rating] || b.rank - a.rank || a.first - b.first);
  const left = { ...standingOut };
  const asserted = new Set(rows.flatMap(({ row }) => (row.polarity === 'asserted' ? row.practice : [])));
  return rows.map(({ row }) => {
    // "No" about one kind of data is no comfort beside "Yes" about another.
    const isPartial = row.findings.every((index) => findings[index]?.sentence.answers !== undefined);
    if (row.polarity === 'denied' && isPartial && asserted.has(row.practice)) return row;
    left[row.rating] -= 1;
    return { ...row, standsOut: left[row.rating] >= 0 };
  });
}
