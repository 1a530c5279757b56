import type { TimerKind } from '@linli/kit/timers/timers.ts';
import type { Volunteering } from '../service.ts';
import { bookEarning } from '../timeBank/bookEarning.ts';

export const BOOK_EARNINGS = 'bookEarnings';

/** Books earnings one after the other, so that those of one community do not get in each other's way. */
export const bookEarnings = (service: Volunteering): TimerKind => ({
  name: BOOK_EARNINGS,
  async due(until, limit) {
    const found = await service.models.earnings
      .find({ dueAt: { $lte: until } }, { dueAt: 1 })
      .sort({ dueAt: 1, _id: 1 })
      .limit(limit)
      .lean<{ _id: string; dueAt: Date }[]>();
    return found.map(({ _id, dueAt }) => ({ id: _id, at: dueAt }));
  },
  fire: (id) => bookEarning(service, id),
});
