import { memberReportAccepted } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import type { Volunteering } from '../service.ts';
import { decide, personAccountId } from '../timeBank/timeAccount.ts';

/** Opens the member's time account in the community, or opens it again. */
export const onMemberReportAccepted = ({ timeAccounts, clock }: Volunteering) =>
  defineConsumer({
    name: 'memberReportAccepted',
    event: memberReportAccepted,
    async handle({ data: { memberReportId, personId, maskedName, communityId, areaIds, acceptedAt } }, transaction) {
      const person = { kind: 'PERSON', personId, maskedName, communityId, areaIds } as const;
      const command = { type: 'ACCEPT_REPORT', memberReportId, person, at: new Date(acceptedAt) } as const;
      await timeAccounts.change(transaction, personAccountId(personId), (state) => decide(state, command, clock()));
    },
  });
