import type { Model } from 'mongoose';
import { type MediationCase, type MediationStatus, transitions } from './mediationCase.ts';

/** Cases of one area by state. */
export type MediationCounts = {
  readonly total: number;
  readonly overdue: number;
  readonly byStatus: readonly { status: MediationStatus; count: number }[];
};

type Row = {
  readonly _id: { areaId: string; status: MediationStatus };
  readonly count: number;
  readonly overdue: number;
};

const STATUSES = Object.keys(transitions) as MediationStatus[];

/** Counts the cases of many areas in one round trip; a case counts in every area of its path that is asked for. */
export async function countMediations(
  model: Model<MediationCase>,
  areaIds: readonly string[],
  visible: Record<string, unknown>,
): Promise<MediationCounts[]> {
  const asked = { areaIds: { $in: [...areaIds] } };
  const rows = await model.aggregate<Row>([
    { $match: { ...asked, $and: [visible] } },
    { $project: { areaIds: 1, status: 1, late: { $cond: [{ $ifNull: ['$overdueSince', false] }, 1, 0] } } },
    { $unwind: '$areaIds' },
    { $match: asked },
    {
      $group: {
        _id: { areaId: '$areaIds', status: '$status' },
        count: { $sum: 1 },
        overdue: { $sum: '$late' },
      },
    },
  ]);
  return areaIds.map((areaId) => {
    const own = rows.filter(({ _id }) => _id.areaId === areaId);
    const sum = (of: 'count' | 'overdue') => own.reduce((total, row) => total + row[of], 0);
    const count = (status: MediationStatus) => own.find(({ _id }) => _id.status === status)?.count ?? 0;
    const byStatus = STATUSES.map((status) => ({ status, count: count(status) }));
    return { total: sum('count'), overdue: sum('overdue'), byStatus };
  });
}
