import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../src/issue/decideIssue.ts';
import { evolve, MAX_TIMELINE_STEPS } from '../src/issue/evolveIssue.ts';
import {
  type Issue,
  type IssueCommand,
  type IssueEvent,
  type IssueStatus,
  isOpen,
  NEVER,
  transitions,
  waitsFor,
} from '../src/issue/issue.ts';

const now = new Date('2026-03-01T08:00:00Z');
const limits = { workMs: 3_600_000, confirmMs: 7_200_000 };
const order = {
  _id: 'iss_1',
  reporterId: 'per_reporter',
  communityId: 'are_2',
  areaIds: ['are_1', 'are_2'],
  buildingId: null,
  categoryCode: 'HH-01',
  description: '水龙头漏水',
  contactPhone: 'sealed',
  maskedPhone: '138****5678',
  address: 'sealed',
};
const evidence = [{ url: 'https://files.example/1.jpg', sha256: 'a'.repeat(64), sizeBytes: 1 }];
const REPORT: IssueCommand = { type: 'REPORT', order };
const OFFER: IssueCommand = { type: 'DISPATCH', by: 'per_grid', offer: { to: 'per_member', limitMs: 60_000 } };
const commands = {
  DISPATCH: { type: 'DISPATCH', by: 'per_grid' },
  ACCEPT: { type: 'ACCEPT', by: 'per_member', memberReportId: 'mrp_1' },
  REFUSE: { type: 'REFUSE', by: 'per_member', reason: '没空' },
  RETURN: { type: 'RETURN', by: 'per_member', reason: '缺工具' },
  COMPLETE: { type: 'COMPLETE', by: 'per_member', evidence, minutes: 30 },
  CONFIRM: { type: 'CONFIRM', by: 'per_reporter' },
  DISPUTE: { type: 'DISPUTE', by: 'per_reporter', reason: '还在漏' },
  RATE: { type: 'RATE', by: 'per_reporter', stars: 5 },
  WITHDRAW: { type: 'WITHDRAW', by: 'per_reporter', reason: '自己修好了' },
} satisfies Record<string, IssueCommand>;

function apply(
  state: Issue | undefined,
  command: IssueCommand,
  at: Date,
): { state: Issue; events: readonly IssueEvent[] } {
  const outcome = decide(state, command, at, limits);
  if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
  let after = state;
  for (const event of outcome.events) after = { ...evolve(after, event), version: 1 } as Issue;
  return { state: after as Issue, events: outcome.events };
}

function given(...history: IssueCommand[]): Issue {
  let state: Issue | undefined;
  for (const command of [REPORT, ...history]) state = apply(state, command, now).state;
  return state as Issue;
}

const { DISPATCH, ACCEPT, COMPLETE, CONFIRM, RATE, WITHDRAW } = commands;
const states: Record<IssueStatus | 'OFFERED', Issue> = {
  ORDERED: given(),
  DISPATCHED: given(DISPATCH),
  OFFERED: given(OFFER),
  ACCEPTED: given(DISPATCH, ACCEPT),
  DONE: given(DISPATCH, ACCEPT, COMPLETE),
  COMPLETED: given(DISPATCH, ACCEPT, COMPLETE, CONFIRM),
  RATED: given(DISPATCH, ACCEPT, COMPLETE, CONFIRM, RATE),
  WITHDRAWN: given(WITHDRAW),
};

/** Where the table of transitions is not the whole answer. */
const special: Record<string, string> = {
  'DISPATCHED REFUSE': 'WRONG_STATE',
  'ACCEPTED ACCEPT': 'ACCEPTED',
  'DONE ACCEPT': 'ALREADY_ACCEPTED',
  'COMPLETED ACCEPT': 'ALREADY_ACCEPTED',
  'RATED ACCEPT': 'ALREADY_ACCEPTED',
  'RATED RATE': 'ALREADY_RATED',
};

