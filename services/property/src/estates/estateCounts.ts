import type { Model, PipelineStage } from 'mongoose';
import type { Estate } from './estate.ts';
import { type EstateKind, estateKinds, type ManagementMode, managementModes } from './responsibility.ts';

/** Estates of one kind under one management mode. */
export type EstateCount = {
  readonly kind: EstateKind;
  readonly managementMode: ManagementMode;
  readonly count: number;
};

/** The estates of each area by kind and mode, all areas in one aggregation; an area may lie in another. */
export async function estateCounts(model: Model<Estate>, areaIds: readonly string[]): Promise<EstateCount[][]> {
  const asked = { areaIds: { $in: [...areaIds] } };
  type Row = { _id: Omit<EstateCount, 'count'> & { areaId: string }; count: number };
  const pipeline: PipelineStage[] = [
    { $match: asked },
    { $project: { areaIds: 1, kind: 1, managementMode: 1 } },
    { $unwind: '$areaIds' },
    { $match: asked },
    { $group: { _id: { areaId: '$areaIds', kind: '$kind', managementMode: '$managementMode' }, count: { $sum: 1 } } },
  ];
  const inOneBatch = { batchSize: areaIds.length * estateKinds.length * managementModes.length + 1 };
  const rows = await model.aggregate<Row>(pipeline).option(inOneBatch);
  const byArea = Map.groupBy(rows, ({ _id }) => _id.areaId);
  return areaIds.map((areaId) =>
    (byArea.get(areaId) ?? []).map(({ _id: { kind, managementMode }, count }) => ({ kind, managementMode, count })),
  );
}
