import { disbursementReleased } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { decide } from '../issue/decideIssue.ts';
import { rulesOf } from '../issue/rulesOf.ts';
import { TIME_OUT_ISSUES } from '../jobs/timeOutIssues.ts';
import type { Issues } from '../service.ts';

/** Lets work go on that was suspended until money is there. */
export const onDisbursementReleased = (service: Issues) =>
  defineConsumer({
    name: 'disbursementReleased',
    event: disbursementReleased,
    async handle({ data: { disbursementId, issueId } }, transaction) {
      if (issueId === null) return;
      const before = await service.issues.load(transaction, issueId);
      if (!before) return;
      const rules = await rulesOf(service, before);
      const { wakeAt } = await service.issues.change(transaction, issueId, (issue) =>
        decide(issue, { type: 'FUND', disbursementId }, service.clock(), rules),
      );
      transaction.afterCommit(() => service.expectTimer(TIME_OUT_ISSUES, issueId, wakeAt));
    },
  });
