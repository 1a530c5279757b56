import { areaKinds } from '@linli/contracts';
import { Rejection } from '@linli/kit/decisions.ts';
import { MAX_INPUT_LIST, readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { placedAt } from '../placedAt.ts';
import { adminCodeDigits, adminCodeOf, type Area, areaIdOf, decide } from './area.ts';
import { type Definitions, type Facts, planDefinitions, type Row } from './definition.ts';

/** Longest code of an area, in characters. */
export const MAX_CODE_LENGTH = 60;

/** Code of an area: letters and digits in groups joined by hyphens. */
export const codeShape = z
  .string()
  .max(MAX_CODE_LENGTH)
  .regex(/^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$/);

const Definition = z
  .object({
    kind: z.enum(areaKinds),
    code: codeShape,
    adminCode: z.string().regex(/^\d+$/).nullish(),
    name: shapes.line,
    parentId: shapes.id.nullish(),
  })
  .refine(({ kind, adminCode }) => adminCode == null || adminCode.length === adminCodeDigits[kind], {
    path: ['adminCode'],
  });

const Batch = z.object({ areas: z.array(Definition).min(1).max(MAX_INPUT_LIST) });

/** Defines one area, or answers the same one again. @throws Rejection FORBIDDEN, AREA_NOT_FOUND, WRONG_PARENT, ALREADY_EXISTS, MIXED_GRID, LIMIT_REACHED */
export async function defineArea(context: Context, raw: unknown): Promise<Area> {
  const input = readInput(Definition, raw, context.locale);
  const [area] = await defineAll(context, [{ ...input, at: ['input'] }]);
  return area as Area;
}

/** Defines many areas, all or none, in the order given; answers them in that order. @throws Rejection as for one, for every wrong row. */
export async function defineAreas(context: Context, raw: unknown): Promise<Area[]> {
  const { areas } = readInput(Batch, raw, context.locale);
  return defineAll(
    context,
    areas.map((area, index) => ({ ...area, at: ['input', 'areas', String(index)] })),
  );
}

async function defineAll({ service, viewer }: Context, rows: readonly Row[]): Promise<Area[]> {
  const mayDefine = (areaIds: readonly string[]) => mayOn(viewer, 'area:define', areaIds);
  const saved = await service.database.transaction(async (transaction) => {
    const plan = planDefinitions(rows, { ...(await readFacts(service, transaction, rows)), mayDefine });
    if (plan.errors.length > 0) throw new Rejection(plan.errors);
    return save(service, transaction, plan);
  });
  const byId = new Map(saved.map((area) => [area._id, area]));
  return rows.map(({ code }) => byId.get(areaIdOf(code)) as Area);
}

/** Defines the areas, then counts the new grids with their communities, which are thereby locked against a re-gridding. */
async function save(
  { areas, clock }: Context['service'],
  transaction: Transaction,
  { definitions, newGrids }: Definitions,
): Promise<Area[]> {
  const byId = new Map(definitions.map((definition) => [definition._id, definition]));
  const saved = await areas.changeMany(transaction, [...byId.keys()], (state, id) => {
    const { at, ...area } = byId.get(id) as Definitions['definitions'][number];
    return placedAt(at, decide(state, { type: 'DEFINE', area }, clock()));
  });
  const counted = await areas.changeMany(transaction, [...newGrids.keys()], (state, id) =>
    placedAt(['input'], decide(state, { type: 'ADD_GRIDS', count: newGrids.get(id) ?? 0 }, clock())),
  );
  return [...saved, ...counted];
}

async function readFacts(
  { areas, models }: Context['service'],
  transaction: Transaction,
  rows: readonly Row[],
): Promise<Omit<Facts, 'mayDefine'>> {
  const { session } = transaction;
  const named = await areas.loadMany(
    transaction,
    rows.flatMap(({ code, parentId }) => [areaIdOf(code), ...(parentId ? [parentId] : [])]),
  );
  const communityIds = [...named.values()].flatMap((area) => ('communityId' in area ? [area.communityId] : []));
  const communities = communityIds.length > 0 ? await areas.loadMany(transaction, [...new Set(communityIds)]) : [];
  const codes = rows.flatMap(({ adminCode }) => adminCode ?? []);
  const holders =
    codes.length > 0 ? await models.areas.find({ adminCode: { $in: codes } }, null, { session }).lean<Area[]>() : [];
  const grids = rows.flatMap(({ kind, parentId }) => (kind === 'MICRO_GRID' && parentId ? [parentId] : []));
  const filled =
    grids.length > 0 ? await models.buildings.distinct('areaId', { areaId: { $in: grids } }).session(session) : [];
  return {
    known: new Map([...named, ...communities]),
    gridsWithBuildings: new Set(filled),
    adminCodes: new Map(holders.map((area) => [adminCodeOf(area) ?? '', area._id])),
  };
}
