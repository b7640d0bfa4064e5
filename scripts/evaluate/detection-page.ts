/** Writes docs/detection.md from measured figures. Knows how to lay out tables, not how to measure. */
import type { DetectionFigures } from './detection';

/** What issue 4 asks for on English pages. */
const targetF1 = 0.985;

/** The page, as Markdown: judged by weights that do not know the page's site, and by the weights as they ship. */
export function detectionPage({ folded, shipped }: { folded: DetectionFigures; shipped: DetectionFigures }): string {
  const row = (name: string, { english, otherLanguages }: DetectionFigures) =>
    `| ${name} | ${english.precision.toFixed(3)} | ${english.recall.toFixed(3)} | ${english.f1.toFixed(3)} | ${otherLanguages.recognised} of ${otherLanguages.policies} |`;
  return `${[
    '# Detection',
    '',
    'Written by `npm run -s evaluate -- detect --write`; do not edit.',
    '',
    'Is a page a privacy policy? `lib/core/detect/features.ts` looks at address (its path only), title, headings and the first 6,500',
    'characters of the main text; `lib/core/detect/weights.ts` says what each feature counts. Cookie policies are read too. Terms, agreements',
    'about data processing, articles, help pages and pages that only link to policies are not. The script for every page knows the English',
    'wording only; `tests/detection.test.ts` holds it to the same target.',
    '',
    '## The weights',
    '',
    'A logistic regression with a penalty on large weights, fitted by `npm run train:detector` on the saved pages of `../shared/pages`; the same',
    'pages give the same bytes (`-- --check` compares). Each page also counts without its address and without its title, and pages of other',
    'kinds also under an address that says "privacy", so that no single field decides. The pages belong to their owners and are test input: no',
    'text of them is in the project, the weights are figures.',
    '',
    'Two pages are not learned from, and counted as errors below: a page that the list has twice, once as policy and once as terms, and the',
    "privacy policy of a site about privacy, which the list has as an article. A page with a policy's headings below another document is decided",
    'by a rule (`lib/core/detect/parts.ts`), which then also tells which part of it is read.',
    '',
    '## Figures',
    '',
    `${folded.pages} pages saved ${folded.years}. Precision, recall and F1 over the ${folded.english.pages} English pages, cookie policies and agreements aside; the target`,
    `is F1 ${targetF1}. Policies in another language count when both answers are right.`,
    '',
    '| weights | precision | recall | F1 | other languages |',
    '| --- | --- | --- | --- | --- |',
    row('ten folds cut by site, each judged by the others', folded),
    row('as they ship, on the pages they were fitted on', shipped),
    '',
    'The features were chosen while looking at these pages, so expect somewhat less on others.',
    '',
    '| kind | pages | taken for a policy, in folds | as they ship |',
    '| --- | --- | --- | --- |',
    ...Object.entries(folded.byKind).map(
      ([kind, { pages, read }]) => `| ${kind} | ${pages} | ${read} | ${shipped.byKind[kind]?.read ?? ''} |`,
    ),
    '',
    '## Errors',
    '',
    ...errors('In folds', folded),
    ...errors('As they ship', shipped),
  ].join('\n')}`;
}

function errors(title: string, figures: DetectionFigures): string[] {
  return [
    `${title}:`,
    '',
    ...figures.errors.map(
      ({ file, kind, language, said }) =>
        `- \`${file}\` (${kind}, ${language || 'language unknown'}): ${said.isPolicy ? 'read' : 'not read'}, score ${said.score}`,
    ),
    '',
  ];
}
