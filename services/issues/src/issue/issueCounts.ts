import type { Model, PipelineStage } from 'mongoose';
import { PENDING_INDEX } from '../figures/figureStores.ts';
import { type Moved, numbersOf, type Standings, standingsOf } from '../figures/standings.ts';
import { STATUSES, type Status } from '../procedure/definition.ts';
import type { Issues } from '../service.ts';
import type { Issue } from './issue.ts';

/** Issues of one area by state. */
export type IssueCounts = {
  readonly total: number;
  readonly byStatus: readonly { status: Status; count: number }[];
};

/** Rows of one answer that come in one round trip: standings of the areas, and moves that wait for the roll-up. */
export const COUNT_ROWS = 10_000;

/**
 * Counts the issues of many areas with one read, as far as they lie in one of the `nodes`; an issue counts in every area of
 * its path that is asked for. Adds up what is kept and the moves that wait, both as of one moment: exact at any time, and as
 * fast however many issues there are.
 */
export async function countIssues(
  { models, database }: Pick<Issues, 'models' | 'database'>,
  areaIds: readonly string[],
  nodes: readonly string[],
): Promise<IssueCounts[]> {
  const asked = { $in: [...areaIds] };
  const kept = { $match: { areaId: { $in: [...new Set([...areaIds, ...nodes])] } } };
  const pipeline = [
    { $match: { pending: true, $or: [{ 'move.to.areaIds': asked }, { 'move.from.areaIds': asked }] } },
    { $group: { _id: '$move', count: { $sum: 1 } } },
    { $project: { _id: 0, move: '$_id', count: 1 } },
    { $unionWith: { coll: models.issueStandings.collection.name, pipeline: [kept] } },
  ] as PipelineStage[];
  // A snapshot read outside a transaction would do, but the embedded engine keeps what it has seen for a minute.
  const rows = await database.transaction(({ session }) =>
    models.issueFacts.aggregate<Moved | Standings>(pipeline, { session, hint: PENDING_INDEX, batchSize: COUNT_ROWS }),
  );
  const waiting = standingsOf(rows.filter((row) => 'move' in row));
  const standings = [...rows.filter((row) => 'within' in row), ...waiting];
  return numbersOf(standings, areaIds, nodes).map(toCounts);
}

/** The same of what one person has reported, by the index of their reports. */
export async function countOwnIssues(
  model: Model<Issue>,
  areaIds: readonly string[],
  reporterId: string,
): Promise<IssueCounts[]> {
  const asked = { areaIds: { $in: [...areaIds] } };
  const rows = await model.aggregate<{ _id: { areaId: string; status: Status }; count: number }>([
    { $match: { reporterId, ...asked } },
    { $project: { areaIds: 1, status: 1 } },
    { $unwind: '$areaIds' },
    { $match: asked },
    { $group: { _id: { areaId: '$areaIds', status: '$status' }, count: { $sum: 1 } } },
  ]);
  const byArea = Map.groupBy(rows, ({ _id }) => _id.areaId);
  return areaIds.map((areaId) =>
    toCounts(new Map((byArea.get(areaId) ?? []).map(({ _id, count }) => [_id.status, count]))),
  );
}

function toCounts(numbers: ReadonlyMap<Status, number>): IssueCounts {
  const byStatus = STATUSES.map((status) => ({ status, count: numbers.get(status) ?? 0 }));
  return { total: byStatus.reduce((sum, { count }) => sum + count, 0), byStatus };
}
