import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, type Estate, type EstateCommand, evolve, MAX_MANAGEMENT_CHANGES } from '../src/estates/estate.ts';
import { estateDuties, estateKinds, managementModes, responsibility } from '../src/estates/responsibility.ts';

const now = new Date('2026-03-01T08:00:00Z');
const facts = {
  name: '机场小区',
  kind: 'OLD',
  buildingCount: 12,
  householdCount: 480,
  areaSquareCentimetres: 386_000_000,
  builtYear: 1994,
} as const;
const profile = { _id: 'est_1', communityId: 'are_1', areaIds: ['are_0', 'are_1'], ...facts };

function apply(state: Estate | undefined, command: EstateCommand, at = now): Estate {
  const outcome = decide(state, command, at);
  if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
  return outcome.events.reduce((next, event) => ({ ...evolve(next, event), version: 1 }), state) as Estate;
}
const registered = (mode: Estate['managementMode'], since: Date | null = null) =>
  apply(undefined, { type: 'REGISTER', estate: profile, mode, since });
const change = (mode: Estate['managementMode'], since = now) =>
  ({ type: 'CHANGE_MANAGEMENT', mode, since, reason: '业主大会决定' }) as const;

describe('P1 management, every mode with every mode', () => {
  for (const from of managementModes) {
    for (const to of managementModes) {
      it(`P1 ${from} → ${to} ${from === to ? 'is WRONG_STATE' : 'is possible, whatever the kind'}`, () => {
        const state = registered(from);
        if (from === to)
          return expect(decide(state, change(to), now)).toMatchObject({
            ok: false,
            errors: [{ code: 'WRONG_STATE', params: { status: from } }],
          });
        const after = apply(state, change(to));
        expect(after).toMatchObject({ kind: 'OLD', managementMode: to });
        expect(after.management).toEqual([
          { mode: to, since: now, reason: '业主大会决定' },
          { mode: from, since: null, until: now, reason: null },
        ]);
      });
    }
  }
});

describe('P1 estate profile', () => {
  it('P1 refuses a second registration, commands on nothing, and impossible dates', () => {
    const state = registered('NONE', new Date('2020-01-01'));
    expect(decide(state, { type: 'REGISTER', estate: profile, mode: 'FIRM', since: null }, now).ok).toBe(false);
    expect(decide(undefined, change('FIRM'), now)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    expect(decide(undefined, { type: 'CORRECT', facts: { name: '新名' } }, now)).toMatchObject({
      errors: [{ code: 'NOT_FOUND' }],
    });
    expect(decide(state, change('FIRM', new Date('2019-12-31')), now)).toMatchObject({
      errors: [{ code: 'DATE_NOT_POSSIBLE' }],
    });
    expect(decide(state, change('FIRM', new Date('2026-03-02')), now)).toMatchObject({
      errors: [{ code: 'DATE_NOT_POSSIBLE' }],
    });
    const future = { type: 'REGISTER', estate: profile, mode: 'FIRM', since: new Date('2026-03-02') } as const;
    expect(decide(undefined, future, now)).toMatchObject({ errors: [{ code: 'DATE_NOT_POSSIBLE' }] });
  });

  it('P1 corrects facts only, and changes nothing when nothing is new', () => {
    const state = registered('FIRM');
    expect(decide(state, { type: 'CORRECT', facts: { ...facts } }, now)).toEqual({ ok: true, events: [] });
    const after = apply(state, { type: 'CORRECT', facts: { builtYear: null, kind: 'RESETTLEMENT' } });
    expect(after).toMatchObject({
      kind: 'RESETTLEMENT',
      builtYear: null,
      builtYearOrder: 0,
      managementMode: 'FIRM',
      name: '机场小区',
    });
    expect(after.management).toEqual(state.management);
  });

  it('P1 names who answers for every duty under every mode', () => {
    for (const mode of managementModes) expect(Object.keys(responsibility[mode])).toEqual([...estateDuties]);
    expect(responsibility.NONE.FEE_COLLECTION).toBeNull();
  });

  it('P1 keeps an unbroken history of at most 100 changes', () => {
    const mode = fc.constantFrom(...managementModes);
    const day = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        mode,
        fc.constantFrom(...estateKinds),
        fc.array(fc.tuple(mode, day), { maxLength: 130 }),
        (first, kind, steps) => {
          let state = apply(undefined, { type: 'REGISTER', estate: { ...profile, kind }, mode: first, since: null });
          for (const [next, offset] of steps) {
            const outcome = decide(state, change(next, new Date(now.getTime() - offset * 86_400_000)), now);
            if (outcome.ok) for (const event of outcome.events) state = { ...evolve(state, event), version: 1 };
          }
          expect(state.kind).toBe(kind);
          expect(state.management.length).toBeLessThanOrEqual(MAX_MANAGEMENT_CHANGES + 1);
          expect(state.management[0]?.mode).toBe(state.managementMode);
          state.management.slice(1).forEach((period, index) => {
            expect(period.until).toEqual(state.management[index]?.since);
            expect(period.mode).not.toBe(state.management[index]?.mode);
          });
        },
      ),
    );
  });
});
