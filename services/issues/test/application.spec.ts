import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Application,
  type ApplicationCommand,
  isOpen,
  type Left,
  MAX_MATERIALS,
  type Material,
  MAX_TIMELINE_STEPS,
  type Submission,
} from '../src/applications/application.ts';
import { decide, supplementsBy } from '../src/applications/decideApplication.ts';
import { evolve } from '../src/applications/evolveApplication.ts';
import { summaryOf } from '../src/applications/progressSummary.ts';
import { progressOf } from '../src/applications/progress.ts';
import type { Action, Actor } from '../src/procedure/definition.ts';
import { type Rules, stepOf } from '../src/procedure/run.ts';
import { shipped } from '../src/procedure/shipped.ts';
import { CN } from '../src/timeLimits/calendar.ts';
import { NEVER } from '../src/timeLimits/clock.ts';
import { isPaused } from '../src/timeLimits/clocks.ts';
import { workingCalendar } from '../src/timeLimits/workingTime.ts';

const local = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const now = local('2026-03-02 09:00');
const procedure = shipped.get('SERVICE_APPLICATION');
if (!procedure) throw new Error('no SERVICE_APPLICATION');
const standards = {
  OFFER: { amount: 1, unit: 'HOUR' },
  WORK: { amount: 4, unit: 'HOUR' },
  CONFIRMATION: { amount: 24, unit: 'HOUR' },
} as const;
const rules: Rules = {
  procedure,
  version: 1,
  areaId: null,
  calendar: workingCalendar(CN),
  calendarKey: 'CN',
  standards,
  limit: { amount: 10, unit: 'WORKING_DAY' },
};
const file = { url: 'sealed', sha256: 'a'.repeat(64), sizeBytes: 1 };
const material = (code: string): Material => ({ code, kind: 'FILE', file, at: now, byId: 'per_a' });
const submission: Submission = {
  _id: 'app_1',
  number: 'SA44080326000001',
  itemCode: 'MZ-003',
  itemVersion: 1,
  itemAreaId: null,
  wanted: [
    { code: 'ID_CARD', required: true },
    { code: 'FORM', required: true },
    { code: 'PHOTO', required: false },
  ],
  promiseDays: 10,
  districtId: 'are_1',
  homeAreaId: 'are_3',
  counterAreaId: null,
  takenInById: null,
  areaIds: ['are_1', 'are_2'],
  unitId: null,
  nodes: ['are_1', 'are_2'],
  calendarKey: 'CN',
  applicantId: 'per_a',
  applicant: 'sealed',
  answers: 'sealed',
  materials: [material('ID_CARD'), material('FORM')],
};

const WHO: Partial<Record<Actor, string>> = { REPORTER: 'per_a', CASE_WORKER: 'per_w', APPROVER: 'per_chief' };
const left: Left = { reason: 'sealed', evidence: [file], stars: 4 };
/** Everything an action can want. */
function full(action: Action, step: string): Left {
  const supplements = supplementsBy(rules.procedure, step, action);
  if (supplements === 'ASKED') return { missing: [{ code: 'FORM', reason: 'sealed' }] };
  return supplements ? { ...left, materials: [material('FORM')] } : left;
}
const command = (wanted: { key: string }, given: Left, ...actors: Actor[]): ApplicationCommand => ({
  type: 'ACT',
  by: WHO[actors[0] ?? 'OPERATOR'] ?? 'per_other',
  actors: new Set(actors),
  wanted,
  left: given,
});

function step(state: Application | undefined, what: ApplicationCommand, at: Date): Application {
  const outcome = decide(state, what, at, rules);
  if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
  let after = state;
  for (const event of outcome.events) after = { ...evolve(after, event), version: 1 };
  return after as Application;
}
const codeOf = (state: Application | undefined, what: ApplicationCommand, at = now) => {
  const outcome = decide(state, what, at, rules);
  return outcome.ok ? 'OK' : outcome.errors[0]?.code;
};
const SUBMIT: ApplicationCommand = { type: 'SUBMIT', submission, by: 'per_a' };
const submitted = step(undefined, SUBMIT, now);

