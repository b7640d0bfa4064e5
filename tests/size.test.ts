/** What the extension weighs. A bound is the size measured when it was set, and ten percent: passing it is a decision, not an accident. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const output = path.resolve(import.meta.dirname, '../.output');
const builds = ['chrome-mv3', 'firefox-mv3'];
const isBuilt = builds.every((build) => existsSync(path.join(output, build)));
if (!isBuilt) console.warn('No build in .output: sizes are not checked. Run `npm run build`.');

/**
 * Raw bytes are what a browser parses, gzipped ones what a user downloads.
 * Measured on 2026-11-25: 1,125,778 raw and 516,619 gzipped, of which the trained weights are 355,000 and 249,946;
 * 21,744 gzipped; 5,261 gzipped.
 */
const maxReaderBytes = 1_238_000;
const maxReaderGzipBytes = 568_000;
/** What the product was given for its weights. */
const maxWeightsGzipBytes = 250_000;
const maxPopupGzipBytes = 23_900;
const maxBackgroundGzipBytes = 5_800;
/** What the script for every page was given. */
const maxLookoutGzipBytes = 6_000;

const bytes = (build: string, pattern: string) =>
  globSync(pattern, { cwd: path.join(output, build) }).map((file) => readFileSync(path.join(output, build, file)));
const sum = (parts: readonly Buffer[], sizeOf: (part: Buffer) => number) =>
  parts.reduce((total, part) => total + sizeOf(part), 0);
const raw = (part: Buffer) => part.length;
const gzipped = (part: Buffer) => gzipSync(part, { level: 9 }).length;

test('the trained weights', () => {
  const file = path.resolve(import.meta.dirname, '../lib/core/model-weights.ts');
  expect(gzipped(readFileSync(file))).toBeLessThanOrEqual(maxWeightsGzipBytes);
});

describe.runIf(isBuilt).each(builds)('%s', (build) => {
  test('the script in policy pages', () => {
    const scripts = bytes(build, 'policy.js');
    expect(scripts).not.toEqual([]);
    expect(sum(scripts, raw)).toBeLessThan(maxReaderBytes);
    expect(sum(scripts, gzipped)).toBeLessThan(maxReaderGzipBytes);
  });

  test('the popup: scripts and styles', () => {
    const size = sum([...bytes(build, 'chunks/*.js'), ...bytes(build, 'assets/*.css')], gzipped);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(maxPopupGzipBytes);
  });

  test('the script in every page, where that is wanted', () => {
    const size = sum(bytes(build, 'lookout.js'), gzipped);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(maxLookoutGzipBytes);
  });

  test('the background', () => {
    const size = sum(bytes(build, 'background.js'), gzipped);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(maxBackgroundGzipBytes);
  });
});
