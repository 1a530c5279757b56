/** Due time of an issue that nothing is timed for; later than every real one, so lists by due time stay complete. */
export const NEVER = new Date('9999-12-31T00:00:00.000Z');

/** A file by reference, e.g. a photo of the repaired tap. */
export type Evidence = { readonly url: string; readonly sha256: string; readonly sizeBytes: number };

/** One line of the timeline; `by` is null when time or the system did it. */
export type Step = {
  readonly at: Date;
  readonly action: IssueEvent['type'];
  readonly by: string | null;
  readonly reason?: string;
  readonly evidence?: readonly Evidence[];
};

/** What a resident orders. Phone and address are sealed. */
export type Order = {
  readonly _id: string;
  readonly reporterId: string;
  readonly communityId: string;
  /** Path of area ids from the root to the smallest area known. */
  readonly areaIds: readonly string[];
  readonly buildingId: string | null;
  readonly categoryCode: string;
  readonly description: string;
  readonly contactPhone: string;
  readonly maskedPhone: string;
  readonly address: string;
};

/** What every issue holds, whatever its state. */
export type Details = Order & {
  readonly version: number;
  readonly reportedAt: Date;
  /** When the present state times out; `NEVER` when it does not. */
  readonly dueAt: Date;
  /** Number of all steps so far; the timeline keeps the first and the latest. */
  readonly stepCount: number;
  readonly timeline: readonly Step[];
};

/** Who is on it; the member report is that under which the person serves the community. */
type Work = { readonly acceptedById: string; readonly memberReportId: string | null; readonly acceptedAt: Date };

/** Time spent in minutes; the evidence is in the timeline's step. */
type Result = Work & { readonly minutes: number; readonly doneAt: Date };

type Confirmed = Result & { readonly confirmedBy: 'REPORTER' | 'AUTOMATIC'; readonly completedAt: Date };

export type Issue =
  | (Details & { readonly status: 'ORDERED' })
  | (Details & { readonly status: 'DISPATCHED'; readonly offeredToId?: string })
  | (Details & Work & { readonly status: 'ACCEPTED' })
  | (Details & Result & { readonly status: 'DONE' })
  | (Details & Confirmed & { readonly status: 'COMPLETED' })
  | (Details & Confirmed & { readonly status: 'RATED'; readonly stars: number })
  | (Details & { readonly status: 'WITHDRAWN' });

export type IssueStatus = Issue['status'];

export type IssueCommand =
  | { readonly type: 'REPORT'; readonly order: Order }
  /** Into the pool, or to one person with milliseconds to answer. */
  | {
      readonly type: 'DISPATCH';
      readonly by: string;
      readonly offer?: { readonly to: string; readonly limitMs: number };
    }
  | { readonly type: 'ACCEPT'; readonly by: string; readonly memberReportId: string | null }
  | { readonly type: 'REFUSE'; readonly by: string; readonly reason: string }
  | { readonly type: 'RETURN'; readonly by: string; readonly reason: string }
  | { readonly type: 'COMPLETE'; readonly by: string; readonly evidence: readonly Evidence[]; readonly minutes: number }
  | { readonly type: 'CONFIRM'; readonly by: string }
  | { readonly type: 'DISPUTE'; readonly by: string; readonly reason: string }
  | { readonly type: 'RATE'; readonly by: string; readonly stars: number }
  | { readonly type: 'WITHDRAW'; readonly by: string; readonly reason: string }
  /** The present state may have timed out. */
  | { readonly type: 'TIME_OUT' }
  /** The grids were divided anew. */
  | { readonly type: 'READDRESS'; readonly areaIds: readonly string[] };

type Fact = { readonly at: Date; readonly by: string | null };

export type IssueEvent = Fact &
  (
    | { readonly type: 'REPORTED'; readonly order: Order }
    | { readonly type: 'DISPATCHED' }
    | { readonly type: 'OFFERED'; readonly to: string; readonly dueAt: Date }
    | { readonly type: 'ACCEPTED'; readonly memberReportId: string | null; readonly dueAt: Date }
    | { readonly type: 'REFUSED'; readonly reason: string }
    | { readonly type: 'OFFER_EXPIRED' }
    | { readonly type: 'RETURNED'; readonly reason: string }
    | { readonly type: 'ACCEPTANCE_EXPIRED' }
    | { readonly type: 'DONE'; readonly evidence: readonly Evidence[]; readonly minutes: number; readonly dueAt: Date }
    | { readonly type: 'CONFIRMED' }
    | { readonly type: 'DISPUTED'; readonly reason: string; readonly dueAt: Date }
    | { readonly type: 'RATED'; readonly stars: number }
    | { readonly type: 'WITHDRAWN'; readonly reason: string }
    | { readonly type: 'READDRESSED'; readonly areaIds: readonly string[] }
  );

type Move = Exclude<IssueCommand['type'], 'REPORT' | 'READDRESS'>;

/** What can be done in each state, and the state it leads to. */
export const transitions = {
  ORDERED: { DISPATCH: 'DISPATCHED', WITHDRAW: 'WITHDRAWN' },
  DISPATCHED: {
    DISPATCH: 'DISPATCHED',
    ACCEPT: 'ACCEPTED',
    REFUSE: 'DISPATCHED',
    TIME_OUT: 'DISPATCHED',
    WITHDRAW: 'WITHDRAWN',
  },
  ACCEPTED: { RETURN: 'DISPATCHED', COMPLETE: 'DONE', TIME_OUT: 'DISPATCHED' },
  DONE: { CONFIRM: 'COMPLETED', DISPUTE: 'ACCEPTED', TIME_OUT: 'COMPLETED' },
  COMPLETED: { RATE: 'RATED' },
  RATED: {},
  WITHDRAWN: {},
} as const satisfies Record<IssueStatus, Partial<Record<Move, IssueStatus>>>;

/** States in which somebody has to act. */
export const OPEN_STATUSES = ['ORDERED', 'DISPATCHED', 'ACCEPTED', 'DONE'] as const satisfies readonly IssueStatus[];

export const isOpen = ({ status }: Pick<Issue, 'status'>): boolean => OPEN_STATUSES.some((open) => open === status);

export type IssueActor = 'DISPATCHER' | 'RESPONDERS' | 'OFFERED_PERSON' | 'ACCEPTOR' | 'REPORTER';

const actors = {
  ORDERED: 'DISPATCHER',
  DISPATCHED: 'RESPONDERS',
  ACCEPTED: 'ACCEPTOR',
  DONE: 'REPORTER',
  COMPLETED: null,
  RATED: null,
  WITHDRAWN: null,
} satisfies Record<IssueStatus, IssueActor | null>;

/** Who has to act next; null when the issue has ended. */
export function waitsFor(issue: Pick<Issue, 'status'> & { readonly offeredToId?: string }): IssueActor | null {
  return issue.offeredToId === undefined ? actors[issue.status] : 'OFFERED_PERSON';
}
