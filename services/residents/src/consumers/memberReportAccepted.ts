import { memberReportAccepted } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { decide } from '../register/person.ts';
import type { Residents } from '../service.ts';

/** Marks the person as a reported member; one not yet in the register is kept as unregistered. */
export const onMemberReportAccepted = ({ persons, clock }: Residents) =>
  defineConsumer({
    name: 'memberReportAccepted',
    event: memberReportAccepted,
    async handle({ data: { personId, memberReportId, communityId, areaIds, maskedName, acceptedAt } }, transaction) {
      const report = { memberReportId, communityId, areaIds, since: new Date(acceptedAt) };
      await persons.change(transaction, personId, (person) =>
        decide(person, personId, { type: 'BEGIN_REPORT', report, maskedName }, clock()),
      );
    },
  });