/** Takes the actions by key, each by the first of its actors with all it wants. */
function after(state: Application, at: Date, ...keys: string[]): Application {
  return keys.reduce((reached, key) => {
    const action = stepOf(rules.procedure, reached.run.step).actions.find((one) => one.key === key);
    if (!action) throw new Error(`${key} is not possible in ${reached.run.step}`);
    return step(reached, command({ key }, full(action, reached.run.step), action.by[0] as Actor), at);
  }, state);
}
const at = (...keys: string[]) => after(submitted, now, ...keys);
const states: Record<string, Application> = {
  SUBMITTED: submitted,
  SUPPLEMENT: at('ASK_SUPPLEMENT'),
  ACCEPTANCE: at('RECEIVE'),
  PROCESSING: at('RECEIVE', 'ACCEPT'),
  DECISION: at('RECEIVE', 'ACCEPT', 'PROPOSE_DECISION'),
  DELIVERY: at('RECEIVE', 'ACCEPT', 'PROPOSE_DECISION', 'GRANT'),
  COMPLETED: at('RECEIVE', 'ACCEPT', 'PROPOSE_DECISION', 'GRANT', 'DELIVER'),
  RATED: at('RECEIVE', 'ACCEPT', 'PROPOSE_DECISION', 'GRANT', 'COLLECT', 'RATE'),
  REJECTED: at('RECEIVE', 'REJECT'),
  WITHDRAWN: at('WITHDRAW'),
};
const allKeys = [...new Set(rules.procedure.steps.flatMap(({ actions }) => actions.map(({ key }) => key)))];

describe('I14 application, every step with every action', () => {
  it('I14 reaches every step of the procedure', () => {
    expect(Object.entries(states).map(([key, { run }]) => [key, run.step])).toEqual(
      rules.procedure.steps.map(({ key }) => [key, key]),
    );
  });

  for (const [key, state] of Object.entries(states)) {
    for (const wanted of allKeys) {
      const action = stepOf(rules.procedure, key).actions.find((one) => one.key === wanted);
      it(`I14 ${key} + ${wanted} → ${action ? action.to : 'WRONG_STATE'}`, () => {
        if (!action) {
          expect(codeOf(state, command({ key: wanted }, left, 'CASE_WORKER', 'REPORTER'))).toBe('WRONG_STATE');
          return;
        }
        const persons = action.by.filter((actor) => actor !== 'TIME');
        for (const actor of persons) {
          const reached = step(state, command({ key: wanted }, full(action, key), actor), now);
          expect(reached).toMatchObject({
            run: { step: action.to },
            status: stepOf(rules.procedure, action.to).status,
          });
        }
        const others = (['REPORTER', 'CASE_WORKER', 'APPROVER'] as const).filter((one) => !action.by.includes(one));
        for (const actor of others)
          expect(codeOf(state, command({ key: wanted }, full(action, key), actor))).toBe('FORBIDDEN');
        const wants = action.leaves.filter((one) => one !== 'MATERIALS');
        if (wants.length > 0 && persons[0])
          expect(codeOf(state, command({ key: wanted }, {}, persons[0]))).toBe('LEAVING_MISSING');
      });
    }
    it(`I14 ${key} is not submitted again, and nobody without a part can do anything`, () => {
      expect(codeOf(state, SUBMIT)).toBe('WRONG_STATE');
      for (const wanted of allKeys) expect(codeOf(state, command({ key: wanted }, left))).toBe('FORBIDDEN');
    });
  }

  it('I14 knows no command before it is submitted, and no material the item does not name', () => {
    expect(codeOf(undefined, command({ key: 'ACCEPT' }, left, 'CASE_WORKER'))).toBe('NOT_FOUND');
    const wrong = { ...submission, materials: [material('PASSPORT')] };
    expect(codeOf(undefined, { type: 'SUBMIT', submission: wrong, by: 'per_a' })).toBe('MATERIAL_UNKNOWN');
  });
});

