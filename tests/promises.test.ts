/** Each promise that the manifest and the sources can prove. What only a running browser proves stands in tests/e2e/promises.test.ts. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly content_scripts?: readonly {
    readonly matches: readonly string[];
    readonly js?: readonly string[];
    readonly match_origin_as_fallback?: boolean;
  }[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly data_collection_permissions?: { readonly required: readonly string[] } };
  };
}

const builds = ['chrome-mv3', 'firefox-mv3'];
// Snapshots are kept by the build's name: a path would differ from clone to clone.
const manifestOf = (build: string) => path.join(root, '.output', build, 'manifest.json');
const isBuilt = builds.every((build) => existsSync(manifestOf(build)));
if (!isBuilt) console.warn('No build in .output: the promises of the manifest are not checked. Run `npm run build`.');

describe.runIf(isBuilt).each(builds)('%s', (build) => {
  const manifest = isBuilt ? (JSON.parse(readFileSync(manifestOf(build), 'utf8')) as Manifest) : {};

  test('asks for three permissions and no more', () => {
    expect(manifest.permissions?.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('starts by itself on policy-looking addresses only', () => {
    const [script, ...others] = manifest.content_scripts ?? [];
    expect(others).toEqual([]);
    expect(script?.js).toEqual(['policy.js']);
    // It would start the script on whole sites.
    expect(script?.match_origin_as_fallback).toBeUndefined();
    for (const match of script?.matches ?? []) expect(match).toMatch(/^\*:\/\/\*\/\*[^*/]{4,}\*$/);
    expect(script?.matches).toContain('*://*/*privacy*');
    expect(script?.matches?.toSorted()).toMatchSnapshot('matches');
  });

  test('lets its pages connect to nothing', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  test('cannot be seen or called by pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test.runIf(build.includes('firefox'))('tells Firefox that it collects nothing', () => {
    const gecko = manifest.browser_specific_settings?.gecko;
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  });
});

const sources = globSync('{entrypoints,lib,components}/**/*.{ts,tsx,html,css}', { cwd: root });
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('sources', () => {
  /** Ways to the network. Words in data (a policy may speak of "web sockets") are not calls. */
  const network =
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b|\bimportScripts\b|\bimport\s*\(\s*[^'"\s@/]|\bnew\s+(Shared)?Worker\b/;
  /** Ways to run a text as code. */
  const code =
    /\beval\s*\(|\bnew\s+Function\b|dangerouslySetInnerHTML|\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML/;

  test('there are sources to look at', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  test.each(sources)('%s reaches no network and runs no text as code', (file) => {
    expect(read(file)).not.toMatch(network);
    expect(read(file)).not.toMatch(code);
  });

  test.each(sources.filter((file) => /\.(html|css)$/.test(file)))('%s loads nothing from elsewhere', (file) => {
    expect(read(file)).not.toMatch(/(src|href)=["']?(https?:)?\/\/|url\(["']?(https?:)?\/\/|@import/);
  });
});
