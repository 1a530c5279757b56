import type { Model } from 'mongoose';
import { STATUSES, type Status } from '../procedure/definition.ts';
import type { Issue } from './issue.ts';

/** Issues of one area by state. */
export type IssueCounts = {
  readonly total: number;
  readonly byStatus: readonly { status: Status; count: number }[];
};

/** Counts the issues of many areas in one round trip; an issue counts in every area of its path that is asked for. */
export async function countIssues(
  model: Model<Issue>,
  areaIds: readonly string[],
  visible: Record<string, unknown>,
): Promise<IssueCounts[]> {
  const asked = { areaIds: { $in: [...areaIds] } };
  const rows = await model.aggregate<{ _id: { areaId: string; status: Status }; count: number }>([
    { $match: { ...asked, $and: [visible] } },
    { $project: { areaIds: 1, status: 1 } },
    { $unwind: '$areaIds' },
    { $match: asked },
    { $group: { _id: { areaId: '$areaIds', status: '$status' }, count: { $sum: 1 } } },
  ]);
  const counts = new Map(rows.map(({ _id, count }) => [`${_id.areaId} ${_id.status}`, count]));
  return areaIds.map((areaId) => {
    const byStatus = STATUSES.map((status) => ({ status, count: counts.get(`${areaId} ${status}`) ?? 0 }));
    return { total: byStatus.reduce((sum, { count }) => sum + count, 0), byStatus };
  });
}
