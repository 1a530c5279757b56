import type { IssueSize, IssueUrgency } from '../catalogue/category.ts';
import type { Actor, Leaving, Status } from '../procedure/definition.ts';
import type { HandlerKind } from '../handlers/handlerUnit.ts';
import type { RequestCommand } from '../procedure/requests.ts';
import type { Happening, RequestKind, Run, RunRequest } from '../procedure/run.ts';

/** Stands for whoever reports, or acts on their own report, without a name; nothing is kept that leads back to them. */
export const ANONYMOUS = 'anonymous';

/** A file by reference, e.g. a photo of the repaired tap. */
export type Evidence = { readonly url: string; readonly sha256: string; readonly sizeBytes: number };

/** A file handed in with a report; `privacy` when persons or number plates may be seen on it. */
export type Photo = Evidence & { readonly privacy: boolean };

/** Degrees, WGS 84. */
export type Location = { readonly longitude: number; readonly latitude: number };

/** How an issue came in. */
export const CHANNELS = [
  'APP',
  'HOTLINE',
  'MAILBOX',
  'CHAT_GROUP',
  'RECEPTION_DAY',
  'PATROL',
  'VISIT',
  'PARTNER',
] as const;

export type Channel = (typeof CHANNELS)[number];

/** How it is to be handled (小事线上议、急事现场议、难事会场议). */
export const HANDLINGS = ['ONLINE', 'ON_THE_SPOT', 'MEETING'] as const;
export type Handling = (typeof HANDLINGS)[number];

/** The rule that decided where an issue goes. */
export type Route = {
  readonly handling: Handling;
  /** Key of the rule, and version of the table it stands in. */
  readonly ruleKey: string;
  readonly tableVersion: number;
  readonly tableAreaId: string | null;
};

/** Where an issue came from in another system or service. */
export type Origin =
  | { readonly kind: 'VISIT'; readonly visitId: string; readonly findingId: string }
  | { readonly kind: 'PARTNER'; readonly partnerId: string; readonly externalId: string };

/** What was reported. Phone, address and the name of a reporter without an account are sealed. */
export type Report = {
  readonly _id: string;
  /** Event code of 16 characters. */
  readonly code: string;
  readonly channel: Channel;
  /** The person it is for; null when anonymous. */
  readonly reporterId: string | null;
  /** Who took it in for somebody else; null when the reporter did it. */
  readonly takenInById: string | null;
  /** Keyed hash of the tracking code of an anonymous report. */
  readonly trackingHash: string | null;
  readonly communityId: string;
  /** Path of area ids from the root to the smallest area known. */
  readonly areaIds: readonly string[];
  readonly buildingId: string | null;
  readonly estateId: string | null;
  readonly location: Location | null;
  readonly categoryCode: string;
  readonly categoryVersion: number;
  readonly description: string;
  /** Words of the description that tell issues of one kind from others. */
  readonly terms: readonly string[];
  readonly answers: readonly { readonly code: string; readonly values: readonly string[] }[];
  readonly photos: readonly Photo[];
  readonly contactPhone: string | null;
  readonly maskedPhone: string | null;
  readonly address: string | null;
  readonly size: IssueSize;
  readonly urgency: IssueUrgency;
  readonly route: Route;
  readonly origin: Origin | null;
};

/** One line of the timeline; `by` is null when time or the system did it. */
export type TimelineStep = {
  readonly at: Date;
  readonly action: IssueEvent['type'];
  /** Key of the procedure's action, where one was taken. */
  readonly code?: string;
  readonly by: string | null;
  readonly from?: string;
  readonly to?: string;
  readonly reason?: string;
  readonly evidence?: readonly Evidence[];
  /** For the people who handle it only. */
  readonly internal?: true;
  /** Per cent of a warning, level of an escalation, kind of a request and such. */
  readonly detail?: Readonly<Record<string, string | number | null>>;
};

/** A supervision order (督办单) of the Party organization or a supervisor. */
export type SupervisionOrder = {
  readonly id: string;
  readonly byId: string;
  readonly at: Date;
  readonly text: string;
  readonly answerDueAt: Date;
  readonly answer: { readonly at: Date; readonly byId: string; readonly text: string } | null;
  /** Noted once when the answer is late. */
  readonly overdue: boolean;
};

