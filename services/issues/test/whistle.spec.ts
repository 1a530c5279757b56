import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../src/procedure/definition.ts';
import { hasEnded, type Rules, stepOf } from '../src/procedure/run.ts';
import { shipped } from '../src/procedure/shipped.ts';
import { CN } from '../src/timeLimits/calendar.ts';
import { NEVER } from '../src/timeLimits/clock.ts';
import { workingCalendar } from '../src/timeLimits/workingTime.ts';
import { decideWhistle } from '../src/whistle/decideWhistle.ts';
import { evolveWhistle } from '../src/whistle/evolveWhistle.ts';
import { isWhistleMatter } from '../src/whistle/matters.ts';
import {
  type Call,
  MAX_WHISTLE_STEPS,
  type Whistle,
  type WhistleCommand,
  type WhistleEvent,
} from '../src/whistle/whistle.ts';

/** Monday, 9:00 in China. */
const start = new Date('2026-03-02T01:00:00Z');
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const later = (ms: number) => new Date(start.getTime() + ms);
const calendar = workingCalendar(CN);
const standards = {
  OFFER: { amount: 1, unit: 'HOUR' },
  WORK: { amount: 4, unit: 'HOUR' },
  CONFIRMATION: { amount: 24, unit: 'HOUR' },
} as const;
const procedure = shipped.get('WHISTLE');
if (!procedure) throw new Error('no WHISTLE');
const rules: Rules = { procedure, version: 1, areaId: null, calendar, calendarKey: 'CN', standards };

const A = 'hun_urban';
const B = 'hun_fire';
const C = 'hun_water';
const evidence = [{ url: 'https://files.example/1.jpg', sha256: 'a'.repeat(64), sizeBytes: 1 }];
const content = {
  _id: 'whi_1',
  communityId: 'are_2',
  areaIds: ['are_1', 'are_2'],
  blownById: 'per_secretary',
  text: '占道经营',
  categoryCode: null,
  issueIds: [],
};
const callOf = (unitId: string, hours?: number): Call => ({
  unitId,
  organizationId: null,
  lead: unitId === A,
  own: hours === undefined ? null : { limit: { amount: hours, unit: 'HOUR' }, calendar, calendarKey: 'CN' },
});

const actors = (...names: Actor[]): ReadonlySet<Actor> => new Set(names);
const committee = { by: 'per_secretary', actors: actors('COMMITTEE') };
const supervisor = { by: 'per_supervisor', actors: actors('SUPERVISOR') };
const officer = (unitId: string) => ({ by: `per_of_${unitId}`, actors: actors('DEPARTMENTS'), unitId });
const blow = (...calls: Call[]): WhistleCommand => ({ type: 'BLOW', content, calls });
const report = (unitId: string, whistlerScore = 80): WhistleCommand => ({
  type: 'REPORT',
  ...officer(unitId),
  text: '已到场处置',
  evidence,
  whistlerScore,
});
const object = (unitId: string): WhistleCommand => ({ type: 'OBJECT', ...officer(unitId), reason: '非本部门职责' });
const rule = (unitId: string, upheld: boolean): WhistleCommand => ({
  type: 'DECIDE_OBJECTION',
  ...supervisor,
  unitId,
  upheld,
  reason: '三定方案',
});
const remind = (unitId: string): WhistleCommand => ({ type: 'REMIND', ...committee, unitId, reason: '请尽快' });
const judge = (...unitIds: string[]): WhistleCommand => ({
  type: 'JUDGE',
  ...committee,
  judgements: unitIds.map((unitId) => ({ unitId, outcome: 'SOLVED', score: 90, comment: null })),
  comment: null,
});
const again = (...unitIds: string[]): WhistleCommand => ({
  type: 'CALL_AGAIN',
  ...committee,
  calls: unitIds.map((unitId) => callOf(unitId)),
  reason: '仍未解决',
});
const withdraw: WhistleCommand = { type: 'WITHDRAW', ...committee, reason: '已自行解决' };
const time: WhistleCommand = { type: 'TIME_OUT' };

