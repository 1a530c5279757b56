import { describe, expect, it } from '@jest/globals';
import { COUNTS, type Counts } from '../src/figures/counts.ts';
import { countsIn, type Measure, measures, valueOf } from '../src/figures/measures.ts';

const measure = (key: string) => measures.get(key) as Measure;
const value = (key: string, counts: Counts) => valueOf(measure(key), counts).value;

/** A year of one district, in numbers that can be added up by hand. */
const YEAR: Counts = {
  REPORTED: 200,
  REPORTED_BY_PATROL: 50,
  JOINED: 7,
  FILED: 100,
  FILED_ON_TIME: 90,
  FILED_WRONGLY: 5,
  FOUND_BY_PATROL: 40,
  FOUND_BY_OTHERS: 10,
  REJECTED: 10,
  WITHDRAWN: 6,
  VOIDED: 2,
  MERGED: 4,
  DISPATCHED: 50,
  DISPATCHED_ON_TIME: 40,
  ASSIGNED: 150,
  TAKEN_UP: 171,
  MINUTES_TO_TAKE_UP: 20_520,
  ACCEPTANCES: 180,
  RETURNED: 5,
  HANDED_IN: 160,
  WORK_MINUTES: 7_200,
  REWORKED: 16,
  VERIFICATIONS_ORDERED: 40,
  VERIFICATIONS_ORDERED_ON_TIME: 30,
  VERIFIED: 40,
  VERIFIED_ON_TIME: 36,
  INSPECTIONS_ORDERED: 20,
  INSPECTIONS_ORDERED_ON_TIME: 8,
  INSPECTED: 20,
  INSPECTED_ON_TIME: 10,
  COMPLETED: 120,
  COMPLETED_ON_TIME: 90,
  COMPLETED_BY_TIME: 30,
  MINUTES_TO_COMPLETE: 144_000,
  CLOSED: 120,
  CLOSED_ON_TIME: 60,
  REOPENED: 6,
  BREACHED: 12,
  ESCALATED: 9,
  RATED: 80,
  STARS: 340,
  SATISFIED: 60,
  CALLS: 50,
  REACHED: 40,
  ASKED_WHETHER_SOLVED: 40,
  SOLVED_BY_CALL: 30,
  ASKED_WHETHER_SATISFIED: 25,
  SATISFIED_BY_CALL: 20,
  SUPERVISED: 3,
};

describe('I10 formulas, by hand', () => {
  it.each([
    ['REPORTED', 200],
    ['TAKEN_UP', 171],
    ['COMPLETED', 120],
    ['REJECTED', 10],
    ['WITHDRAWN', 6],
    ['MERGED', 4],
    ['ASSIGNED', 150],
    ['RETURNED', 5],
    ['REWORKED', 16],
    ['REOPENED', 6],
    ['BREACHED', 12],
    ['ESCALATED', 9],
    ['JOINED', 7],
    ['RATED', 80],
    ['CALLS', 50],
    ['SUPERVISED', 3],
    ['ACCEPTANCE_RATE', 90],
    ['COMPLETION_RATE', 67.4157],
    ['ON_TIME_RATE', 75],
    ['RETURN_RATE', 2.7778],
    ['REOPEN_RATE', 5],
    ['REWORK_RATE', 10],
    ['RATING_SATISFACTION', 75],
    ['AVERAGE_STARS', 4.25],
    ['HOURS_TO_ACCEPT', 2],
    ['HOURS_TO_COMPLETE', 20],
    ['HOURS_OF_WORK', 0.75],
    ['AUTOMATIC_CONFIRMATION_RATE', 25],
    ['RESPONSE_RATE', 95],
    ['RESOLUTION_RATE', 75],
    ['SATISFACTION_RATE', 80],
    ['SHIFT_LEADER_SCORE', 78],
    ['DISPATCHER_SCORE', 78],
    ['SUPERVISOR_SCORE', 76],
    ['ACCEPTOR_SCORE', 69],
    ['DEPARTMENT_SCORE', 81],
  ])('I10 %s is %d', (key, expected) => {
    expect(value(key, YEAR)).toBe(expected);
  });

  it('I10 has a formula by hand for every measure, over counts that exist', () => {
    expect(measures.size).toBe(36);
    for (const { formula } of measures.values()) for (const count of countsIn(formula)) expect(COUNTS).toContain(count);
  });

  it('I10 divides by nothing nowhere', () => {
    const values = [...measures.values()].map((one) => [one.unit, valueOf(one, {}).value]);
    for (const [unit, nothing] of values) expect(nothing).toBe(unit === 'COUNT' ? 0 : null);
  });

  it('I10 tells of a ratio of how many', () => {
    expect(valueOf(measure('ON_TIME_RATE'), YEAR)).toEqual({ value: 75, numerator: 90, denominator: 120 });
    expect(valueOf(measure('ACCEPTANCE_RATE'), YEAR)).toEqual({ value: 90, numerator: 171, denominator: 190 });
  });
});

describe('I10 known mistakes of other systems', () => {
  it('I10 a shift leader does not get the closing rate twice', () => {
    expect(value('SHIFT_LEADER_SCORE', YEAR)).toBe(0.9 * 25 + 0.95 * 40 + 0.5 * 35);
    expect(value('SHIFT_LEADER_SCORE', YEAR)).not.toBe(0.5 * 25 + 0.95 * 40 + 0.5 * 35);
  });

  it('I10 an acceptor does not get the verification rate twice', () => {
    expect(value('ACCEPTOR_SCORE', YEAR)).toBe(1 * 25 + 0.75 * 40 + 0.4 * 35);
    expect(value('ACCEPTOR_SCORE', YEAR)).not.toBe(1 * 25 + 0.75 * 40 + 0.75 * 35);
  });

  it('I10 the volume of a department is what it was assigned, not what it had to do again', () => {
    const rest = 0.8 * 30 + 0.75 * 30 + 0.9 * 30;
    expect(value('DEPARTMENT_SCORE', YEAR)).toBe(7.5 + rest);
    expect(value('DEPARTMENT_SCORE', YEAR)).not.toBe(10 + rest);
  });

  it.each([
    [50, 10],
    [51, 9],
    [100, 9],
    [101, 7.5],
    [200, 7.5],
    [500, 6],
    [1_000, 4],
    [1_001, 0],
  ])('I10 a department with %d issues gets %d points for the volume', (assigned, points) => {
    const all = { ASSIGNED: assigned, COMPLETED: assigned, COMPLETED_ON_TIME: assigned, HANDED_IN: assigned };
    expect(value('DEPARTMENT_SCORE', all)).toBe(points + 90);
  });

  it('I10 what patrols missed lowers their score', () => {
    expect(value('SUPERVISOR_SCORE', YEAR)).toBe(0.8 * 40 + 0.8 * 20 + 0.9 * 20 + 0.5 * 20);
    expect(value('SUPERVISOR_SCORE', YEAR)).not.toBe(0.8 * 40 + 0.2 * 20 + 0.9 * 20 + 0.5 * 20);
    expect(value('SUPERVISOR_SCORE', { ...YEAR, FOUND_BY_OTHERS: 40 })).toBeLessThan(76);
  });
});
