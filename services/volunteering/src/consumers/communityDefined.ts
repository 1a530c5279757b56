import { areaDefined } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import type { Volunteering } from '../service.ts';
import { decide, poolAccountId } from '../timeBank/timeAccount.ts';

/** Opens the pool of a new community. Apart from the area tree, which can be rebuilt: a pool has postings of its own. */
export const onCommunityDefined = ({ timeAccounts, clock }: Volunteering) =>
  defineConsumer({
    name: 'communityDefined',
    event: areaDefined,
    async handle({ data: { areaId, kind, path } }, transaction) {
      if (kind !== 'COMMUNITY') return;
      const opening = { kind: 'COMMUNITY_POOL', communityId: areaId, areaIds: path } as const;
      await timeAccounts.change(transaction, poolAccountId(areaId), (state) =>
        decide(state, { type: 'OPEN', opening }, clock()),
      );
    },
  });
