import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { currentReport, decide, evolve, type Person, type PersonCommand } from '../src/register/person.ts';

const now = new Date('2026-03-01T08:00:00Z');
const ID = 'per_1';
const name = { name: 'sealed', maskedName: '陈*', nameIndex: 'index' };
const residence = { householdId: 'hhd_1', buildingId: 'bld_1', areaId: 'are_g', areaIds: ['are_c', 'are_g'] };
const place = { communityId: 'are_c', areaIds: ['are_d', 'are_c'] };
const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const begin = (memberReportId: string, on: number): PersonCommand => ({
  type: 'BEGIN_REPORT',
  report: { memberReportId, ...place, since: day(on) },
  maskedName: '陈*',
});
const end = (memberReportId: string, on: number): PersonCommand => ({
  type: 'END_REPORT',
  report: { memberReportId, ...place, endedAt: day(on) },
});
const REGISTER: PersonCommand = { type: 'REGISTER', name, residence };

function given(...commands: PersonCommand[]): Person | undefined {
  let state: Person | undefined;
  for (const command of commands) {
    const outcome = decide(state, ID, command, now);
    if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
    for (const event of outcome.events) state = { ...evolve(state, event), version: 1 } as Person;
  }
  return state;
}

describe('O5 mark of a reported member', () => {
  const facts = [begin('mrp_1', 1), end('mrp_1', 5), begin('mrp_2', 6), REGISTER, begin('mrp_0', 0), end('mrp_0', 1)];

  it('O5 comes to the same person in whatever order and however often the facts come', () => {
    const wanted = given(...facts);
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 }), (order) => {
        expect(given(...order)).toEqual(wanted);
      }),
    );
    expect(wanted).toMatchObject({ status: 'REGISTERED', reportedAreaIds: place.areaIds });
    expect(wanted && currentReport(wanted)?.memberReportId).toBe('mrp_2');
    expect(wanted?.reports.map(({ memberReportId }) => memberReportId)).toEqual(['mrp_0', 'mrp_1', 'mrp_2']);
  });

  it('O5 keeps a person who is not registered as such, and the history after the end', () => {
    expect(given(begin('mrp_1', 1))).toMatchObject({
      status: 'UNREGISTERED',
      maskedName: '陈*',
      reportedAreaIds: place.areaIds,
    });
    const ended = given(begin('mrp_1', 1), end('mrp_1', 2));
    expect(ended).not.toHaveProperty('reportedAreaIds');
    expect(ended?.reports).toMatchObject([{ since: day(1), endedAt: day(2) }]);
  });

  it('O5 never shows a report as current whose end came first', () => {
    const ended = given(end('mrp_1', 2), begin('mrp_1', 1));
    expect(ended && currentReport(ended)).toBeUndefined();
    expect(ended?.maskedName).toBe('陈*');
  });
});

describe('R4 registration, every state with every kind of registration', () => {
  const states = { nobody: undefined, UNREGISTERED: given(begin('mrp_1', 1)), REGISTERED: given(REGISTER) };
  const commands = {
    same: REGISTER,
    'another household': { ...REGISTER, residence: { ...residence, householdId: 'hhd_2' } },
    'another name': { ...REGISTER, name: { ...name, nameIndex: 'other' } },
  } satisfies Record<string, PersonCommand>;
  const onRegistered: Record<string, string[]> = {
    same: [],
    'another household': ['MOVED'],
    'another name': ['NAME_CORRECTED'],
  };
  for (const [status, state] of Object.entries(states)) {
    for (const [kind, command] of Object.entries(commands)) {
      const wanted = status === 'REGISTERED' ? onRegistered[kind] : ['REGISTERED'];
      it(`R4 ${status} + ${kind} → ${wanted?.join()}`, () => {
        const outcome = decide(state, ID, command, now);
        expect(outcome.ok && outcome.events.map(({ type }) => type)).toEqual(wanted);
      });
    }
  }
});
