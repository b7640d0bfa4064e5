/** The weights that ship still tell the saved pages apart. They were fitted on these: a guard, no measurement. Says so where ../shared is not there. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPolicy } from '@/lib/core/detect';
import { fitDetector, sourceOf } from '@/scripts/detector/fit';
import { isBorderline, isRead, readLabelledPages } from '@/scripts/detector/pages';
import { count, judgeAll } from '@/scripts/evaluate/detection';
import { sharedFolder } from '@/scripts/gold/policies';

const manifest = path.join(sharedFolder, 'pages/manifest.tsv');
const isThere = fs.existsSync(manifest);
if (!isThere) console.log('tests/detection: ../shared/pages is not there, so detection is not measured again');

/** Wrong answers of the script for every page, which knows English only: an F1 of 0.985 leaves room for four. */
const mostWrongInEnglish = 4;

/** What issue 4 asks for on pages kept aside. */
const targets = { f1: 0.985, termsWrong: 3, aboutPrivacyWrong: 2, otherLanguages: 0.9 } as const;

const weightsFile = path.resolve(import.meta.dirname, '../lib/core/detect/weights.ts');

describe.skipIf(!isThere)('detection of the saved pages', () => {
  it('meets the targets, with weights that are what the pages give', async () => {
    const pages = await readLabelledPages(manifest);
    expect(sourceOf(fitDetector(pages))).toBe(fs.readFileSync(weightsFile, 'utf8'));
    const { english, otherLanguages, errors } = count(pages, judgeAll(pages));
    expect(english.f1).toBeGreaterThanOrEqual(targets.f1);
    expect(otherLanguages.recognised).toBeGreaterThanOrEqual(otherLanguages.policies * targets.otherLanguages);
    const wrong = (kind: string) => errors.filter((error) => error.kind === kind).length;
    expect(wrong('hard_legal')).toBeLessThanOrEqual(targets.termsWrong);
    expect(wrong('about_privacy')).toBeLessThanOrEqual(targets.aboutPrivacyWrong);
    expect(wrong('data_processing_agreement') + wrong('cookie_policy')).toBe(0);
    expect(errors.filter(({ kind }) => !/policy|legal|about/.test(kind))).toEqual([]);
    const inEnglish = pages.filter(({ kind, language }) => language === 'en' && !isBorderline(kind));
    const misjudged = inEnglish.filter(({ kind, facts }) => isPolicy(facts) !== isRead(kind));
    expect(misjudged.length, misjudged.map(({ file }) => file).join(' ')).toBeLessThanOrEqual(mostWrongInEnglish);
  }, 240_000);
});
