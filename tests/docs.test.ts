/** What the documents say about the code, held against the code. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnalysisRecord } from '@/lib/core/export';
import { practicesFile, practicesText } from '@/scripts/docs';
import config from '@/wxt.config';
import { runCommand } from './scripts/run-command';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Texts set as code on one line; fenced blocks are left out. */
const codeIn = (markdown: string) =>
  [...markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

test('docs/practices.md is what `npm run docs` would write', () => {
  expect(readFileSync(practicesFile, 'utf8') === practicesText(), 'run `npm run docs`').toBe(true);
});

describe('ARCHITECTURE.md', () => {
  const packages = Object.keys(
    Object.assign({}, ...Object.values(JSON.parse(read('package.json'))).filter((value) => typeof value === 'object')),
  );
  /** "preact/hooks" is an import, "lib/core" a path; `CSS.highlights` is neither. */
  const isPath = (code: string) =>
    /^\.?[\w-]+(?:\/[\w.-]+)+\/?$|^[\w.-]+\.(?:ts|tsx|json|md|mjs)$/.test(code) &&
    !packages.includes(code.split('/')[0] ?? '');
  const paths = [...new Set(codeIn(read('ARCHITECTURE.md')).filter(isPath))];

  test('names paths', () => {
    expect(paths.length).toBeGreaterThan(50);
  });

  test.each(paths)('names %s, which exists', (file) => {
    expect(existsSync(path.join(root, file))).toBe(true);
  });
});

describe('README.md', () => {
  interface Manifest {
    readonly permissions: readonly string[];
    readonly host_permissions?: readonly string[];
    readonly optional_host_permissions: readonly string[];
    readonly commands: Readonly<Record<string, { readonly suggested_key: { readonly default: string } }>>;
  }
  const make = config.manifest as unknown as (env: { browser: string }) => Manifest;
  /** First two cells of the table under "Permissions": name and kind. */
  const section =
    read('README.md')
      .split(/^## /m)
      .find((part) => part.startsWith('Permissions\n')) ?? '';
  const rows = [...section.matchAll(/^\| `([^`]+)` \| ([^|,]+)/gm)].map(([, name = '', kind = '']) => ({
    name,
    kind: kind.trim(),
  }));
  const named = (kind: string) => rows.filter((row) => row.kind === kind).map(({ name }) => name);

  test.each(['chrome', 'firefox'])(
    'lists the permissions that the manifest for %s asks for, and no others',
    (browser) => {
      const manifest = make({ browser });
      expect(named('required')).toEqual([...manifest.permissions, ...(manifest.host_permissions ?? [])]);
      expect(named('optional')).toEqual(manifest.optional_host_permissions);
      expect(rows.length).toBe(named('required').length + named('optional').length);
    },
  );

  test('names the keys that the manifest suggests', () => {
    const keys = Object.values(make({ browser: 'chrome' }).commands).map((command) => command.suggested_key.default);
    for (const key of keys) expect(read('README.md')).toContain(`\`${key}\``);
  });
});

describe('links', () => {
  const documents = globSync(['*.md', 'docs/**/*.md'], { cwd: root });

  test.each(documents)('of %s lead to files that exist', (document) => {
    const text = read(document);
    const targets = [...text.matchAll(/\]\(([^)#\s]+)\)|\bsrc="([^"]+)"/g)].map(([, link, src]) => link ?? src ?? '');
    const missing = targets
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(path.resolve(root, path.dirname(document), target)));
    expect(missing).toEqual([]);
  });
});

describe('PRIVACY.md', () => {
  test('names tests that exist', () => {
    const files = codeIn(read('PRIVACY.md')).filter((code) => code.startsWith('tests/'));
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('has nothing bad in it, as Clauselight reads it', async () => {
    const { status, lines } = await runCommand('analyse', ['PRIVACY.md']);
    expect(status).toBe(0);
    const { findings } = JSON.parse(lines[0] ?? '') as AnalysisRecord;
    expect(findings.map(({ practice }) => practice)).toContain('sell-data');
    expect(findings.filter(({ rating }) => rating === 'bad')).toEqual([]);
  });
});