const evolved = (state: Whistle | undefined, events: readonly WhistleEvent[]): Whistle =>
  events.reduce<Whistle | undefined>(
    (after, event) => ({ ...evolveWhistle(after, event), version: 1 }),
    state,
  ) as Whistle;

function apply(state: Whistle | undefined, command: WhistleCommand, at = start): Whistle {
  const outcome = decideWhistle(state, command, at, rules);
  if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
  return evolved(state, outcome.events);
}

function codeOf(state: Whistle | undefined, command: WhistleCommand, at = start): string {
  const outcome = decideWhistle(state, command, at, rules);
  return outcome.ok ? outcome.events.map(({ type }) => type).join(' ') : `! ${outcome.errors[0]?.code}`;
}

const blown = apply(undefined, blow(callOf(A), callOf(B)));
const one = apply(blown, report(A));
const objected = apply(blown, object(B));
const released = apply(objected, rule(B, true));
const judging = apply(one, report(B));
const STATES = {
  BLOWN: blown,
  ONE_REPORTED: one,
  OBJECTED: objected,
  OVERRULED: apply(objected, rule(B, false)),
  RELEASED: released,
  JUDGING: judging,
  EXPIRED_OBJECTED: apply(objected, time, later(7 * DAY_MS)),
  AGAIN: apply(judging, again(B)),
  CLOSED: apply(judging, judge(A, B)),
  WITHDRAWN: apply(blown, withdraw),
};
const COMMANDS = {
  REPORT: report(B),
  OBJECT: object(B),
  UPHOLD: rule(B, true),
  OVERRULE: rule(B, false),
  REMIND: remind(B),
  JUDGE: judge(A, B),
  CALL_AGAIN: again(B),
  WITHDRAW: withdraw,
};
const TABLE: Record<keyof typeof STATES, Record<keyof typeof COMMANDS, string>> = {
  BLOWN: {
    REPORT: 'REPORTED',
    OBJECT: 'OBJECTED',
    UPHOLD: '! NO_OBJECTION',
    OVERRULE: '! NO_OBJECTION',
    REMIND: 'REMINDED',
    JUDGE: '! WRONG_STATE',
    CALL_AGAIN: '! WRONG_STATE',
    WITHDRAW: 'WITHDRAWN',
  },
  ONE_REPORTED: {
    REPORT: 'REPORTED ALL_REPORTED',
    OBJECT: 'OBJECTED',
    UPHOLD: '! NO_OBJECTION',
    OVERRULE: '! NO_OBJECTION',
    REMIND: 'REMINDED',
    JUDGE: '! WRONG_STATE',
    CALL_AGAIN: '! WRONG_STATE',
    WITHDRAW: '! WHISTLE_ANSWERED',
  },
  OBJECTED: {
    REPORT: 'REPORTED',
    OBJECT: '',
    UPHOLD: 'OBJECTION_UPHELD',
    OVERRULE: 'OBJECTION_OVERRULED',
    REMIND: 'REMINDED',
    JUDGE: '! WRONG_STATE',
    CALL_AGAIN: '! WRONG_STATE',
    WITHDRAW: 'WITHDRAWN',
  },
  OVERRULED: {
    REPORT: 'REPORTED',
    OBJECT: '! OBJECTION_USED',
    UPHOLD: '! NO_OBJECTION',
    OVERRULE: '',
    REMIND: 'REMINDED',
    JUDGE: '! WRONG_STATE',
    CALL_AGAIN: '! WRONG_STATE',
    WITHDRAW: 'WITHDRAWN',
  },
  RELEASED: {
    REPORT: '! RELEASED',
    OBJECT: '! OBJECTION_USED',
    UPHOLD: '',
    OVERRULE: '! NO_OBJECTION',
    REMIND: '! RELEASED',
    JUDGE: '! WRONG_STATE',
    CALL_AGAIN: '! WRONG_STATE',
    WITHDRAW: 'WITHDRAWN',
  },
  JUDGING: {
    REPORT: '',
    OBJECT: '! WRONG_STATE',
    UPHOLD: '! NO_OBJECTION',
    OVERRULE: '! NO_OBJECTION',
    REMIND: '! DEPARTMENT_REPORTED',
    JUDGE: 'JUDGED',
    CALL_AGAIN: 'CALLED_AGAIN',
    WITHDRAW: '! WRONG_STATE',
  },
  EXPIRED_OBJECTED: {
    REPORT: 'REPORTED',
    OBJECT: '! WRONG_STATE',
    UPHOLD: 'OBJECTION_UPHELD',
    OVERRULE: 'OBJECTION_OVERRULED',
    REMIND: 'REMINDED',
    JUDGE: '! OBJECTION_OPEN',
    CALL_AGAIN: '! OBJECTION_OPEN',
    WITHDRAW: '! WRONG_STATE',
  },
  AGAIN: {
    REPORT: 'REPORTED ALL_REPORTED',
    OBJECT: 'OBJECTED',
    UPHOLD: '! NO_OBJECTION',
    OVERRULE: '! NO_OBJECTION',
    REMIND: 'REMINDED',
    JUDGE: '! WRONG_STATE',
    CALL_AGAIN: '! WRONG_STATE',
    WITHDRAW: '! WHISTLE_ANSWERED',
  },
  CLOSED: {
    REPORT: '',
    OBJECT: '! WRONG_STATE',
    UPHOLD: '! WRONG_STATE',
    OVERRULE: '! WRONG_STATE',
    REMIND: '! WRONG_STATE',
    JUDGE: '! WRONG_STATE',
    CALL_AGAIN: '! WRONG_STATE',
    WITHDRAW: '! WRONG_STATE',
  },
  WITHDRAWN: {
    REPORT: '! WRONG_STATE',
    OBJECT: '! WRONG_STATE',
    UPHOLD: '! WRONG_STATE',
    OVERRULE: '! WRONG_STATE',
    REMIND: '! WRONG_STATE',
    JUDGE: '! WRONG_STATE',
    CALL_AGAIN: '! WRONG_STATE',
    WITHDRAW: '',
  },
};

