import { describe, expect, it } from '@jest/globals';
import type { Plain } from '@linli/kit/mongo/store.ts';
import { countsOf } from '../src/figures/countsOf.ts';
import { factOfStep } from '../src/figures/fact.ts';
import type { Issue, IssueEvent } from '../src/issue/issue.ts';

const at = new Date('2026-03-02T03:00:00Z');
const run = { step: 'FILING', stepClock: { dueAt: new Date('2026-03-02T04:00:00Z') } };
const issue = {
  _id: 'iss_1',
  status: 'ORDERED',
  channel: 'PATROL',
  areaIds: ['are_1', 'are_2', 'are_3', 'are_3-G01'],
  communityId: 'are_3',
  reportedAt: new Date('2026-03-02T01:00:00Z'),
  reopenCount: 0,
  timeline: [],
  run,
  buildingId: null,
  location: { longitude: 110.4012, latitude: 21.1957 },
} as unknown as Plain<Issue>;
const step = (event: object, before: object | null = {}, after: object = {}) =>
  countsOf(
    { at, by: null, left: {}, ...event } as unknown as IssueEvent,
    before ? ({ ...issue, ...before } as Plain<Issue>) : undefined,
    { ...issue, ...after } as Plain<Issue>,
  );
const late = { run: { ...run, stepClock: { dueAt: new Date('2026-03-02T02:59:59Z') } } };

describe('I10 what a step counts', () => {
  it('I10 a report, and one by a patrol', () => {
    expect(step({ type: 'REPORTED' }, null)).toEqual({ REPORTED: 1, REPORTED_BY_PATROL: 1 });
    expect(step({ type: 'REPORTED' }, null, { channel: 'APP' })).toEqual({ REPORTED: 1 });
  });

  it('I10 a filing in time or late, and who had found it, once', () => {
    expect(step({ type: 'FILED' })).toEqual({ FILED: 1, FILED_ON_TIME: 1, FOUND_BY_PATROL: 1 });
    expect(step({ type: 'FILED' }, { ...late, channel: 'APP' })).toEqual({ FILED: 1, FOUND_BY_OTHERS: 1 });
    expect(step({ type: 'FILED' }, { filedAt: at })).toEqual({ FILED: 1, FILED_ON_TIME: 1 });
  });

  it('I10 a filing taken back, and not the verification that follows', () => {
    const timeline = [{ action: 'FILED', from: 'FILING' }];
    const filed = { filedAt: at, timeline };
    const dispatching = { ...filed, run: { ...run, step: 'DISPATCHING' } };
    expect(step({ type: 'MOVED', run: { step: 'FILING' } }, dispatching)).toEqual({ FILED_WRONGLY: 1 });
    expect(step({ type: 'MOVED', run: { step: 'VERIFICATION' } }, filed)).toEqual({
      VERIFICATIONS_ORDERED: 1,
      VERIFICATIONS_ORDERED_ON_TIME: 1,
    });
    expect(step({ type: 'REJECTED' }, { filedAt: at })).toEqual({ REJECTED: 1 });
    expect(step({ type: 'VOIDED' }, { filedAt: at, status: 'ACCEPTED' })).toEqual({ VOIDED: 1, FILED_WRONGLY: 1 });
  });

  it('I10 a first acceptance with its minutes, and a second one without', () => {
    expect(step({ type: 'ACCEPTED' })).toEqual({ ACCEPTANCES: 1, TAKEN_UP: 1, MINUTES_TO_TAKE_UP: 120 });
    expect(step({ type: 'ACCEPTED' }, { firstAcceptedAt: at })).toEqual({ ACCEPTANCES: 1 });
  });

  it('I10 a first completion, on time or by time alone, and one after reopening', () => {
    const confirmed = { type: 'CONFIRMED' };
    const closed = { CLOSED: 1, CLOSED_ON_TIME: 1 };
    expect(step(confirmed, {}, { onTime: true, confirmedBy: 'REPORTER' })).toEqual({
      ...closed,
      COMPLETED: 1,
      COMPLETED_ON_TIME: 1,
      MINUTES_TO_COMPLETE: 120,
    });
    expect(step(confirmed, {}, { onTime: false, confirmedBy: 'AUTOMATIC' })).toEqual({
      ...closed,
      COMPLETED: 1,
      COMPLETED_BY_TIME: 1,
      MINUTES_TO_COMPLETE: 120,
    });
    expect(step(confirmed, { reopenCount: 1 }, { onTime: true })).toEqual({ ...closed, COMPLETED_AGAIN: 1 });
  });

  it('I10 checks before and after the work', () => {
    expect(step({ type: 'CHECK_FAILED' })).toEqual({ VERIFIED: 1, VERIFIED_ON_TIME: 1 });
    expect(step({ type: 'CHECKED' }, { status: 'DONE', ...late })).toEqual({ INSPECTED: 1 });
    expect(step({ type: 'CHECK_FAILED' }, { status: 'DONE' })).toEqual({
      INSPECTED: 1,
      INSPECTED_ON_TIME: 1,
      REWORKED: 1,
    });
    expect(step({ type: 'MOVED', run }, { status: 'DONE', ...late })).toEqual({ INSPECTIONS_ORDERED: 1 });
  });

  it('I10 ratings, and calls of which the first that reached somebody counts', () => {
    expect(step({ type: 'RATED', left: { stars: 4 } })).toEqual({ RATED: 1, STARS: 4, SATISFIED: 1 });
    expect(step({ type: 'RATED', left: { stars: 3 } })).toEqual({ RATED: 1, STARS: 3 });
    const followUp = { reached: true, solved: true, satisfied: false };
    const call = { type: 'FOLLOWED_UP', followUp };
    expect(step(call)).toEqual({
      CALLS: 1,
      REACHED: 1,
      ASKED_WHETHER_SOLVED: 1,
      SOLVED_BY_CALL: 1,
      ASKED_WHETHER_SATISFIED: 1,
    });
    expect(step(call, { reachedByCall: true })).toEqual({ CALLS: 1 });
    expect(step({ ...call, followUp: { reached: false, solved: null, satisfied: null } })).toEqual({ CALLS: 1 });
  });

  it('I10 limits exceeded, of the whole and of a step; comments count nothing', () => {
    expect(step({ type: 'BREACHED', clock: 'WHOLE' })).toEqual({ BREACHED: 1 });
    expect(step({ type: 'BREACHED', clock: 'STEP' })).toEqual({ STEPS_BREACHED: 1 });
    expect(step({ type: 'COMMENTED' })).toEqual({});
  });

  it('I10 gives work that was given back to whom it came from', () => {
    const before = { ...issue, handlerId: 'hun_a', acceptedById: 'per_a' } as Plain<Issue>;
    const event = { type: 'RETURNED', at, by: 'per_a', left: {}, run } as unknown as IssueEvent;
    expect(factOfStep(event, before, issue)).toMatchObject({
      handlerId: 'hun_a',
      acceptorId: 'per_a',
      day: '2026-03-02',
      levels: { DISTRICT: 'are_1', SUBDISTRICT: 'are_2', COMMUNITY: 'are_3', GRID: 'are_3-G01' },
      nodes: [...issue.areaIds, 'hun_a', 'per_a'],
      counts: { RETURNED: 1 },
    });
    const report = { type: 'REPORTED', at, by: null } as unknown as IssueEvent;
    expect(factOfStep(report, undefined, issue)).toMatchObject({
      mark: 'REPORTED',
      spot: { buildingId: null, cell: '110401/21195' },
    });
  });
});
