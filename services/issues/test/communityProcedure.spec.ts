import { describe, expect, it } from '@jest/globals';
import { type CommunityProcedure, communityProcedureId, decide, evolve } from '../src/procedure/communityProcedure.ts';
import type { ProcedureDefinition } from '../src/procedure/definition.ts';
import { shipped } from '../src/procedure/shipped.ts';

const now = new Date('2026-03-01T08:00:00.000Z');
const procedure = {
  _id: communityProcedureId('are_1', 'SIX_STEP', 1),
  key: 'SIX_STEP',
  areaId: 'are_1',
  areaIds: ['are_0', 'are_1'],
  number: 1,
  definition: shipped.get('SIX_STEP') as ProcedureDefinition,
  definedById: 'per_1',
  definedAt: now,
};
const active = evolve(undefined, { type: 'DEFINED', procedure });
const retired = evolve(active, { type: 'RETIRED', at: now, by: 'per_2', reason: '已过时' });

const STATES = { none: undefined, ACTIVE: active, RETIRED: retired };
const DEFINE = { type: 'DEFINE', procedure } as const;
const RETIRE = { type: 'RETIRE', by: 'per_2', reason: '已过时' } as const;

describe("I6 a community's version: every state × every command", () => {
  it.each([
    ['none', DEFINE, 'ACTIVE'],
    ['none', RETIRE, 'NOT_FOUND'],
    ['ACTIVE', DEFINE, 'CONFLICT'],
    ['ACTIVE', RETIRE, 'RETIRED'],
    ['RETIRED', DEFINE, 'CONFLICT'],
    ['RETIRED', RETIRE, 'WRONG_STATE'],
  ] as const)('%s, %o: %s', (from, command, expected) => {
    const state: Omit<CommunityProcedure, 'version'> | undefined = STATES[from];
    const outcome = decide(state, command, now);
    const told = outcome.ok ? outcome.events.reduce(evolve, state as never).status : outcome.errors[0]?.code;
    expect(told).toBe(expected);
  });

  it('what was defined never changes', () => {
    expect(retired.definition).toBe(active.definition);
    expect(active).toMatchObject({ depth: 2, subject: 'TOPIC', status: 'ACTIVE', retiredAt: null });
    expect(retired).toMatchObject({ retiredById: 'per_2', retiredAt: now, retiredBecause: '已过时' });
    expect(() => evolve(undefined, { type: 'RETIRED', at: now, by: 'per_2', reason: '' })).toThrow(TypeError);
  });
});
