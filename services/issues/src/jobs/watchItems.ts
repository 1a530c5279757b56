import { dueBy } from '@linli/kit/timers/dueBy.ts';
import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { decideItem } from '../deliberation/resolution/item.ts';
import type { Issues } from '../service.ts';

export const WATCH_ITEMS = 'watchItems';

/** Reminds of responsibility items and marks those overdue; the time is in the item. */
export const watchItems = ({ database, models, responsibilityItems, clock }: Issues): TimerKind => ({
  name: WATCH_ITEMS,
  due: dueBy(models.responsibilityItems, 'wakeAt'),
  async fire(id) {
    const { wakeAt } = await database.transaction((transaction) =>
      responsibilityItems.change(transaction, id, (item) => decideItem(item, { type: 'WAKE' }, clock())),
    );
    return wakeAt;
  },
});
