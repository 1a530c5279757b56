import type { TimerKind } from '@linli/kit/timers/timers.ts';
import type { Volunteering } from '../service.ts';
import { bookEarning } from '../timeBank/bookEarning.ts';

/** Books earnings one after the other, so that those of one community do not get in each other's way. */
export const bookEarnings = (service: Volunteering): TimerKind => ({
  name: 'bookEarnings',
  async due(now, limit) {
    const found = await service.models.earnings
      .find({ dueAt: { $lte: now } }, { _id: 1 })
      .sort({ dueAt: 1, _id: 1 })
      .limit(limit)
      .lean<{ _id: string }[]>();
    return found.map(({ _id }) => _id);
  },
  async next() {
    const first = await service.models.earnings
      .findOne({ dueAt: { $exists: true } }, { dueAt: 1 })
      .sort({ dueAt: 1, _id: 1 })
      .lean<{ dueAt: Date }>();
    return first?.dueAt;
  },
  fire: (id) => bookEarning(service, id),
});