describe('I5 decisions', () => {
  it.each(Object.keys(STATES) as (keyof typeof STATES)[])('I5 %s × every command', (name) => {
    const found = Object.entries(COMMANDS).map(([key, command]) => [key, codeOf(STATES[name], command)]);
    expect(Object.fromEntries(found)).toEqual(TABLE[name]);
  });

  it('I5 nothing happens to what does not exist, and nothing begins twice', () => {
    for (const command of [...Object.values(COMMANDS), time]) expect(codeOf(undefined, command)).toBe('! NOT_FOUND');
    expect(codeOf(blown, blow(callOf(A)))).toBe('! WRONG_STATE');
  });

  it('I5 each part is for those who have it', () => {
    const nobody = { actors: actors('CHECKER', 'OPERATOR') };
    const open = { ...STATES, OBJECTED: undefined, RELEASED: undefined, OVERRULED: undefined };
    for (const state of Object.values(open)) {
      for (const command of Object.values(COMMANDS)) {
        const code = state && codeOf(state, { ...command, ...nobody } as WhistleCommand);
        if (state && command.type !== 'REPORT') expect(['! FORBIDDEN', '! WRONG_STATE']).toContain(code);
      }
    }
    expect(codeOf(blown, { ...report(B), ...nobody, by: 'per_x' } as WhistleCommand)).toBe('! FORBIDDEN');
    expect(codeOf(blown, { ...report('hun_x') } as WhistleCommand)).toBe('! NOT_CALLED');
    expect(codeOf(objected, { ...rule(B, false), by: 'per_secretary' } as WhistleCommand)).toBe('! OWN_WHISTLE');
    const both = actors('COMMITTEE', 'SUPERVISOR', 'DEPARTMENTS');
    expect(codeOf(objected, { ...rule(B, true), actors: both } as WhistleCommand)).toBe('! OWN_WORK');
    expect(codeOf(judging, { ...judge(A, B), actors: both } as WhistleCommand)).toBe('! OWN_WORK');
    expect(codeOf(blown, { ...report(B), evidence: [] } as WhistleCommand)).toBe('! LEAVING_MISSING');
  });

  it('I5 every department is judged once, and nobody else', () => {
    expect(codeOf(judging, judge(A))).toBe('! JUDGEMENT_INCOMPLETE');
    expect(codeOf(judging, judge(A, A))).toBe('! JUDGEMENT_INCOMPLETE');
    expect(codeOf(judging, judge(A, B, C))).toBe('! JUDGEMENT_INCOMPLETE');
    expect(codeOf(judging, again(C))).toBe('! NOT_CALLED');
    const withoutB = apply(released, report(A));
    expect(codeOf(withoutB, judge(A, B))).toBe('! JUDGEMENT_INCOMPLETE');
    expect(codeOf(withoutB, again(B))).toBe('! RELEASED');
    expect(apply(withoutB, judge(A)).status).toBe('COMPLETED');
  });

  it('I5 both sides are scored; silence does not count against the community', () => {
    const scored = apply(apply(apply(blown, report(A, 100)), report(B, 51)), judge(A, B));
    expect(scored).toMatchObject({ whistlerScore: 76, closedAt: start });
    expect(scored.responses.map(({ judgement }) => judgement?.score)).toEqual([90, 90]);
    const silent = apply(blown, time, later(7 * DAY_MS));
    expect(apply(silent, judge(A, B), later(7 * DAY_MS)).whistlerScore).toBe(100);
  });
});

