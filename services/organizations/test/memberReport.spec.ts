import { describe, expect, it } from '@jest/globals';
import {
  decide,
  evolve,
  type MemberReport,
  type MemberReportCommand,
  type MemberReportStatus,
  transitions,
} from '../src/dualReporting/memberReport.ts';

const now = new Date('2026-03-01T08:00:00Z');
const report = {
  _id: 'mrp_1',
  personId: 'per_1',
  communityId: 'are_1',
  areaIds: ['are_0', 'are_1'],
  name: 'sealed',
  phone: 'sealed',
  maskedName: '陈*',
  maskedPhone: '138****5678',
  unitName: '税务局',
  skills: [],
  weeklyMinutes: 60,
  pledgedPosts: [],
};
const SUBMIT: MemberReportCommand = { type: 'SUBMIT', report };
const commands = {
  ACCEPT: { type: 'ACCEPT' },
  ACTIVATE: { type: 'ACTIVATE' },
  SUSPEND: { type: 'SUSPEND', reason: '出差' },
  WITHDRAW: { type: 'WITHDRAW', reason: '调离' },
} satisfies Record<string, MemberReportCommand>;
const result = { ACCEPT: 'ACCEPTED', ACTIVATE: 'ACTIVE', SUSPEND: 'SUSPENDED', WITHDRAW: 'WITHDRAWN' } as const;

function given(...history: MemberReportCommand[]): MemberReport {
  let state: MemberReport | undefined;
  for (const command of [SUBMIT, ...history]) {
    const outcome = decide(state, command, now);
    if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
    for (const event of outcome.events) state = { ...evolve(state, event), version: 1 } as MemberReport;
  }
  return state as MemberReport;
}

const states: Record<MemberReportStatus, MemberReport> = {
  SUBMITTED: given(),
  ACCEPTED: given(commands.ACCEPT),
  ACTIVE: given(commands.ACCEPT, commands.ACTIVATE),
  SUSPENDED: given(commands.ACCEPT, commands.SUSPEND),
  WITHDRAWN: given(commands.ACCEPT, commands.WITHDRAW),
};

describe('O5 member report, every state with every command', () => {
  for (const [status, state] of Object.entries(states)) {
    for (const [name, command] of Object.entries(commands)) {
      const target = result[name as keyof typeof result];
      const allowed = (transitions[status as MemberReportStatus] as readonly string[]).includes(target);
      it(`O5 ${status} + ${name} → ${allowed ? target : 'WRONG_STATE'}`, () => {
        const outcome = decide(state, command, now);
        if (!allowed)
          return expect(outcome).toMatchObject({ ok: false, errors: [{ code: 'WRONG_STATE', params: { status } }] });
        expect(outcome.ok && evolve(state, outcome.events[0]!).status).toBe(target);
      });
    }
  }

  it('O5 keeps the place of the person until withdrawn, and then gives it free', () => {
    expect(states.SUSPENDED).toMatchObject({ open: true });
    expect(states.WITHDRAWN).not.toHaveProperty('open');
  });

  it('O5 adds certified minutes by year', () => {
    const twice = given(
      commands.ACCEPT,
      { type: 'CERTIFY_MINUTES', minutes: 30, year: '2026' },
      { type: 'CERTIFY_MINUTES', minutes: 15, year: '2026' },
    );
    expect(twice.minutesByYear).toEqual({ '2026': 45 });
  });

  it('O5 refuses a second submission and a comment before acceptance', () => {
    expect(decide(states.SUBMITTED, SUBMIT, now).ok).toBe(false);
    expect(decide(states.SUBMITTED, { type: 'COMMENT', comment: '好' }, now).ok).toBe(false);
    expect(decide(undefined, commands.ACCEPT, now)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  });
});
