import { dueBy } from '@linli/kit/timers/dueBy.ts';
import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { decide } from '../counselling/decideAppointment.ts';
import type { Issues } from '../service.ts';

export const ATTEND_COUNSELLING = 'attendCounselling';

/** Reminds of confirmed appointments, and lets requests lapse that nobody has confirmed in time. */
export const attendCounselling = ({ database, models, appointments, clock }: Issues): TimerKind => ({
  name: ATTEND_COUNSELLING,
  due: dueBy(models.appointments, 'dueAt'),
  async fire(id) {
    const { dueAt } = await database.transaction((transaction) =>
      appointments.change(transaction, id, (appointment) => decide(appointment, { type: 'TIME_OUT' }, clock())),
    );
    return dueAt;
  },
});
