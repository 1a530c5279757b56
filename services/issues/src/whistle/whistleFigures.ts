import type { Model, PipelineStage } from 'mongoose';
import type { Whistle } from './whistle.ts';

/** Most departments, and most communities, of one table of figures; those with the most calls. */
export const MAX_FIGURE_ROWS = 500;

/** Sums of one department, one community, or all. */
export type WhistleSums = {
  /** Present in the table of departments. */
  readonly unitId?: string;
  /** Present in the table of communities. */
  readonly communityId?: string;
  /** Calls that count: answered, late, or of a whistle that has ended; released ones and whistles called off do not. */
  readonly called: number;
  readonly responded: number;
  readonly onTime: number;
  readonly responseHours: number;
  readonly judged: number;
  readonly solved: number;
  readonly scores: number;
  readonly objections: number;
  readonly upheld: number;
  /** Scores that departments gave the whistler: how many, and their sum. */
  readonly whistlerScored: number;
  readonly whistlerScores: number;
};

export type WhistleFigures = {
  readonly total: WhistleSums;
  readonly byDepartment: readonly WhistleSums[];
  readonly byCommunity: readonly WhistleSums[];
};

type Row = WhistleSums & { readonly unitId: string; readonly communityId: string };

type Period = { readonly areaId: string; readonly since: Date; readonly until: Date };

const HOUR_MS = 3_600_000;
const NOTHING: WhistleSums = {
  called: 0,
  responded: 0,
  onTime: 0,
  responseHours: 0,
  judged: 0,
  solved: 0,
  scores: 0,
  objections: 0,
  upheld: 0,
  whistlerScored: 0,
  whistlerScores: 0,
};

/** Figures of the whistles blown in a period, in one round trip over the index `areaIds, blownAt`. */
export async function whistleFigures(
  model: Model<Whistle>,
  { areaId, since, until }: Period,
  visible: Record<string, unknown>,
): Promise<WhistleFigures> {
  const blown = { areaIds: areaId, blownAt: { $gte: since, $lt: until } };
  const rows = await model.aggregate<Row>([
    { $match: { ...blown, status: { $ne: 'WITHDRAWN' }, $and: [visible] } },
    { $project: { communityId: 1, blownAt: 1, endedAt: 1, responses: 1 } },
    { $unwind: '$responses' },
    { $set: FLAGS },
    { $group: { _id: { unitId: '$responses.unitId', communityId: '$communityId' }, ...SUMS } },
    { $set: { unitId: '$_id.unitId', communityId: '$_id.communityId' } },
  ] as PipelineStage[]);
  return {
    total: rows.reduce(added, NOTHING),
    byDepartment: table(rows, 'unitId'),
    byCommunity: table(rows, 'communityId'),
  };
}

/** Per response, 0 or 1 each. */
const response = '$responses';
const released = { $eq: [`${response}.state`, 'RELEASED'] };
const answered = { $ne: [{ $ifNull: [`${response}.firstReportedAt`, null] }, null] };
const judged = { $ne: [{ $ifNull: [`${response}.judgement`, null] }, null] };
const over = { $ne: [{ $ifNull: ['$endedAt', null] }, null] };
const flag = (...conditions: object[]) => ({ $cond: [{ $and: conditions }, 1, 0] });
const counts = { $and: [{ $not: [released] }, { $or: [answered, `${response}.late`, over] }] };

const FLAGS = {
  called: flag(counts),
  responded: flag(counts, answered),
  onTime: flag(counts, answered, { $not: [`${response}.late`] }),
  responseHours: {
    $cond: [answered, { $divide: [{ $subtract: [`${response}.firstReportedAt`, '$blownAt'] }, HOUR_MS] }, 0],
  },
  judged: flag(judged),
  solved: flag(judged, { $eq: [`${response}.judgement.outcome`, 'SOLVED'] }),
  scores: { $ifNull: [`${response}.judgement.score`, 0] },
  objections: flag({ $ne: [{ $ifNull: [`${response}.objection`, null] }, null] }),
  upheld: flag(released),
  whistlerScored: flag({ $ne: [{ $ifNull: [`${response}.whistlerScore`, null] }, null] }),
  whistlerScores: { $ifNull: [`${response}.whistlerScore`, 0] },
};

const FIELDS = Object.keys(FLAGS) as (keyof typeof FLAGS)[];
const SUMS = Object.fromEntries(FIELDS.map((field) => [field, { $sum: `$${field}` }]));

function added(sums: WhistleSums, row: WhistleSums): WhistleSums {
  return FIELDS.reduce((all, field) => ({ ...all, [field]: all[field] + row[field] }), sums);
}

function table(rows: readonly Row[], key: 'unitId' | 'communityId'): WhistleSums[] {
  return [...Map.groupBy(rows, (row) => row[key])]
    .map(([id, group]) => group.reduce<WhistleSums>(added, { ...NOTHING, [key]: id }))
    .toSorted((a, b) => b.called - a.called || String(a[key]).localeCompare(String(b[key])))
    .slice(0, MAX_FIGURE_ROWS);
}

/** A share of a whole, 0 to 1; null of nothing. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
