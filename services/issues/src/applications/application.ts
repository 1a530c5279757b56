import type { Evidence } from '../issue/issue.ts';
import type { Action, Actor, Effect, Status } from '../procedure/definition.ts';
import type { RequestCommand } from '../procedure/requests.ts';
import type { Happening, RequestKind, Run, RunRequest } from '../procedure/run.ts';

/** Most files and shown originals of one application, rounds of supplements, steps kept of its history. */
export const MAX_MATERIALS = 60;
export const MAX_SUPPLEMENTS = 20;
export const MAX_TIMELINE_STEPS = 100;

/** What may be asked for while somebody is at work; returning and voiding are actions of the procedure here. */
export const APPLICATION_REQUESTS = ['SUSPENSION', 'EXTENSION'] as const satisfies readonly RequestKind[];

/** A file handed in (its address is sealed), or an original shown to a clerk, who answers for having seen it. */
export type Material = {
  /** Code of the item's material. */
  readonly code: string;
  readonly kind: 'FILE' | 'SHOWN';
  readonly file: Evidence | null;
  readonly at: Date;
  readonly byId: string;
};

/** What was asked for at once (一次性告知); the reason is sealed. */
export type Missing = { readonly code: string; readonly reason: string };

export type Supplement = {
  readonly askedAt: Date;
  readonly askedById: string;
  readonly missing: readonly Missing[];
  readonly suppliedAt: Date | null;
};

/** Granted with a document, or refused with a reason (sealed) and the notice of remedies. */
export type Decision = {
  readonly granted: boolean;
  readonly at: Date;
  /** Null when time did it. */
  readonly byId: string | null;
  /** Its addresses are sealed. */
  readonly documents: readonly Evidence[];
  readonly reason: string | null;
  /** Null: the standard notice of the law. */
  readonly remedy: string | null;
};

/** What was applied for. Person, answers and addresses of files are sealed. */
export type Submission = {
  readonly _id: string;
  /** 16 characters, e.g. `SA44080326000001`. */
  readonly number: string;
  readonly itemCode: string;
  readonly itemVersion: number;
  /** The area whose item it is; null for the shipped catalogue. */
  readonly itemAreaId: string | null;
  /** Materials the item names, as they were. */
  readonly wanted: readonly { readonly code: string; readonly required: boolean }[];
  readonly promiseDays: number;
  readonly districtId: string;
  /** Where the applicant lives. */
  readonly homeAreaId: string;
  /** The counter that took it in; null when the applicant did it. */
  readonly counterAreaId: string | null;
  readonly takenInById: string | null;
  /** Path of the responsible place, root first. */
  readonly areaIds: readonly string[];
  /** The department that answers for it; null: the place itself. */
  readonly unitId: string | null;
  /** Responsible place and unit: a case worker holds `application:process` on one of them. */
  readonly nodes: readonly string[];
  readonly calendarKey: string;
  readonly applicantId: string;
  readonly applicant: string;
  readonly answers: string;
  readonly materials: readonly Material[];
};

/** One line of the history; `by` is null when time did it. */
export type TimelineStep = {
  readonly at: Date;
  readonly action: ApplicationEvent['type'];
  /** Key of the procedure's action, where one was taken. */
  readonly code?: string;
  readonly by: string | null;
  readonly from?: string;
  readonly to?: string;
  /** Sealed. */
  readonly reason?: string;
  readonly detail?: Readonly<Record<string, string | number>>;
};

export type Application = Submission & {
  readonly version: number;
  readonly status: Status;
  readonly run: Run;
  readonly submittedAt: Date;
  /** When the step's limit and the promise end, `NEVER` where none counts; when time has something to do next. */
  readonly dueAt: Date;
  readonly limitAt: Date;
  readonly wakeAt: Date;
  readonly acceptedAt?: Date;
  readonly acceptedById?: string;
  readonly supplements: readonly Supplement[];
  readonly decision: Decision | null;
  /** Working days from acceptance to decision, without rests; whether within the promise. */
  readonly usedDays?: number;
  readonly onTime?: boolean;
  readonly deliveredAt?: Date;
  readonly stars?: number;
  readonly endedAt?: Date;
  /** The steps it came to, with when; the first and the latest. */
  readonly entered: readonly { readonly step: string; readonly at: Date }[];
  readonly stepCount: number;
  readonly timeline: readonly TimelineStep[];
};

/** What an action leaves behind; reason and remedy are sealed or standard texts. */
export type Left = {
  readonly reason?: string;
  readonly evidence?: readonly Evidence[];
  readonly materials?: readonly Material[];
  readonly missing?: readonly Missing[];
  readonly remedy?: string;
  readonly stars?: number;
};

/** An action by its key, the one of the present step with this effect, or the one that asks for or brings supplements. */
export type Wanted =
  | { readonly key: string }
  | { readonly effect: Effect }
  | { readonly supplements: 'ASKED' | 'SUPPLIED' };

type By = { readonly by: string; readonly actors: ReadonlySet<Actor> };

export type ApplicationCommand =
  | { readonly type: 'SUBMIT'; readonly submission: Submission; readonly by: string }
  | (By & { readonly type: 'ACT'; readonly wanted: Wanted; readonly left: Left })
  | RequestCommand
  /** A mark of a clock, a time-out, the end of a suspension may have come. */
  | { readonly type: 'TIME_OUT' };

/** How long it took, known with the decision. */
export type Measured = { readonly usedDays: number; readonly onTime: boolean };

export type ApplicationEvent = { readonly at: Date; readonly by: string | null; readonly run: Run } & (
  | { readonly type: 'SUBMITTED'; readonly submission: Submission; readonly status: Status }
  | {
      readonly type: 'ACTED';
      readonly action: Action;
      readonly status: Status;
      readonly left: Left;
      readonly supplements: 'ASKED' | 'SUPPLIED' | null;
      readonly measured: Measured | null;
    }
  | Happening
  | { readonly type: 'REQUESTED'; readonly request: RunRequest }
  | { readonly type: 'APPROVED'; readonly kind: RequestKind; readonly status: Status }
  | { readonly type: 'DENIED'; readonly kind: RequestKind; readonly reason: string }
  | { readonly type: 'RESUMED'; readonly status: Status; readonly reason?: string }
);

/** States in which somebody has to act. */
export const OPEN_STATUSES = ['ORDERED', 'ACCEPTED', 'DONE', 'SUSPENDED'] as const satisfies readonly Status[];

/** All states an application can be in. */
export const APPLICATION_STATUSES = [
  ...OPEN_STATUSES,
  'COMPLETED',
  'RATED',
  'REJECTED',
  'WITHDRAWN',
] as const satisfies readonly Status[];

export const isOpen = ({ status }: Pick<Application, 'status'>): boolean =>
  OPEN_STATUSES.some((open) => open === status);
