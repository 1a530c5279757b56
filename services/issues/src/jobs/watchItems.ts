import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { decideItem } from '../deliberation/resolution/item.ts';
import type { Issues } from '../service.ts';

export const WATCH_ITEMS = 'watchItems';

/** Reminds of responsibility items and marks those overdue; the time is in the item. */
export const watchItems = ({ database, models, responsibilityItems, clock }: Issues): TimerKind => ({
  name: WATCH_ITEMS,
  async due(until, limit) {
    const due = await models.responsibilityItems
      .find({ wakeAt: { $lte: until } }, { wakeAt: 1 })
      .sort({ wakeAt: 1 })
      .limit(limit)
      .lean();
    return due.map(({ _id, wakeAt }) => ({ id: _id, at: wakeAt }));
  },
  async fire(id) {
    const { wakeAt } = await database.transaction((transaction) =>
      responsibilityItems.change(transaction, id, (item) => decideItem(item, { type: 'WAKE' }, clock())),
    );
    return wakeAt;
  },
});
