import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';

/** What every report holds, whatever its state. Name and phone are sealed. */
type Details = {
  readonly _id: string;
  readonly version: number;
  readonly personId: string;
  readonly communityId: string;
  /** Path of area ids from the root to the community. */
  readonly areaIds: readonly string[];
  readonly name: string;
  readonly phone: string;
  readonly maskedName: string;
  readonly maskedPhone: string;
  readonly unitName: string;
  /** The report of the unit, where the member named it. */
  readonly unitReportId?: string;
  readonly skills: readonly string[];
  readonly weeklyMinutes: number;
  readonly pledgedPosts: readonly string[];
  readonly submittedAt: Date;
  /** Minutes certified, by calendar year in Asia/Shanghai. */
  readonly minutesByYear: Readonly<Record<string, number>>;
  readonly comment?: string;
};

/** Holds the person's one place; the unique index is on persons with an open report. */
type Open = Details & { readonly open: true };

export type MemberReport =
  | (Open & { readonly status: 'SUBMITTED' })
  | (Open & { readonly status: 'ACCEPTED'; readonly acceptedAt: Date })
  | (Open & { readonly status: 'ACTIVE'; readonly acceptedAt: Date })
  | (Open & { readonly status: 'SUSPENDED'; readonly acceptedAt: Date; readonly reason: string })
  | (Details & {
      readonly status: 'WITHDRAWN';
      readonly acceptedAt?: Date;
      readonly reason: string;
      readonly withdrawnAt: Date;
    });

export type MemberReportStatus = MemberReport['status'];

type Submission = Omit<Details, 'version' | 'submittedAt' | 'minutesByYear' | 'comment'>;

export type MemberReportCommand =
  | { readonly type: 'SUBMIT'; readonly report: Submission }
  | { readonly type: 'ACCEPT' }
  | { readonly type: 'ACTIVATE' }
  | { readonly type: 'SUSPEND'; readonly reason: string }
  | { readonly type: 'WITHDRAW'; readonly reason: string }
  | { readonly type: 'COMMENT'; readonly comment: string }
  | { readonly type: 'CERTIFY_MINUTES'; readonly minutes: number; readonly year: string };

export type MemberReportEvent =
  | { readonly type: 'SUBMITTED'; readonly report: Submission; readonly at: Date }
  | { readonly type: 'ACCEPTED'; readonly at: Date }
  | { readonly type: 'ACTIVATED' }
  | { readonly type: 'SUSPENDED'; readonly reason: string }
  | { readonly type: 'WITHDRAWN'; readonly reason: string; readonly at: Date }
  | { readonly type: 'COMMENTED'; readonly comment: string }
  | { readonly type: 'MINUTES_CERTIFIED'; readonly minutes: number; readonly year: string };

/** Where a report can go from each state. */
export const transitions = {
  SUBMITTED: ['ACCEPTED', 'WITHDRAWN'],
  ACCEPTED: ['ACTIVE', 'SUSPENDED', 'WITHDRAWN'],
  ACTIVE: ['SUSPENDED', 'WITHDRAWN'],
  SUSPENDED: ['ACTIVE', 'WITHDRAWN'],
  WITHDRAWN: [],
} satisfies Record<MemberReportStatus, readonly MemberReportStatus[]>;

const targets = {
  ACCEPT: 'ACCEPTED',
  ACTIVATE: 'ACTIVE',
  SUSPEND: 'SUSPENDED',
  WITHDRAW: 'WITHDRAWN',
} satisfies Record<string, MemberReportStatus>;

/** Decides a command; pure. Refuses with WRONG_STATE or NOT_FOUND. */
export function decide(
  state: MemberReport | undefined,
  command: MemberReportCommand,
  now: Date,
): Outcome<MemberReportEvent> {
  if (command.type === 'SUBMIT')
    return state ? wrongState(state) : accept({ type: 'SUBMITTED', report: command.report, at: now });
  if (!state) return refuse('NOT_FOUND');
  if (command.type === 'CERTIFY_MINUTES') return accept({ ...command, type: 'MINUTES_CERTIFIED' });
  if (command.type === 'COMMENT') {
    return state.status === 'SUBMITTED' ? wrongState(state) : accept({ type: 'COMMENTED', comment: command.comment });
  }
  const allowed: readonly MemberReportStatus[] = transitions[state.status];
  if (!allowed.includes(targets[command.type])) return wrongState(state);
  if (command.type === 'ACCEPT') return accept({ type: 'ACCEPTED', at: now });
  if (command.type === 'ACTIVATE') return accept({ type: 'ACTIVATED' });
  if (command.type === 'SUSPEND') return accept({ type: 'SUSPENDED', reason: command.reason });
  return accept({ type: 'WITHDRAWN', reason: command.reason, at: now });
}

const wrongState = (state: MemberReport) =>
  refuse('WRONG_STATE', ['input', 'memberReportId'], { status: state.status });

type Unversioned<S> = S extends MemberReport ? Omit<S, 'version'> : never;

/** The only writer of state. */
export function evolve(
  state: Unversioned<MemberReport> | undefined,
  event: MemberReportEvent,
): Unversioned<MemberReport> {
  if (event.type === 'SUBMITTED')
    return { ...event.report, status: 'SUBMITTED', open: true, submittedAt: event.at, minutesByYear: {} };
  if (!state) throw new TypeError(`${event.type} before SUBMITTED`);
  switch (event.type) {
    case 'ACCEPTED':
      return { ...details(state), status: 'ACCEPTED', open: true, acceptedAt: event.at };
    case 'ACTIVATED':
      return { ...details(state), status: 'ACTIVE', open: true, acceptedAt: acceptedAt(state) };
    case 'SUSPENDED':
      return {
        ...details(state),
        status: 'SUSPENDED',
        open: true,
        acceptedAt: acceptedAt(state),
        reason: event.reason,
      };
    case 'WITHDRAWN':
      return {
        ...details(state),
        status: 'WITHDRAWN',
        reason: event.reason,
        withdrawnAt: event.at,
        ...('acceptedAt' in state && state.acceptedAt && { acceptedAt: state.acceptedAt }),
      };
    case 'COMMENTED':
      return { ...state, comment: event.comment };
    case 'MINUTES_CERTIFIED': {
      const minutes = (state.minutesByYear[event.year] ?? 0) + event.minutes;
      return { ...state, minutesByYear: { ...state.minutesByYear, [event.year]: minutes } };
    }
  }
}

type AnyState = Omit<Details, 'version'> & {
  status: MemberReportStatus;
  open?: true;
  acceptedAt?: Date;
  reason?: string;
  withdrawnAt?: Date;
};

/** What the next state keeps of this one. */
function details({
  status: _,
  open: _open,
  acceptedAt: _accepted,
  reason: _reason,
  withdrawnAt: _end,
  ...kept
}: AnyState): Omit<Details, 'version'> {
  return kept;
}

function acceptedAt(state: Unversioned<MemberReport>): Date {
  if (!('acceptedAt' in state) || !state.acceptedAt) throw new TypeError(`${state.status} report was never accepted`);
  return state.acceptedAt;
}
