import { dueBy } from '@linli/kit/timers/dueBy.ts';
import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { decideMeeting } from '../deliberation/meeting/decideMeeting.ts';
import { LAPSE_MEETINGS } from '../deliberation/meeting/meeting.ts';
import { settleTopics } from '../deliberation/meeting/settleTopics.ts';
import type { Issues } from '../service.ts';

/** Ends meetings that nobody has opened in time, so that their topics can go to another one. */
export const lapseMeetings = (service: Issues): TimerKind => ({
  name: LAPSE_MEETINGS,
  due: dueBy(service.models.meetings, 'lapsesAt'),
  async fire(id) {
    const at = service.clock();
    const after = await service.database.transaction(async (transaction) => {
      const before = await service.meetings.load(transaction, id);
      if (!before) return undefined;
      const fact = { by: before.chairId, at };
      const meeting = await service.meetings.change(transaction, id, (state) =>
        decideMeeting(state, { type: 'LAPSE' }, fact),
      );
      await settleTopics(service, transaction, { before, after: meeting, ...fact });
      return meeting;
    });
    return after?.lapsesAt;
  },
});
