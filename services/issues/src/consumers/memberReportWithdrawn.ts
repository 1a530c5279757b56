import { memberReportWithdrawn } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { decide, responderId } from '../responders/responder.ts';
import type { Issues } from '../service.ts';

/** Ends the member's place in the pool; an open offer or acceptance runs into its limit. */
export const onMemberReportWithdrawn = ({ responders }: Issues) =>
  defineConsumer({
    name: 'memberReportWithdrawn',
    event: memberReportWithdrawn,
    projection: { collections: ['responders'] },
    async handle({ data }, transaction) {
      const id = responderId(data.memberReportId);
      const endedAt = new Date(data.withdrawnAt);
      await responders.change(transaction, id, (state) => decide(state, id, { type: 'LEAVE', endedAt }));
    },
  });
