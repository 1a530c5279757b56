import { dueBy } from '@linli/kit/timers/dueBy.ts';
import type { TimerKind } from '@linli/kit/timers/timers.ts';
import type { Organizations } from '../service.ts';
import { decide } from './task.ts';

export const MARK_OVERDUE_TASKS = 'markOverdueTasks';

/** Marks tasks that are not done when their due date is over. */
export const markOverdueTasks = ({ models, tasks, database, clock }: Organizations): TimerKind => ({
  name: MARK_OVERDUE_TASKS,
  due: dueBy(models.tasks, 'wakeAt'),
  async fire(id) {
    await database.transaction((transaction) =>
      tasks.change(transaction, id, (task) => decide(task, { type: 'TIME_OUT' }, clock())),
    );
    return undefined;
  },
});
