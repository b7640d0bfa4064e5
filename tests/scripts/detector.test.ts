/** Fitting the detector: the right weights, the same each time, and folds that keep sites together. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageFacts } from '@/lib/core/model';
import { fitDetector } from '@/scripts/detector/fit';
import { type LabelledPage, readLabelledPages } from '@/scripts/detector/pages';
import { count, judgeAll } from '@/scripts/evaluate/detection';
import { fitLogistic } from '@/scripts/train/logistic';

const policyWords = 'We collect your personal information and we share your data with third parties. '.repeat(20);
const termsWords = 'You shall pay for the seeds, and the warranty does not cover frost of any kind. '.repeat(20);

function page(name: string, kind: string, facts: Partial<PageFacts>): LabelledPage {
  const empty = { url: 'about:blank', title: '', headings: [], lang: 'en', words: 300, fields: 0, sample: '' };
  return { file: name, kind, language: 'en', year: '2026', site: name, facts: { ...empty, ...facts } };
}

const pages = [
  page('a', 'policy', { title: 'Privacy policy', sample: policyWords }),
  page('b', 'policy', { title: 'Privacy notice', sample: policyWords }),
  page('c', 'hard_legal', { title: 'Terms of use', sample: termsWords }),
  page('d', 'article', { title: 'How to sow', sample: termsWords }),
];

describe('fitLogistic', () => {
  it('finds what tells the cases apart, and leaves alone what does not', () => {
    const cases = [1, 0, 1, 0, 1, 0].map((value, index) => ({
      values: [value, index % 3 === 0 ? 1 : 0],
      isPositive: value === 1,
      importance: 1,
    }));
    const { bias, weights } = fitLogistic(cases, 2, 1);
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(Math.abs(weights[1] ?? 1)).toBeLessThan(0.3);
    expect(bias).toBeLessThan(0);
  });

  it('gives smaller weights for a higher penalty', () => {
    const cases = [1, 0].map((value) => ({ values: [value], isPositive: value === 1, importance: 1 }));
    const weightAt = (penalty: number) => fitLogistic(cases, 1, penalty).weights[0] ?? 0;
    expect(weightAt(1)).toBeGreaterThan(weightAt(10));
  });
});

describe('fitDetector', () => {
  it('learns to tell the pages apart, the same each time', () => {
    const fitted = fitDetector(pages);
    expect(fitDetector(pages)).toEqual(fitted);
    const { english, errors } = count(pages, judgeAll(pages, fitted));
    expect(errors).toEqual([]);
    expect(english).toEqual({ pages: 4, precision: 1, recall: 1, f1: 1 });
  });
});

describe('count', () => {
  it('keeps cookie policies and agreements out of the English figures, and in the errors', () => {
    const borderline = [page('e', 'cookie_policy', {}), page('f', 'data_processing_agreement', {})];
    const { english, errors } = count(borderline, judgeAll(borderline));
    expect(english.pages).toBe(0);
    expect(errors.map(({ kind }) => kind)).toEqual(['cookie_policy']);
  });

  it('counts a policy in another language only where the language is right', () => {
    const sample =
      'Wir erheben Ihre personenbezogenen Daten, und die Verarbeitung der Daten ist nicht öffentlich. '.repeat(9);
    const german = page('g', 'policy', { title: 'Datenschutzerklärung', headings: ['Datenschutz'], sample });
    const said = (language: string) => {
      const one = [{ ...german, language }];
      return count(one, judgeAll(one)).otherLanguages;
    };
    expect(said('de')).toEqual({ policies: 1, recognised: 1 });
    expect(said('nl')).toEqual({ policies: 1, recognised: 0 });
  });
});

describe('readLabelledPages', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'clauselight-'));
    for (const name of ['ota_x_Shed_Terms_of_Service', 'ota_y_Shed_Privacy_Policy', 'c', 'd'])
      writeFileSync(path.join(folder, `${name}.html`), '<title>T</title><p>Text.</p>');
    const rows = [
      'file\turl\tkind\tlang\tyear\tsource_repo',
      'ota_x_Shed_Terms_of_Service.html\t\thard_legal\ten-GB\t2026\tr',
      'ota_y_Shed_Privacy_Policy.html\thttps://www.shed.example/privacy\tpolicy\ten\t2026\tr',
      'c.html\tshed.example/about\tarticle\t\t\tr',
      'd.html\thttps://barn.example/\tnews\tde\t2026\tr',
    ];
    writeFileSync(path.join(folder, 'list.tsv'), `${rows.join('\n')}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('puts pages of one host or one service on one site', async () => {
    const read = await readLabelledPages(path.join(folder, 'list.tsv'));
    const [terms, policy, article, other] = read.map(({ site }) => site);
    expect(new Set([terms, policy, article]).size).toBe(1);
    expect(other).not.toBe(terms);
    expect(read.map(({ language }) => language)).toEqual(['en', 'en', '', 'de']);
  });
});
