/** `npm run -s detect`: one verdict a file, from files or a manifest. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
const sentence =
  '<p>This privacy policy says how we use your personal information. We collect your name. We do not share your data with anybody.</p>';

let folder = '';
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clauselight-'));
  writeFileSync(at('yes.html'), page('Privacy policy', sentence.repeat(4)));
  writeFileSync(
    at('no.html'),
    page(
      'Terms of service',
      '<p>These terms are an agreement. You agree to pay. Our liability is limited.</p>'.repeat(4),
    ),
  );
  writeFileSync(
    at('list.tsv'),
    'kind\tfile\turl\npolicy\tyes.html\thttps://shed.example/privacy\nterms\tno.html\t\ngone\tgone.html\t\n',
  );
  writeFileSync(at('other.tsv'), 'name\tplace\na\tb\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('detect', () => {
  it('prints a verdict for each file', async () => {
    const { status, lines, complaints } = await runCommand('detect', [
      at('yes.html'),
      at('no.html'),
      '--url',
      'https://shed.example/legal',
    ]);
    expect(complaints).toEqual([]);
    expect(status).toBe(0);
    const [yes, no] = lines.map((line) => JSON.parse(line));
    expect(Object.keys(yes)).toEqual(['file', 'isPolicy', 'score', 'evidence', 'language']);
    expect(yes).toMatchObject({ file: at('yes.html'), isPolicy: true, language: 'en' });
    expect(no).toMatchObject({ file: at('no.html'), isPolicy: false });
  });

  it('reads a manifest, its files relative to its folder, and goes on behind one that is missing', async () => {
    const { status, lines, complaints } = await runCommand('detect', ['--manifest', at('list.tsv')]);
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line)).map(({ file, isPolicy }) => [file, isPolicy])).toEqual([
      ['yes.html', true],
      ['no.html', false],
    ]);
    expect(complaints).toEqual([expect.stringMatching(/gone\.html: no such file/)]);
  });

  it.each<readonly [string, () => string[], RegExp]>([
    ['no file', () => [], /No file was named/],
    ['a manifest that is missing', () => ['--manifest', at('none.tsv')], /manifest can't be read/],
    ['a manifest without files', () => ['--manifest', at('other.tsv')], /no column "file"/],
  ])('%s is a wrong call', async (_, args, reason) => {
    const { status, complaints } = await runCommand('detect', args());
    expect(status).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(reason)]);
  });
});