describe('I14 materials', () => {
  const incomplete = step(undefined, { ...SUBMIT, submission: { ...submission, materials: [] } }, now);
  const ask = (...codes: string[]): ApplicationCommand => ({
    ...(command({ key: '' }, {}, 'CASE_WORKER') as Extract<ApplicationCommand, { type: 'ACT' }>),
    wanted: { supplements: 'ASKED' },
    left: { missing: codes.map((code) => ({ code, reason: 'sealed' })) },
  });
  const supply = (...codes: string[]): ApplicationCommand => ({
    ...(command({ key: '' }, {}, 'REPORTER') as Extract<ApplicationCommand, { type: 'ACT' }>),
    wanted: { supplements: 'SUPPLIED' },
    left: { materials: codes.map(material) },
  });

  it('I14 accepts only what is complete', () => {
    const received = after(incomplete, now, 'RECEIVE');
    expect(codeOf(received, command({ key: 'ACCEPT' }, {}, 'CASE_WORKER'))).toBe('MATERIALS_MISSING');
    const partly = step(step(received, ask('ID_CARD'), now), supply('ID_CARD'), now);
    expect(codeOf(partly, command({ key: 'ACCEPT' }, {}, 'CASE_WORKER'))).toBe('MATERIALS_MISSING');
  });

  it('I14 keeps no more than sixty files and shown originals', () => {
    const asked = step(incomplete, ask('ID_CARD'), now);
    const many = Array.from({ length: MAX_MATERIALS + 1 }, () => 'ID_CARD');
    expect(codeOf(asked, supply(...many))).toBe('TOO_MANY_MATERIALS');
    expect(codeOf(asked, supply(...many.slice(1)))).toBe('OK');
  });

  it('I14 tells everything that is missing at once', () => {
    expect(codeOf(incomplete, ask())).toBe('LEAVING_MISSING');
    expect(codeOf(incomplete, ask('PASSPORT'))).toBe('MATERIAL_UNKNOWN');
    expect(codeOf(incomplete, ask('FORM', 'FORM'))).toBe('MATERIAL_UNKNOWN');
    const asked = step(incomplete, ask('ID_CARD', 'FORM'), now);
    expect(codeOf(asked, supply('ID_CARD'))).toBe('MATERIALS_MISSING');
    expect(codeOf(asked, supply('ID_CARD', 'FORM', 'PASSPORT'))).toBe('MATERIAL_UNKNOWN');
    const supplied = step(asked, supply('ID_CARD', 'FORM'), now);
    expect(supplied).toMatchObject({ run: { step: 'ACCEPTANCE' }, supplements: [{ suppliedAt: now }] });
    expect(codeOf(supplied, ask('PHOTO'))).toBe('TOLD_ALL_AT_ONCE');
    expect(codeOf(supplied, ask('FORM'))).toBe('OK');
    expect(codeOf(supplied, command({ key: 'ACCEPT' }, {}, 'CASE_WORKER'))).toBe('OK');
  });

  it('I14 what is not brought in time lapses, never early', () => {
    const asked = step(incomplete, ask('ID_CARD', 'FORM'), now);
    const due = asked.dueAt;
    const early = step(asked, { type: 'TIME_OUT' }, new Date(due.getTime() - 1));
    expect(early.run.step).toBe('SUPPLEMENT');
    const lapsed = step(early, { type: 'TIME_OUT' }, due);
    expect(lapsed).toMatchObject({ status: 'REJECTED', decision: { granted: false, byId: null }, endedAt: due });
    expect(step(lapsed, { type: 'TIME_OUT' }, NEVER)).toBe(lapsed);
    // The timer may be late, the materials may not.
    expect(codeOf(asked, supply('ID_CARD', 'FORM'), due)).toBe('WRONG_STATE');
  });
});

