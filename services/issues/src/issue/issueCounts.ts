import type { Model } from 'mongoose';
import type { Issue, IssueStatus } from './issue.ts';
import { transitions } from './issue.ts';

/** Issues of one area by state. */
export type IssueCounts = {
  readonly total: number;
  readonly byStatus: readonly { status: IssueStatus; count: number }[];
};

const STATUSES = Object.keys(transitions) as IssueStatus[];

/** Counts the issues of many areas in one round trip; an issue counts in every area of its path that is asked for. */
export async function countIssues(
  model: Model<Issue>,
  areaIds: readonly string[],
  visible: Record<string, unknown>,
): Promise<IssueCounts[]> {
  const asked = { areaIds: { $in: [...areaIds] } };
  const rows = await model.aggregate<{ _id: { areaId: string; status: IssueStatus }; count: number }>([
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
