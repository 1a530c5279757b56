import { dueBy } from '@linli/kit/timers/dueBy.ts';
import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { refuse } from '@linli/kit/decisions.ts';
import type { Issues } from '../service.ts';
import { decideWhistle } from '../whistle/decideWhistle.ts';
import { whistleRules } from '../whistle/whistleRules.ts';

export const EXPIRE_WHISTLES = 'expireWhistles';

/** Warns departments, notes who is late, escalates, ends the time for reports; when is in the whistle. */
export const expireWhistles = (service: Issues): TimerKind => ({
  name: EXPIRE_WHISTLES,
  due: dueBy(service.models.whistles, 'wakeAt'),
  async fire(id) {
    const { wakeAt } = await service.database.transaction((transaction) =>
      service.whistles.change(transaction, id, async (whistle) =>
        whistle
          ? decideWhistle(whistle, { type: 'TIME_OUT' }, service.clock(), await whistleRules(service, whistle))
          : refuse('NOT_FOUND'),
      ),
    );
    return wakeAt;
  },
});
