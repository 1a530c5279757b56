import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { Issues } from '../../service.ts';
import { decideTopic } from '../topic/decideTopic.ts';
import type { TopicCommand } from '../topic/topic.ts';
import { scheduleTopics } from './callMeeting.ts';
import type { Meeting } from './meeting.ts';

type Turn = { readonly before: Meeting; readonly after: Meeting; readonly by: string; readonly at: Date };

/** Topics follow what was decided about their meeting: on the agenda or off it again, postponed, returned. */
export async function settleTopics(service: Issues, transaction: Transaction, { before, after, by, at }: Turn) {
  if (after.version === before.version) return;
  const had = before.agenda.map(({ topicId }) => topicId);
  const has = after.status === 'CANCELLED' ? [] : after.agenda.map(({ topicId }) => topicId);
  const added = has.filter((topicId) => !had.includes(topicId));
  if (added.length > 0) await scheduleTopics(service, transaction, { meeting: after, topicIds: added, by, at });
  const commands = new Map<string, TopicCommand>();
  for (const topicId of had) {
    if (!has.includes(topicId)) commands.set(topicId, { type: 'UNSCHEDULE', by, meetingId: after._id });
  }
  if (after.status === 'CLOSED') for (const [topicId, command] of outcomes(after, by)) commands.set(topicId, command);
  if (commands.size === 0) return;
  await service.topics.changeMany(transaction, [...commands.keys()], (topic, topicId) =>
    decideTopic(topic, commands.get(topicId) as TopicCommand, at),
  );
}

function outcomes({ _id: meetingId, agenda }: Meeting, by: string): (readonly [string, TopicCommand])[] {
  return agenda.flatMap(({ topicId, outcome, reason }) => {
    if (outcome !== 'POSTPONED' && outcome !== 'RETURNED') return [];
    const type = outcome === 'POSTPONED' ? 'POSTPONE' : 'RETURN';
    return [[topicId, { type, by, meetingId, reason: reason ?? '' }] as const];
  });
}
