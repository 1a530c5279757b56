import type { Evidence } from '../../issue/issue.ts';
import type { Actor, Leaving, Status } from '../../procedure/definition.ts';
import type { RequestCommand, RequestEvent } from '../../procedure/requests.ts';
import type { Happening, Run } from '../../procedure/run.ts';
import type { PartyKind } from '../meeting/party.ts';
import type { Place } from '../../place.ts';
import type { Topic } from '../topic/topic.ts';

/** Name of the timer that watches deliberations. */
export const WATCH_DELIBERATIONS = 'watchDeliberations';

/** Steps kept of a long history, and visits to steps: the first and the latest. */
export const MAX_DELIBERATION_STEPS = 200;
export const MAX_VISITS = 100;

/** Most departments that can be named at once, and most contributions to its online discussion. */
export const MAX_DEPARTMENTS = 20;
export const MAX_COMMENTS = 500;

/** Kinds of parties that have to be heard before an online discussion can be concluded. */
export const MIN_ONLINE_PARTIES = 2;

/** Stars from which a judgement counts as satisfied. */
export const SATISFIED_STARS = 3;

/** Judgements a conclusion needs: after a resolution, and for a small matter settled without one. */
export const MIN_JUDGEMENTS = 3;
export const MIN_SMALL_JUDGEMENTS = 1;

/** What is deliberated. */
export type Subject = Place & {
  readonly _id: string;
  readonly topicId: string;
  readonly proposerId: string;
  readonly issueIds: readonly string[];
};

/** What an action has left behind; documents by their id. */
export type Left = {
  readonly reason?: string;
  readonly evidence?: readonly Evidence[];
  readonly meetingId?: string;
  readonly resolutionId?: string;
  readonly unitIds?: readonly string[];
  /** The member a small matter is entrusted to (党员包联). */
  readonly memberId?: string;
};

/** One stay in a step, and how it ended. */
export type Visit = {
  readonly step: string;
  readonly enteredAt: Date;
  readonly leftAt: Date | null;
  readonly code: string | null;
  readonly by: string | null;
  readonly left: Left | null;
};

export type DeliberationStep = {
  readonly at: Date;
  readonly action: DeliberationEvent['type'];
  /** Key of the procedure's action, where one was taken. */
  readonly code?: string;
  /** Null when time or the service itself did it. */
  readonly by: string | null;
  readonly from?: string;
  readonly to?: string;
  readonly left?: Left;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
};

/** What has been said online since the present round began. */
export type Discussion = { readonly count: number; readonly parties: readonly PartyKind[] };

export type OwnersVote = { readonly voteId: string; readonly passed: boolean; readonly at: Date };

/** The stored deliberation. */
export type Deliberation = Subject & {
  readonly version: number;
  readonly status: Status;
  readonly run: Run;
  readonly startedById: string;
  readonly startedAt: Date;
  /** Documents from before this moment do not count: the start, or the latest return before a resolution. */
  readonly roundSince: Date;
  readonly unitIds: readonly string[];
  readonly resolutionId: string | null;
  readonly entrustedToId: string | null;
  readonly handedInById: string | null;
  readonly ownersVote: OwnersVote | null;
  readonly discussion: Discussion;
  /** Contributions in all rounds. */
  readonly commentCount: number;
  readonly visits: readonly Visit[];
  /** Every step it has been in, each once. */
  readonly passed: readonly string[];
  /** The earlier limit of step and whole; `NEVER` when neither runs. */
  readonly dueAt: Date;
  readonly wakeAt: Date;
  readonly endedAt?: Date;
  readonly stepCount: number;
  readonly timeline: readonly DeliberationStep[];
};

/** Judgements of residents in the present step. */
export type Judged = { readonly count: number; readonly satisfied: number };

/** What the documents say at this moment. */
export type Facts = {
  readonly topic: Pick<Topic, 'status' | 'title' | 'issueIds'>;
  /** What is there in fact, beside what is claimed. */
  readonly proven: ReadonlySet<Leaving>;
  readonly left: Left;
  /** Whether items of the resolution are not done. */
  readonly itemsOpen: boolean;
  /** Whether the resolution needs an owners' vote that has not passed. */
  readonly ownersAwaited: boolean;
  readonly judged: Judged;
};

export type DeliberationCommand =
  | { readonly type: 'START'; readonly subject: Subject; readonly by: string }
  | {
      readonly type: 'ACT';
      readonly key: string;
      /** Null where the service itself acts. */
      readonly by: string | null;
      readonly actors: ReadonlySet<Actor>;
      /** The step the caller has seen. */
      readonly step?: string;
      readonly facts: Facts;
    }
  | { readonly type: 'COMMENT'; readonly by: string; readonly party: PartyKind }
  | RequestCommand
  /** An owners' vote is over; `facts` as of its resolution. */
  | { readonly type: 'OWNERS_VOTE'; readonly voteId: string; readonly passed: boolean; readonly facts: Facts }
  /** A mark of a clock, a time-out, or the end of a suspension may have come. */
  | { readonly type: 'TIME_OUT'; readonly facts: Facts };

/** What an action means for the topic. */
export type TopicMove = 'ACCEPT' | 'CONCLUDE' | 'REOPEN' | 'DISMISS' | 'WITHDRAW';

/** What happened; `run` is where it stands afterwards, absent where nothing of that has changed. */
type Fact = { readonly at: Date; readonly by: string | null; readonly run?: Run };

export type DeliberationEvent = Fact &
  (
    | { readonly type: 'STARTED'; readonly subject: Subject; readonly run: Run; readonly status: Status }
    | {
        readonly type: 'ACTED';
        readonly code: string;
        readonly effect: string;
        readonly run: Run;
        readonly status: Status;
        readonly left: Left;
        readonly issueIds: readonly string[];
        /** In this order. */
        readonly topicMoves: readonly TopicMove[];
        /** Whether a new round begins: back to before a resolution. */
        readonly back: boolean;
        readonly ended: boolean;
      }
    | { readonly type: 'COMMENTED'; readonly party: PartyKind }
    | { readonly type: 'OWNERS_VOTED'; readonly voteId: string; readonly passed: boolean }
    | (Happening & { readonly run: Run })
    | RequestEvent
    /** A suspension is over. */
    | { readonly type: 'RESUMED'; readonly run: Run; readonly status: Status }
  );

/** Judgements without which nobody concludes. */
export const judgementsNeeded = ({ resolutionId }: Pick<Deliberation, 'resolutionId'>): number =>
  resolutionId === null ? MIN_SMALL_JUDGEMENTS : MIN_JUDGEMENTS;

/** At least half of those who have judged. */
export const isSatisfied = ({ count, satisfied }: Judged): boolean => satisfied * 2 >= count;
