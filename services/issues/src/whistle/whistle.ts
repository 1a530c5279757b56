import type { Evidence } from '../issue/issue.ts';
import type { Action, Actor, Status } from '../procedure/definition.ts';
import type { Happening, Run } from '../procedure/run.ts';
import type { Clock } from '../timeLimits/clock.ts';
import type { Limit } from '../timeLimits/limit.ts';
import type { WorkingCalendar } from '../timeLimits/workingTime.ts';

/** Most departments of one whistle, and most issues it is about. */
export const MAX_WHISTLE_DEPARTMENTS = 20;
export const MAX_WHISTLE_ISSUES = 50;

/** How often a community may call again when the matter is not solved. */
export const MAX_CALLS_AGAIN = 1;

/** Highest score of either side. */
export const MAX_SCORE = 100;

/** Score of the whistler when no department has given one: silence does not count against the community. */
export const UNSCORED = 100;

/** Time to decide an objection; then it is noted as overdue. */
export const OBJECTION_LIMIT: Limit = { amount: 1, unit: 'WORKING_DAY' };

/** Per cents of a department's limit at which it is warned; at 100 it is late. */
export const RESPONSE_MARKS = [50, 80, 100];

/** Steps kept of a long history: the first and the latest. */
export const MAX_WHISTLE_STEPS = 300;

/** What a procedure for whistles is made of; each is code in `decideResponse.ts` or `decideJudgement.ts`. */
export const WHISTLE_ACTIONS = ['REPORT', 'OBJECT', 'UPHOLD', 'OVERRULE', 'JUDGE', 'CALL_AGAIN', 'WITHDRAW'] as const;

export type WhistleAction = (typeof WHISTLE_ACTIONS)[number];

/** `LATE` still has to report; `RELEASED` by an objection that was upheld. */
export const RESPONSE_STATES = ['CALLED', 'LATE', 'OBJECTED', 'REPORTED', 'RELEASED'] as const;

export type ResponseState = (typeof RESPONSE_STATES)[number];

