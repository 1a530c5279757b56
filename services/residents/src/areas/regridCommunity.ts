import { reject, Rejection } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { placedAt } from '../placedAt.ts';
import {
  type Area,
  areaIdOf,
  type CommunityArea,
  decide,
  MAX_BUILDINGS_PER_COMMUNITY,
  MAX_GRIDS_PER_COMMUNITY,
  type Move,
} from './area.ts';
import { codeShape } from './defineAreas.ts';
import { decideRegrid, type Plan, type RegridFacts, type Regridding } from './regrid.ts';

const buildingIds = z.array(shapes.id).max(MAX_BUILDINGS_PER_COMMUNITY);
const MicroGrid = z.object({ code: codeShape, name: shapes.line, buildingIds });
const Grid = MicroGrid.extend({ microGrids: z.array(MicroGrid).max(MAX_GRIDS_PER_COMMUNITY) });
const Input = z.object({
  communityId: shapes.id,
  basedOnVersion: z.int(),
  grids: z.array(Grid).min(1).max(MAX_GRIDS_PER_COMMUNITY),
});

/**
 * Divides a community into grids anew: grids, buildings, households and persons follow in one transaction.
 * @throws Rejection NOT_FOUND, FORBIDDEN, NOT_A_COMMUNITY, CONFLICT, BUILDING_NOT_COVERED, BUILDING_TWICE, MIXED_GRID, ALREADY_EXISTS, LIMIT_REACHED
 */
export async function regridCommunity({ service, viewer, locale }: Context, raw: unknown): Promise<CommunityArea> {
  const { communityId, ...plan } = readInput(Input, raw, locale);
  return service.database.transaction(async (transaction) => {
    const community = await service.areas.load(transaction, communityId);
    if (!community) reject('NOT_FOUND', ['input', 'communityId']);
    if (!mayOn(viewer, 'area:regrid', community.areaIds)) reject('FORBIDDEN', ['input', 'communityId']);
    if (community.kind !== 'COMMUNITY') reject('NOT_A_COMMUNITY', ['input', 'communityId']);
    const outcome = decideRegrid(await readFacts(service, transaction, community, plan), plan);
    if (!outcome.ok) throw new Rejection(outcome.errors);
    for (const regridding of outcome.events) await carryOut(service, transaction, regridding);
    return (await service.areas.load(transaction, communityId)) as CommunityArea;
  });
}

async function readFacts(
  { areas, models }: Context['service'],
  transaction: Transaction,
  community: CommunityArea,
  { grids }: Plan,
): Promise<RegridFacts> {
  const { session } = transaction;
  const codes = grids.flatMap(({ code, microGrids }) => [code, ...microGrids.map((part) => part.code)]);
  const named = await areas.loadMany(transaction, [...new Set(codes.map(areaIdOf))]);
  const inForce = await models.areas
    .find({ areaIds: community._id, kind: { $in: ['GRID', 'MICRO_GRID'] }, status: 'CURRENT' }, null, { session })
    .lean<Area[]>();
  const buildings = await models.buildings
    .find({ communityId: community._id }, { number: 1, areaId: 1 }, { session })
    .lean<RegridFacts['buildings'][number][]>();
  return { community, known: new Map([...named, ...inForce.map((area) => [area._id, area] as const)]), buildings };
}

async function carryOut(
  { areas, models, clock }: Context['service'],
  transaction: Transaction,
  { commands, moves }: Regridding,
): Promise<void> {
  await areas.changeMany(transaction, [...commands.keys()], (state, id) => {
    const command = commands.get(id);
    if (!command) throw new TypeError(`nothing was decided for ${id}`);
    return placedAt(['input', 'grids'], decide(state, command, clock()));
  });
  if (moves.length === 0) return;
  const { session } = transaction;
  await models.buildings.collection.bulkWrite(followUps(moves, '_id'), { session });
  await models.households.collection.bulkWrite(followUps(moves, 'buildingId'), { session });
  await models.persons.collection.bulkWrite(followUps(moves, 'buildingId'), { session });
}

/** One update for each new place. Rows are not loaded one by one: they may be tens of thousands, and only copy the path. */
function followUps(moves: readonly Move[], key: '_id' | 'buildingId') {
  const byPlace = Map.groupBy(moves, ({ areaIds }) => areaIds);
  return [...byPlace].map(([areaIds, group]) => ({
    updateMany: {
      filter: { [key]: { $in: group.map(({ buildingId }) => buildingId) } } as never,
      update: { $set: { areaId: areaIds.at(-1), areaIds: [...areaIds] }, $inc: { version: 1 } } as never,
    },
  }));
}
