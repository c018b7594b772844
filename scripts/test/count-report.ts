/**
 * Counts what a vitest run reports: countReport({ numPassedTests: 12, … }) -> { passed: 12, failed: 0, skipped: 0 }.
 * A file that could not run counts as one failure, so that nothing broken is counted as nothing.
 * It must not know what was tested.
 */

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The parts of vitest's JSON report that are read. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 };

/** The count of a run; `ok` is whether the runner itself ended well. No report at all is one failure. */
export function countReport(report: VitestReport | undefined, { ok }: { ok: boolean }): Count {
  if (!report) return { ...NOTHING, failed: 1 };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed, skipped: report.numPendingTests };
}

export function addCounts(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NOTHING,
  );
}

/** "123 passed, 0 failed": the same form always, for whoever reads it by machine. */
export function sayCount({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}

/** "123 passed, 0 failed, 4 skipped", the last only where some were. */
export function sayWholeCount(count: Count): string {
  return `${sayCount(count)}${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`;
}
