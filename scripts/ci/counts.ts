// The counts of a test run in one plain line.

/** The part of Jest's JSON report that is counted. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * `N passed, N failed` over all reports. A test file that could not run counts as one failure, and so do failed checks; a
 * report that is missing means the run broke down, which is one failure too.
 */
export function countsLine(reports: readonly (JestReport | undefined)[], checksFailed: boolean): string {
  const passed = reports.reduce((sum, report) => sum + (report?.numPassedTests ?? 0), 0);
  const failed = reports.reduce(
    (sum, report) => sum + (report ? report.numFailedTests + report.numRuntimeErrorTestSuites : 1),
    0,
  );
  return `${passed} passed, ${failed + (checksFailed ? 1 : 0)} failed`;
}
