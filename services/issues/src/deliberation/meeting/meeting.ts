import type { Place } from '../../place.ts';
import type { Evidence } from '../../issue/issue.ts';
import type { Attendance, AttendanceStatus, Invitation, QuorumRule } from './party.ts';

/** Most topics on one agenda. */
export const MAX_AGENDA = 50;

/** How long before its planned time a meeting can be opened, and how long after, in minutes. */
export const OPEN_EARLY_MINUTES = 60;
export const OPEN_LATE_MINUTES = 1_440;

/** Name of the timer that ends meetings nobody has opened. */
export const LAPSE_MEETINGS = 'lapseMeetings';

/** Longest minutes, in characters. */
export const MAX_MINUTES_LENGTH = 20_000;

/** Most votes of one meeting. */
export const MAX_VOTES = 100;

/** How often one meeting can be put off. */
export const MAX_POSTPONEMENTS = 20;

export const MEETING_KINDS = [
  'DELIBERATION_DAY',
  'SIX_PARTY',
  'JOINT_CONFERENCE',
  'RESIDENTS_MEETING',
  'COORDINATION',
  'OTHER',
] as const;

export type MeetingKind = (typeof MEETING_KINDS)[number];

/** What is fixed when a meeting is called. */
export type Call = Place & {
  readonly _id: string;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly plannedAt: Date;
  readonly venue: string;
  readonly chairId: string;
  readonly quorum: QuorumRule;
  readonly invitations: readonly Invitation[];
  /** The deliberation day that called it; null for others. */
  readonly dayId: string | null;
};

export const OUTCOMES = ['POSTPONED', 'RETURNED'] as const;

/** What became of a topic at the table; `RESOLVED` comes from a resolution. */
export type AgendaItem = {
  readonly topicId: string;
  readonly outcome: 'RESOLVED' | (typeof OUTCOMES)[number] | null;
  readonly reason: string | null;
};

export type Minutes = {
  readonly text: string;
  readonly attachments: readonly Evidence[];
  readonly recordedById: string;
  readonly recordedAt: Date;
};

export type Postponement = {
  readonly from: Date;
  readonly to: Date;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
};

type Details = Call & {
  readonly version: number;
  readonly calledAt: Date;
  readonly agenda: readonly AgendaItem[];
  readonly attendance: readonly Attendance[];
  readonly minutes: Minutes | null;
  readonly postponements: readonly Postponement[];
  /** When it ends by itself unless somebody opens it; `NEVER` once it was opened or has ended. */
  readonly lapsesAt: Date;
  /** Votes held in it. */
  readonly voteIds: readonly string[];
};

type Held = { readonly openedAt: Date; readonly openedById: string };

export type Meeting = Details &
  (
    | { readonly status: 'PLANNED' }
    | ({ readonly status: 'OPEN' } & Held)
    | ({ readonly status: 'CLOSED'; readonly closedAt: Date } & Held)
    | { readonly status: 'CANCELLED'; readonly cancelledAt: Date; readonly cancelReason: string | null }
  );

export type MeetingStatus = Meeting['status'];

export type AttendanceEntry = {
  readonly partyId: string;
  readonly status: AttendanceStatus;
  readonly personId: string | null;
};

/** Outcome of a topic that the meeting did not resolve. */
export type TopicOutcome = {
  readonly topicId: string;
  readonly outcome: (typeof OUTCOMES)[number];
  readonly reason: string;
};

export type MeetingCommand =
  | { readonly type: 'CALL'; readonly call: Call; readonly topicIds: readonly string[] }
  | { readonly type: 'INVITE'; readonly invitations: readonly Invitation[] }
  | { readonly type: 'UNINVITE'; readonly partyIds: readonly string[] }
  | { readonly type: 'SET_AGENDA'; readonly topicIds: readonly string[] }
  | { readonly type: 'RECORD_ATTENDANCE'; readonly entries: readonly AttendanceEntry[] }
  | { readonly type: 'OPEN' }
  | { readonly type: 'RECORD_MINUTES'; readonly text: string; readonly attachments: readonly Evidence[] }
  | { readonly type: 'ADD_VOTE'; readonly voteId: string; readonly topicId: string }
  /** A resolution on this topic was adopted. */
  | { readonly type: 'RESOLVE'; readonly topicId: string | null }
  | { readonly type: 'CLOSE'; readonly outcomes: readonly TopicOutcome[] }
  | { readonly type: 'POSTPONE'; readonly to: Date; readonly venue: string | null; readonly reason: string }
  | { readonly type: 'CANCEL'; readonly reason: string }
  /** Nobody may have opened it in time. */
  | { readonly type: 'LAPSE' };

type Fact = { readonly at: Date; readonly by: string };

export type MeetingEvent = Fact &
  (
    | { readonly type: 'CALLED'; readonly call: Call; readonly topicIds: readonly string[] }
    | { readonly type: 'INVITED'; readonly invitations: readonly Invitation[] }
    | { readonly type: 'UNINVITED'; readonly partyIds: readonly string[] }
    | { readonly type: 'AGENDA_SET'; readonly topicIds: readonly string[] }
    | { readonly type: 'ATTENDANCE_RECORDED'; readonly entries: readonly AttendanceEntry[] }
    | { readonly type: 'OPENED' }
    | { readonly type: 'MINUTES_RECORDED'; readonly text: string; readonly attachments: readonly Evidence[] }
    | { readonly type: 'VOTE_ADDED'; readonly voteId: string }
    | { readonly type: 'TOPIC_RESOLVED'; readonly topicId: string }
    | { readonly type: 'CLOSED'; readonly outcomes: readonly TopicOutcome[] }
    | { readonly type: 'POSTPONED'; readonly to: Date; readonly venue: string | null; readonly reason: string }
    | { readonly type: 'CANCELLED'; readonly reason: string }
    | { readonly type: 'LAPSED' }
  );

type Move = Exclude<MeetingCommand['type'], 'CALL' | 'LAPSE'>;

/** What can be done in each state. */
export const meetingMoves = {
  PLANNED: ['INVITE', 'UNINVITE', 'SET_AGENDA', 'RECORD_ATTENDANCE', 'OPEN', 'POSTPONE', 'CANCEL'],
  OPEN: ['INVITE', 'RECORD_ATTENDANCE', 'RECORD_MINUTES', 'ADD_VOTE', 'RESOLVE', 'CLOSE'],
  CLOSED: [],
  CANCELLED: [],
} as const satisfies Record<MeetingStatus, readonly Move[]>;

/** Persons who sit in the meeting for a party. */
export const personsPresent = ({ attendance }: Pick<Meeting, 'attendance'>): string[] =>
  attendance.flatMap(({ status, personId }) => (status === 'PRESENT' && personId !== null ? [personId] : []));

/** Persons who sit there for a party that is entitled, once each. */
export function entitledPresent({ attendance, invitations }: Pick<Meeting, 'attendance' | 'invitations'>): string[] {
  const entitled = new Set(invitations.filter((party) => party.entitled).map(({ partyId }) => partyId));
  return personsPresent({ attendance: attendance.filter(({ partyId }) => entitled.has(partyId)) });
}
