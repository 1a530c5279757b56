import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { creditCheckCharacter, isCreditCode } from '../src/dualReporting/creditCode.ts';
import {
  decide,
  evolve,
  transitions,
  type UnitReport,
  type UnitReportCommand,
  type UnitReportStatus,
} from '../src/dualReporting/unitReport.ts';

const now = new Date('2026-03-01T08:00:00Z');
const report = {
  _id: 'urp_1',
  unitName: '区税务局',
  unitKind: 'AGENCY' as const,
  creditCode: '91110105000000001X',
  communityId: 'are_1',
  areaIds: ['are_0', 'are_1'],
  representativeId: 'per_1',
  contactName: 'sealed',
  contactPhone: 'sealed',
  maskedContactName: '陈*',
  maskedContactPhone: '138****5678',
};
const SUBMIT: UnitReportCommand = { type: 'SUBMIT', report };
const commands = {
  ACCEPT: { type: 'ACCEPT' },
  ACTIVATE: { type: 'ACTIVATE' },
  SUSPEND: { type: 'SUSPEND', reason: '搬迁' },
  WITHDRAW: { type: 'WITHDRAW', reason: '撤销' },
} satisfies Record<string, UnitReportCommand>;
const result = { ACCEPT: 'ACCEPTED', ACTIVATE: 'ACTIVE', SUSPEND: 'SUSPENDED', WITHDRAW: 'WITHDRAWN' } as const;

function given(...history: UnitReportCommand[]): UnitReport {
  let state: UnitReport | undefined;
  for (const command of [SUBMIT, ...history]) {
    const outcome = decide(state, command, now);
    if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
    for (const event of outcome.events) state = { ...evolve(state, event), version: 1 } as UnitReport;
  }
  return state as UnitReport;
}

const states: Record<UnitReportStatus, UnitReport> = {
  SUBMITTED: given(),
  ACCEPTED: given(commands.ACCEPT),
  ACTIVE: given(commands.ACCEPT, commands.ACTIVATE),
  SUSPENDED: given(commands.ACCEPT, commands.SUSPEND),
  WITHDRAWN: given(commands.ACCEPT, commands.WITHDRAW),
};

describe('O5 unit report, every state with every command', () => {
  for (const [status, state] of Object.entries(states)) {
    for (const [name, command] of Object.entries(commands)) {
      const target = result[name as keyof typeof result];
      const allowed = (transitions[status as UnitReportStatus] as readonly string[]).includes(target);
      it(`O5 unit ${status} + ${name} → ${allowed ? target : 'WRONG_STATE'}`, () => {
        const outcome = decide(state, command, now);
        if (!allowed)
          return expect(outcome).toMatchObject({ ok: false, errors: [{ code: 'WRONG_STATE', params: { status } }] });
        expect(outcome.ok && evolve(state, outcome.events[0]!).status).toBe(target);
      });
    }
    it(`O5 unit ${status} + COMMENT ${status === 'SUBMITTED' ? 'is too early' : 'keeps the state'}`, () => {
      const outcome = decide(state, { type: 'COMMENT', comment: '好' }, now);
      if (status === 'SUBMITTED') return expect(outcome.ok).toBe(false);
      expect(outcome.ok && evolve(state, outcome.events[0]!)).toMatchObject({ status, comment: '好' });
    });
    it(`O5 unit ${status} refuses a second submission`, () => expect(decide(state, SUBMIT, now).ok).toBe(false));
  }

  it('O5 keeps the place of the unit until withdrawn, and then gives it free', () => {
    expect(states.SUSPENDED).toMatchObject({ open: true });
    expect(states.WITHDRAWN).not.toHaveProperty('open');
    expect(decide(undefined, commands.ACCEPT, now)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('O5 unified social credit code', () => {
  it('O5 accepts codes in public use', () => {
    for (const code of ['91350100M000100Y43', '91100000100003962T', '914403001922038216']) {
      expect(`${code.slice(0, 17)}${creditCheckCharacter(code.slice(0, 17))}`).toBe(code);
      expect(isCreditCode(code)).toBe(true);
    }
  });

  it('O5 refuses a code with any one character changed', () => {
    const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    fc.assert(
      fc.property(fc.nat({ max: 17 }), fc.constantFrom(...characters.split('')), (at, character) => {
        const code = '91350100M000100Y43';
        fc.pre(code[at] !== character);
        expect(isCreditCode(code.slice(0, at) + character + code.slice(at + 1))).toBe(false);
      }),
    );
    for (const wrong of ['', '123', '91350100M000100Y4', '91350100M000100Y432', '91350100i000100Y43']) {
      expect(isCreditCode(wrong)).toBe(false);
    }
  });
});