describe('I5 clocks', () => {
  it('I5 an objection of one department neither stops the others nor moves any clock', () => {
    expect(objected.run).toEqual(blown.run);
    expect(objected.responses[1]?.clock).toEqual(blown.responses[1]?.clock);
    const overruled = apply(objected, rule(B, false), later(2 * DAY_MS));
    expect(overruled.run).toEqual(blown.run);
    expect(overruled.responses[1]?.clock.dueAt).toEqual(later(7 * DAY_MS));
    expect(apply(overruled, remind(B), later(3 * DAY_MS)).run).toEqual(blown.run);
    expect(apply(apply(objected, report(A)), rule(B, true)).run.step).toBe('JUDGEMENT');
  });

  it('I5 own limits: warned, late once, may still report, counts as late', () => {
    const own = apply(undefined, blow(callOf(A, 10), callOf(B)));
    expect([own.dueAt, own.wakeAt]).toEqual([later(10 * HOUR_MS), later(5 * HOUR_MS)]);
    expect(codeOf(own, time, later(5 * HOUR_MS - 1))).toBe('');
    const warned = apply(own, time, later(8 * HOUR_MS));
    expect(warned.timeline.slice(1).map(({ action, detail, unitId }) => [action, detail, unitId])).toEqual([
      ['DEPARTMENT_WARNED', { percent: 50 }, A],
      ['DEPARTMENT_WARNED', { percent: 80 }, A],
    ]);
    const late = apply(warned, time, later(10 * HOUR_MS));
    expect(late.responses.map(({ state, late: is }) => [state, is])).toEqual([
      ['LATE', true],
      ['CALLED', false],
    ]);
    expect(codeOf(late, time, later(11 * HOUR_MS))).toBe('');
    expect(codeOf(late, object(A), later(11 * HOUR_MS))).toBe('! OBJECTION_TOO_LATE');
    expect(codeOf(own, object(A), later(11 * HOUR_MS))).toBe('! OBJECTION_TOO_LATE');
    const reported = apply(late, report(A), later(11 * HOUR_MS)).responses[0];
    expect(reported).toMatchObject({ state: 'REPORTED', late: true, firstReportedAt: later(11 * HOUR_MS) });
    expect(codeOf(undefined, blow(callOf(A, 7 * 24 + 1)))).toBe('! LIMIT_TOO_LONG');
  });

  it('I5 after seven days the community judges whoever has come, and others may still come late', () => {
    const expired = apply(one, time, later(7 * DAY_MS));
    expect(expired.run.step).toBe('JUDGEMENT');
    expect(expired.responses.map(({ state }) => state)).toEqual(['REPORTED', 'LATE']);
    expect(expired.timeline.filter(({ action }) => action === 'DEPARTMENT_LATE')).toHaveLength(1);
    const came = apply(expired, report(B), later(8 * DAY_MS));
    expect(came).toMatchObject({ run: { step: 'JUDGEMENT', enteredAt: later(7 * DAY_MS) }, pendingUnitIds: [] });
    expect(came.responses[1]).toMatchObject({ state: 'REPORTED', late: true });
  });

  it('I5 a late timer changes nothing: what time has brought comes before what is decided', () => {
    const at = later(7 * DAY_MS);
    expect(codeOf(blown, { type: 'WITHDRAW', ...committee, reason: '误吹' }, at)).toBe('! WRONG_STATE');
    expect(apply(one, report(B), at)).toEqual(apply(apply(one, time, at), report(B), at));
    const short = apply(undefined, blow(callOf(A, 4), callOf(B)));
    const overruled = apply(apply(short, object(A)), rule(A, false), later(4 * HOUR_MS));
    expect(overruled.responses[0]).toMatchObject({ state: 'LATE', late: true });
  });

  it('I5 called again: a new limit, once; what was late stays late', () => {
    const at = later(7 * DAY_MS);
    const second = apply(apply(one, time, at), again(B), at);
    expect(second).toMatchObject({ run: { step: 'CALLED' }, callsAgain: 1, pendingUnitIds: [B] });
    expect(second.responses[1]).toMatchObject({ state: 'CALLED', late: true, clock: { dueAt: later(14 * DAY_MS) } });
    const back = apply(second, report(B), at);
    expect(back.responses.map(({ late }) => late)).toEqual([false, true]);
    expect(codeOf(back, again(A), at)).toBe('! CALLED_TOO_OFTEN');
  });

  it('I5 an undecided objection is noted after a working day, once', () => {
    expect(codeOf(objected, time, later(DAY_MS - 1))).toBe('');
    const overdue = apply(objected, time, later(DAY_MS));
    expect(overdue.responses[1]?.objection?.overdue).toBe(true);
    expect(codeOf(overdue, time, later(DAY_MS))).toBe('');
  });

  it('I5 when nobody judges, the ladder is climbed', () => {
    const never = apply(judging, time, later(30 * DAY_MS));
    expect(never.timeline.filter(({ action }) => action === 'ESCALATED').map(({ detail }) => detail?.['to'])).toEqual([
      'SUPERVISOR',
      'SUBDISTRICT',
      'DISTRICT',
    ]);
    expect(codeOf(STATES.CLOSED, time, later(90 * DAY_MS))).toBe('');
  });
});

