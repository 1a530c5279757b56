import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { Issues } from '../../service.ts';
import { CN } from '../../timeLimits/calendar.ts';
import { workingCalendar } from '../../timeLimits/workingTime.ts';
import { putOnTable } from '../meeting/callMeeting.ts';
import { RIPE_STATUSES } from '../topic/topic.ts';
import { decideDay } from './decideDay.ts';
import { beginning, type DeliberationDay, meetingIdOf } from './deliberationDay.ts';

const { isHoliday } = workingCalendar(CN);

/** Calls the next meeting of a deliberation day if it is time, or skips its date; answers when the day is due next. */
export async function callNext(service: Issues, id: string): Promise<Date> {
  const at = service.clock();
  return service.database.transaction(async (transaction) => {
    const before = await service.deliberationDays.load(transaction, id);
    const after = await service.deliberationDays.change(transaction, id, (day) =>
      decideDay(day, { type: 'TURN', isHoliday }, at),
    );
    const called = after.lastDate !== null && after.lastDate !== before?.lastDate ? after.lastDate : undefined;
    if (called) await call(service, transaction, { day: after, date: called, at });
    return after.dueAt;
  });
}

type Call = { readonly day: DeliberationDay; readonly date: string; readonly at: Date };

/** A meeting of that date that is there already, from before the day was changed, stays as it is. */
async function call(service: Issues, transaction: Transaction, { day, date, at }: Call): Promise<void> {
  const _id = meetingIdOf(day._id, date);
  if (await service.meetings.load(transaction, _id)) return;
  const { name: title, venue, chairId, quorum, invitations, communityId, areaIds } = day;
  const held = { kind: 'DELIBERATION_DAY', title, venue, chairId, quorum, invitations } as const;
  const plannedAt = beginning(date, day.minuteOfDay);
  const meeting = { _id, ...held, plannedAt, communityId, areaIds, dayId: day._id };
  const topicIds = await ripeTopics(service, transaction, day);
  await putOnTable(service, transaction, { call: meeting, topicIds, by: chairId, at });
}

/** The topics of the area that have been ripe longest. */
async function ripeTopics({ models }: Issues, { session }: Transaction, day: DeliberationDay): Promise<string[]> {
  const topics = await models.topics
    .find({ areaIds: day.areaId, status: { $in: RIPE_STATUSES } }, { _id: 1 }, { session })
    .sort({ ripeAt: 1, _id: 1 })
    .limit(day.agendaSize)
    .lean();
  return topics.map(({ _id }) => _id);
}
