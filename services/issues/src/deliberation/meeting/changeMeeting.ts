import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import type { Issues } from '../../service.ts';
import { answersFor, readsAt } from '../seen.ts';
import { attachments, ids } from '../shapes.ts';
import { invitations } from './callMeeting.ts';
import { decideMeeting } from './decideMeeting.ts';
import {
  LAPSE_MEETINGS,
  MAX_AGENDA,
  MAX_MINUTES_LENGTH,
  type Meeting,
  type MeetingCommand,
  OUTCOMES,
} from './meeting.ts';
import { ATTENDANCES, MAX_PARTIES } from './party.ts';
import { settleTopics } from './settleTopics.ts';

const meetingId = shapes.id;

/** Whether the viewer finds this meeting: readers of the area, its chair, and those invited in person or for whom they answer. */
export function seesMeeting(viewer: Viewer, meeting: Meeting): boolean {
  if (readsAt(viewer, meeting.areaIds) || meeting.chairId === viewer.id) return true;
  const own = new Set(answersFor(viewer));
  return (
    meeting.invitations.some(({ partyId }) => own.has(partyId)) ||
    meeting.attendance.some(({ personId }) => personId === viewer.id)
  );
}

type Chaired = { readonly areaIds: readonly string[]; readonly chairId: string | null };

/** The chair, and whoever manages meetings in the area: of the meeting, its votes, and the items of its resolutions. */
export const managesMeeting = (viewer: Viewer, { areaIds, chairId }: Chaired): boolean =>
  chairId === viewer.id || mayOn(viewer, 'meeting:manage', areaIds);

/** @throws Rejection NOT_FOUND, FORBIDDEN */
export function managed(viewer: Viewer, meeting: Meeting | undefined): Meeting {
  if (!meeting || !seesMeeting(viewer, meeting)) reject('NOT_FOUND', ['input', 'meetingId']);
  if (!managesMeeting(viewer, meeting)) reject('FORBIDDEN', ['input', 'meetingId']);
  return meeting;
}

/** One way to change a meeting; what becomes of its topics is settled in the same transaction. */
function changing<I extends { meetingId: string }>(shape: z.ZodType<I>, command: (input: I) => MeetingCommand) {
  return async ({ service, viewer, locale }: Context, raw: unknown): Promise<Meeting> => {
    const input = readInput(shape, raw, locale);
    const fact = { by: viewer.id, at: service.clock() };
    return service.database.transaction(async (transaction: Transaction) => {
      const before = managed(viewer, await service.meetings.load(transaction, input.meetingId));
      const given = command(input);
      if (given.type === 'CLOSE') await votesClosed(service, transaction, before);
      const after = await service.meetings.change(transaction, input.meetingId, (meeting) =>
        decideMeeting(meeting, given, fact),
      );
      await settleTopics(service, transaction, { before, after, ...fact });
      transaction.afterCommit(() => service.expectTimer(LAPSE_MEETINGS, after._id, after.lapsesAt));
      return after;
    });
  };
}

/** @throws Rejection VOTES_OPEN */
async function votesClosed({ models }: Issues, { session }: Transaction, { voteIds }: Meeting): Promise<void> {
  if (voteIds.length === 0) return;
  const open = await models.votes.countDocuments({ _id: { $in: [...voteIds] }, status: 'OPEN' }, { session });
  if (open > 0) reject('VOTES_OPEN', ['input', 'meetingId']);
}

const withReason = z.object({ meetingId, reason: shapes.text });

export const inviteToMeeting = changing(z.object({ meetingId, invitations: invitations.min(1) }), (input) => ({
  type: 'INVITE',
  invitations: input.invitations,
}));

export const uninviteFromMeeting = changing(z.object({ meetingId, partyIds: ids(MAX_PARTIES, 1) }), ({ partyIds }) => ({
  type: 'UNINVITE',
  partyIds,
}));

export const setAgenda = changing(z.object({ meetingId, topicIds: ids(MAX_AGENDA) }), ({ topicIds }) => ({
  type: 'SET_AGENDA',
  topicIds,
}));

const entry = z.object({
  partyId: shapes.id,
  status: z.enum(ATTENDANCES),
  personId: shapes.id.nullish().transform((id) => id ?? null),
});
const entries = z
  .array(entry)
  .min(1)
  .max(MAX_PARTIES)
  .refine((list) => new Set(list.map(({ partyId }) => partyId)).size === list.length);

export const recordAttendance = changing(z.object({ meetingId, entries }), (input) => ({
  type: 'RECORD_ATTENDANCE',
  entries: input.entries.map((one) => ({ ...one, personId: presentPerson(one) })),
}));

/** A party that is a person comes itself, unless somebody else is named. */
function presentPerson({ partyId, status, personId }: z.output<typeof entry>): string | null {
  return personId ?? (status === 'PRESENT' && partyId.startsWith('per_') ? partyId : null);
}

export const openMeeting = changing(z.object({ meetingId }), () => ({ type: 'OPEN' }));

export const recordMinutes = changing(
  z.object({
    meetingId,
    text: z.string().trim().min(1).max(MAX_MINUTES_LENGTH),
    attachments: attachments.nullish(),
  }),
  (input) => ({ type: 'RECORD_MINUTES', text: input.text, attachments: input.attachments ?? [] }),
);

const outcome = z.object({ topicId: shapes.id, outcome: z.enum(OUTCOMES), reason: shapes.text });

export const closeMeeting = changing(
  z.object({ meetingId, outcomes: z.array(outcome).max(MAX_AGENDA).nullish() }),
  (input) => ({ type: 'CLOSE', outcomes: input.outcomes ?? [] }),
);

export const postponeMeeting = changing(
  withReason.extend({ plannedAt: z.date(), venue: shapes.line.nullish() }),
  ({ plannedAt, venue, reason }) => ({ type: 'POSTPONE', to: plannedAt, venue: venue ?? null, reason }),
);

export const cancelMeeting = changing(withReason, ({ reason }) => ({ type: 'CANCEL', reason }));
