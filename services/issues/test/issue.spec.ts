import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, decideAddress, MAX_REOPENINGS, REOPEN_WITHIN_DAYS } from '../src/issue/decideIssue.ts';
import { evolve, MAX_TIMELINE_STEPS } from '../src/issue/evolveIssue.ts';
import { type Issue, type IssueCommand, type IssueEvent, isOpen } from '../src/issue/issue.ts';
import type { Action, Actor } from '../src/procedure/definition.ts';
import { type RequestKind, type Rules, stepOf } from '../src/procedure/run.ts';
import { shipped } from '../src/procedure/shipped.ts';
import { NEVER } from '../src/timeLimits/clock.ts';
import { CN } from '../src/timeLimits/calendar.ts';
import { workingCalendar } from '../src/timeLimits/workingTime.ts';

const now = new Date('2026-03-02T01:00:00Z');
const DAY_MS = 86_400_000;
const standards = {
  OFFER: { amount: 1, unit: 'HOUR' },
  WORK: { amount: 4, unit: 'HOUR' },
  CONFIRMATION: { amount: 24, unit: 'HOUR' },
} as const;
const calendar = workingCalendar(CN);
const issueProcedures = [...shipped.values()].filter(({ subject }) => subject === 'ISSUE');
const rulesFor = (key: string): Rules => {
  const procedure = shipped.get(key);
  if (!procedure) throw new Error(key);
  return { procedure, version: 1, areaId: null, calendar, calendarKey: 'CN', standards };
};
const report: Extract<IssueCommand, { type: 'REPORT' }>['report'] = {
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
  contactPhone: 'sealed',
  maskedPhone: '138****5678',
  address: 'sealed',
  size: 'SMALL',
  urgency: 'NORMAL',
  route: { handling: 'ONLINE', ruleKey: 'SMALL', tableVersion: 1, tableAreaId: null },
  origin: null,
};
const evidence = [{ url: 'https://files.example/1.jpg', sha256: 'a'.repeat(64), sizeBytes: 1 }];
const left = {
  reason: '原因',
  evidence,
  minutes: 30,
  stars: 5,
  person: 'per_member',
  unit: 'hun_1',
  memberReportId: 'mrp_1',
};
const ODA = rulesFor('ORDER_DISPATCH_ACCEPT');

function apply(state: Issue | undefined, command: IssueCommand, at: Date, rules: Rules) {
  const outcome = decide(state, command, at, rules);
  if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
  return { state: evolved(state, outcome.events), events: outcome.events };
}

function evolved(state: Issue | undefined, events: readonly IssueEvent[]): Issue {
  let after = state;
  for (const event of events) after = { ...evolve(after, event), version: 1 } as Issue;
  return after as Issue;
}

const act = (key: string, by: string, ...actors: Actor[]): IssueCommand => ({
  type: 'ACT',
  by,
  actors: new Set(actors),
  wanted: { key },
  left,
});
const withEffect = (
  effect: 'ACCEPT' | 'POOL' | 'RATE' | 'GIVE_BACK',
  by: string,
  ...actors: Actor[]
): IssueCommand => ({
  type: 'ACT',
  by,
  actors: new Set(actors),
  wanted: { effect },
  left,
});

const DISPATCH = act('DISPATCH', 'per_grid', 'DISPATCHER');
const OFFER = act('OFFER', 'per_grid', 'DISPATCHER');
const ACCEPT = act('ACCEPT', 'per_member', 'RESPONDERS', 'OFFERED_PERSON');
const COMPLETE = act('COMPLETE', 'per_member', 'ACCEPTOR');
const CONFIRM = act('CONFIRM', 'per_reporter', 'REPORTER');
const RATE = act('RATE', 'per_reporter', 'REPORTER');
const REOPEN = act('REOPEN', 'per_reporter', 'REPORTER');
const TIME_OUT: IssueCommand = { type: 'TIME_OUT' };
const begin: IssueCommand = { type: 'REPORT', report, by: 'per_reporter' };