export const OUTCOMES = ['SOLVED', 'PARTLY', 'UNSOLVED'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** 派单异议 The department says that it was called wrongly; once per whistle. */
export type Objection = {
  readonly at: Date;
  readonly byId: string;
  readonly reason: string;
  readonly dueAt: Date;
  /** Noted once when nobody has decided in time. */
  readonly overdue: boolean;
  readonly decision: {
    readonly at: Date;
    readonly byId: string;
    readonly upheld: boolean;
    readonly reason: string;
  } | null;
};

export type Judgement = { readonly outcome: Outcome; readonly score: number; readonly comment: string | null };

/** What one department was asked and what it did. */
export type DepartmentResponse = {
  readonly unitId: string;
  readonly organizationId: string | null;
  readonly lead: boolean;
  readonly state: ResponseState;
  /** When it was called, or called again. */
  readonly calledAt: Date;
  /** Its own limit; nothing but a new call begins it anew. */
  readonly clock: Clock;
  /** Whether it was late with any call. */
  readonly late: boolean;
  /** When it reported for the first time; null before. */
  readonly firstReportedAt: Date | null;
  readonly report: {
    readonly at: Date;
    readonly byId: string;
    readonly text: string;
    readonly evidence: readonly Evidence[];
  } | null;
  /** What it says of the whistler: whether the whistle was justified, 0–100. */
  readonly whistlerScore: number | null;
  readonly objection: Objection | null;
  readonly judgement: Judgement | null;
  readonly reminderCount: number;
};

/** What a community whistles for. */
export type Content = {
  readonly _id: string;
  readonly communityId: string;
  readonly areaIds: readonly string[];
  readonly blownById: string;
  readonly text: string;
  readonly categoryCode: string | null;
  readonly issueIds: readonly string[];
};

export type WhistleStep = {
  readonly at: Date;
  readonly action: WhistleEvent['type'];
  /** Key of the procedure's action, where one was taken. */
  readonly code?: string;
  readonly by: string | null;
  readonly from?: string;
  readonly to?: string;
  readonly unitId?: string;
  readonly reason?: string;
  readonly evidence?: readonly Evidence[];
  readonly detail?: Readonly<Record<string, string | number>>;
};

/** The stored whistle. What is absent has not happened. */
export type Whistle = Content & {
  readonly version: number;
  readonly status: Status;
  readonly run: Run;
  readonly blownAt: Date;
  readonly responses: readonly DepartmentResponse[];
  /** All departments named, and those that still owe a report or wait for a decision on their objection. */
  readonly unitIds: readonly string[];
  readonly pendingUnitIds: readonly string[];
  /** When something is due next: a report, or the present step; `NEVER` when nothing is. */
  readonly dueAt: Date;
  /** When the limit of the whole is over; `NEVER` while it rests. */
  readonly limitAt: Date;
  /** When time has something to do next. */
  readonly wakeAt: Date;
  readonly callsAgain: number;
  readonly closedAt?: Date;
  readonly comment?: string;
  readonly whistlerScore?: number;
  readonly endedAt?: Date;
  readonly stepCount: number;
  readonly timeline: readonly WhistleStep[];
};

/** A department to be called; without a limit that of the step counts. */
export type Call = {
  readonly unitId: string;
  readonly organizationId: string | null;
  readonly lead: boolean;
  readonly own: { readonly limit: Limit; readonly calendar: WorkingCalendar; readonly calendarKey: string } | null;
};

type By = { readonly by: string; readonly actors: ReadonlySet<Actor> };
type ByUnit = By & { readonly unitId: string };
type Judged = Judgement & { readonly unitId: string };

export type WhistleCommand =
  | { readonly type: 'BLOW'; readonly content: Content; readonly calls: readonly Call[] }
  | (ByUnit & {
      readonly type: 'REPORT';
      readonly text: string;
      readonly evidence: readonly Evidence[];
      readonly whistlerScore: number;
    })
  | (ByUnit & { readonly type: 'OBJECT'; readonly reason: string })
  | (ByUnit & { readonly type: 'DECIDE_OBJECTION'; readonly upheld: boolean; readonly reason: string })
  | (ByUnit & { readonly type: 'REMIND'; readonly reason: string })
  | (By & { readonly type: 'JUDGE'; readonly judgements: readonly Judged[]; readonly comment: string | null })
  | (By & { readonly type: 'CALL_AGAIN'; readonly calls: readonly Call[]; readonly reason: string })
  | (By & { readonly type: 'WITHDRAW'; readonly reason: string })
  | { readonly type: 'READDRESS'; readonly areaIds: readonly string[] }
  /** A mark of a clock or a time-out may have come. */
  | { readonly type: 'TIME_OUT' };

/** What happened; `run` is where it stands afterwards, absent where nothing of that has changed. */
type Fact = { readonly at: Date; readonly by: string | null; readonly run?: Run };
type Acted = { readonly run: Run; readonly status: Status; readonly code: Action['key'] };
type OfUnit = { readonly unitId: string };

export type WhistleEvent = Fact &
  (
    | {
        readonly type: 'BLOWN';
        readonly content: Content;
        readonly responses: readonly DepartmentResponse[];
        readonly run: Run;
        readonly status: Status;
      }
    | (Acted &
        OfUnit & {
          readonly type: 'REPORTED';
          readonly reason: string;
          readonly evidence: readonly Evidence[];
          readonly whistlerScore: number;
        })
    | (Acted & OfUnit & { readonly type: 'OBJECTED'; readonly reason: string; readonly dueAt: Date })
    | (Acted & OfUnit & { readonly type: 'OBJECTION_UPHELD' | 'OBJECTION_OVERRULED'; readonly reason: string })
    | (OfUnit & { readonly type: 'OBJECTION_OVERDUE' })
    | (OfUnit & { readonly type: 'DEPARTMENT_WARNED'; readonly percent: number })
    | (OfUnit & { readonly type: 'DEPARTMENT_LATE' })
    | (OfUnit & { readonly type: 'REMINDED'; readonly reason: string })
    | (Acted & { readonly type: 'ALL_REPORTED' | 'RESPONSE_EXPIRED' })
    | (Happening & { readonly run: Run })
    | (Acted & { readonly type: 'JUDGED'; readonly judgements: readonly Judged[]; readonly comment: string | null })
    | (Acted & {
        readonly type: 'CALLED_AGAIN';
        readonly calls: readonly DepartmentResponse[];
        readonly reason: string;
      })
    | (Acted & { readonly type: 'WITHDRAWN'; readonly reason: string })
    | { readonly type: 'READDRESSED'; readonly areaIds: readonly string[] }
  );

/** States in which a department has something before it. */
export const PENDING_STATES: readonly ResponseState[] = ['CALLED', 'LATE', 'OBJECTED'];

export const isPending = ({ state }: DepartmentResponse): boolean => PENDING_STATES.includes(state);

/** The score of both sides together; departments that have given none do not count. */
export function whistlerScoreOf(responses: readonly DepartmentResponse[]): { score: number; scoredBy: number } {
  const scores = responses.flatMap(({ whistlerScore }) => (whistlerScore === null ? [] : [whistlerScore]));
  const sum = scores.reduce((total, score) => total + score, 0);
  return { score: scores.length === 0 ? UNSCORED : Math.round(sum / scores.length), scoredBy: scores.length };
}
