import { hoursCertified } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { decide } from '../dualReporting/memberReport.ts';
import { yearOf } from '../localDays.ts';
import type { Organizations } from '../service.ts';

/** Adds certified minutes to the member's year. */
export const onHoursCertified = ({ memberReports, clock }: Organizations) =>
  defineConsumer({
    name: 'hoursCertified',
    event: hoursCertified,
    async handle({ data: { memberReportId, minutes, certifiedAt } }, transaction) {
      if (!memberReportId) return;
      const year = yearOf(new Date(certifiedAt));
      await memberReports.change(transaction, memberReportId, (report) =>
        decide(report, { type: 'CERTIFY_MINUTES', minutes, year }, clock()),
      );
    },
  });
