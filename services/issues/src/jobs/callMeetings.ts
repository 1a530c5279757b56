import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { callNext } from '../deliberation/day/callNext.ts';
import type { Issues } from '../service.ts';

export const CALL_MEETINGS = 'callMeetings';

/** Calls the meetings of deliberation days when their lead time begins; the due time is in the day. */
export const callMeetings = (service: Issues): TimerKind => ({
  name: CALL_MEETINGS,
  async due(until, limit) {
    const due = await service.models.deliberationDays
      .find({ dueAt: { $lte: until } }, { dueAt: 1 })
      .sort({ dueAt: 1 })
      .limit(limit)
      .lean();
    return due.map(({ _id, dueAt }) => ({ id: _id, at: dueAt }));
  },
  fire: (id) => callNext(service, id),
});