describe('I14 the promise', () => {
  it('I14 counts working days over Spring Festival and its make-up Saturdays', () => {
    const begun = step(undefined, SUBMIT, local('2026-02-12 08:30'));
    const accepted = after(begun, local('2026-02-12 08:30'), 'RECEIVE', 'ACCEPT');
    // 12 and 13 February, Saturday 14 to make up, then closed to 23; 24–27, Saturday 28 to make up, 2 and 3 March.
    expect(accepted.limitAt).toEqual(local('2026-03-03 18:00'));
  });

  it('I14 rests while supplements are awaited', () => {
    const accepted = after(submitted, local('2026-03-02 08:30'), 'RECEIVE', 'ACCEPT');
    const asked = after(accepted, local('2026-03-04 08:30'), 'ASK_SUPPLEMENT');
    expect(asked.limitAt).toEqual(NEVER);
    expect(asked.run.clock && isPaused(asked.run.clock)).toBe(true);
    const supplied = after(asked, local('2026-03-09 08:30'), 'SUPPLY');
    expect([accepted, supplied].map(({ limitAt }) => limitAt)).toEqual([
      local('2026-03-13 18:00'),
      local('2026-03-18 18:00'),
    ]);
    const done = after(supplied, local('2026-03-10 08:30'), 'ACCEPT', 'PROPOSE_DECISION', 'GRANT');
    expect(done).toMatchObject({ usedDays: 3, onTime: true, decision: { granted: true } });
  });

  it('I14 warns at 50 and 80 per cent, is broken at 100 and climbs the ladder', () => {
    const accepted = after(submitted, local('2026-03-02 08:30'), 'RECEIVE', 'ACCEPT');
    const seen: string[] = [];
    let state = accepted;
    for (let wakes = 0; state.wakeAt < NEVER && wakes < 10; wakes += 1) {
      const length = state.timeline.length;
      state = step(state, { type: 'TIME_OUT' }, state.wakeAt);
      seen.push(
        ...state.timeline
          .slice(length)
          .map(({ action, detail }) => `${action} ${detail?.['percent'] ?? detail?.['to'] ?? ''}`.trim()),
      );
    }
    expect(seen).toEqual([
      'WARNED 50',
      'WARNED 80',
      'BREACHED',
      'ESCALATED SUPERVISOR',
      'ESCALATED SUBDISTRICT',
      'ESCALATED DISTRICT',
    ]);
    const late = after(state, local('2026-04-10 08:30'), 'PROPOSE_DECISION', 'REFUSE');
    expect(late).toMatchObject({ onTime: false, decision: { granted: false, reason: 'sealed' } });
  });

  it('I14 more time and rests are asked for by the case worker and given by somebody else', () => {
    const { PROCESSING } = states as { PROCESSING: Application };
    const by = (id: string, ...actors: Actor[]) => ({ by: id, actors: new Set(actors) });
    const worker = by('per_w', 'CASE_WORKER', 'APPROVER');
    const chief = by('per_chief', 'APPROVER');
    const extension = { kind: 'EXTENSION', reason: '核查', extension: { amount: 5, unit: 'WORKING_DAY' } } as const;
    const asked = step(PROCESSING, { type: 'REQUEST', ...worker, request: extension }, now);
    expect(codeOf(asked, { type: 'REQUEST', ...worker, request: extension })).toBe('REQUEST_PENDING');
    expect(codeOf(asked, { type: 'APPROVE', ...worker })).toBe('OWN_REQUEST');
    expect(codeOf(PROCESSING, { type: 'APPROVE', ...chief })).toBe('NO_REQUEST');
    expect(codeOf(PROCESSING, { type: 'REQUEST', ...chief, request: extension })).toBe('FORBIDDEN');
    expect(codeOf(submitted, { type: 'REQUEST', ...worker, request: extension })).toBe('WRONG_STATE');
    expect(step(asked, { type: 'APPROVE', ...chief }, now).limitAt > PROCESSING.limitAt).toBe(true);
    expect(step(asked, { type: 'DENY', ...chief, reason: '不必' }, now).limitAt).toEqual(PROCESSING.limitAt);
    const until = new Date(now.getTime() + 5 * 86_400_000);
    const rest = { kind: 'SUSPENSION', reason: '等待鉴定', until } as const;
    expect(codeOf(PROCESSING, { type: 'REQUEST', ...worker, request: { ...rest, until: now } })).toBe(
      'SUSPENSION_TOO_LONG',
    );
    const resting = step(
      step(PROCESSING, { type: 'REQUEST', ...worker, request: rest }, now),
      { type: 'APPROVE', ...chief },
      now,
    );
    expect(resting).toMatchObject({ status: 'SUSPENDED', limitAt: NEVER, wakeAt: until });
    expect(codeOf(resting, command({ key: 'PROPOSE_DECISION' }, {}, 'CASE_WORKER'))).toBe('WRONG_STATE');
    expect(step(resting, { type: 'TIME_OUT' }, until)).toMatchObject({
      status: 'ACCEPTED',
      run: { suspendedUntil: null },
    });
    expect(step(resting, { type: 'RESUME', ...chief, reason: '已出结果' }, now).status).toBe('ACCEPTED');
    expect(codeOf(PROCESSING, { type: 'RESUME', ...chief, reason: '无' })).toBe('WRONG_STATE');
  });
});

