import { describe, expect, it } from '@jest/globals';
import type { Plain } from '@linli/kit/mongo/store.ts';
import fc from 'fast-check';
import type { Count } from '../src/figures/counts.ts';
import { countsOf } from '../src/figures/countsOf.ts';
import { decide } from '../src/issue/decideIssue.ts';
import { evolve } from '../src/issue/evolveIssue.ts';
import type { Issue, IssueCommand } from '../src/issue/issue.ts';
import type { Actor } from '../src/procedure/definition.ts';
import { type Rules, stepOf } from '../src/procedure/run.ts';
import { shipped } from '../src/procedure/shipped.ts';
import { CN } from '../src/timeLimits/calendar.ts';
import { workingCalendar } from '../src/timeLimits/workingTime.ts';

const standards = {
  OFFER: { amount: 1, unit: 'HOUR' },
  WORK: { amount: 4, unit: 'HOUR' },
  CONFIRMATION: { amount: 24, unit: 'HOUR' },
} as const;
const calendar = workingCalendar(CN);
const procedures = [...shipped.values()].filter(({ subject }) => subject === 'ISSUE');

const report = {
  _id: 'iss_1',
  code: '4408030100100001',
  channel: 'APP',
  reporterId: 'per_reporter',
  takenInById: null,
  trackingHash: null,
  communityId: 'are_2',
  areaIds: ['are_1', 'are_2'],
  buildingId: null,
  estateId: null,
  location: null,
  categoryCode: 'HH-01',
  categoryVersion: 1,
  description: '水龙头漏水',
  terms: [],
  answers: [],
  photos: [],
  contactPhone: null,
  maskedPhone: null,
  address: null,
  size: 'SMALL',
  urgency: 'NORMAL',
  route: { handling: 'ONLINE', ruleKey: 'SMALL', tableVersion: 1, tableAreaId: null },
  origin: null,
} as const;

const left = {
  reason: '原因',
  evidence: [{ url: 'https://files.example/1.jpg', sha256: 'a'.repeat(64), sizeBytes: 1 }],
  minutes: 30,
  stars: 4,
  person: 'per_member',
  unit: 'hun_1',
};

const PERSON: Partial<Record<Actor, string>> = { REPORTER: 'per_reporter' };

/** What number `choice` leads to from here: an action of the step, time, or a call. */
function commandOf(state: Issue, rules: Rules, choice: number): IssueCommand {
  const { actions } = stepOf(rules.procedure, state.run.step);
  const action = actions[choice % (actions.length + 2)];
  const [actor] = action?.by ?? [];
  if (action && actor && actor !== 'TIME') {
    const by = PERSON[actor] ?? 'per_member';
    return { type: 'ACT', by, actors: new Set([actor]), wanted: { key: action.key }, left };
  }
  if (choice % 2 === 0) return { type: 'TIME_OUT' };
  const followUp = { reached: choice % 3 > 0, solved: true, satisfied: null, note: '' };
  return { type: 'FOLLOW_UP', by: 'per_checker', actors: new Set(['CHECKER']), followUp };
}

/** The sums of a random history, and the issue at its end. */
function history(key: string, steps: readonly (readonly [number, number])[]) {
  const procedure = shipped.get(key);
  if (!procedure) throw new Error(key);
  const rules: Rules = { procedure, version: 1, areaId: null, calendar, calendarKey: 'CN', standards };
  const sums = new Map<Count, number>();
  let state: Plain<Issue> | undefined;
  let now = Date.parse('2026-03-02T01:00:00Z');
  const go = (command: IssueCommand): void => {
    const outcome = decide(state && ({ ...state, version: 1 } as Issue), command, new Date(now), rules);
    for (const event of outcome.ok ? outcome.events : []) {
      const after = evolve(state, event);
      for (const [count, amount] of Object.entries(countsOf(event, state, after)) as [Count, number][])
        sums.set(count, (sums.get(count) ?? 0) + amount);
      state = after;
    }
  };
  go({ type: 'REPORT', report, by: 'per_reporter' });
  for (const [choice, hours] of steps) {
    now += hours * 3_600_000;
    go(commandOf(state as unknown as Issue, rules, choice));
  }
  return { of: (count: Count) => sums.get(count) ?? 0, issue: state as unknown as Issue };
}

describe('I10 counts over any history of any procedure', () => {
  it('I10 hold what they promise', () => {
    const walk = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 0, max: 90 })), { maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...procedures.map(({ key }) => key)), walk, (key, steps) => {
        const { of, issue } = history(key, steps);
        expect(of('REPORTED')).toBe(1);
        expect(of('TAKEN_UP')).toBe(issue.firstAcceptedAt ? 1 : 0);
        expect(of('REOPENED')).toBe(issue.reopenCount);
        expect(of('RETURNED')).toBe(issue.returnCount);
        expect(of('REACHED')).toBe(issue.reachedByCall ? 1 : 0);
        expect(of('COMPLETED')).toBe(issue.completedAt || issue.reopenCount > 0 ? 1 : 0);
        const parts: [Count, Count][] = [
          ['COMPLETED_ON_TIME', 'COMPLETED'],
          ['COMPLETED_BY_TIME', 'COMPLETED'],
          ['COMPLETED_AGAIN', 'REOPENED'],
          ['FILED_ON_TIME', 'FILED'],
          ['FILED_WRONGLY', 'FILED'],
          ['DISPATCHED_ON_TIME', 'DISPATCHED'],
          ['VERIFIED_ON_TIME', 'VERIFIED'],
          ['INSPECTED_ON_TIME', 'INSPECTED'],
          ['CLOSED_ON_TIME', 'CLOSED'],
          ['TAKEN_UP', 'ACCEPTANCES'],
          ['SATISFIED', 'RATED'],
          ['SOLVED_BY_CALL', 'ASKED_WHETHER_SOLVED'],
          ['REACHED', 'CALLS'],
        ];
        for (const [part, whole] of parts) expect([part, of(part) <= of(whole)]).toEqual([part, true]);
        expect(of('STARS')).toBe(4 * of('RATED'));
      }),
      { numRuns: 200 },
    );
  });
});
