import { areaRegridded } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { READDRESS_ISSUES } from '../jobs/readdressIssues.ts';
import type { Issues } from '../service.ts';

/** Closes retired grids to new issues and starts the job that readdresses the open ones; one division after the other. */
export const onAreaRegridded = ({ jobs, tree }: Issues) =>
  defineConsumer({
    name: 'areaRegridded',
    event: areaRegridded,
    async handle({ data: { communityId, gridVersion, moves, retiredAreaIds } }, transaction) {
      const input = { communityId, moves, retiredAreaIds };
      await tree.retire(transaction, retiredAreaIds);
      await jobs.start(transaction, { name: READDRESS_ISSUES }, { key: communityId, run: gridVersion, input });
    },
  });
