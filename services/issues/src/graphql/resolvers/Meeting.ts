import { type Attendance, PARTY_KINDS, quorumOf } from '../../deliberation/meeting/party.ts';
import type { Meeting as Row } from '../../deliberation/meeting/meeting.ts';
import type { MeetingResolvers } from '../generated.ts';
import { visibleDeliberationDay, visibleMeeting } from './deliberationRows.ts';

export const Meeting: MeetingResolvers = {
  __resolveReference: ({ id }, context) => visibleMeeting(context, id),
  id: ({ _id }) => _id,
  community: ({ communityId }) => ({ id: communityId }),
  area: ({ areaIds, communityId }) => ({ id: areaIds.at(-1) ?? communityId }),
  chair: ({ chairId }) => ({ id: chairId }),
  deliberationDay: ({ dayId }, _, context) => (dayId === null ? null : visibleDeliberationDay(context, dayId)),
  agenda: ({ agenda }) => [...agenda],
  parties: (meeting) => {
    const told = recorded(meeting);
    return meeting.invitations.map((party) => ({ ...party, record: told.get(party.partyId) }));
  },
  attendance: (meeting) => {
    const told = recorded(meeting);
    return PARTY_KINDS.flatMap((kind) => {
      const parties = meeting.invitations.filter((party) => party.kind === kind);
      const count = (status: string) => parties.filter(({ partyId }) => told.get(partyId)?.status === status).length;
      const came = { present: count('PRESENT'), excused: count('EXCUSED'), absent: count('ABSENT') };
      return parties.length === 0 ? [] : [{ kind, invited: parties.length, ...came }];
    });
  },
  quorum: ({ quorum, invitations, attendance }) => ({ ...quorum, ...quorumOf(quorum, invitations, attendance) }),
  votes: ({ _id }, args, { loaders }) => loaders.votesOfMeeting(_id, args),
  resolutions: ({ _id }, args, { loaders }) => loaders.resolutionsOfMeeting(_id, args),
  postponements: ({ postponements }) => [...postponements],
  openedAt: (meeting) => ('openedAt' in meeting ? meeting.openedAt : null),
  openedBy: (meeting) => ('openedById' in meeting ? { id: meeting.openedById } : null),
  closedAt: (meeting) => ('closedAt' in meeting ? meeting.closedAt : null),
  cancelledAt: (meeting) => ('cancelledAt' in meeting ? meeting.cancelledAt : null),
  cancelReason: (meeting) => ('cancelReason' in meeting ? meeting.cancelReason : null),
};

const recorded = ({ attendance }: Row): Map<string, Attendance> =>
  new Map(attendance.map((entry) => [entry.partyId, entry]));
