import type { Model } from 'mongoose';
import type { Status } from '../procedure/definition.ts';
import { type Application, APPLICATION_STATUSES, OPEN_STATUSES } from './application.ts';

/** Applications for one item in one area. */
export type ItemCounts = {
  readonly itemCode: string;
  readonly itemAreaId: string | null;
  readonly total: number;
  readonly overdue: number;
  readonly byStatus: readonly { readonly status: Status; readonly count: number }[];
  /** Decided ones, working days they took on average (two decimals) and were promised, and how many kept the promise. */
  readonly decided: number;
  readonly averageDays: number | null;
  readonly averagePromiseDays: number | null;
  readonly onTime: number;
};

type Row = {
  readonly _id: { areaId: string; itemCode: string; itemAreaId: string | null; status: Status };
} & Record<'count' | 'overdue' | 'decided' | 'days' | 'promised' | 'onTime', number>;

/** Counts the applications of many areas in one round trip; one counts in every area of its path that is asked for. */
export async function countApplications(
  model: Model<Application>,
  areaIds: readonly string[],
  visible: Record<string, unknown>,
  now: Date,
): Promise<ItemCounts[][]> {
  const asked = { nodes: { $in: [...areaIds] } };
  const late = { $and: [{ $lte: ['$limitAt', now] }, { $in: ['$status', [...OPEN_STATUSES]] }] };
  const decided = { $cond: [{ $ne: [{ $ifNull: ['$usedDays', null] }, null] }, 1, 0] };
  const rows = await model.aggregate<Row>([
    { $match: { ...asked, $and: [visible] } },
    {
      $project: {
        nodes: 1,
        itemCode: 1,
        itemAreaId: 1,
        status: 1,
        late: { $cond: [late, 1, 0] },
        decided,
        days: { $ifNull: ['$usedDays', 0] },
        promised: { $multiply: [decided, '$promiseDays'] },
        kept: { $cond: [{ $eq: ['$onTime', true] }, 1, 0] },
      },
    },
    { $unwind: '$nodes' },
    { $match: asked },
    {
      $group: {
        _id: { areaId: '$nodes', itemCode: '$itemCode', itemAreaId: '$itemAreaId', status: '$status' },
        count: { $sum: 1 },
        overdue: { $sum: '$late' },
        decided: { $sum: '$decided' },
        days: { $sum: '$days' },
        promised: { $sum: '$promised' },
        onTime: { $sum: '$kept' },
      },
    },
  ]);
  const byArea = Map.groupBy(rows, ({ _id }) => _id.areaId);
  return areaIds.map((areaId) => countsOf(byArea.get(areaId) ?? []));
}

/** By code of the item. */
function countsOf(rows: readonly Row[]): ItemCounts[] {
  const byItem = Map.groupBy(rows, ({ _id }) => `${_id.itemCode} ${_id.itemAreaId ?? ''}`);
  return [...byItem]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own;
      if (!first) return [];
      const sum = (of: Exclude<keyof Row, '_id'>) => own.reduce((total, row) => total + row[of], 0);
      const decided = sum('decided');
      const average = (total: number) => (decided === 0 ? null : Math.round((total / decided) * 100) / 100);
      const { itemCode, itemAreaId } = first._id;
      const count = (status: Status) => own.find(({ _id }) => _id.status === status)?.count ?? 0;
      return {
        itemCode,
        itemAreaId: itemAreaId ?? null,
        total: sum('count'),
        overdue: sum('overdue'),
        byStatus: APPLICATION_STATUSES.map((status) => ({ status, count: count(status) })),
        decided,
        averageDays: average(sum('days')),
        averagePromiseDays: average(sum('promised')),
        onTime: sum('onTime'),
      };
    });
}