function given(rules: Rules, ...history: IssueCommand[]): Issue {
  let state: Issue | undefined;
  for (const command of [begin, ...history]) state = apply(state, command, now, rules).state;
  return state as Issue;
}

const codeOf = (state: Issue | undefined, command: IssueCommand, at = now, rules = ODA): string | undefined => {
  const outcome = decide(state, command, at, rules);
  return outcome.ok ? undefined : outcome.errors[0]?.code;
};

/** Who acts in each part; the acceptor of a unit is its officer. */
const PERSON: Partial<Record<Actor, string>> = {
  REPORTER: 'per_reporter',
  ACCEPTOR: 'per_member',
  OFFERED_PERSON: 'per_member',
  RESPONDERS: 'per_member',
  HANDLER: 'per_member',
};

/** One issue in every step of a procedure, led there by the actions of the definition alone. */
function everyStep(rules: Rules): Map<string, Issue> {
  const reached = new Map<string, Issue>();
  const queue = [given(rules)];
  for (let issue = queue.shift(); issue; issue = queue.shift()) {
    if (reached.has(issue.run.step)) continue;
    reached.set(issue.run.step, issue);
    for (const action of stepOf(rules.procedure, issue.run.step).actions) {
      const next = performed(issue, action, rules);
      if (next) queue.push(next);
    }
  }
  return reached;
}

function performed(issue: Issue, action: Action, rules: Rules): Issue | undefined {
  const [actor] = action.by;
  if (!actor) return undefined;
  if (actor === 'TIME') return apply(issue, TIME_OUT, issue.dueAt, rules).state;
  const by = PERSON[actor] ?? `per_${actor.toLowerCase()}`;
  const outcome = decide(issue, act(action.key, by, actor), now, rules);
  return outcome.ok ? evolved(issue, outcome.events) : undefined;
}

describe.each(issueProcedures.map(({ key }) => key))('%s, every step with every action', (key) => {
  const rules = rulesFor(key);
  const { procedure } = rules;
  const steps = everyStep(rules);
  const actions = [
    ...new Set(issueProcedures.flatMap((one) => one.steps.flatMap((step) => step.actions.map((action) => action.key)))),
  ];

  it('I6 is led into every step by its own actions', () => {
    expect([...steps.keys()].toSorted()).toEqual(procedure.steps.map((step) => step.key).toSorted());
  });

  for (const step of procedure.steps) {
    const issue = steps.get(step.key) as Issue;
    it(`I6 ${step.key} is answered for by somebody and timed, or has ended`, () => {
      expect(isOpen(issue)).toBe(step.waitsFor !== null);
      expect(issue.status).toBe(step.status);
      expect(issue.wakeAt < NEVER).toBe(isOpen(issue));
    });
    for (const name of actions) {
      const action = step.actions.find((one) => one.key === name);
      const timed = action?.by.every((actor) => actor === 'TIME' || actor === 'SYSTEM');
      it(`I6 ${step.key} + ${name} → ${action ? action.to : 'WRONG_STATE'}`, () => {
        const nobody = codeOf(issue, act(name, 'per_nobody'), now, rules);
        expect(nobody).toEqual(
          expect.stringMatching(/^(FORBIDDEN|WRONG_STATE|ALREADY_RATED|ALREADY_ACCEPTED|OFFERED_TO_ANOTHER)$/),
        );
        if (!action) expect(nobody).toBe('WRONG_STATE');
        else if (timed)
          expect(codeOf(issue, act(name, 'per_officer', 'OPERATOR', 'DISPATCHER'), now, rules)).toBe('FORBIDDEN');
        else expect(performed(issue, action, rules)?.run.step).toBe(action.to);
      });
    }
  }
});

