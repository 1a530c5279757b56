import type { Place } from '../../place.ts';

/** Most persons who second one topic. */
export const MAX_SECONDERS = 2_000;

/** Most issues, and most classes of issues, behind one topic. */
export const MAX_TOPIC_SOURCES = 200;

/** Steps kept of a long history: the first and the latest. */
export const MAX_TOPIC_STEPS = 100;

/** What somebody puts forward; at least its title and text, better with the issues it comes from. */
export type Proposal = Place & {
  readonly _id: string;
  readonly proposerId: string;
  readonly title: string;
  readonly text: string;
  readonly issueIds: readonly string[];
  readonly classIds: readonly string[];
  /** Persons beside the proposer without whom it is not screened. */
  readonly secondersNeeded: number;
};

/** One line of the history; `by` is null when time or a meeting's own procedure did it. */
export type TopicStep = {
  readonly at: Date;
  readonly action: TopicEvent['type'];
  readonly by: string | null;
  readonly reason?: string;
  readonly meetingId?: string;
};

export type TopicDetails = Proposal & {
  readonly version: number;
  readonly seconderIds: readonly string[];
  readonly proposedAt: Date;
  /** When it was accepted for a meeting; null before. Meetings take the oldest first. */
  readonly ripeAt: Date | null;
  /** The owners' vote (业主大会表决) that last decided about its resolution, as property told it. */
  readonly ownersVoteId?: string;
  /** The deliberation procedure (协商) it goes through; while there is one, the screening is decided in it alone. */
  readonly deliberationId?: string;
  readonly stepCount: number;
  readonly timeline: readonly TopicStep[];
};

export type Topic = TopicDetails &
  (
    | { readonly status: 'COLLECTING' | 'SECONDED' | 'RIPE' | 'POSTPONED' | 'RETURNED' | 'REFUSED' | 'WITHDRAWN' }
    | { readonly status: 'SCHEDULED'; readonly meetingId: string }
    /** Without a meeting where a deliberation has concluded it online or entrusted it to a member. */
    | { readonly status: 'RESOLVED'; readonly meetingId: string | null; readonly resolvedAt: Date }
    | { readonly status: 'MERGED'; readonly intoId: string }
  );

export type TopicStatus = Topic['status'];

/** What one topic hands over to the one it is merged into. */
export type Merged = Pick<TopicDetails, 'issueIds' | 'classIds' | 'seconderIds' | 'proposerId'>;

export type TopicCommand =
  | { readonly type: 'PROPOSE'; readonly proposal: Proposal }
  | { readonly type: 'SECOND'; readonly by: string }
  | {
      readonly type: 'ACCEPT' | 'REFUSE' | 'WITHDRAW';
      readonly by: string | null;
      readonly reason: string;
      /** The deliberation in which this is decided. */
      readonly deliberationId?: string;
    }
  | ({ readonly type: 'DELIBERATE' | 'END_DELIBERATION'; readonly by: string | null } & InDeliberation)
  /** What a deliberation makes of its topic: resolved without a meeting, back before the resolution, not taken up. */
  | ({
      readonly type: 'CONCLUDE' | 'REOPEN' | 'DISMISS';
      readonly by: string | null;
      readonly reason: string;
    } & InDeliberation)
  | { readonly type: 'REVISE'; readonly by: string; readonly title: string; readonly text: string }
  | { readonly type: 'MERGE'; readonly by: string; readonly reason: string; readonly intoId: string }
  /** The other side of `MERGE`. */
  | { readonly type: 'ABSORB'; readonly by: string; readonly communityId: string; readonly merged: Merged }
  | { readonly type: 'OWNERS_VOTE'; readonly by: null; readonly voteId: string; readonly passed: boolean }
  | { readonly type: 'SCHEDULE' | 'UNSCHEDULE' | 'RESOLVE'; readonly by: string | null; readonly meetingId: string }
  | {
      readonly type: 'POSTPONE' | 'RETURN';
      readonly by: string;
      readonly meetingId: string;
      readonly reason: string;
    };

type Fact = { readonly at: Date; readonly by: string | null };
type InMeeting = { readonly meetingId: string };
type InDeliberation = { readonly deliberationId: string };

export type TopicEvent = Fact &
  (
    | { readonly type: 'PROPOSED'; readonly proposal: Proposal }
    | { readonly type: 'SECONDED' }
    | { readonly type: 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN'; readonly reason: string }
    | { readonly type: 'REVISED'; readonly title: string; readonly text: string }
    | { readonly type: 'MERGED'; readonly reason: string; readonly intoId: string }
    | { readonly type: 'ABSORBED'; readonly merged: Merged }
    | { readonly type: 'OWNERS_PASSED' | 'OWNERS_REFUSED'; readonly voteId: string }
    | ({ readonly type: 'DELIBERATION_BEGUN' | 'DELIBERATION_ENDED' } & InDeliberation)
    | { readonly type: 'CONCLUDED' | 'REOPENED'; readonly reason: string }
    | ({ readonly type: 'SCHEDULED' | 'UNSCHEDULED' | 'RESOLVED' } & InMeeting)
    | ({ readonly type: 'POSTPONED' | 'RETURNED'; readonly reason: string } & InMeeting)
  );

type Move = Exclude<TopicCommand['type'], 'PROPOSE'>;

/** What can be done in each state. `SECOND` may leave it waiting for more; the rest leads to one state. */
export const topicMoves = {
  COLLECTING: ['SECOND', 'REFUSE', 'MERGE', 'ABSORB', 'WITHDRAW', 'DELIBERATE', 'END_DELIBERATION', 'DISMISS'],
  SECONDED: ['SECOND', 'ACCEPT', 'REFUSE', 'MERGE', 'ABSORB', 'WITHDRAW', 'DELIBERATE', 'END_DELIBERATION', 'DISMISS'],
  RIPE: ['SCHEDULE', 'MERGE', 'ABSORB', 'WITHDRAW', 'DELIBERATE', 'END_DELIBERATION', 'CONCLUDE', 'DISMISS'],
  SCHEDULED: ['SCHEDULE', 'UNSCHEDULE', 'RESOLVE', 'POSTPONE', 'RETURN', 'ABSORB', 'DELIBERATE', 'END_DELIBERATION'],
  POSTPONED: ['SCHEDULE', 'MERGE', 'ABSORB', 'WITHDRAW', 'DELIBERATE', 'END_DELIBERATION', 'CONCLUDE', 'DISMISS'],
  RETURNED: ['REVISE', 'WITHDRAW', 'DELIBERATE', 'END_DELIBERATION', 'DISMISS'],
  RESOLVED: ['RESOLVE', 'OWNERS_VOTE', 'END_DELIBERATION', 'REOPEN'],
  REFUSED: ['END_DELIBERATION'],
  MERGED: ['END_DELIBERATION'],
  WITHDRAWN: ['END_DELIBERATION'],
} as const satisfies Record<TopicStatus, readonly Move[]>;

/** States from which a meeting can take a topic. */
export const RIPE_STATUSES = ['RIPE', 'POSTPONED'] as const satisfies readonly TopicStatus[];
