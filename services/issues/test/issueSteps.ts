import { decide } from '../src/issue/decideIssue.ts';
import { evolve } from '../src/issue/evolveIssue.ts';
import type { Issue, IssueCommand, IssueEvent, Report } from '../src/issue/issue.ts';
import type { IssueStep } from '../src/notifications/subjects/issue.ts';
import { ACTORS } from '../src/procedure/definition.ts';
import type { Rules } from '../src/procedure/run.ts';
import { shipped } from '../src/procedure/shipped.ts';
import { CN } from '../src/timeLimits/calendar.ts';
import { workingCalendar } from '../src/timeLimits/workingTime.ts';

export const reported: Report = {
  _id: 'iss_1',
  code: '4408030100100001',
  channel: 'APP',
  reporterId: 'per_reporter',
  takenInById: null,
  trackingHash: null,
  communityId: 'are_com',
  areaIds: ['are_dis', 'are_sub', 'are_com', 'are_com-G01'],
  buildingId: null,
  estateId: null,
  location: null,
  categoryCode: 'HH-02',
  categoryVersion: 1,
  description: '水龙头漏水',
  terms: [],
  answers: [],
  photos: [],
  contactPhone: 'sealed-phone',
  maskedPhone: '138****5678',
  address: 'sealed-address',
  size: 'SMALL',
  urgency: 'NORMAL',
  route: { handling: 'ONLINE', ruleKey: 'SMALL', tableVersion: 1, tableAreaId: null },
  origin: { kind: 'PARTNER', partnerId: 'par_1', externalId: 'ext-1' },
};

export const START = new Date('2026-03-02T01:00:00Z');

const left = {
  reason: '不方便',
  evidence: [{ url: 'https://files.example/1.jpg', sha256: 'a'.repeat(64), sizeBytes: 1 }],
  minutes: 30,
  stars: 5,
  person: 'per_member',
  unit: 'hun_1',
  departments: ['hun_2', 'hun_3'],
};

/** Anybody's action by its key in the procedure. */
export const take = (key: string, by: string): IssueCommand => ({
  type: 'ACT',
  by,
  actors: new Set(ACTORS),
  wanted: { key },
  left,
});

/** Runs commands one after the other through the engine; a number lets so many hours pass and time act. */
export function stepsOf(key: string, ...commands: readonly (IssueCommand | number)[]): IssueStep[] {
  const procedure = shipped.get(key);
  if (!procedure) throw new Error(key);
  const hours = (amount: number) => ({ amount, unit: 'HOUR' }) as const;
  const standards = { OFFER: hours(1), WORK: hours(4), CONFIRMATION: hours(24) };
  const calendar = workingCalendar(CN);
  const rules: Rules = { procedure, version: 1, areaId: null, calendar, calendarKey: 'CN', standards };
  let now = START;
  let state: Issue | undefined;
  const steps: IssueStep[] = [];
  for (const given of [{ type: 'REPORT', report: reported, by: 'per_reporter' } as const, ...commands]) {
    if (typeof given === 'number') now = new Date(now.getTime() + given * 3_600_000);
    const command = typeof given === 'number' ? ({ type: 'TIME_OUT' } as const) : given;
    const outcome = decide(state, command, now, rules);
    if (!outcome.ok) throw new Error(`${JSON.stringify(outcome.errors)} on ${JSON.stringify(given)}`);
    for (const event of outcome.events) {
      const after = evolve(state, event as IssueEvent);
      steps.push({ version: steps.length + 1, event, before: state, after });
      state = { ...after, version: 1 } as Issue;
    }
  }
  return steps;
}