describe('I5 procedures of communities', () => {
  it('I5 what lacks the actions of a whistle, or has others, is refused', () => {
    const without = (key: string) => ({
      ...procedure,
      steps: procedure.steps.map((step) => ({ ...step, actions: step.actions.filter((action) => action.key !== key) })),
    });
    const renamed = {
      ...procedure,
      steps: procedure.steps.map((step) => ({
        ...step,
        actions: step.actions.map((action) => ({ ...action, key: action.key === 'OBJECT' ? 'CONSULT' : action.key })),
      })),
    };
    const leading = (key: string, to: string) => ({
      ...procedure,
      steps: procedure.steps.map((step) => ({
        ...step,
        actions: step.actions.map((action) => (action.key === key ? { ...action, to } : action)),
      })),
    });
    // A whistle closes by judgement alone, and a judgement closes it.
    const open = [leading('EXPIRE_RESPONSE', 'CLOSED'), leading('JUDGE', 'JUDGEMENT')];
    for (const bad of [without('REPORT'), without('ALL_REPORTED'), without('JUDGE'), renamed, ...open]) {
      const outcome = decideWhistle(undefined, blow(callOf(A)), start, { ...rules, procedure: bad });
      expect(outcome).toMatchObject({ ok: false, errors: [{ code: 'PROCEDURE_UNSUITABLE' }] });
    }
  });

  it('I5 communities do not whistle for help among neighbours', () => {
    expect(['15-001', 'HH-01', '90-901'].map(isWhistleMatter)).toEqual([true, false, false]);
  });
});

