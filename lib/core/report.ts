/** Adds up what was read: rows, gaps, contradictions, size and date. Knows no page. */
import { fold } from './fold';
import type { Block, Catalogue, Contradiction, Finding, Report } from './model';
import { readSlots } from './slots';
import { summarise } from './summary';

/** What a report is made from. `findings` are in document order. */
export interface ReportInput {
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/** Adds up one page or frame. */
export function makeReport(input: ReportInput, catalogue: Catalogue): Report {
  const { url, title, language, blocks, findings } = input;
  return {
    url,
    title,
    language,
    words: countWords(blocks),
    updated: updatedDate(blocks, findings),
    findings,
    rows: summarise(findings, catalogue.practices),
    silent: silentOn(findings, catalogue),
    contradictions: contradictionsIn(findings),
  };
}

function countWords(blocks: readonly Block[]): number {
  let words = 0;
  for (const block of blocks) words += block.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  return words;
}

/** The date in a "last updated" sentence, or ''. An effective date serves where no update is named. */
function updatedDate(blocks: readonly Block[], findings: readonly Finding[]): string {
  const dated = findings.find((finding) => finding.practice === 'last-updated' && finding.slots.date?.[0]);
  if (dated) return dated.slots.date?.[0] ?? '';
  for (const block of blocks) {
    const folded = fold(block.text);
    const at = folded.search(
      /\b(?:last (?:updated|revised|modified|changed)|updated on|revised on|effective (?:date|as of|from)?)/,
    );
    if (at < 0 || block.text.length > 400) continue;
    const date = readSlots(block.text.slice(at), folded.slice(at), ['date']).date?.[0];
    if (date) return date;
  }
  return '';
}

function silentOn(findings: readonly Finding[], { checklist }: Catalogue): string[] {
  const found = new Set(findings.map((finding) => finding.practice));
  return checklist
    .filter(({ practice, orAnyOf = [] }) => ![practice, ...orAnyOf].some((id) => found.has(id)))
    .map(({ practice }) => practice);
}

/** Pairs a sure assertion with a sure denial of the same practice, once a practice, where neither has a condition. */
function contradictionsIn(findings: readonly Finding[]): Contradiction[] {
  const first = (practice: string, polarity: Finding['polarity']) =>
    findings.findIndex(
      (finding) =>
        finding.practice === practice &&
        finding.polarity === polarity &&
        finding.certain &&
        // "No" in one row of a table does not contradict "Yes" in another.
        !finding.sentence.answers &&
        !finding.slots.condition &&
        !finding.slots.exception,
    );
  return [...new Set(findings.map((finding) => finding.practice))].flatMap((practice) => {
    const asserted = first(practice, 'asserted');
    const denied = first(practice, 'denied');
    return asserted >= 0 && denied >= 0 ? [{ practice, asserted, denied }] : [];
  });
}
