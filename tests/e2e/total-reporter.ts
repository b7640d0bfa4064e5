/** Closes the run with one line that machines can read: `12 passed, 0 failed`. */
import type { Reporter, TestModule } from 'vitest/node';

export default class TotalReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failedTests = tests.filter((test) => test.result().state === 'failed').length;
    // A file that could not be loaded, or whose set-up failed, holds tests that never ran: it must not look like a pass.
    const broken = modules.filter((module) => module.state() === 'failed' && !hasFailedTest(module)).length;
    console.log(`${passed} passed, ${failedTests + broken + errors.length} failed`);
  }
}

function hasFailedTest(module: TestModule): boolean {
  return [...module.children.allTests()].some((test) => test.result().state === 'failed');
}
