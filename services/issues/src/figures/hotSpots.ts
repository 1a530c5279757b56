import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Document } from 'mongodb';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { areaOwner } from './askFigures.ts';
import { CELLS_PER_DEGREE } from './fact.ts';
import { inOrder } from './figureInput.ts';
import { MAX_FACTS_READ, MAX_GROUPS } from './readFigures.ts';

/** Most hot spots of one answer. */
export const MAX_HOT_SPOTS = 100;

/** Categories named of a hot spot, the most frequent first. */
export const HOT_SPOT_CATEGORIES = 5;

const Input = z
  .object({
    areaId: shapes.id,
    since: z.date(),
    until: z.date(),
    by: z.enum(['GRID', 'PLACE']),
    categoryCode: shapes.line.nullish(),
    size: z.number().int().min(1).max(MAX_HOT_SPOTS).default(10),
  })
  .refine(inOrder, { path: ['until'] });

export type HotSpot = {
  /** Grid, building or cell. */
  readonly place: string;
  readonly kind: 'GRID' | 'BUILDING' | 'CELL';
  readonly count: number;
  readonly share: number;
  readonly before: number;
  readonly categories: readonly { readonly categoryCode: string; readonly count: number }[];
};

export type HotSpots = { readonly total: number; readonly before: number; readonly nodes: readonly HotSpot[] };

/** How often something was reported of one category, in the period (`now`) or the one before. */
export type SpotGroup = {
  readonly _id: {
    readonly place: string | null;
    readonly building: boolean;
    readonly code: string;
    readonly now: boolean;
  };
  readonly count: number;
};

/**
 * Where most is reported, with the equal period before. Needs `figure:read` on the area.
 * @throws Rejection INVALID_INPUT, NOT_FOUND, TOO_MANY_FACTS
 */
export async function findHotSpots({ service, viewer, locale }: Context, raw: unknown): Promise<HotSpots> {
  const input = readInput(Input, raw, locale);
  const { areaId, since, until, by, categoryCode, size } = input;
  await areaOwner(service, viewer, areaId, 'figure:read');
  const start = new Date(2 * since.getTime() - until.getTime());
  const match: Document = {
    nodes: areaId,
    mark: 'REPORTED',
    at: { $gte: start, $lt: until },
    ...(categoryCode != null && { categoryCode: ofCategory(categoryCode) }),
  };
  const building = { $ne: [{ $ifNull: ['$spot.buildingId', null] }, null] };
  const place = by === 'GRID' ? '$levels.GRID' : { $ifNull: ['$spot.buildingId', '$spot.cell'] };
  const _id = { place, building, code: '$categoryCode', now: { $gte: ['$at', since] } };
  const groups = await service.models.issueFacts.aggregate<SpotGroup>([
    { $match: match },
    { $limit: MAX_FACTS_READ + 1 },
    { $group: { _id, count: { $sum: 1 } } },
    { $limit: MAX_GROUPS + 1 },
  ]);
  const read = groups.reduce((sum, { count }) => sum + count, 0);
  if (read > MAX_FACTS_READ || groups.length > MAX_GROUPS)
    reject('TOO_MANY_FACTS', ['input', 'since'], { most: MAX_FACTS_READ });
  return hotSpotsOf(groups, by, size);
}

/** A code, or all of a major category: what begins with it and the hyphen (`.` comes right after it). */
const ofCategory = (code: string) => (code.includes('-') ? code : { $gte: `${code}-`, $lt: `${code}.` });

/** The spots with most reports; ties by place. Reports without a place count in the total alone. Pure. */
export function hotSpotsOf(groups: readonly SpotGroup[], by: 'GRID' | 'PLACE', size: number): HotSpots {
  const sum = (rows: readonly SpotGroup[], now: boolean) =>
    rows.reduce((total, { _id, count }) => total + (_id.now === now ? count : 0), 0);
  const total = sum(groups, true);
  const spots = [...Map.groupBy(groups, ({ _id }) => _id.place)].flatMap(([place, rows]): HotSpot[] => {
    const count = sum(rows, true);
    if (place == null || count === 0) return [];
    const building = rows.some(({ _id }) => _id.building);
    const kind = by === 'GRID' ? 'GRID' : building ? 'BUILDING' : 'CELL';
    return [{ place, kind, count, share: count / total, before: sum(rows, false), categories: mixOf(rows) }];
  });
  const nodes = spots.toSorted((a, b) => b.count - a.count || (a.place < b.place ? -1 : 1)).slice(0, size);
  return { total, before: sum(groups, false), nodes };
}

function mixOf(rows: readonly SpotGroup[]): HotSpot['categories'] {
  const now = Map.groupBy(
    rows.filter(({ _id }) => _id.now),
    ({ _id }) => _id.code,
  );
  return [...now]
    .map(([categoryCode, same]) => ({ categoryCode, count: same.reduce((sum, { count }) => sum + count, 0) }))
    .toSorted((a, b) => b.count - a.count || (a.categoryCode < b.categoryCode ? -1 : 1))
    .slice(0, HOT_SPOT_CATEGORIES);
}

/** Middle of a cell, in degrees. */
export function middleOf(cell: string): { longitude: number; latitude: number } {
  const [longitude = 0, latitude = 0] = cell
    .split('/')
    .map((number) => (2 * Number(number) + 1) / (2 * CELLS_PER_DEGREE));
  return { longitude, latitude };
}
