import { type DomainError, refuse, Rejection } from '@linli/kit/decisions.ts';
import { createManyOnce } from '@linli/kit/graphql/idempotency.ts';
import { MAX_INPUT_LIST, readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { placedAt } from '../placedAt.ts';
import { type Building, decide as decideBuilding } from './building.ts';
import { decide, type Household, type HouseholdRegistration } from './household.ts';
import { naturalKey } from './naturalKey.ts';

const Row = z.object({ buildingId: shapes.id, unitNumber: shapes.line, roomNumber: shapes.line });
const Input = z.object({
  households: z.array(Row).min(1).max(MAX_INPUT_LIST),
  idempotencyKey: shapes.idempotencyKey,
});

type Row = z.output<typeof Row>;
type Placed = { readonly at: readonly string[]; readonly household: HouseholdRegistration };

/** Registers households, all or none; answers their ids in the order given. @throws Rejection NOT_FOUND, FORBIDDEN, UNIT_NOT_FOUND, ALREADY_EXISTS */
export async function registerHouseholds({ service, viewer, locale }: Context, raw: unknown): Promise<string[]> {
  const input = readInput(Input, raw, locale);
  const request = { viewer, operation: 'householdsRegister', input, now: service.clock() };
  return createManyOnce(service, request, async (transaction) => {
    const buildings = await service.buildings.loadMany(transaction, [
      ...new Set(input.households.map(({ buildingId }) => buildingId)),
    ]);
    const taken = await takenRooms(service, transaction, input.households);
    const { placed, errors } = placeHouseholds(input.households, viewer, buildings, taken);
    if (errors.length > 0) throw new Rejection(errors);
    const byBuilding = Map.groupBy(placed, ({ household }) => household.buildingId);
    await service.buildings.changeMany(transaction, [...byBuilding.keys()], (state, id) =>
      placedAt(
        ['input', 'households'],
        decideBuilding(state, { type: 'ADD_HOUSEHOLDS', count: byBuilding.get(id)?.length ?? 0 }),
      ),
    );
    const byId = new Map(placed.map((one) => [one.household._id, one]));
    await service.households.changeMany(transaction, [...byId.keys()], (state, id) => {
      const { at, household } = byId.get(id) as Placed;
      return placedAt(at, decide(state, { type: 'REGISTER', household }));
    });
    return [...byId.keys()];
  });
}

const room = ({ buildingId, unitNumber, roomNumber }: Row): string =>
  JSON.stringify([buildingId, unitNumber, roomNumber]);

async function takenRooms(
  { models }: Context['service'],
  { session }: Transaction,
  rows: readonly Row[],
): Promise<Set<string>> {
  const buildingIds = [...new Set(rows.map(({ buildingId }) => buildingId))];
  const roomNumbers = [...new Set(rows.map(({ roomNumber }) => roomNumber))];
  const there = await models.households
    .find(
      { buildingId: { $in: buildingIds }, roomNumber: { $in: roomNumbers } },
      { buildingId: 1, unitNumber: 1, roomNumber: 1 },
      { session },
    )
    .lean<Household[]>();
  return new Set(there.map(room));
}

/** Gives every row the place of its building, and its id. */
function placeHouseholds(
  rows: readonly Row[],
  viewer: Viewer,
  buildings: ReadonlyMap<string, Building>,
  taken: ReadonlySet<string>,
): { placed: Placed[]; errors: DomainError[] } {
  const used = new Set(taken);
  const placed: Placed[] = [];
  const errors: DomainError[] = [];
  for (const [index, row] of rows.entries()) {
    const at = ['input', 'households', String(index)];
    const refused = (code: string, field: string, params?: DomainError['params']) =>
      errors.push(...refuse(code, [...at, field], params).errors);
    const building = buildings.get(row.buildingId);
    if (!building) refused('NOT_FOUND', 'buildingId');
    else if (!mayOn(viewer, 'resident:register', building.areaIds)) refused('FORBIDDEN', 'buildingId');
    else if (!building.units.includes(row.unitNumber)) refused('UNIT_NOT_FOUND', 'unitNumber', { key: row.unitNumber });
    else if (used.has(room(row))) refused('ALREADY_EXISTS', 'roomNumber', { key: row.roomNumber });
    else {
      used.add(room(row));
      const { areaId, areaIds } = building;
      const roomKey = `${naturalKey(row.unitNumber)} ${naturalKey(row.roomNumber)}`;
      placed.push({ at, household: { _id: newId('hhd'), ...row, roomKey, areaId, areaIds } });
    }
  }
  return { placed, errors };
}