describe('I14 progress', () => {
  const shown = (state: Application) => progressOf(rules.procedure, state).map((one) => `${one.state} ${one.step.key}`);

  it('I14 shows what is done, where it stands and the way ahead', () => {
    expect(shown(states['SUPPLEMENT'] as Application)).toEqual([
      'DONE SUBMITTED',
      'PRESENT SUPPLEMENT',
      'NEXT ACCEPTANCE',
      'NEXT PROCESSING',
      'NEXT DECISION',
      'NEXT DELIVERY',
      'NEXT COMPLETED',
    ]);
    expect(shown(states['REJECTED'] as Application)).toEqual(['DONE SUBMITTED', 'DONE ACCEPTANCE', 'DONE REJECTED']);
    expect(shown(states['COMPLETED'] as Application).every((one) => one.startsWith('DONE'))).toBe(true);
  });
});

describe('I14 progress in one sentence', () => {
  const said = (state: Application | undefined, at: Date, locale: 'zh-CN' | 'en' = 'en') =>
    state && summaryOf(rules.procedure, state, { calendar: rules.calendar, now: at, locale });

  it('I14 explains the promise before, during, beyond and after the work', () => {
    const accepted = after(submitted, local('2026-03-02 08:30'), 'RECEIVE', 'ACCEPT');
    const proposed = after(accepted, local('2026-03-17 12:00'), 'PROPOSE_DECISION', 'GRANT');
    expect([
      said(submitted, now),
      said(accepted, local('2026-03-04 12:00')),
      said(accepted, local('2026-03-04 12:00'), 'zh-CN'),
      said(accepted, local('2026-03-16 18:00')),
      said(proposed, local('2026-03-20 12:00')),
      said(states['WITHDRAWN'], now),
    ]).toEqual([
      'Submitted: promised within 10 working days of acceptance',
      'Processing: promised within 10 working days, 2.4 used, 7.6 left, due 2026-03-13',
      '办理:承诺10个工作日,已用2.4个,剩余7.6个,应于2026-03-13前办结',
      'Processing: promised within 10 working days, 11 used, late by 1',
      'Delivery: promised within 10 working days, took 11.4',
      'Withdrawn',
    ]);
  });
});

describe('I14 application, whatever happens to it', () => {
  it('I14 always waits for somebody under a clock, ends for good, and is rated once', () => {
    const move = fc.record({
      key: fc.constantFrom(...allKeys, 'TIME_OUT', 'TIME_OUT'),
      hours: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        let state = submitted;
        let clock = now;
        let ratings = 0;
        for (const { key, hours } of moves) {
          clock = new Date(clock.getTime() + hours * 3_600_000);
          const action = stepOf(rules.procedure, state.run.step).actions.find((one) => one.key === key);
          const what: ApplicationCommand =
            key === 'TIME_OUT' || !action
              ? { type: 'TIME_OUT' }
              : command({ key }, full(action, state.run.step), ...action.by.filter((one) => one !== 'TIME'));
          const outcome = decide(state, what, clock, rules);
          if (!outcome.ok) continue;
          const before = state;
          state = step(state, what, clock);
          if (state.stars !== before.stars) ratings += 1;
          const { waitsFor } = stepOf(rules.procedure, state.run.step);
          expect(isOpen(state)).toBe(waitsFor !== null);
          expect(state.run.stepClock !== null || state.run.clock !== null || !isOpen(state)).toBe(true);
          expect(state.endedAt !== undefined).toBe(!isOpen(state));
          expect(state.timeline.length).toBeLessThanOrEqual(MAX_TIMELINE_STEPS);
          expect(progressOf(rules.procedure, state).length).toBeGreaterThan(0);
          if (!isOpen(before)) expect(['RATED', before.status]).toContain(state.status);
        }
        expect(ratings).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
