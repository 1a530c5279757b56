import { memberReportWithdrawn } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import type { Volunteering } from '../service.ts';
import { decide, personAccountId } from '../timeBank/timeAccount.ts';

/** Lets the member's account rest; balance and history stay. */
export const onMemberReportWithdrawn = ({ timeAccounts, clock }: Volunteering) =>
  defineConsumer({
    name: 'memberReportWithdrawn',
    event: memberReportWithdrawn,
    async handle({ data: { memberReportId, personId, communityId, areaIds, withdrawnAt } }, transaction) {
      const person = { kind: 'PERSON', personId, maskedName: null, communityId, areaIds } as const;
      const command = { type: 'WITHDRAW_REPORT', memberReportId, person, at: new Date(withdrawnAt) } as const;
      await timeAccounts.change(transaction, personAccountId(personId), (state) => decide(state, command, clock()));
    },
  });
