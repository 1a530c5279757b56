import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';

/** Government agency or institution, enterprise, social organization. */
export const unitKinds = ['AGENCY', 'ENTERPRISE', 'SOCIAL'] as const;

/** What every report holds, whatever its state. Contact name and phone are sealed. */
type Details = {
  readonly _id: string;
  readonly version: number;
  readonly unitName: string;
  readonly unitKind: (typeof unitKinds)[number];
  readonly creditCode: string;
  readonly communityId: string;
  /** Path of area ids from the root to the community. */
  readonly areaIds: readonly string[];
  /** Who acts for the unit: sees the report and signs contracts. */
  readonly representativeId: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly maskedContactName: string;
  readonly maskedContactPhone: string;
  readonly submittedAt: Date;
  readonly comment?: string;
};

/** Holds the unit's one place in the community; the unique index is on units with an open report. */
type Open = Details & { readonly open: true };

export type UnitReport =
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

export type UnitReportStatus = UnitReport['status'];

type Submission = Omit<Details, 'version' | 'submittedAt' | 'comment'>;

export type UnitReportCommand =
  | { readonly type: 'SUBMIT'; readonly report: Submission }
  | { readonly type: 'ACCEPT' }
  | { readonly type: 'ACTIVATE' }
  | { readonly type: 'SUSPEND'; readonly reason: string }
  | { readonly type: 'WITHDRAW'; readonly reason: string }
  | { readonly type: 'COMMENT'; readonly comment: string };

export type UnitReportEvent =
  | { readonly type: 'SUBMITTED'; readonly report: Submission; readonly at: Date }
  | { readonly type: 'ACCEPTED'; readonly at: Date }
  | { readonly type: 'ACTIVATED' }
  | { readonly type: 'SUSPENDED'; readonly reason: string }
  | { readonly type: 'WITHDRAWN'; readonly reason: string; readonly at: Date }
  | { readonly type: 'COMMENTED'; readonly comment: string };

/** Where a report can go from each state. */
export const transitions = {
  SUBMITTED: ['ACCEPTED', 'WITHDRAWN'],
  ACCEPTED: ['ACTIVE', 'SUSPENDED', 'WITHDRAWN'],
  ACTIVE: ['SUSPENDED', 'WITHDRAWN'],
  SUSPENDED: ['ACTIVE', 'WITHDRAWN'],
  WITHDRAWN: [],
} satisfies Record<UnitReportStatus, readonly UnitReportStatus[]>;

const targets = {
  ACCEPT: 'ACCEPTED',
  ACTIVATE: 'ACTIVE',
  SUSPEND: 'SUSPENDED',
  WITHDRAW: 'WITHDRAWN',
} satisfies Record<string, UnitReportStatus>;

type Unversioned<S> = S extends UnitReport ? Omit<S, 'version'> : never;
type Plain = Unversioned<UnitReport>;

/** Decides a command; pure. Refuses with WRONG_STATE or NOT_FOUND. */
export function decide(state: Plain | undefined, command: UnitReportCommand, now: Date): Outcome<UnitReportEvent> {
  if (command.type === 'SUBMIT') {
    return state ? wrongState(state) : accept({ type: 'SUBMITTED', report: command.report, at: now });
  }
  if (!state) return refuse('NOT_FOUND');
  if (command.type === 'COMMENT') {
    const { comment } = command;
    return state.status === 'SUBMITTED' ? wrongState(state) : accept({ type: 'COMMENTED', comment });
  }
  const allowed: readonly UnitReportStatus[] = transitions[state.status];
  if (!allowed.includes(targets[command.type])) return wrongState(state);
  if (command.type === 'ACCEPT') return accept({ type: 'ACCEPTED', at: now });
  if (command.type === 'ACTIVATE') return accept({ type: 'ACTIVATED' });
  if (command.type === 'SUSPEND') return accept({ type: 'SUSPENDED', reason: command.reason });
  return accept({ type: 'WITHDRAWN', reason: command.reason, at: now });
}

const wrongState = ({ status }: Plain) => refuse('WRONG_STATE', ['input', 'unitReportId'], { status });

/** The state after an event. @throws TypeError when the event does not belong to the state. */
export function evolve(state: Plain | undefined, event: UnitReportEvent): Plain {
  if (event.type === 'SUBMITTED') return { ...event.report, status: 'SUBMITTED', open: true, submittedAt: event.at };
  if (!state) throw new TypeError(`${event.type} without a report`);
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
  }
}

type AnyState = Omit<Details, 'version'> & {
  status: UnitReportStatus;
  open?: true;
  acceptedAt?: Date;
  reason?: string;
  withdrawnAt?: Date;
};

/** What the next state keeps of this one. */
function details(state: AnyState): Omit<Details, 'version'> {
  const { status: _, open: _open, acceptedAt: _accepted, reason: _reason, withdrawnAt: _end, ...kept } = state;
  return kept;
}

function acceptedAt(state: Plain): Date {
  if (!('acceptedAt' in state) || !state.acceptedAt) throw new TypeError(`${state.status} report was never accepted`);
  return state.acceptedAt;
}
