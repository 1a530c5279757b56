import { responsibilityItemAccepted } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import type { Organizations } from '../service.ts';
import { decide, keepsTasks, taskIdOf } from '../tasks/task.ts';

/** Closes the task of an item that issues has accepted as done. */
export const onResponsibilityItemAccepted = ({ tasks, clock }: Organizations) =>
  defineConsumer({
    name: 'responsibilityItemAccepted',
    event: responsibilityItemAccepted,
    async handle({ data: { itemId, ownerId, acceptedAt } }, transaction) {
      if (!keepsTasks(ownerId)) return;
      const command = { type: 'ACCEPT', acceptedAt: new Date(acceptedAt) } as const;
      await tasks.change(transaction, taskIdOf(itemId), (task) => decide(task, command, clock()));
    },
  });
