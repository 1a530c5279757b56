import type { Model, PipelineStage } from 'mongoose';
import type { Issue } from '../issue/issue.ts';
import type { Craftsman } from './craftsman.ts';
import { HELP_CATEGORY_CODES, helpKinds, kindOfCategory } from './helpKinds.ts';
import { listedFor } from './listedIn.ts';

/** Of one kind: craftsmen on the list at present, and helps that were given. */
export type HelpCount = { readonly kindCode: string; readonly craftsmen: number; readonly given: number };

const GIVEN = { status: { $in: ['COMPLETED', 'RATED'] }, categoryCode: { $in: HELP_CATEGORY_CODES } };

const total = (counts: ReadonlyMap<string, number>, key: string): number => counts.get(key) ?? 0;

/** Counts many areas in two round trips; `places` are their paths, so that whoever serves a wider area counts too. */
export async function countHelp(
  { craftsmen, issues }: { readonly craftsmen: Model<Craftsman>; readonly issues: Model<Issue> },
  places: readonly { readonly areaId: string; readonly path: readonly string[] }[],
  visible: Record<string, unknown>,
  nodes: readonly string[],
): Promise<HelpCount[][]> {
  const [listed, given] = await Promise.all([
    countCraftsmen(craftsmen, places, visible),
    countGiven(
      issues,
      places.map(({ areaId }) => areaId),
      nodes,
    ),
  ]);
  return places.map(({ areaId }) =>
    [...helpKinds.keys()].map((kindCode) => {
      const key = `${areaId} ${kindCode}`;
      return { kindCode, craftsmen: total(listed, key), given: total(given, key) };
    }),
  );
}

async function countCraftsmen(
  model: Model<Craftsman>,
  places: Parameters<typeof countHelp>[1],
  visible: Record<string, unknown>,
): Promise<Map<string, number>> {
  const [first = [], ...others] = places.map(({ areaId, path }): PipelineStage[] => [
    { $match: { status: 'ACTIVE', ...listedFor([areaId], path), $and: [visible] } },
    { $unwind: '$kinds' },
    { $group: { _id: '$kinds', count: { $sum: 1 } } },
    { $set: { areaId: { $literal: areaId } } },
  ]);
  const unions = others.map((pipeline) => ({ $unionWith: { coll: model.collection.name, pipeline } }));
  const rows = await model.aggregate<{ _id: string; areaId: string; count: number }>([
    ...first,
    ...unions,
  ] as PipelineStage[]);
  return new Map(rows.map(({ _id, areaId, count }) => [`${areaId} ${_id}`, count]));
}

async function countGiven(
  model: Model<Issue>,
  areaIds: readonly string[],
  nodes: readonly string[],
): Promise<Map<string, number>> {
  const asked = { areaIds: { $in: [...areaIds] } };
  const rows = await model.aggregate<{ _id: { areaId: string; code: string }; count: number }>([
    { $match: { ...asked, ...GIVEN, $and: [{ areaIds: { $in: [...nodes] } }] } as Record<string, unknown> },
    { $project: { areaIds: 1, categoryCode: 1 } },
    { $unwind: '$areaIds' },
    { $match: asked },
    { $group: { _id: { areaId: '$areaIds', code: '$categoryCode' }, count: { $sum: 1 } } },
  ]);
  return new Map(rows.map(({ _id, count }) => [`${_id.areaId} ${kindOfCategory.get(_id.code)?.code}`, count]));
}

/** Helps given by these persons and enterprises, by holder and kind. */
export async function countGivenBy(model: Model<Issue>, holderIds: readonly string[]): Promise<Map<string, number>> {
  const branch = (field: string): PipelineStage[] => [
    { $match: { [field]: { $in: [...holderIds] }, ...GIVEN } as Record<string, unknown> },
    { $group: { _id: { holderId: `$${field}`, code: '$categoryCode' }, count: { $sum: 1 } } },
  ];
  const byUnit = { $unionWith: { coll: model.collection.name, pipeline: branch('handlerId') } } as PipelineStage;
  const rows = await model.aggregate<{ _id: { holderId: string; code: string }; count: number }>([
    ...branch('acceptedById'),
    byUnit,
  ]);
  return new Map(rows.map(({ _id, count }) => [`${_id.holderId} ${kindOfCategory.get(_id.code)?.code}`, count]));
}
