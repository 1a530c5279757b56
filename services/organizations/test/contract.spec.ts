import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Contract,
  type ContractCommand,
  type ContractStatus,
  decide,
  evolve,
  transitions,
} from '../src/coBuilding/contract.ts';
import { endOfDay } from '../src/localDays.ts';

const now = new Date('2026-03-01T08:00:00Z');
const over = endOfDay('2026-12-31');
const contract = {
  _id: 'con_1',
  title: '结对共建',
  communityId: 'are_1',
  areaIds: ['are_0', 'are_1'],
  partyOrganizationId: null,
  parties: [
    { id: 'are_1', kind: 'COMMUNITY' as const, name: '建设社区' },
    { id: 'urp_1', kind: 'UNIT' as const, name: '区税务局' },
  ],
  representativeIds: ['per_1'],
  needs: [],
  resources: [],
  startsOn: '2026-03-01',
  endsOn: '2026-12-31',
  dueAt: over,
};
const DRAFT: ContractCommand = { type: 'DRAFT', contract };
const sign = (partyId: string): ContractCommand => ({ type: 'SIGN', partyId, personId: 'per_1' });
const commands = {
  ACTIVATE: { type: 'ACTIVATE' },
  FULFIL: { type: 'FULFIL' },
  TERMINATE: { type: 'TERMINATE', reason: '单位搬迁' },
} satisfies Record<string, ContractCommand>;
const result = { ACTIVATE: 'ACTIVE', FULFIL: 'FULFILLED', TERMINATE: 'TERMINATED' } as const;

function apply(state: Contract | undefined, command: ContractCommand, at = now): Contract {
  const outcome = decide(state, command, at);
  if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
  for (const event of outcome.events) state = { ...evolve(state, event), version: 1 } as Contract;
  return state as Contract;
}

const given = (...history: ContractCommand[]) =>
  [DRAFT, ...history].reduce<Contract | undefined>((s, c) => apply(s, c), undefined)!;
const signed = [sign('are_1'), sign('urp_1')];
const active = [...signed, commands.ACTIVATE];

const states: Record<ContractStatus, Contract> = {
  DRAFT: given(),
  SIGNED: given(...signed),
  ACTIVE: given(...active),
  FULFILLED: given(...active, commands.FULFIL),
  EXPIRED: apply(given(...active), { type: 'EXPIRE' }, over),
  TERMINATED: given(...active, commands.TERMINATE),
};

describe('O6 contract, every state with every command', () => {
  for (const [status, state] of Object.entries(states)) {
    const reachable: readonly string[] = transitions[status as ContractStatus];
    it(`O6 ${status} is what it says`, () => expect(state.status).toBe(status));
    for (const [name, command] of Object.entries(commands)) {
      const target = result[name as keyof typeof result];
      it(`O6 ${status} + ${name} → ${reachable.includes(target) ? target : 'WRONG_STATE'}`, () => {
        const outcome = decide(state, command, now);
        if (!reachable.includes(target))
          return expect(outcome).toMatchObject({ ok: false, errors: [{ code: 'WRONG_STATE' }] });
        expect(outcome.ok && evolve(state, outcome.events[0]!).status).toBe(target);
      });
    }
    it(`O6 ${status} + EXPIRE ${reachable.includes('EXPIRED') ? 'ends it when the term is over, never earlier' : 'does nothing'}`, () => {
      expect(decide(state, { type: 'EXPIRE' }, new Date(over.getTime() - 1))).toEqual({ ok: true, events: [] });
      const outcome = decide(state, { type: 'EXPIRE' }, over);
      expect(outcome).toMatchObject({ ok: true, events: reachable.includes('EXPIRED') ? [{ type: 'EXPIRED' }] : [] });
    });
    it(`O6 ${status} + SIGN ${status === 'DRAFT' ? 'signs' : 'answers ALREADY_SIGNED'}`, () => {
      const outcome = decide(state, sign('are_1'), now);
      expect(outcome).toMatchObject(
        status === 'DRAFT' ? { ok: true } : { ok: false, errors: [{ code: 'ALREADY_SIGNED' }] },
      );
    });
  }

  it('O6 has a timer exactly while it is open', () => {
    for (const state of Object.values(states)) {
      expect('dueAt' in state).toBe(transitions[state.status].length > 0);
    }
  });

  it('O6 cannot be signed by strangers or when the term is over, nor begin before its first day', () => {
    expect(decide(states.DRAFT, sign('urp_9'), now)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    expect(decide(states.DRAFT, sign('urp_1'), over)).toMatchObject({ errors: [{ code: 'TERM_OVER' }] });
    expect(decide(states.SIGNED, commands.ACTIVATE, over)).toMatchObject({ errors: [{ code: 'TERM_OVER' }] });
    const dayBefore = new Date('2026-02-28T15:59:59Z');
    expect(decide(states.SIGNED, commands.ACTIVATE, dayBefore)).toMatchObject({ errors: [{ code: 'TERM_NOT_BEGUN' }] });
    expect(decide(states.SIGNED, commands.ACTIVATE, new Date('2026-02-28T16:00:00Z')).ok).toBe(true);
  });

  it('O6 a draft signed before all have signed answers ALREADY_SIGNED, and the contract stays a draft', () => {
    const half = given(sign('are_1'));
    expect(half.status).toBe('DRAFT');
    expect(decide(half, sign('are_1'), now)).toMatchObject({ errors: [{ code: 'ALREADY_SIGNED' }] });
  });

  it('O6 is signed when and only when every party has signed, in whatever order', () => {
    const parties = fc.uniqueArray(fc.nat({ max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parties, fc.infiniteStream(fc.nat()), (ids, choices) => {
        const many = {
          ...contract,
          parties: ids.map((id) => ({ id: `p${id}`, kind: 'UNIT' as const, name: `${id}` })),
        };
        let state = apply(undefined, { type: 'DRAFT', contract: many });
        const left = ids.map((id) => `p${id}`);
        for (const choice of choices) {
          const [id] = left.splice(choice % left.length, 1);
          state = apply(state, sign(id!));
          expect(state.status).toBe(left.length ? 'DRAFT' : 'SIGNED');
          if (left.length === 0) break;
        }
      }),
    );
  });
});
