import { memberReportWithdrawn } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { decide } from '../register/person.ts';
import type { Residents } from '../service.ts';

/** Ends the mark of a reported member; the report stays in the person's history. */
export const onMemberReportWithdrawn = ({ persons, clock }: Residents) =>
  defineConsumer({
    name: 'memberReportWithdrawn',
    event: memberReportWithdrawn,
    async handle({ data: { personId, memberReportId, communityId, areaIds, withdrawnAt } }, transaction) {
      const report = { memberReportId, communityId, areaIds, endedAt: new Date(withdrawnAt) };
      await persons.change(transaction, personId, (person) =>
        decide(person, personId, { type: 'END_REPORT', report }, clock()),
      );
    },
  });
