import { issueReported } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import type { Residents } from '../service.ts';
import { decide } from '../visits/visit.ts';

/** Links the issue made of a finding back to its visit. */
export const onIssueReported = ({ visits, clock }: Residents) =>
  defineConsumer({
    name: 'issueReported',
    event: issueReported,
    async handle({ data: { issueId, visitId, findingId } }, transaction) {
      if (visitId === null || findingId === null) return;
      await visits.change(transaction, visitId, (visit) =>
        decide(visit, { type: 'LINK_ISSUE', findingId, issueId }, clock()),
      );
    },
  });