/** The stored issue. What is absent has not happened, or was taken back. */
export type Issue = Report & {
  readonly version: number;
  readonly status: Status;
  readonly run: Run;
  readonly reportedAt: Date;
  /** When the present step's limit is over; `NEVER` when it has none. */
  readonly dueAt: Date;
  /** When the limit of the whole is over; `NEVER` while it rests. */
  readonly limitAt: Date;
  /** When time has something to do next. */
  readonly wakeAt: Date;
  readonly filedAt?: Date;
  readonly offeredToId?: string;
  readonly acceptedById?: string;
  /** The report under which the acceptor serves; null for others. */
  readonly memberReportId?: string | null;
  readonly acceptedAt?: Date;
  /** Stays when it is given back or reopened. */
  readonly firstAcceptedAt?: Date;
  /** The unit that answers for it. */
  readonly handlerId?: string;
  /** What kind of unit it was when it was named; absent where that was not kept. */
  readonly handlerKind?: HandlerKind;
  readonly coHandlerIds?: readonly string[];
  /** Minutes of work. */
  readonly minutes?: number;
  readonly doneAt?: Date;
  /** Whether the work was handed in within the limit of the whole. */
  readonly onTime?: boolean;
  readonly confirmedBy?: 'REPORTER' | 'OPERATOR' | 'AUTOMATIC' | 'PARTNER';
  readonly completedAt?: Date;
  readonly stars?: number;
  readonly ratedAt?: Date;
  /** When it ended without being done. */
  readonly endedAt?: Date;
  readonly reopenCount: number;
  readonly returnCount: number;
  readonly reminderCount: number;
  readonly followUp?: FollowUp;
  /** Present once a call has reached somebody. */
  readonly reachedByCall?: true;
  readonly supervision: readonly SupervisionOrder[];
  /** Others who said "me too". */
  readonly joinCount: number;
  /** The issue it was merged into as a duplicate. */
  readonly duplicateOfId?: string;
  /** Number of all steps so far; the timeline keeps the first and the latest. */
  readonly stepCount: number;
  readonly timeline: readonly TimelineStep[];
};

/** A call after the end, by somebody who did not do the work. */
export type FollowUp = {
  readonly byId: string;
  readonly at: Date;
  readonly reached: boolean;
  readonly solved: boolean | null;
  readonly satisfied: boolean | null;
  readonly note: string;
};

/** What an action leaves behind. */
export type Left = {
  readonly reason?: string;
  readonly evidence?: readonly Evidence[];
  readonly minutes?: number;
  readonly stars?: number;
  readonly person?: string;
  readonly memberReportId?: string | null;
  readonly unit?: string;
  readonly unitKind?: HandlerKind;
  readonly departments?: readonly string[];
};

/** Kinds of a leaving that an input brings. */
export const leavingsOf = (left: Left): ReadonlySet<Leaving> => {
  const given: [Leaving, unknown][] = [
    ['REASON', left.reason],
    ['EVIDENCE', left.evidence?.length],
    ['MINUTES_SPENT', left.minutes],
    ['STARS', left.stars],
    ['PERSON', left.person],
    ['UNIT', left.unit],
    ['DEPARTMENTS', left.departments?.length],
  ];
  return new Set(given.filter(([, value]) => value).map(([leaving]) => leaving));
};

type By = { readonly by: string; readonly actors: ReadonlySet<Actor> };

export type IssueCommand =
  | { readonly type: 'REPORT'; readonly report: Report; readonly by: string | null }
  /** An action of the procedure by its key, or the one of the present step that has this effect. */
  | {
      readonly type: 'ACT';
      /** Null where the service itself acts. */
      readonly by: string | null;
      readonly actors: ReadonlySet<Actor>;
      readonly wanted: Wanted;
      readonly left: Left;
      /** Milliseconds to answer an offer; absent: the standard of the installation. */
      readonly offerMs?: number;
    }
  | RequestCommand
  | (By & { readonly type: 'REMIND'; readonly reason: string })
  | (By & { readonly type: 'SUPERVISE'; readonly id: string; readonly text: string; readonly answerDueAt: Date })
  | (By & { readonly type: 'ANSWER_SUPERVISION'; readonly id: string; readonly text: string })
  | (By & { readonly type: 'COMMENT'; readonly text: string; readonly internal: boolean })
  | (By & { readonly type: 'MERGE'; readonly into: string; readonly reason: string })
  | (By & { readonly type: 'FOLLOW_UP'; readonly followUp: Omit<FollowUp, 'byId' | 'at'> })
  | (By & { readonly type: 'CLASSIFY'; readonly to: Classification; readonly reason: string })
  | { readonly type: 'JOIN' }
  /** Money was paid out for it. */
  | { readonly type: 'FUND'; readonly disbursementId: string }
  /** A mark of a clock, a time-out, the end of a suspension may have come. */
  | { readonly type: 'TIME_OUT' };

