import type { TimerKind } from '@linli/kit/timers/timers.ts';
import type { IssueFact } from '../figures/fact.ts';
import { PENDING_INDEX } from '../figures/figureStores.ts';
import { ROLL_UP_AFTER_MS, ROLL_UP_BATCH, rollUpBatch } from '../figures/rollUp.ts';
import type { Issues } from '../service.ts';

export const ROLL_UP_FACTS = 'rollUpFacts';

/** Adds what has happened to the tallies of figures, batch after batch. */
export const rollUpFacts = (service: Issues): TimerKind => ({
  name: ROLL_UP_FACTS,
  async due(until) {
    const [oldest] = await service.models.issueFacts
      .find({ pending: true }, { at: 1 })
      .sort({ _id: 1 })
      .limit(1)
      .hint(PENDING_INDEX)
      .lean<Pick<IssueFact, '_id' | 'at'>[]>();
    if (!oldest) return [];
    const at = new Date(oldest.at.getTime() + ROLL_UP_AFTER_MS);
    return at <= until ? [{ id: ROLL_UP_FACTS, at }] : [];
  },
  async fire() {
    const done = await rollUpBatch(service);
    return done === ROLL_UP_BATCH ? service.clock() : undefined;
  },
});
