import { areaRegridded } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { decide } from '../orderDispatchAccept/decideIssue.ts';
import { OPEN_STATUSES } from '../orderDispatchAccept/issue.ts';
import type { Issues } from '../service.ts';

/** Open issues follow their building; those of a retired grid without a building go up to what remains of their path. */
export const onAreaRegridded = ({ issues, models, clock, limits }: Issues) =>
  defineConsumer({
    name: 'areaRegridded',
    event: areaRegridded,
    async handle({ data: { communityId, moves, retiredAreaIds } }, transaction) {
      const paths = new Map(moves.map(({ buildingId, areaIds }) => [buildingId, areaIds]));
      const retired = new Set(retiredAreaIds);
      const open = await models.issues
        .find({ communityId, status: { $in: OPEN_STATUSES } }, { areaIds: 1, buildingId: 1 }, transaction)
        .lean<{ _id: string; areaIds: string[]; buildingId: string | null }[]>();
      for (const { _id, areaIds, buildingId } of open) {
        const path = paths.get(buildingId ?? '') ?? areaIds.filter((areaId) => !retired.has(areaId));
        if (path.join() === areaIds.join()) continue;
        const command = { type: 'READDRESS', areaIds: path } as const;
        await issues.change(transaction, _id, (issue) => decide(issue, command, clock(), limits));
      }
    },
  });