export type Wanted =
  | { readonly key: string }
  | { readonly effect: 'POOL' | 'OFFER' | 'REFUSE' | 'ASSIGN' | 'ACCEPT' | 'GIVE_BACK' | 'HAND_IN' }
  | { readonly effect: 'CONFIRM' | 'DISPUTE' | 'RATE' | 'WITHDRAW' | 'REOPEN' | 'REJECT' };

export type Classification = Pick<Report, 'categoryCode' | 'categoryVersion' | 'size' | 'urgency' | 'route'>;

/** What happened; `run` is where it stands afterwards, absent where nothing of that has changed. */
type Fact = {
  readonly at: Date;
  readonly by: string | null;
  readonly run?: Run;
  /** Recorded without telling anybody: what was long past when an issue was imported. */
  readonly silent?: boolean;
};

type Acted = { readonly run: Run; readonly code: string; readonly reason?: string };

export type IssueEvent = Fact &
  (
    | { readonly type: 'REPORTED'; readonly report: Report; readonly run: Run; readonly status: Status }
    | (Acted & { readonly type: ActionType; readonly status: Status; readonly left: Left })
    | (Happening & { readonly run: Run })
    | { readonly type: 'REQUESTED'; readonly run: Run; readonly request: RunRequest; readonly reason: string }
    | { readonly type: 'APPROVED'; readonly run: Run; readonly kind: RequestKind; readonly status: Status }
    | { readonly type: 'DENIED'; readonly run: Run; readonly kind: RequestKind; readonly reason: string }
    | {
        readonly type: 'RESUMED';
        readonly run: Run;
        readonly status: Status;
        readonly reason?: string;
        readonly disbursementId?: string;
      }
    | { readonly type: 'VOIDED'; readonly run: Run; readonly reason: string }
    | { readonly type: 'REMINDED'; readonly reason: string }
    | { readonly type: 'SUPERVISED'; readonly order: SupervisionOrder }
    | { readonly type: 'SUPERVISION_ANSWERED'; readonly id: string; readonly text: string }
    | { readonly type: 'SUPERVISION_OVERDUE'; readonly id: string }
    | { readonly type: 'COMMENTED'; readonly reason: string }
    | { readonly type: 'NOTED'; readonly reason: string }
    | { readonly type: 'MERGED'; readonly into: string; readonly run: Run; readonly reason: string }
    | { readonly type: 'FOLLOWED_UP'; readonly followUp: FollowUp }
    | { readonly type: 'CLASSIFIED'; readonly to: Classification; readonly run: Run; readonly reason: string }
    | { readonly type: 'JOINED' }
    /** The partner it came from has closed it at `closedAt`. */
    | { readonly type: 'PARTNER_CLOSED'; readonly run: Run; readonly closedAt: Date; readonly onTime?: boolean }
    | { readonly type: 'READDRESSED'; readonly areaIds: readonly string[] }
  );

/** What the timeline calls an action, by its effect; three are called otherwise when time takes them. */
export const ACTION_TYPES = {
  MOVE: 'MOVED',
  FILE: 'FILED',
  REJECT: 'REJECTED',
  POOL: 'DISPATCHED',
  OFFER: 'OFFERED',
  REFUSE: 'REFUSED',
  ASSIGN: 'ASSIGNED',
  ACCEPT: 'ACCEPTED',
  GIVE_BACK: 'RETURNED',
  HAND_IN: 'DONE',
  CHECK: 'CHECKED',
  FAIL_CHECK: 'CHECK_FAILED',
  CONFIRM: 'CONFIRMED',
  DISPUTE: 'DISPUTED',
  RATE: 'RATED',
  REOPEN: 'REOPENED',
  WITHDRAW: 'WITHDRAWN',
} as const;

export type ActionType = (typeof ACTION_TYPES)[keyof typeof ACTION_TYPES] | 'OFFER_EXPIRED' | 'ACCEPTANCE_EXPIRED';

/** States in which somebody has to act. */
export const OPEN_STATUSES = [
  'ORDERED',
  'DISPATCHED',
  'ACCEPTED',
  'DONE',
  'SUSPENDED',
  'DELIBERATED',
] as const satisfies readonly Status[];

export const isOpen = ({ status }: Pick<Issue, 'status'>): boolean => OPEN_STATUSES.some((open) => open === status);
