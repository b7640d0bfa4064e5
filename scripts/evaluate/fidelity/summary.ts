/** Adds up what the pages gave, and writes it as a page for people. Knows no browser. */
import type { PageFidelity } from './in-page';

/** All pages in one browser. */
export interface BrowserFidelity {
  /** With its version. */
  readonly browser: string;
  readonly pages: Readonly<Record<string, PageFidelity>>;
}

interface Figures {
  readonly browser: string;
  readonly pages: number;
  readonly seenWords: number;
  readonly missingWords: number;
  /** Share of the words that a person sees. */
  readonly readShare: number;
  readonly sentences: number;
  readonly furnitureSentences: number;
  readonly furnitureShare: number;
  readonly wrongRanges: number;
  readonly pagesBelowTarget: { readonly words: number; readonly furniture: number };
}

interface WorstPage {
  readonly page: string;
  readonly share: number;
  readonly count: number;
  readonly examples: readonly string[];
}

/** What the command prints. */
export interface FidelitySummary {
  readonly targets: typeof targets;
  readonly figures: readonly Figures[];
  /** Of the first browser: least read first, and only pages that miss the target. */
  readonly leastRead: readonly WorstPage[];
  readonly mostFurniture: readonly WorstPage[];
  /** Of all browsers. */
  readonly wrongRanges: readonly string[];
}

const targets = { readShare: 0.99, furnitureShare: 0.03 };
const maxExamples = 3;
const digits = 4;

export function sumUp(measured: readonly BrowserFidelity[]): FidelitySummary {
  const first = Object.entries(measured[0]?.pages ?? {});
  return {
    targets,
    figures: measured.map(figuresOf),
    leastRead: first
      .map(([page, { seenWords, missingWords, missingLines }]) => ({
        page,
        share: readShareOf(seenWords, missingWords),
        count: missingWords,
        examples: missingLines.slice(0, maxExamples),
      }))
      .filter(({ share }) => share < targets.readShare)
      .sort((a, b) => a.share - b.share),
    mostFurniture: first
      .map(([page, { sentences, furniture }]) => ({
        page,
        share: shareOf(furniture.length, sentences),
        count: furniture.length,
        examples: furniture.slice(0, maxExamples),
      }))
      .filter(({ share }) => share > targets.furnitureShare)
      .sort((a, b) => b.share - a.share),
    wrongRanges: measured.flatMap(({ browser, pages }) =>
      Object.entries(pages).flatMap(([page, { wrongRanges }]) =>
        wrongRanges.map((text) => `${browser} ${page}: ${text}`),
      ),
    ),
  };
}

function figuresOf({ browser, pages }: BrowserFidelity): Figures {
  const all = Object.values(pages);
  const total = (of: (page: PageFidelity) => number) => all.reduce((sum, page) => sum + of(page), 0);
  const seenWords = total((page) => page.seenWords);
  const missingWords = total((page) => page.missingWords);
  const sentences = total((page) => page.sentences);
  const furnitureSentences = total((page) => page.furniture.length);
  return {
    browser,
    pages: all.length,
    seenWords,
    missingWords,
    readShare: readShareOf(seenWords, missingWords),
    sentences,
    furnitureSentences,
    furnitureShare: shareOf(furnitureSentences, sentences),
    wrongRanges: total((page) => page.wrongRanges.length),
    pagesBelowTarget: {
      words: all.filter((page) => readShareOf(page.seenWords, page.missingWords) < targets.readShare).length,
      furniture: all.filter((page) => shareOf(page.furniture.length, page.sentences) > targets.furnitureShare).length,
    },
  };
}

function readShareOf(seen: number, missing: number): number {
  return seen === 0 ? 1 : Number((1 - missing / seen).toFixed(digits));
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(digits));
}

/** docs/fidelity.md. Pages are named, their words are not repeated: they belong to their owners. */
export function fidelityPage({ figures, leastRead, mostFurniture, wrongRanges }: FidelitySummary): string {
  const rows = figures.map((each) =>
    [
      each.browser,
      each.pages,
      each.seenWords,
      each.readShare,
      each.sentences,
      each.furnitureShare,
      each.wrongRanges,
    ].join(' | '),
  );
  return `# Text fidelity

Written by \`npm run -s evaluate -- fidelity --write\`; do not edit. Whether the text that Clauselight reads is the text that
a person sees, over all policy pages of \`../shared/pages\`, each opened in a real browser with scripts and network off.

| browser | pages | words seen | read (target ${targets.readShare}) | sentences read | from menus and banners (target at most ${targets.furnitureShare}) | wrong ranges (target 0) |
| --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}

How it is counted:

- **Seen** is \`innerText\` of the body, every \`<details>\` open, form controls aside, without the page's furniture. Furniture
  is decided apart from the reader, in \`scripts/evaluate/fidelity/furniture.ts\`: landmarks by tag, role or name, dialogs,
  consent notices, tables of contents. Menus without any of these count as text of the policy, and what the reader leaves out
  of them as missing: the true share is higher.
- **Read** counts words as a bag: a word seen twice must be read twice. Typed list marks ("a.", "(ii)") are not read, and missing.
- **Wrong ranges**: the page range of each sentence is compared with the sentence, white space, invisible characters and
  left-out elements (scripts, buttons, notes for screen readers) aside.
- Style sheets of the pages are not loaded, so parts that they would hide count as seen.

## Pages that miss the target for words: ${leastRead.length}

| page | read | words missing |
| --- | --- | --- |
${leastRead.map(({ page, share, count }) => `| ${page} | ${share} | ${count} |`).join('\n')}

## Pages that miss the target for menus and banners: ${mostFurniture.length}

| page | share | sentences |
| --- | --- | --- |
${mostFurniture.map(({ page, share, count }) => `| ${page} | ${share} | ${count} |`).join('\n')}

## Wrong ranges: ${wrongRanges.length}

What differs is shown by the command.
`;
}
