import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decide as decideEarning,
  type Earning,
  type EarningCommand,
  evolve as evolveEarning,
  transitions as earningTransitions,
} from '../src/timeBank/earning.ts';
import { decide, evolve, type TimeAccount, type TimeAccountCommand, transitions } from '../src/timeBank/timeAccount.ts';

const now = new Date('2026-03-01T08:00:00Z');
const at = (minute: number) => new Date(now.getTime() + minute * 60_000);
const place = { communityId: 'are_1', areaIds: ['are_0', 'are_1'] };
const person = { kind: 'PERSON', personId: 'per_1', maskedName: '陈*', ...place } as const;
const pool = { kind: 'COMMUNITY_POOL', ...place } as const;

function apply(state: TimeAccount | undefined, command: TimeAccountCommand): TimeAccount | undefined {
  const outcome = decide(state, command, now);
  if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
  return outcome.events.reduce<TimeAccount | undefined>(
    (next, event) => ({ ...evolve(next, event), version: 1 }),
    state,
  );
}
const given = (...history: TimeAccountCommand[]) =>
  history.reduce<TimeAccount | undefined>(apply, undefined) as TimeAccount;

const accepted = (minute: number, memberReportId = 'mrp_1', more = {}): TimeAccountCommand => ({
  type: 'ACCEPT_REPORT',
  memberReportId,
  person: { ...person, ...more },
  at: at(minute),
});
const withdrawn = (minute: number, memberReportId = 'mrp_1'): TimeAccountCommand => ({
  type: 'WITHDRAW_REPORT',
  memberReportId,
  person: { ...person, maskedName: null },
  at: at(minute),
});
const posted = (minutes: number, opening?: typeof person | typeof pool): TimeAccountCommand => ({
  type: 'POST',
  postingId: 'pst_1',
  minutes,
  ...(opening && { opening }),
  poolLimitMinutes: 100,
});

describe('V4 time account, every state with every command', () => {
  const states = {
    none: undefined,
    POOL: given({ type: 'OPEN', opening: pool }),
    OPEN: given(accepted(0), posted(60)),
    DORMANT: given(accepted(0), posted(60), withdrawn(1)),
  };
  const table: [keyof typeof states, string, TimeAccountCommand, object | string][] = [
    ['none', 'OPEN', { type: 'OPEN', opening: person }, { status: 'OPEN', balanceMinutes: 0, openedAt: now }],
    ['none', 'ACCEPT_REPORT', accepted(0), { status: 'OPEN', maskedName: '陈*', balanceMinutes: 0 }],
    ['none', 'WITHDRAW_REPORT', withdrawn(5), { status: 'DORMANT', dormantSince: at(5), maskedName: null }],
    ['none', 'POST with opening', posted(30, person), { status: 'OPEN', balanceMinutes: 30, lastPostingId: 'pst_1' }],
    ['none', 'POST', posted(30), 'NOT_FOUND'],
    ['none', 'POST a debt', posted(-1, person), 'INSUFFICIENT_BALANCE'],
    ['POOL', 'OPEN', { type: 'OPEN', opening: pool }, { balanceMinutes: 0 }],
    ['POOL', 'POST to its limit', posted(-100), { balanceMinutes: -100 }],
    ['POOL', 'POST beyond its limit', posted(-101), 'POOL_LIMIT'],
    ['OPEN', 'OPEN', { type: 'OPEN', opening: person }, { status: 'OPEN', balanceMinutes: 60 }],
    [
      'OPEN',
      'ACCEPT_REPORT',
      accepted(9, 'mrp_2', { communityId: 'are_2' }),
      { status: 'OPEN', communityId: 'are_2', balanceMinutes: 60 },
    ],
    ['OPEN', 'WITHDRAW_REPORT', withdrawn(1), { status: 'DORMANT', balanceMinutes: 60 }],
    ['OPEN', 'POST', posted(-60), { balanceMinutes: 0 }],
    ['OPEN', 'POST too much', posted(-61), 'INSUFFICIENT_BALANCE'],
    ['DORMANT', 'OPEN', { type: 'OPEN', opening: person }, { status: 'DORMANT' }],
    ['DORMANT', 'ACCEPT_REPORT', accepted(9), { status: 'OPEN', balanceMinutes: 60, openedAt: at(0) }],
    ['DORMANT', 'WITHDRAW_REPORT', withdrawn(9), { status: 'DORMANT' }],
    ['DORMANT', 'POST', posted(15), { status: 'DORMANT', balanceMinutes: 75 }],
  ];
  it.each(table.map((row) => [row[0], row[1], row] as const))(
    'V4 %s + %s',
    (_from, _name, [from, , command, result]) => {
      if (typeof result === 'string')
        return expect(decide(states[from], command, now)).toMatchObject({ ok: false, errors: [{ code: result }] });
      expect(apply(states[from], command)).toMatchObject(result);
    },
  );

  it('V4 leaves no trace of dormancy on an account opened again', () => {
    expect(apply(states.DORMANT, accepted(9))).not.toHaveProperty('dormantSince');
    expect(transitions).toEqual({ OPEN: ['DORMANT'], DORMANT: ['OPEN'] });
  });

  it('V4 ends the same in whatever order and however often the news of reports comes', () => {
    const news = [
      accepted(1),
      withdrawn(2),
      accepted(3, 'mrp_2', { communityId: 'are_2' }),
      withdrawn(3, 'mrp_2'),
      accepted(8, 'mrp_3'),
    ];
    const prefix = fc.integer({ min: 1, max: news.length }).map((count) => news.slice(0, count));
    const told = prefix.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 })),
    );
    fc.assert(
      fc.property(told, ([facts, heard]) => {
        const { version: _v, ...inOrder } = given(...facts);
        const { version: _w, ...anyhow } = given(...heard);
        const place = (state: object) => ({ ...state, communityId: undefined, areaIds: undefined });
        if (inOrder.status === 'OPEN') expect(anyhow).toEqual(inOrder);
        else expect(place(anyhow)).toEqual({ ...place(inOrder), maskedName: '陈*' });
      }),
    );
  });
});

