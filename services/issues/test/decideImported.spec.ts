import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideClosedElsewhere, decideImported } from '../src/imports/decideImported.ts';
import { decide } from '../src/issue/decideIssue.ts';
import { evolve } from '../src/issue/evolveIssue.ts';
import { type Issue, type IssueEvent, isOpen } from '../src/issue/issue.ts';
import type { Rules } from '../src/procedure/run.ts';
import { shipped } from '../src/procedure/shipped.ts';
import { NEVER } from '../src/timeLimits/clock.ts';
import { CN } from '../src/timeLimits/calendar.ts';
import { workingCalendar } from '../src/timeLimits/workingTime.ts';

const HOUR_MS = 3_600_000;
const reportedAt = new Date('2026-03-02T01:00:00Z');
const later = (hours: number) => new Date(reportedAt.getTime() + hours * HOUR_MS);
const standards = {
  OFFER: { amount: 1, unit: 'HOUR' },
  WORK: { amount: 4, unit: 'HOUR' },
  CONFIRMATION: { amount: 24, unit: 'HOUR' },
} as const;
const calendar = workingCalendar(CN);
const procedures = [...shipped.values()].filter(({ subject }) => subject === 'ISSUE').map(({ key }) => key);

function rulesFor(key: string): Rules {
  const procedure = shipped.get(key);
  if (!procedure) throw new Error(key);
  const limit = { amount: 10, unit: 'HOUR' } as const;
  return { procedure, version: 1, areaId: null, calendar, calendarKey: 'CN', standards, limit };
}

const report = {
  _id: 'iss_1',
  code: '4408031101700001',
  channel: 'PARTNER',
  reporterId: null,
  takenInById: 'per_partner',
  trackingHash: null,
  communityId: 'are_2',
  areaIds: ['are_1', 'are_2'],
  buildingId: null,
  estateId: null,
  location: null,
  categoryCode: '11-017',
  categoryVersion: 1,
  description: 'rats',
  terms: [],
  answers: [],
  photos: [],
  contactPhone: null,
  maskedPhone: null,
  address: null,
  size: 'SMALL',
  urgency: 'NORMAL',
  route: { handling: 'ONLINE', ruleKey: 'SMALL', tableVersion: 1, tableAreaId: null },
  origin: { kind: 'PARTNER', partnerId: 'p', externalId: '1' },
} as const;

function events(outcome: ReturnType<typeof decide>): readonly IssueEvent[] {
  if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
  return outcome.events;
}
function evolved(state: Issue | undefined, happened: readonly IssueEvent[]): Issue {
  let after = state;
  for (const event of happened) after = { ...evolve(after, event), version: 1 } as Issue;
  return after as Issue;
}
const begun = (rules: Rules) =>
  evolved(undefined, events(decide(undefined, { type: 'REPORT', report, by: 'per_partner' }, reportedAt, rules)));
const ODA = rulesFor('ORDER_DISPATCH_ACCEPT');
const by = 'per_partner';

describe('I1 what an imported issue is told', () => {
  it.each([
    [1, [], 5],
    [5, ['WARNED'], 8],
    [9, ['WARNED'], 10],
    [11, ['BREACHED'], undefined],
    [9_000, ['BREACHED'], undefined],
  ])('I1 strikes what has passed after %d hours in one silent step', (hours, wanted, next) => {
    const happened = events(decideImported(begun(ODA), null, later(hours), ODA));
    expect(happened.map(({ type }) => type)).toEqual(wanted);
    expect(happened.every(({ silent, at }) => silent === true && at.getTime() === later(hours).getTime())).toBe(true);
    const issue = evolved(begun(ODA), happened);
    expect(issue).toMatchObject({ status: 'ORDERED', reportedAt, limitAt: later(10) });
    if (next !== undefined) expect(issue.wakeAt).toEqual(later(next));
    expect(events(decideImported(issue, null, later(hours), ODA))).toEqual([]);
  });

  it.each(procedures)('I1 ends one that was closed elsewhere where %s ends', (key) => {
    const rules = rulesFor(key);
    const closedAt = later(3);
    const happened = events(decideImported(begun(rules), { closedAt, by }, later(900), rules));
    expect(happened.at(-1)).toMatchObject({ type: 'PARTNER_CLOSED', closedAt, by });
    const issue = evolved(begun(rules), happened);
    expect(issue).toMatchObject({
      status: 'COMPLETED',
      completedAt: closedAt,
      doneAt: closedAt,
      confirmedBy: 'PARTNER',
    });
    expect([issue.dueAt, issue.limitAt, issue.wakeAt]).toEqual([NEVER, NEVER, NEVER]);
    expect(issue.run.step).toBe('COMPLETED');
    expect(isOpen(issue)).toBe(false);
  });

  it('I1 knows whether that was in time', () => {
    const onTime = (hours: number) =>
      evolved(begun(ODA), events(decideImported(begun(ODA), { closedAt: later(hours), by }, later(900), ODA))).onTime;
    expect([onTime(9), onTime(10), onTime(11)]).toEqual([true, true, false]);
  });

  it('I1 closes an open one later, but never cuts off who is at work, nor what has ended', () => {
    const open = begun(ODA);
    const closed = { closedAt: later(2), by };
    expect(events(decideClosedElsewhere(open, closed, later(3), ODA)).map(({ type }) => type)).toEqual([
      'PARTNER_CLOSED',
    ]);
    expect(events(decideClosedElsewhere({ ...open, acceptedById: 'per_chen' }, closed, later(3), ODA))).toEqual([]);
    for (const status of ['COMPLETED', 'RATED', 'WITHDRAWN', 'REJECTED', 'VOIDED', 'MERGED'] as const)
      expect(events(decideClosedElsewhere({ ...open, status }, closed, later(3), ODA))).toEqual([]);
    const resting = evolved(
      { ...open, status: 'SUSPENDED', run: { ...open.run, suspendedUntil: later(99) } },
      events(
        decideClosedElsewhere(
          { ...open, status: 'SUSPENDED', run: { ...open.run, suspendedUntil: later(99) } },
          closed,
          later(3),
          ODA,
        ),
      ),
    );
    expect(resting).toMatchObject({ status: 'COMPLETED', run: { suspendedUntil: null, request: null } });
  });

  it('I1 leaves no issue without a next moment, an actor, or an end, and tells at most one mark', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...procedures),
        fc.integer({ min: 0, max: 20_000 }),
        fc.option(fc.integer({ min: 0, max: 20_000 })),
        (key, hours, after) => {
          const rules = rulesFor(key);
          const closed = after === null ? null : { closedAt: later(Math.min(after, hours)), by };
          const happened = events(decideImported(begun(rules), closed, later(hours), rules));
          const marks = happened.filter(({ type }) => type === 'WARNED' || type === 'BREACHED' || type === 'ESCALATED');
          const issue = evolved(begun(rules), happened);
          expect(marks.length).toBeLessThanOrEqual(1);
          expect(isOpen(issue)).toBe(closed === null);
          expect(issue.wakeAt > later(hours)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
