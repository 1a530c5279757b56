import { describe, expect, it } from '@jest/globals';
import { countsLine } from './counts.ts';

describe('countsLine', () => {
  const report = { numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 1 };

  it('counts tests, and test files that could not run', () => {
    expect(countsLine([report], false)).toBe('7 passed, 3 failed');
  });

  it('never looks green when checks failed or the run broke down', () => {
    expect(countsLine([{ ...report, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }], true)).toBe(
      '7 passed, 1 failed',
    );
    expect(countsLine([undefined], false)).toBe('0 passed, 1 failed');
    expect(countsLine([report, undefined], false)).toBe('7 passed, 4 failed');
  });
});