const answerTo = (state: Issue, command: IssueCommand, at = now): string => {
  const outcome = decide(state, command, at, limits);
  if (!outcome.ok) return String(outcome.errors[0]?.code);
  return apply(state, command, at).state.status;
};

describe('I3 issue, every state with every command', () => {
  for (const [name, state] of Object.entries(states)) {
    for (const [type, command] of Object.entries(commands)) {
      const table: Partial<Record<string, IssueStatus>> = transitions[state.status];
      const expected = special[`${name} ${type}`] ?? table[type] ?? 'WRONG_STATE';
      it(`I3 ${name} + ${type} → ${expected}`, () => {
        expect(answerTo(state, command)).toBe(expected);
      });
    }
    it(`I3 ${name} + REPORT → WRONG_STATE`, () => {
      expect(answerTo(state, REPORT)).toBe('WRONG_STATE');
    });
    it(`I3 ${name} is answered for by somebody, or has ended`, () => {
      expect(waitsFor(state) !== null).toBe(isOpen(state));
    });
  }

  it('I3 knows no command but REPORT before the issue exists', () => {
    for (const command of Object.values(commands)) {
      expect(decide(undefined, command, now, limits)).toMatchObject({ ok: false, errors: [{ code: 'NOT_FOUND' }] });
    }
  });

  it('I3 lets only the right person act', () => {
    const other = { by: 'per_other' };
    const { RETURN, DISPUTE, REFUSE } = commands;
    for (const command of [RETURN, COMPLETE])
      expect(answerTo(states.ACCEPTED, { ...command, ...other })).toBe('FORBIDDEN');
    for (const command of [CONFIRM, DISPUTE]) expect(answerTo(states.DONE, { ...command, ...other })).toBe('FORBIDDEN');
    expect(answerTo(states.COMPLETED, { ...RATE, ...other })).toBe('FORBIDDEN');
    expect(answerTo(states.ORDERED, { ...WITHDRAW, ...other })).toBe('FORBIDDEN');
    expect(answerTo(states.OFFERED, { ...REFUSE, ...other })).toBe('FORBIDDEN');
    expect(answerTo(states.OFFERED, { ...ACCEPT, ...other })).toBe('OFFERED_TO_ANOTHER');
    expect(answerTo(states.ACCEPTED, { ...ACCEPT, ...other })).toBe('ALREADY_ACCEPTED');
  });

  it('I3 lets nobody accept or be offered what they have ordered themselves', () => {
    expect(answerTo(states.DISPATCHED, { ...ACCEPT, by: 'per_reporter' })).toBe('OWN_ISSUE');
    const toReporter: IssueCommand = { ...DISPATCH, offer: { to: 'per_reporter', limitMs: 1 } };
    expect(answerTo(states.ORDERED, toReporter)).toBe('OWN_ISSUE');
  });

  it('I3 answers a repeated acceptance and a repeated dispatch as the first time', () => {
    expect(apply(states.ACCEPTED, ACCEPT, now).events).toEqual([]);
    expect(apply(states.DISPATCHED, DISPATCH, now).events).toEqual([]);
  });

  it('I3 times out offer, acceptance and confirmation, never early', () => {
    const expected = { OFFERED: 'OFFER_EXPIRED', ACCEPTED: 'ACCEPTANCE_EXPIRED', DONE: 'CONFIRMED' } as const;
    for (const [name, type] of Object.entries(expected)) {
      const state = states[name as keyof typeof expected];
      const early = new Date(state.dueAt.getTime() - 1);
      expect(apply(state, { type: 'TIME_OUT' }, early).events).toEqual([]);
      expect(apply(state, { type: 'TIME_OUT' }, state.dueAt).events).toMatchObject([{ type, by: null }]);
    }
    expect(apply(states.DONE, { type: 'TIME_OUT' }, states.DONE.dueAt).state).toMatchObject({
      confirmedBy: 'AUTOMATIC',
    });
  });

  it('I3 gives an issue back to the whole pool after refusal, return and time-out', () => {
    for (const back of [given(OFFER, commands.REFUSE), given(OFFER, ACCEPT, commands.RETURN)]) {
      expect(back).toMatchObject({ status: 'DISPATCHED', dueAt: NEVER });
      expect(back).not.toHaveProperty('offeredToId');
      expect(back).not.toHaveProperty('acceptedById');
    }
  });

  it('I3 keeps the evidence of disputed work on the timeline', () => {
    const disputed = given(DISPATCH, ACCEPT, COMPLETE, commands.DISPUTE);
    expect(disputed).not.toHaveProperty('minutes');
    expect(disputed.timeline.find(({ action }) => action === 'DONE')?.evidence).toEqual(evidence);
  });

  it('I3 readdresses open issues, and leaves ended ones where they were done', () => {
    const READDRESS: IssueCommand = { type: 'READDRESS', areaIds: ['are_1', 'are_2', 'are_2-G09'] };
    expect(apply(states.ACCEPTED, READDRESS, now).state).toMatchObject({
      areaIds: READDRESS.areaIds,
      dueAt: states.ACCEPTED.dueAt,
      acceptedById: 'per_member',
    });
    expect(apply(apply(states.ACCEPTED, READDRESS, now).state, READDRESS, now).events).toEqual([]);
    for (const ended of [states.COMPLETED, states.RATED, states.WITHDRAWN])
      expect(apply(ended, READDRESS, now).events).toEqual([]);
  });

  it('I3 keeps a bounded timeline: the first step and the latest', () => {
    const loop = Array.from({ length: 100 }, () => [ACCEPT, commands.RETURN]).flat();
    const state = given(DISPATCH, ...loop);
    expect(state.stepCount).toBe(202);
    expect(state.timeline).toHaveLength(MAX_TIMELINE_STEPS);
    expect(state.timeline[0]?.action).toBe('REPORTED');
    expect(state.timeline.at(-1)?.action).toBe('RETURNED');
  });
});

