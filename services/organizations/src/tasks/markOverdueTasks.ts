import type { TimerKind } from '@linli/kit/timers/timers.ts';
import type { Organizations } from '../service.ts';
import { decide } from './task.ts';

type Due = { readonly _id: string; readonly wakeAt: Date };

export const MARK_OVERDUE_TASKS = 'markOverdueTasks';

/** Marks tasks that are not done when their due date is over. */
export const markOverdueTasks = ({ models, tasks, database, clock }: Organizations): TimerKind => ({
  name: MARK_OVERDUE_TASKS,
  async due(until, limit) {
    const found = await models.tasks
      .find({ wakeAt: { $lte: until } } as never, { wakeAt: 1 })
      .sort({ wakeAt: 1 })
      .limit(limit)
      .lean<Due[]>();
    return found.map(({ _id, wakeAt }) => ({ id: _id, at: wakeAt }));
  },
  async fire(id) {
    await database.transaction((transaction) =>
      tasks.change(transaction, id, (task) => decide(task, { type: 'TIME_OUT' }, clock())),
    );
    return undefined;
  },
});
