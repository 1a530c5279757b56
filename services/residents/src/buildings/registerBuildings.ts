import { type DomainError, refuse, Rejection } from '@linli/kit/decisions.ts';
import { createManyOnce } from '@linli/kit/graphql/idempotency.ts';
import { MAX_INPUT_LIST, readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import { type Area, decide as decideArea, isGrid } from '../areas/area.ts';
import type { Context } from '../graphql/context.ts';
import { placedAt } from '../placedAt.ts';
import { type Building, decide, type Registration } from './building.ts';
import { naturalKey } from './naturalKey.ts';

/** Limits of what a building may hold. */
export const MAX_FLOORS = 200;
export const MAX_UNITS = 50;

const unitNumbers = z.array(shapes.line).min(1).max(MAX_UNITS);
const Row = z.object({
  areaId: shapes.id,
  number: shapes.line,
  name: shapes.line,
  estateId: shapes.id.nullish(),
  floors: z.int().min(1).max(MAX_FLOORS),
  units: unitNumbers.refine((units) => new Set(units).size === units.length),
  location: z.object({ longitude: z.number().min(-180).max(180), latitude: z.number().min(-90).max(90) }).nullish(),
});
const Input = z.object({
  buildings: z.array(Row).min(1).max(MAX_INPUT_LIST),
  idempotencyKey: shapes.idempotencyKey,
});

type Row = z.output<typeof Row>;
type Placed = { readonly at: readonly string[]; readonly building: Registration };

/** Registers buildings, all or none; answers their ids in the order given. @throws Rejection AREA_NOT_FOUND, FORBIDDEN, NOT_SMALLEST_GRID, WRONG_STATE, ALREADY_EXISTS, LIMIT_REACHED */
export async function registerBuildings({ service, viewer, locale }: Context, raw: unknown): Promise<string[]> {
  const input = readInput(Input, raw, locale);
  const request = { viewer, operation: 'buildingsRegister', input, now: service.clock() };
  return createManyOnce(service, request, async (transaction) => {
    const facts = await readFacts(service, transaction, input.buildings);
    const { placed, errors } = placeBuildings(input.buildings, viewer, facts);
    if (errors.length > 0) throw new Rejection(errors);
    await countBuildings(service, transaction, placed);
    const byId = new Map(placed.map((one) => [one.building._id, one]));
    await service.buildings.changeMany(transaction, [...byId.keys()], (state, id) => {
      const { at, building } = byId.get(id) as Placed;
      return placedAt(at, decide(state, { type: 'REGISTER', building }));
    });
    return [...byId.keys()];
  });
}

type Facts = {
  readonly areas: ReadonlyMap<string, Area>;
  readonly gridsWithMicroGrids: ReadonlySet<string>;
  /** Community and number of the buildings that are there already. */
  readonly taken: ReadonlySet<string>;
};

const place = (communityId: string, number: string): string => `${communityId} ${number}`;

async function readFacts(
  { areas, models }: Context['service'],
  transaction: Transaction,
  rows: readonly Row[],
): Promise<Facts> {
  const { session } = transaction;
  const found = await areas.loadMany(transaction, [...new Set(rows.map(({ areaId }) => areaId))]);
  const grids = [...found.values()].filter(isGrid);
  const divided = await models.areas
    .distinct('parentId', { parentId: { $in: grids.map(({ _id }) => _id) }, status: 'CURRENT' })
    .session(session);
  const communities = [...new Set(grids.map(({ communityId }) => communityId))];
  const numbers = [...new Set(rows.map(({ number }) => number))];
  const there = await models.buildings
    .find({ communityId: { $in: communities }, number: { $in: numbers } }, { communityId: 1, number: 1 }, { session })
    .lean<Building[]>();
  const taken = new Set(there.map(({ communityId, number }) => place(communityId, number)));
  return { areas: found, gridsWithMicroGrids: new Set(divided as string[]), taken };
}

/** Gives every row its place in the tree and its id. */
function placeBuildings(
  rows: readonly Row[],
  viewer: Viewer,
  { areas, gridsWithMicroGrids, taken }: Facts,
): { placed: Placed[]; errors: DomainError[] } {
  const used = new Set(taken);
  const placed: Placed[] = [];
  const errors: DomainError[] = [];
  for (const [index, { areaId, estateId, location, ...row }] of rows.entries()) {
    const at = ['input', 'buildings', String(index)];
    const refused = (code: string, field: string, params?: DomainError['params']) =>
      errors.push(...refuse(code, [...at, field], params).errors);
    const area = areas.get(areaId);
    if (!area) refused('AREA_NOT_FOUND', 'areaId');
    else if (!mayOn(viewer, 'resident:register', area.areaIds)) refused('FORBIDDEN', 'areaId');
    else if (!isGrid(area) || gridsWithMicroGrids.has(areaId)) refused('NOT_SMALLEST_GRID', 'areaId');
    else if (area.status === 'RETIRED') refused('WRONG_STATE', 'areaId', { status: area.status });
    else if (used.has(place(area.communityId, row.number))) refused('ALREADY_EXISTS', 'number', { key: row.number });
    else {
      const { communityId, areaIds } = area;
      used.add(place(communityId, row.number));
      const optional = { ...(estateId && { estateId }), ...(location && { location }) };
      placed.push({
        at,
        building: {
          _id: newId('bld'),
          communityId,
          areaId,
          areaIds,
          ...row,
          numberKey: naturalKey(row.number),
          ...optional,
        },
      });
    }
  }
  return { placed, errors };
}

/** Counts the buildings with their communities, which are thereby locked against a re-gridding. */
async function countBuildings(
  { areas, clock }: Context['service'],
  transaction: Transaction,
  placed: readonly Placed[],
): Promise<void> {
  const byCommunity = Map.groupBy(placed, ({ building }) => building.communityId);
  await areas.changeMany(transaction, [...byCommunity.keys()], (state, id) =>
    placedAt(
      ['input', 'buildings'],
      decideArea(state, { type: 'ADD_BUILDINGS', count: byCommunity.get(id)?.length ?? 0 }, clock()),
    ),
  );
}