describe('I3 issue, whatever happens to it', () => {
  const person = fc.constantFrom('per_reporter', 'per_member', 'per_second');
  const command: fc.Arbitrary<IssueCommand> = fc.oneof(
    fc.constant<IssueCommand>(DISPATCH),
    person.map((to): IssueCommand => ({ ...DISPATCH, offer: { to, limitMs: 600_000 } })),
    person.map((by): IssueCommand => ({ ...ACCEPT, by })),
    fc
      .tuple(fc.constantFrom('REFUSE', 'RETURN', 'COMPLETE', 'CONFIRM', 'DISPUTE', 'RATE', 'WITHDRAW'), person)
      .map(([type, by]): IssueCommand => ({ ...commands[type as keyof typeof commands], by })),
    fc.constant<IssueCommand>({ type: 'TIME_OUT' }),
  );
  const history = fc.array(fc.tuple(command, fc.integer({ min: 0, max: 10_000_000 })), { maxLength: 60 });

  it('I3 leaves no issue without a next actor or a due time unless it has ended, and counts a rating once', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let state = given();
        let at = now.getTime();
        const seen: string[] = [];
        for (const [next, pause] of steps) {
          at += pause;
          if (!decide(state, next, new Date(at), limits).ok) continue;
          const { state: after, events } = apply(state, next, new Date(at));
          seen.push(...events.map(({ type }) => type));
          const timed = ['OFFERED_PERSON', 'ACCEPTOR', 'REPORTER'].includes(String(waitsFor(after)));
          expect(waitsFor(after) !== null).toBe(isOpen(after));
          expect(after.dueAt < NEVER).toBe(timed);
          if (timed) expect(apply(after, { type: 'TIME_OUT' }, after.dueAt).events).toHaveLength(1);
          expect(after.stepCount).toBe(state.stepCount + events.length);
          if ('acceptedById' in after) expect(after.acceptedById).not.toBe(after.reporterId);
          state = after;
        }
        for (const once of ['RATED', 'CONFIRMED', 'WITHDRAWN']) {
          expect(seen.filter((type) => type === once).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