describe('I3 order, dispatch, accept', () => {
  const offered = given(ODA, OFFER);
  const accepted = given(ODA, DISPATCH, ACCEPT);
  const done = given(ODA, DISPATCH, ACCEPT, COMPLETE);
  const completed = given(ODA, DISPATCH, ACCEPT, COMPLETE, CONFIRM);

  it('I3 knows nothing but a report before the issue exists, and no second one', () => {
    expect(codeOf(undefined, DISPATCH)).toBe('NOT_FOUND');
    expect(codeOf(accepted, begin)).toBe('WRONG_STATE');
  });

  it('I3 lets one accept, and nobody their own order or what is offered to another', () => {
    expect(codeOf(accepted, withEffect('ACCEPT', 'per_other', 'RESPONDERS'))).toBe('ALREADY_ACCEPTED');
    expect(codeOf(done, withEffect('ACCEPT', 'per_other', 'RESPONDERS'))).toBe('ALREADY_ACCEPTED');
    expect(codeOf(offered, act('ACCEPT', 'per_other', 'RESPONDERS'))).toBe('OFFERED_TO_ANOTHER');
    expect(codeOf(given(ODA, DISPATCH), act('ACCEPT', 'per_reporter', 'RESPONDERS', 'REPORTER'))).toBe('OWN_ISSUE');
    const toReporter = { ...OFFER, left: { person: 'per_reporter' } } as IssueCommand;
    expect(codeOf(given(ODA), toReporter)).toBe('OWN_ISSUE');
  });

  it('I3 answers a repeated acceptance and a repeated dispatch as the first time', () => {
    expect(apply(accepted, withEffect('ACCEPT', 'per_member', 'ACCEPTOR'), now, ODA).events).toEqual([]);
    expect(apply(given(ODA, DISPATCH), withEffect('POOL', 'per_grid', 'DISPATCHER'), now, ODA).events).toEqual([]);
  });

  it('I3 asks for what an action has to leave behind', () => {
    for (const [state, command] of [
      [accepted, COMPLETE],
      [completed, RATE],
      [given(ODA), OFFER],
    ] as const)
      expect(codeOf(state, { ...command, left: {} } as IssueCommand)).toBe('LEAVING_MISSING');
  });

  it('I3 times out offer, acceptance and confirmation, never early', () => {
    for (const [state, type] of [
      [offered, 'OFFER_EXPIRED'],
      [accepted, 'ACCEPTANCE_EXPIRED'],
      [done, 'CONFIRMED'],
    ] as const) {
      const early = new Date(state.dueAt.getTime() - 1);
      expect(apply(state, TIME_OUT, early, ODA).events.map((event) => event.type)).not.toContain(type);
      expect(apply(state, TIME_OUT, state.dueAt, ODA).events.at(-1)).toMatchObject({ type, by: null });
    }
  });

  it('I3 gives an issue back to the whole pool after refusal, return and time-out', () => {
    const refused = given(ODA, OFFER, act('REFUSE', 'per_member', 'OFFERED_PERSON'));
    for (const back of [refused, given(ODA, OFFER, ACCEPT, act('RETURN', 'per_member', 'ACCEPTOR'))]) {
      expect(back).toMatchObject({ status: 'DISPATCHED', dueAt: NEVER });
      expect(back).not.toHaveProperty('offeredToId');
      expect(back).not.toHaveProperty('acceptedById');
    }
  });

  it('I3 keeps the evidence of disputed work on the timeline', () => {
    const disputed = given(ODA, DISPATCH, ACCEPT, COMPLETE, act('DISPUTE', 'per_reporter', 'REPORTER'));
    expect(disputed).not.toHaveProperty('minutes');
    expect(disputed.timeline.find(({ action }) => action === 'DONE')?.evidence).toEqual(evidence);
  });

  it('I3 counts a rating once, also after the issue was reopened and done again', () => {
    expect(
      codeOf(given(ODA, DISPATCH, ACCEPT, COMPLETE, CONFIRM, RATE), withEffect('RATE', 'per_reporter', 'REPORTER')),
    ).toBe('ALREADY_RATED');
    const again = given(ODA, DISPATCH, ACCEPT, COMPLETE, CONFIRM, RATE, REOPEN, ACCEPT, COMPLETE, CONFIRM);
    expect(again.stars).toBeUndefined();
    expect(again.reopenCount).toBe(1);
  });

  it(`I10 reopens within ${REOPEN_WITHIN_DAYS} days, ${MAX_REOPENINGS} time`, () => {
    const last = new Date(now.getTime() + REOPEN_WITHIN_DAYS * DAY_MS);
    expect(apply(completed, REOPEN, last, ODA).state).toMatchObject({ status: 'DISPATCHED', reopenCount: 1 });
    expect(codeOf(completed, REOPEN, new Date(last.getTime() + 1))).toBe('REOPENING_TOO_LATE');
    const again = given(ODA, DISPATCH, ACCEPT, COMPLETE, CONFIRM, REOPEN, ACCEPT, COMPLETE, CONFIRM);
    expect(codeOf(again, REOPEN)).toBe('ALREADY_REOPENED');
  });

  it('I3 readdresses open issues, and leaves ended ones where they were done', () => {
    const areaIds = ['are_1', 'are_2', 'are_2-G09'];
    const moved = decideAddress(accepted, areaIds, now);
    expect(moved.ok && evolved(accepted, moved.events)).toMatchObject({
      areaIds,
      dueAt: accepted.dueAt,
      acceptedById: 'per_member',
    });
    expect(decideAddress(completed, areaIds, now)).toEqual({ ok: true, events: [] });
  });

  it('I3 keeps a bounded timeline: the first step and the latest', () => {
    const loop = Array.from({ length: 100 }, () => [ACCEPT, act('RETURN', 'per_member', 'ACCEPTOR')]).flat();
    const state = given(ODA, DISPATCH, ...loop);
    expect(state.stepCount).toBe(202);
    expect(state.timeline).toHaveLength(MAX_TIMELINE_STEPS);
    expect(state.timeline[0]?.action).toBe('REPORTED');
    expect(state.timeline.at(-1)?.action).toBe('RETURNED');
  });
});

