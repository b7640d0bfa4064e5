/** `npm run -s analyse`: one record a file, one clear line for each input that can't be read, and never a stack trace. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnalysisRecord } from '@/lib/core/export';
import { runCommand } from './run-command';

const policy =
  'Privacy policy\n\nWe collect your name and your email address when you order from us.\n\nWe do **not** sell\nyour personal data.\n\nWe do not:\n\n* share your data with advertisers\n';
const html =
  '<!doctype html><html lang="en"><head><title>Shed policy</title><script>document.title = "ran"</script></head><body><nav><a href="/">Home page of the shop</a></nav><main><h1>Privacy policy</h1><p>We do not sell your data.</p><h2>Cookies</h2><p>We use cookies to remember your basket. We keep logs for 30 days.</p></main></body></html>';

let folder = '';
const at = (name: string) => path.join(folder, name);
const records = (lines: readonly string[]) => lines.map((line): AnalysisRecord => JSON.parse(line));

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clauselight-'));
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['policy.txt', policy],
    ['policy.md', policy],
    ['page.html', html],
    ['utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(policy, 'utf16le')])],
    [
      'latin.txt',
      Buffer.from('We sell the data of our customers in the caf\u00e9 \u0097 and at the caf\u00e9 door.\n', 'latin1'),
    ],
    [
      'german.txt',
      'Wir verkaufen Ihre Daten nicht, und wir geben sie auch nicht an andere weiter. Das gilt für alle, die bei uns bestellen.',
    ],
    ['empty.txt', ''],
    ['blank.txt', ' \n\n\t\n'],
    ['rules.txt', '=====\n-----\n'],
    ['binary.txt', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 37) % 256))],
    ['nuls.txt', '\0'.repeat(1000)],
    ['paper.txt', '%PDF-1.7\n%\u00e2\u00e3 and so on'],
    [
      'broken.txt',
      Buffer.concat([
        Buffer.from('We sell \u2013 your data '),
        Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0xe2, 0x28]),
        Buffer.from(' and more'),
      ]),
    ],
    ['nothing.html', '<!doctype html><title>x</title><body></body>'],
    ['huge.txt', ''],
  ];
  for (const [name, content] of files) writeFileSync(at(name), content);
  // A sparse file: it is refused by its size, before a byte is read.
  truncateSync(at('huge.txt'), 50_000_000);
  mkdirSync(at('folder.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('reading', () => {
  it('prints one record a file, in the order of the call, with exact offsets', async () => {
    const { status, lines, complaints } = await runCommand(
      'analyse',
      ['policy.txt', 'policy.md', 'page.html', 'utf16.txt', 'latin.txt'].map(at),
    );
    expect(complaints).toEqual([]);
    expect(status).toBe(0);
    const all = records(lines);
    expect(all.map(({ file }) => path.basename(file))).toEqual([
      'policy.txt',
      'policy.md',
      'page.html',
      'utf16.txt',
      'latin.txt',
    ]);
    for (const { document, findings, words } of all) {
      expect(words).toBeGreaterThan(10);
      for (const { text, start, end, cue } of findings) {
        expect(document.slice(start, end)).toBe(text);
        expect(cue.start).toBeGreaterThanOrEqual(start);
        expect(cue.end).toBeLessThanOrEqual(end);
      }
    }
    const [text, markdown, page, wide, latin] = all;
    expect(text?.document).toBe(policy);
    expect(wide?.document).toBe(policy);
    expect(latin?.document).toContain('caf\u00e9 \u2014 and');
    expect(markdown?.document).toContain('We do not sell');
    expect(page).toMatchObject({ title: 'Shed policy', language: 'en' });
    expect(page?.document).not.toContain('Home page of the shop');
  });

  it('finds the same in text, Markdown and HTML', async () => {
    const { lines } = await runCommand('analyse', ['policy.txt', 'policy.md', 'page.html'].map(at));
    for (const { findings } of records(lines)) {
      expect(findings.map(({ practice, polarity }) => `${practice} ${polarity}`)).toContain('sell-data denied');
    }
  });

  it('reads standard input, as text or HTML', async () => {
    const [text, page] = await Promise.all([
      runCommand('analyse', ['-'], { input: policy }),
      runCommand('analyse', ['-'], { input: html }),
    ]);
    expect(records(text.lines)[0]).toMatchObject({ file: '-', document: policy });
    expect(records(page.lines)[0]).toMatchObject({ file: '-', title: 'Shed policy' });
  });

  it('reads nothing into another language, and says which it is', async () => {
    const { status, lines, complaints } = await runCommand('analyse', [at('german.txt')]);
    expect(status).toBe(0);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/german\.txt: .*\(de\)/);
    expect(records(lines)[0]).toMatchObject({ language: 'de', findings: [], silent: [] });
  });

  it('prints Markdown for people', async () => {
    const { status, lines } = await runCommand('analyse', ['--format', 'markdown', at('policy.txt')]);
    expect(status).toBe(0);
    expect(lines[0]).toBe('# Privacy policy');
    expect(lines.join('\n')).toContain('Not legal advice');
  });

  it('writes one file per input to a folder', async () => {
    const out = at('out/deep');
    const { status, lines } = await runCommand('analyse', ['--out', out, at('policy.txt'), at('page.html')]);
    expect(status).toBe(0);
    expect(lines).toEqual([]);
    expect(readdirSync(out).sort()).toEqual(['page.json', 'policy.json']);
    expect(JSON.parse(readFileSync(path.join(out, 'policy.json'), 'utf8'))).toMatchObject({ document: policy });
  });

  it('does not write two inputs to one file', async () => {
    const { status, complaints } = await runCommand('analyse', [
      '--out',
      at('twice'),
      at('policy.txt'),
      at('policy.md'),
    ]);
    expect(status).toBe(1);
    expect(complaints).toEqual([expect.stringContaining('policy.md')]);
  });
});

describe('bad input', () => {
  const bad: readonly (readonly [string, RegExp])[] = [
    ['missing.txt', /no such file/],
    ['folder.txt', /is a folder/],
    ['empty.txt', /is empty/],
    ['blank.txt', /is empty/],
    ['rules.txt', /no text/],
    ['binary.txt', /not text/],
    ['nuls.txt', /not text/],
    ['paper.txt', /PDF/],
    ['broken.txt', /encoding is broken/],
    ['nothing.html', /no text/],
    ['huge.txt', /too large \(50\.0 MB; the limit is 20 MB\)/],
  ];

  it('gets one clear line each, and the good files of the call are still read', async () => {
    const { status, lines, complaints } = await runCommand('analyse', [
      at('policy.txt'),
      ...bad.map(([name]) => at(name)),
      at('page.html'),
    ]);
    expect(status).toBe(1);
    expect(records(lines).map(({ file }) => path.basename(file))).toEqual(['policy.txt', 'page.html']);
    expect(complaints).toHaveLength(bad.length);
    bad.forEach(([name, reason], index) => {
      expect(complaints[index]).toContain(name);
      expect(complaints[index]).toMatch(reason);
    });
  });

  it.each<readonly [string, string[], RegExp]>([
    ['no file', [], /No file was named/],
    ['an unknown option', ['--frobnicate'], /frobnicate/],
    ['an unknown format', ['--format', 'xml', 'a.txt'], /"xml"/],
  ])('%s is a wrong call', async (_, args, reason) => {
    const { status, complaints, lines } = await runCommand('analyse', args);
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(complaints).toEqual([expect.stringMatching(reason)]);
  });

  it('keeps line ends in file names off the terminal', async () => {
    const { complaints } = await runCommand('analyse', ['a\nb\u001b[31m.txt']);
    expect(complaints).toEqual(['a b [31m.txt: no such file']);
  });
});