describe('I5 invariants', () => {
  const units = [A, B, C];
  const unit = fc.constantFrom(...units);
  type Move = (state: Whistle) => WhistleCommand;
  const named = (state: Whistle) =>
    state.responses.filter((one) => one.state !== 'RELEASED').map(({ unitId }) => unitId);
  const always =
    (command: WhistleCommand): Move =>
    () =>
      command;
  const move: fc.Arbitrary<Move> = fc.oneof(
    { weight: 6, arbitrary: unit.map((id) => always(report(id))) },
    { weight: 2, arbitrary: unit.map((id) => always(object(id))) },
    { weight: 2, arbitrary: fc.tuple(unit, fc.boolean()).map(([id, upheld]) => always(rule(id, upheld))) },
    { weight: 1, arbitrary: unit.map((id) => always(remind(id))) },
    { weight: 1, arbitrary: fc.subarray(units).map((ids) => always(judge(...ids))) },
    { weight: 8, arbitrary: fc.constant<Move>(({ pendingUnitIds }) => report(pendingUnitIds[0] ?? A)) },
    { weight: 3, arbitrary: fc.constant<Move>((state) => judge(...named(state))) },
    { weight: 4, arbitrary: fc.subarray(units, { minLength: 1 }).map((ids) => always(again(...ids))) },
    { weight: 3, arbitrary: fc.constant(always(time)) },
  );
  /** Called off now and then only, or hardly a whistle would come to its end. */
  const moves = fc.tuple(
    fc.array(fc.tuple(move, fc.integer({ min: 0, max: DAY_MS })), { minLength: 10, maxLength: 40, size: 'max' }),
    fc.nat({ max: 100 }),
  );

  it('I5 whatever happens: somebody is next with a clock, it closes once, nobody is asked twice', () => {
    const ends = new Set<string>();
    fc.assert(
      fc.property(moves, ([sequence, calledOff]) => {
        let state = apply(undefined, blow(callOf(A, 24), callOf(B), callOf(C, 100)));
        let at = start.getTime();
        let closed = 0;
        for (const [index, [next, wait]] of sequence.entries()) {
          at += wait;
          const command = index === calledOff ? withdraw : next(state);
          const outcome = decideWhistle(state, command, new Date(at), rules);
          if (!outcome.ok) continue;
          closed += outcome.events.filter(({ type }) => type === 'JUDGED').length;
          state = evolved(state, outcome.events);
          check(state);
        }
        expect(closed).toBe(state.status === 'COMPLETED' ? 1 : 0);
        ends.add(`${state.status} ${state.callsAgain}`);
      }),
      { numRuns: 200 },
    );
    // The sequences reach what the invariants are about.
    expect([...ends]).toEqual(expect.arrayContaining(['COMPLETED 0', 'COMPLETED 1', 'WITHDRAWN 0']));
  });

  function check(state: Whistle): void {
    const { waitsFor } = stepOf(rules.procedure, state.run.step);
    const ended = hasEnded(rules.procedure, state.run);
    expect(ended).toBe(state.endedAt !== undefined);
    if (ended) {
      expect([state.wakeAt, state.pendingUnitIds]).toEqual([NEVER, []]);
      return;
    }
    expect(waitsFor).not.toBeNull();
    expect(state.run.stepClock).not.toBeNull();
    if (state.run.step === 'CALLED') expect(state.pendingUnitIds.length).toBeGreaterThan(0);
    for (const { state: one, clock, report: said, objection, late } of state.responses) {
      expect(clock.stoppedAt !== null).toBe(one === 'REPORTED' || one === 'RELEASED');
      if (one === 'REPORTED') expect(said).not.toBeNull();
      if (one === 'OBJECTED') expect(objection?.decision).toBeNull();
      if (one === 'LATE') expect(late).toBe(true);
    }
    expect(state.timeline.length).toBe(Math.min(state.stepCount, MAX_WHISTLE_STEPS));
  }

  it('I5 the timer comes to rest: waking it as often as it asks ends', () => {
    let state = apply(undefined, blow(callOf(A, 24), callOf(B)));
    for (let turn = 0; turn < 50 && state.wakeAt < NEVER; turn += 1) {
      const before = state.wakeAt;
      state = apply(state, time, before);
      expect(state.wakeAt.getTime()).toBeGreaterThan(before.getTime());
    }
    expect(state.wakeAt).toEqual(NEVER);
    expect(state.run.step).toBe('JUDGEMENT');
  });
});