describe('I3 suspension, extension, return, voiding', () => {
  const OAS = rulesFor('ORDER_ACCEPT_SUPERVISE');
  const working = given(OAS, act('ASSIGN', 'per_grid', 'DISPATCHER'), act('ACCEPT', 'per_member', 'HANDLER'));
  const until = new Date(now.getTime() + 10 * DAY_MS);
  const ask = (request: Partial<Extract<IssueCommand, { type: 'REQUEST' }>['request']>): IssueCommand => ({
    type: 'REQUEST',
    by: 'per_member',
    actors: new Set(['HANDLER']),
    request: { kind: 'SUSPENSION', reason: '等材料', ...request },
  });
  const approve = (by = 'per_chief'): IssueCommand => ({ type: 'APPROVE', by, actors: new Set(['APPROVER']) });
  const asked = apply(working, ask({ until }), now, OAS).state;

  it('I3 asks by who is at work, decides by somebody else, one thing at a time', () => {
    expect(codeOf(working, { ...ask({ until }), actors: new Set() } as IssueCommand, now, OAS)).toBe('FORBIDDEN');
    expect(codeOf(asked, ask({ until }), now, OAS)).toBe('REQUEST_PENDING');
    expect(codeOf(asked, approve('per_member'), now, OAS)).toBe('OWN_REQUEST');
    expect(codeOf(working, approve(), now, OAS)).toBe('NO_REQUEST');
    expect(codeOf(working, ask({ until: now }), now, OAS)).toBe('SUSPENSION_TOO_LONG');
    const denied = apply(
      asked,
      { type: 'DENY', by: 'per_chief', actors: new Set(['APPROVER']), reason: '不必' },
      now,
      OAS,
    ).state;
    expect(denied).toMatchObject({ status: 'ACCEPTED', run: { request: null }, limitAt: working.limitAt });
  });

  it('I8 rests while suspended and goes on by itself with what remained', () => {
    const resting = apply(asked, approve(), now, OAS).state;
    expect(resting).toMatchObject({ status: 'SUSPENDED', wakeAt: until, limitAt: NEVER });
    expect(codeOf(resting, act('COMPLETE', 'per_member', 'HANDLER'), now, OAS)).toBe('WRONG_STATE');
    const early = new Date(until.getTime() - 1);
    expect(apply(resting, TIME_OUT, early, OAS).events).toEqual([]);
    const resumed = apply(resting, TIME_OUT, until, OAS).state;
    expect(resumed.status).toBe('ACCEPTED');
    expect(resumed.limitAt.getTime()).toBe(working.limitAt.getTime() + 10 * DAY_MS);
  });

  it('I8 goes on when the money comes that it waits for, and only then', () => {
    const fund: IssueCommand = { type: 'FUND', disbursementId: 'dis_1' };
    const waiting = apply(
      apply(working, ask({ until, waitsFor: 'DISBURSEMENT' }), now, OAS).state,
      approve(),
      now,
      OAS,
    );
    const later = new Date(now.getTime() + DAY_MS);
    const { state, events } = apply(waiting.state, fund, later, OAS);
    expect(events).toMatchObject([{ type: 'RESUMED', by: null, disbursementId: 'dis_1' }]);
    expect(state).toMatchObject({ status: 'ACCEPTED', run: { suspendedUntil: null } });
    expect('suspendedFor' in state.run).toBe(false);
    expect(state.limitAt.getTime()).toBe(working.limitAt.getTime() + DAY_MS);
    const restingForOtherReasons = apply(asked, approve(), now, OAS).state;
    for (const other of [state, working, asked, restingForOtherReasons]) {
      const told = apply(other, fund, later, OAS).events.map(({ type }) => type);
      expect(told.filter((type) => type === 'RESUMED')).toEqual([]);
    }
  });

  it('I8 gives more time by approval, and a comment never does', () => {
    const longer = apply(working, ask({ kind: 'EXTENSION', extension: { amount: 2, unit: 'DAY' } }), now, OAS).state;
    const granted = apply(longer, approve(), now, OAS).state;
    expect(granted.limitAt.getTime()).toBe(working.limitAt.getTime() + 2 * DAY_MS);
    const comment: IssueCommand = {
      type: 'COMMENT',
      by: 'per_reporter',
      actors: new Set(['REPORTER']),
      text: '快点',
      internal: false,
    };
    const later = new Date(now.getTime() + DAY_MS / 24);
    const commented = apply(working, comment, later, OAS).state;
    expect([commented.limitAt, commented.dueAt, commented.run]).toEqual([working.limitAt, working.dueAt, working.run]);
  });

  it('I3 what time has brought comes first, whether or not its timer has fired', () => {
    const offered = given(ODA, OFFER);
    const late = new Date(now.getTime() + DAY_MS / 24);
    const accept = act('ACCEPT', 'per_member', 'OFFERED_PERSON');
    expect(apply(offered, accept, new Date(late.getTime() - 1), ODA).state.status).toBe('ACCEPTED');
    expect(codeOf(offered, accept, late, ODA)).toBe('FORBIDDEN');
    const { state, events } = apply(offered, ACCEPT, late, ODA);
    expect(events.map(({ type }) => type).slice(-2)).toEqual(['OFFER_EXPIRED', 'ACCEPTED']);
    expect(state).toMatchObject({ status: 'ACCEPTED', acceptedById: 'per_member' });
    const suspended = apply(asked, approve(), now, OAS).state;
    const done = apply(suspended, act('COMPLETE', 'per_member', 'HANDLER'), until, OAS);
    expect(done.events.map(({ type }) => type)).toEqual(['RESUMED', 'DONE']);
  });

  it('I4 an order that is not answered is noted once after the end, too; then time rests', () => {
    const answerDueAt = new Date(now.getTime() + DAY_MS);
    const order: IssueCommand = {
      type: 'SUPERVISE',
      id: 'sup_1',
      text: '限期办结',
      answerDueAt,
      by: 'per_chief',
      actors: new Set(['SUPERVISOR']),
    };
    const ended = given(ODA, order, act('WITHDRAW', 'per_reporter', 'REPORTER'));
    expect(ended).toMatchObject({ status: 'WITHDRAWN', wakeAt: answerDueAt });
    const { state, events } = apply(ended, TIME_OUT, answerDueAt, ODA);
    expect(events.map(({ type }) => type)).toEqual(['SUPERVISION_OVERDUE']);
    expect(state).toMatchObject({ status: 'WITHDRAWN', wakeAt: NEVER });
    const late = new Date(answerDueAt.getTime() + DAY_MS);
    expect(apply(state, TIME_OUT, late, ODA).events).toEqual([]);
  });

  it('I8 a limit in a step where nobody has to act any more never runs', () => {
    const limit = { amount: 1, unit: 'HOUR' } as const;
    const steps = ODA.procedure.steps.map((step) => (step.waitsFor === null ? { ...step, limit } : step));
    const rules = { ...ODA, procedure: { ...ODA.procedure, steps } };
    const ended = given(rules, act('WITHDRAW', 'per_reporter', 'REPORTER'));
    expect(ended).toMatchObject({ status: 'WITHDRAWN', wakeAt: NEVER, dueAt: NEVER });
  });

  it('I3 returns and voids by approval', () => {
    const returned = apply(apply(working, ask({ kind: 'RETURN' }), now, OAS).state, approve(), now, OAS).state;
    expect(returned).toMatchObject({ status: 'ORDERED', run: { step: 'ORDERED' }, returnCount: 1 });
    expect(returned).not.toHaveProperty('handlerId');
    const voided = apply(apply(working, ask({ kind: 'VOIDING' }), now, OAS).state, approve(), now, OAS).state;
    expect(voided).toMatchObject({ status: 'VOIDED', wakeAt: NEVER, endedAt: now });
    expect(codeOf(voided, ask({ until }), now, OAS)).toBe('WRONG_STATE');
  });
});

