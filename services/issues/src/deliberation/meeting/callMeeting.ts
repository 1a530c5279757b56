import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import type { Issues } from '../../service.ts';
import { placeFor } from '../../place.ts';
import { ids } from '../shapes.ts';
import { decideTopic } from '../topic/decideTopic.ts';
import { decideMeeting } from './decideMeeting.ts';
import { type Call, LAPSE_MEETINGS, MAX_AGENDA, type Meeting, MEETING_KINDS } from './meeting.ts';
import { invitation, MAX_PARTIES, quorumRule, STANDARD_QUORUM } from './party.ts';

export const invitations = z
  .array(invitation)
  .max(MAX_PARTIES)
  .refine((list) => new Set(list.map(({ partyId }) => partyId)).size === list.length);

const Input = z.object({
  areaId: shapes.id,
  kind: z.enum(MEETING_KINDS),
  title: shapes.line,
  plannedAt: z.date(),
  venue: shapes.line,
  chairId: shapes.id,
  invitations: invitations.nullish(),
  quorum: quorumRule.nullish(),
  topicIds: ids(MAX_AGENDA).nullish(),
  idempotencyKey: shapes.idempotencyKey,
});

/** Calls a meeting. @throws Rejection AREA_NOT_FOUND, FORBIDDEN, AREA_TOO_WIDE, TIME_NOT_POSSIBLE, TOPIC_NOT_RIPE … */
export async function callMeeting({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const place = await placeFor(service, viewer, 'meeting:manage', input.areaId);
  const now = service.clock();
  const { kind, title, plannedAt, venue, chairId } = input;
  return createOnce(service, { viewer, operation: 'meetingCall', input, now }, async (transaction) => {
    const _id = newId('mtg');
    const parties = { invitations: input.invitations ?? [], quorum: input.quorum ?? STANDARD_QUORUM };
    const call = { _id, ...place, kind, title, plannedAt, venue, chairId, ...parties, dayId: null };
    await putOnTable(service, transaction, { call, topicIds: input.topicIds ?? [], by: viewer.id, at: now });
    return _id;
  });
}

type Called = { readonly call: Call; readonly topicIds: readonly string[]; readonly by: string; readonly at: Date };

/** The meeting with its agenda, all or nothing; the same meeting only once. */
export async function putOnTable(
  service: Issues,
  transaction: Transaction,
  { call, topicIds, by, at }: Called,
): Promise<Meeting> {
  const meeting = await service.meetings.change(transaction, call._id, (state) =>
    decideMeeting(state, { type: 'CALL', call, topicIds }, { by, at }),
  );
  if (topicIds.length > 0) await scheduleTopics(service, transaction, { meeting, topicIds, by, at });
  transaction.afterCommit(() => service.expectTimer(LAPSE_MEETINGS, meeting._id, meeting.lapsesAt));
  return meeting;
}

type Scheduled = {
  readonly meeting: Meeting;
  readonly topicIds: readonly string[];
  readonly by: string;
  readonly at: Date;
};

/** Takes ripe topics of the same community onto a meeting's agenda. @throws Rejection TOPIC_NOT_RIPE and others */
export async function scheduleTopics(
  { topics }: Issues,
  transaction: Transaction,
  { meeting, topicIds, by, at }: Scheduled,
): Promise<void> {
  await topics.changeMany(transaction, topicIds, (topic) => {
    const here = topic?.communityId === meeting.communityId ? topic : undefined;
    return decideTopic(here, { type: 'SCHEDULE', by, meetingId: meeting._id }, at);
  });
}
