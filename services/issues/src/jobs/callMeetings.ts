import { dueBy } from '@linli/kit/timers/dueBy.ts';
import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { callNext } from '../deliberation/day/callNext.ts';
import type { Issues } from '../service.ts';

export const CALL_MEETINGS = 'callMeetings';

/** Calls the meetings of deliberation days when their lead time begins; the due time is in the day. */
export const callMeetings = (service: Issues): TimerKind => ({
  name: CALL_MEETINGS,
  due: dueBy(service.models.deliberationDays, 'dueAt'),
  fire: (id) => callNext(service, id),
});