describe('I8 clocks of an issue', () => {
  it('I8 warns at 50 and 80 per cent, notes the breach and climbs the whole ladder, assigned or not', () => {
    let issue = given(ODA);
    const seen: string[] = [];
    for (let turns = 0; issue.wakeAt < NEVER && turns < 20; turns += 1) {
      const { state, events } = apply(issue, TIME_OUT, issue.wakeAt, ODA);
      expect(events.length).toBeGreaterThan(0);
      seen.push(
        ...events.map((event) =>
          'percent' in event ? `${event.percent}` : 'to' in event ? `→${String(event.to)}` : event.type,
        ),
      );
      issue = state;
    }
    expect(seen).toEqual(['50', '80', 'BREACHED', '→DISPATCHER', '→COMMUNITY', '→SUPERVISOR', '→SUBDISTRICT']);
    expect(issue.status).toBe('ORDERED');
  });

  it('I8 catches up after a long sleep: each mark once', () => {
    const issue = given(ODA);
    const { events, state } = apply(issue, TIME_OUT, new Date(now.getTime() + 365 * DAY_MS), ODA);
    expect(events.map(({ type }) => type)).toEqual([
      'WARNED',
      'WARNED',
      'BREACHED',
      'ESCALATED',
      'ESCALATED',
      'ESCALATED',
      'ESCALATED',
    ]);
    expect(apply(state, TIME_OUT, new Date(now.getTime() + 366 * DAY_MS), ODA).events).toEqual([]);
  });
});

