// The counts of a test run in one plain line.

/** The part of Jest's JSON report that is counted. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * `N passed, N failed`. A test file that could not run counts as one failure, and so do failed checks; a report that is
 * missing means the run broke down, which is one failure too.
 */
export function countsLine(report: JestReport | undefined, checksFailed: boolean): string {
  const failedTests = report ? report.numFailedTests + report.numRuntimeErrorTestSuites : 1;
  return `${report?.numPassedTests ?? 0} passed, ${failedTests + (checksFailed ? 1 : 0)} failed`;
}
