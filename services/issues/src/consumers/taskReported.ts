import { taskReported } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { decideItem } from '../deliberation/resolution/item.ts';
import type { Issues } from '../service.ts';

/** Reports a responsibility item done whose owner has said so in organizations. */
export const onTaskReported = ({ responsibilityItems, clock }: Issues) =>
  defineConsumer({
    name: 'taskReported',
    event: taskReported,
    async handle({ data: { itemId, text, reportedById, reportedAt } }, transaction) {
      const report = { text, attachments: [], by: reportedById, at: new Date(reportedAt) };
      await responsibilityItems.change(transaction, itemId, (item) =>
        decideItem(item, { type: 'TAKE_REPORT', report }, clock()),
      );
    },
  });