describe('any procedure, whatever happens', () => {
  const ALL: Actor[] = [
    'REPORTER',
    'OPERATOR',
    'DISPATCHER',
    'OFFERED_PERSON',
    'RESPONDERS',
    'ACCEPTOR',
    'HANDLER',
    'CHECKER',
    'SUPERVISOR',
    'APPROVER',
  ];
  const until = new Date(now.getTime() + 30 * DAY_MS);
  const reason = '因为';
  const requestOf = {
    SUSPENSION: { kind: 'SUSPENSION', reason, until },
    EXTENSION: { kind: 'EXTENSION', reason, extension: { amount: 4, unit: 'WORKING_HOUR' } },
    RETURN: { kind: 'RETURN', reason },
    VOIDING: { kind: 'VOIDING', reason },
  } as const;
  const move = fc.record({
    choice: fc.nat(1_000),
    person: fc.constantFrom('per_reporter', 'per_member', 'per_second'),
    pause: fc.integer({ min: 0, max: 3 * DAY_MS }),
    kind: fc.constantFrom('ACT', 'ACT', 'ACT', 'TIME_OUT', 'REQUEST', 'APPROVE', 'RESUME', 'COMMENT', 'MERGE'),
    asked: fc.constantFrom('SUSPENSION', 'EXTENSION', 'RETURN', 'VOIDING'),
  });

  it.each(issueProcedures.map(({ key }) => key))(
    '%s: I8 never without a next actor and a clock, one acceptance at a time, rated once',
    (key) => {
      const rules = rulesFor(key);
      fc.assert(
        fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
          let issue = given(rules);
          let at = now.getTime();
          for (const { choice, person, pause, kind, asked } of moves) {
            at += pause;
            const command = commandOf(issue, rules, { choice, person, kind, asked });
            const outcome = decide(issue, command, new Date(at), rules);
            if (!outcome.ok) continue;
            const after = evolved(issue, outcome.events);
            const types = outcome.events.map(({ type }) => type);
            expect(types.filter((type) => type === 'RATED').length + (issue.stars ? 1 : 0)).toBeLessThanOrEqual(1);
            if (types.includes('ACCEPTED'))
              expect(issue.acceptedById === undefined || after.acceptedById === issue.acceptedById).toBe(true);
            if (isOpen(after)) {
              expect(after.run.suspendedUntil ?? stepOf(rules.procedure, after.run.step).waitsFor).not.toBeNull();
              expect(after.run.clock ?? after.run.stepClock).not.toBeNull();
            } else expect(after.wakeAt).toEqual(NEVER);
            if (issue.status === 'VOIDED' || issue.status === 'MERGED') expect(after.status).toBe(issue.status);
            expect(after.stepCount).toBe(issue.stepCount + outcome.events.length);
            issue = after;
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  function commandOf(
    issue: Issue,
    rules: Rules,
    { choice, person, kind, asked }: { choice: number; person: string; kind: string; asked: RequestKind },
  ): IssueCommand {
    const actors = new Set(ALL);
    if (kind === 'TIME_OUT') return TIME_OUT;
    if (kind === 'REQUEST') return { type: 'REQUEST', by: person, actors, request: requestOf[asked] };
    if (kind === 'MERGE') return { type: 'MERGE', by: person, actors, into: 'iss_2', reason };
    if (kind === 'APPROVE') return { type: 'APPROVE', by: person, actors };
    if (kind === 'RESUME') return { type: 'RESUME', by: person, actors, reason };
    if (kind === 'COMMENT') return { type: 'COMMENT', by: person, actors, text: reason, internal: true };
    const { actions } = stepOf(rules.procedure, issue.run.step);
    return act(actions[choice % Math.max(actions.length, 1)]?.key ?? 'NOTHING', person, ...ALL);
  }
});
