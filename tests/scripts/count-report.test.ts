import { describe, expect, it } from 'vitest';
import { addCounts, countReport, sayCount, sayWholeCount, type VitestReport } from '../../scripts/test/count-report';

const report = (change: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  testResults: [],
  ...change,
});

describe('counting what runners report', () => {
  it('counts tests as they are reported', () => {
    const counted = countReport(report({ numPassedTests: 12, numFailedTests: 1, numPendingTests: 2 }), { ok: false });
    expect(counted).toEqual({ passed: 12, failed: 1, skipped: 2 });
  });

  it('counts a file that could not run as a failure', () => {
    const broken = report({ numPassedTests: 3, testResults: [{ status: 'failed', assertionResults: [{ status: 'skipped' }] }] });
    expect(countReport(broken, { ok: false }).failed).toBe(1);
  });

  it('counts a runner that ended badly, and one without a report, as a failure', () => {
    expect(countReport(report({ numPassedTests: 3 }), { ok: false }).failed).toBe(1);
    expect(countReport(undefined, { ok: true }).failed).toBe(1);
  });

  it('says the sum in one line', () => {
    const sum = addCounts([
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 0 },
    ]);
    expect(sayCount(sum)).toBe('5 passed, 1 failed');
    expect(sayCount({ ...sum, skipped: 4 })).toBe('5 passed, 1 failed');
    expect(sayWholeCount(sum)).toBe('5 passed, 1 failed');
    expect(sayWholeCount({ ...sum, skipped: 4 })).toBe('5 passed, 1 failed, 4 skipped');
  });
});
