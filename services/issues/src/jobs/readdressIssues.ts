import { defineJob } from '@linli/kit/jobs/jobs.ts';
import { decide } from '../issue/decideIssue.ts';
import { OPEN_STATUSES } from '../issue/issue.ts';
import type { Issues } from '../service.ts';

export const READDRESS_ISSUES = 'readdressIssues';

/** Issues of one step. */
export const READDRESS_BATCH = 100;

/** A new division of a community into grids, as far as it moves issues. */
export type Division = {
  readonly communityId: string;
  readonly moves: readonly { readonly buildingId: string; readonly areaIds: readonly string[] }[];
  readonly retiredAreaIds: readonly string[];
};

type Address = { readonly _id: string; readonly areaIds: readonly string[]; readonly buildingId: string | null };

/**
 * Open issues follow their building; those of a retired grid without a building go up to what remains of their path.
 * Issues reported after the job has started know the new division already. The checkpoint is the last issue seen.
 */
export const readdressIssues = ({ issues, models, clock, limits }: Issues) => {
  const open = ({ communityId }: Division, startedAt: Date) => ({
    communityId,
    status: { $in: OPEN_STATUSES },
    reportedAt: { $lte: startedAt },
  });
  return defineJob<Division, string>({
    name: READDRESS_ISSUES,
    total: ({ input, startedAt }, { session }) => models.issues.countDocuments(open(input, startedAt), { session }),
    async step({ input, checkpoint, startedAt }, transaction) {
      const batch = await models.issues
        .find(
          { ...open(input, startedAt), ...(checkpoint && { _id: { $gt: checkpoint } }) },
          { areaIds: 1, buildingId: 1 },
          { session: transaction.session },
        )
        .sort({ _id: 1 })
        .limit(READDRESS_BATCH)
        .lean<Address[]>();
      const moved = newPaths(input, batch);
      await issues.changeMany(transaction, [...moved.keys()], (issue, id) =>
        decide(issue, { type: 'READDRESS', areaIds: moved.get(id) ?? [] }, clock(), limits),
      );
      const last = batch.length === READDRESS_BATCH ? batch.at(-1) : undefined;
      return { processed: batch.length, ...(last && { checkpoint: last._id }) };
    },
  });
};

/** Where those issues belong that do not stay where they are. */
function newPaths({ moves, retiredAreaIds }: Division, batch: readonly Address[]): Map<string, readonly string[]> {
  const paths = new Map(moves.map(({ buildingId, areaIds }) => [buildingId, areaIds]));
  const retired = new Set(retiredAreaIds);
  return new Map(
    batch.flatMap(({ _id, areaIds, buildingId }) => {
      const path = paths.get(buildingId ?? '') ?? areaIds.filter((areaId) => !retired.has(areaId));
      return path.join() === areaIds.join() ? [] : [[_id, path] as const];
    }),
  );
}
