/** The end-to-end tests: every file once in Chromium and once in Firefox, the two browsers side by side, on the production build. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import type { BrowserName } from '../../scripts/browsers/browser.ts';
import TotalReporter from './total-reporter.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

const root = path.resolve(import.meta.dirname, '../..');

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    pool: 'forks',
    // A file has its own browser and server, so two may run at a time; more would make each other late.
    maxWorkers: 2,
    reporters: ['default', new TotalReporter()],
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      extends: true,
      test: {
        name: browser,
        provide: { browser },
        include: ['tests/e2e/**/*.test.ts'],
        testTimeout: 45_000,
        hookTimeout: 60_000,
        expect: { poll: { timeout: 10_000 } },
      },
    })),
  },
});
