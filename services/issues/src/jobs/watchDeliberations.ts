import { dueBy } from '@linli/kit/timers/dueBy.ts';
import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { carryOut } from '../deliberation/procedure/carryOut.ts';
import { WATCH_DELIBERATIONS } from '../deliberation/procedure/deliberation.ts';
import { NO_CLAIMS, proveFacts } from '../deliberation/procedure/proveFacts.ts';
import { NEVER } from '../timeLimits/clock.ts';
import type { Issues } from '../service.ts';

/** Warns, notes what is overdue, escalates, concludes judgements; when is in the deliberation. */
export const watchDeliberations = (service: Issues): TimerKind => ({
  name: WATCH_DELIBERATIONS,
  due: dueBy(service.models.deliberations, 'wakeAt'),
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
