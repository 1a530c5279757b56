import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { carryOut } from '../deliberation/procedure/carryOut.ts';
import { WATCH_DELIBERATIONS } from '../deliberation/procedure/deliberation.ts';
import { NO_CLAIMS, proveFacts } from '../deliberation/procedure/proveFacts.ts';
import { NEVER } from '../timeLimits/clock.ts';
import type { Issues } from '../service.ts';

/** Warns, notes what is overdue, escalates, concludes judgements; when is in the deliberation. */
export const watchDeliberations = (service: Issues): TimerKind => ({
  name: WATCH_DELIBERATIONS,
  async due(until, limit) {
    const due = await service.models.deliberations
      .find({ wakeAt: { $lte: until } }, { wakeAt: 1 })
      .sort({ wakeAt: 1 })
      .limit(limit)
      .lean();
    return due.map(({ _id, wakeAt }) => ({ id: _id, at: wakeAt }));
  },
  async fire(id) {
    return service.database.transaction(async (transaction) => {
      const state = await service.deliberations.load(transaction, id);
      const topic = state && (await service.topics.load(transaction, state.topicId));
      if (!state || !topic) return NEVER;
      const facts = await proveFacts(service, transaction, state, topic, undefined, NO_CLAIMS);
      return (await carryOut(service, transaction, state, { type: 'TIME_OUT', facts })).wakeAt;
    });
  },
});
