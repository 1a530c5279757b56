import { dueBy } from '@linli/kit/timers/dueBy.ts';
import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { decide } from '../mediation/decideMediation.ts';
import type { Actor } from '../mediation/mediationCase.ts';
import type { Issues } from '../service.ts';

export const MARK_OVERDUE_MEDIATIONS = 'markOverdueMediations';

const TIME: Actor = { id: '', speaksFor: [], manages: false, mediates: false };

/** Marks mediations that last too long, and follow-ups nobody has checked in time. */
export const markOverdueMediations = ({ database, models, mediations, clock }: Issues): TimerKind => ({
  name: MARK_OVERDUE_MEDIATIONS,
  due: dueBy(models.mediations, 'dueAt'),
  async fire(id) {
    const { dueAt } = await database.transaction((transaction) =>
      mediations.change(transaction, id, (mediation) => decide(mediation, { type: 'TIME_OUT' }, TIME, clock())),
    );
    return dueAt;
  },
});
