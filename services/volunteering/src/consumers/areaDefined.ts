import { areaDefined } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import type { Volunteering } from '../service.ts';
import { decide, poolAccountId } from '../timeBank/timeAccount.ts';

/** Keeps this service's copy of the area tree, and opens the pool of a new community. */
export const onAreaDefined = ({ tree, timeAccounts, clock }: Volunteering) =>
  defineConsumer({
    name: 'areaDefined',
    event: areaDefined,
    async handle({ data: { areaId, ...area } }, transaction) {
      await tree.put(transaction, { _id: areaId, ...area });
      if (area.kind !== 'COMMUNITY') return;
      const opening = { kind: 'COMMUNITY_POOL', communityId: areaId, areaIds: area.path } as const;
      await timeAccounts.change(transaction, poolAccountId(areaId), (state) =>
        decide(state, { type: 'OPEN', opening }, clock()),
      );
    },
  });
