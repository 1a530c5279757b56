import { type DomainError, refuse, Rejection } from '@linli/kit/decisions.ts';
import { MAX_INPUT_LIST, readInput, shapes } from '@linli/kit/graphql/input.ts';
import { maskName, type PersonalData } from '@linli/kit/security/personalData.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import { decide as decideHousehold, type Household } from '../buildings/household.ts';
import type { Context } from '../graphql/context.ts';
import { placedAt } from '../placedAt.ts';
import { decide, type KeptName, type Person } from './person.ts';

const Input = z.object({
  persons: z
    .array(z.object({ name: shapes.line, idNumber: shapes.idNumber, householdId: shapes.id }))
    .min(1)
    .max(MAX_INPUT_LIST),
});

/** One row of the batch; the id number has become the person's id and is gone. */
type Row = { readonly _id: string; readonly name: KeptName; readonly householdId: string };

/**
 * Registers persons with their households, all or none; answers their ids in the order given. The same person with
 * the same household is no change, with another household a move.
 * @throws Rejection NOT_FOUND, FORBIDDEN, PERSON_TWICE
 */
export async function registerPersons({ service, viewer, locale }: Context, raw: unknown): Promise<string[]> {
  const input = readInput(Input, raw, locale);
  const rows = input.persons.map(({ name, idNumber, householdId }): Row => {
    return { _id: service.personalData.personId(idNumber), name: keptName(service.personalData, name), householdId };
  });
  const ids = rows.map(({ _id }) => _id);
  await service.database.transaction(async (transaction) => {
    const households = await service.households.loadMany(transaction, [
      ...new Set(rows.map(({ householdId }) => householdId)),
    ]);
    const errors = wrongRows(rows, viewer, households);
    if (errors.length > 0) throw new Rejection(errors);
    const differences = countMoves(rows, await service.persons.loadMany(transaction, ids));
    await service.households.changeMany(transaction, [...differences.keys()], (state, id) =>
      placedAt(
        ['input', 'persons'],
        decideHousehold(state, { type: 'COUNT_RESIDENTS', difference: differences.get(id) ?? 0 }),
      ),
    );
    const byId = new Map(rows.map((row) => [row._id, row]));
    await service.persons.changeMany(transaction, ids, (state, id) => {
      const { name, householdId } = byId.get(id) as Row;
      const { buildingId, areaId, areaIds } = households.get(householdId) as Household;
      return decide(
        state,
        id,
        { type: 'REGISTER', name, residence: { householdId, buildingId, areaId, areaIds } },
        service.clock(),
      );
    });
  });
  return ids;
}

const keptName = ({ seal, blindIndex }: PersonalData, name: string): KeptName => ({
  name: seal('person.name', name),
  maskedName: maskName(name),
  nameIndex: blindIndex('person.name', name),
});

function wrongRows(rows: readonly Row[], viewer: Viewer, households: ReadonlyMap<string, Household>): DomainError[] {
  const seen = new Set<string>();
  return rows.flatMap(({ _id, householdId }, index) => {
    const at = ['input', 'persons', String(index)];
    const household = households.get(householdId);
    const twice = seen.has(_id);
    seen.add(_id);
    if (twice) return refuse('PERSON_TWICE', [...at, 'idNumber']).errors;
    if (!household || !mayOn(viewer, 'resident:register', household.areaIds))
      return refuse('NOT_FOUND', [...at, 'householdId']).errors;
    return [];
  });
}

/** What the moves make of the number of residents, for every household that someone leaves or enters. */
function countMoves(rows: readonly Row[], known: ReadonlyMap<string, Person>): Map<string, number> {
  const differences = new Map<string, number>();
  const count = (householdId: string, difference: number) =>
    differences.set(householdId, (differences.get(householdId) ?? 0) + difference);
  for (const { _id, householdId } of rows) {
    const before = known.get(_id);
    const from = before?.status === 'REGISTERED' ? before.householdId : undefined;
    if (from === householdId) continue;
    if (from) count(from, -1);
    count(householdId, 1);
  }
  return differences;
}