describe('V4 earning, every state with every command', () => {
  const record: EarningCommand = {
    type: 'RECORD',
    earning: {
      _id: 'ear_1',
      issueId: '1',
      personId: 'per_1',
      memberReportId: null,
      minutes: 30,
      completedAt: now,
      ...place,
    },
  };
  const hold: EarningCommand = { type: 'HOLD', retryAt: at(60) };
  const book: EarningCommand = { type: 'BOOK', postingId: 'pst_1' };
  const run = (...commands: EarningCommand[]) =>
    commands.reduce<Earning | undefined>((state, command) => {
      const outcome = decideEarning(state, command, now);
      if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
      return outcome.events.reduce<Earning | undefined>(
        (next, event) => ({ ...evolveEarning(next, event), version: 1 }),
        state,
      );
    }, undefined) as Earning;
  const states = { WAITING: run(record), HELD: run(record, hold), BOOKED: run(record, hold, book) };
  for (const [status, state] of Object.entries(states)) {
    for (const [target, command] of Object.entries({ HELD: hold, BOOKED: book })) {
      const allowed = (earningTransitions[status as Earning['status']] as readonly string[]).includes(target);
      it(`V4 ${status} → ${target} ${allowed ? 'is possible' : 'is WRONG_STATE'}`, () => {
        const outcome = decideEarning(state, command, now);
        if (!allowed)
          return expect(outcome).toMatchObject({ ok: false, errors: [{ code: 'WRONG_STATE', params: { status } }] });
        expect(outcome.ok && evolveEarning(state, outcome.events[0]!).status).toBe(target);
      });
    }
    it(`V4 ${status} is recorded once`, () =>
      expect(decideEarning(state, record, now)).toEqual({ ok: true, events: [] }));
  }

  it('V4 waits only while it is not booked, and remembers since when it is held', () => {
    expect(states.HELD).toMatchObject({ dueAt: at(60), heldSince: now });
    expect(states.BOOKED).not.toHaveProperty('dueAt');
    expect(states.BOOKED).not.toHaveProperty('heldSince');
    expect(decideEarning(undefined, book, now)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  });
});
