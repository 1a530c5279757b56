import { resolutionAdopted } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import type { Organizations } from '../service.ts';
import { MARK_OVERDUE_TASKS } from '../tasks/markOverdueTasks.ts';
import { decide, keepsTasks, taskIdOf } from '../tasks/task.ts';

/** Puts the items of a resolution that organizations or units own on their responsibility lists; persons have theirs in issues. */
export const onResolutionAdopted = ({ tasks, clock, expectTimer }: Organizations) =>
  defineConsumer({
    name: 'resolutionAdopted',
    event: resolutionAdopted,
    async handle({ data: { items, resolutionId, areaIds, adoptedAt } }, transaction) {
      const owned = items.filter(({ ownerId }) => keepsTasks(ownerId));
      const common = { resolutionId, areaIds, assignedAt: new Date(adoptedAt) };
      const byId = new Map(
        owned.map(({ dueAt, ...item }) => {
          const _id = taskIdOf(item.itemId);
          return [_id, { _id, ...common, ...item, dueAt: new Date(dueAt) }] as const;
        }),
      );
      if (byId.size === 0) return;
      await tasks.changeMany(transaction, [...byId.keys()], (task, id) => {
        const assignment = byId.get(id);
        if (!assignment) throw new TypeError(`nothing was assigned as ${id}`);
        return decide(task, { type: 'ASSIGN', assignment }, clock());
      });
      transaction.afterCommit(() => {
        for (const { _id, dueAt } of byId.values()) expectTimer(MARK_OVERDUE_TASKS, _id, dueAt);
      });
    },
  });
