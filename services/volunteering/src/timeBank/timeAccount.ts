import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';

/** Natural ids: one account per person, one pool per community. */
export const personAccountId = (personId: string): string => `tac_${personId}`;
export const poolAccountId = (communityId: string): string => `tac_pool_${communityId}`;

export type AccountPlace = {
  readonly communityId: string;
  /** Path of area ids from the root to the community. */
  readonly areaIds: readonly string[];
};

type Details = AccountPlace & {
  readonly _id: string;
  readonly version: number;
  readonly openedAt: Date;
  /** The posting that made the balance; null before the first. */
  readonly lastPostingId: string | null;
  /** One unit is one minute. */
  readonly balanceMinutes: number;
};

/** The latest news of the person's member report, by which older news is known. */
type ReportNews = { readonly memberReportId: string; readonly at: Date; readonly accepted: boolean };

type PersonDetails = Details & {
  readonly kind: 'PERSON';
  readonly personId: string;
  /** Null until a member report has told it. */
  readonly maskedName: string | null;
  readonly report?: ReportNews;
};

export type TimeAccount =
  | (Details & { readonly kind: 'COMMUNITY_POOL'; readonly status: 'OPEN' })
  | (PersonDetails & { readonly status: 'OPEN' })
  | (PersonDetails & { readonly status: 'DORMANT'; readonly dormantSince: Date });

export type TimeAccountKind = TimeAccount['kind'];
export type TimeAccountStatus = TimeAccount['status'];

/** What an account needs to be opened. */
export type Opening = AccountPlace &
  (
    | { readonly kind: 'COMMUNITY_POOL' }
    | { readonly kind: 'PERSON'; readonly personId: string; readonly maskedName: string | null }
  );
type PersonOpening = Extract<Opening, { kind: 'PERSON' }>;

type ReportCommand = { readonly memberReportId: string; readonly person: PersonOpening; readonly at: Date };

export type TimeAccountCommand =
  | { readonly type: 'OPEN'; readonly opening: Opening }
  | ({ readonly type: 'ACCEPT_REPORT' } & ReportCommand)
  | ({ readonly type: 'WITHDRAW_REPORT' } & ReportCommand)
  /** Books minutes, signed; with `opening` an account that is not there is opened first. */
  | {
      readonly type: 'POST';
      readonly postingId: string;
      readonly minutes: number;
      readonly opening?: Opening;
      readonly poolLimitMinutes: number;
    };

export type TimeAccountEvent =
  | { readonly type: 'OPENED'; readonly opening: Opening; readonly at: Date }
  | ({ readonly type: 'REPORT_ACCEPTED'; readonly current: boolean } & ReportCommand)
  | ({ readonly type: 'REPORT_WITHDRAWN' } & ReportCommand)
  | { readonly type: 'POSTED'; readonly postingId: string; readonly minutes: number };

/** Where a person's account can go from each state; pools stay open. */
export const transitions = { OPEN: ['DORMANT'], DORMANT: ['OPEN'] } satisfies Record<
  TimeAccountStatus,
  readonly TimeAccountStatus[]
>;

/** Decides a command; pure. Refuses with NOT_FOUND, INSUFFICIENT_BALANCE (person) or POOL_LIMIT (pool). */
export function decide(
  state: TimeAccount | undefined,
  command: TimeAccountCommand,
  now: Date,
): Outcome<TimeAccountEvent> {
  switch (command.type) {
    case 'OPEN':
      return state ? accept() : accept({ type: 'OPENED', opening: command.opening, at: now });
    case 'POST':
      return post(state, command, now);
    case 'ACCEPT_REPORT': {
      const accepted = { ...command, type: 'REPORT_ACCEPTED', current: isNews(state, command) } as const;
      return state
        ? accept(accepted)
        : accept<TimeAccountEvent>({ type: 'OPENED', opening: command.person, at: command.at }, accepted);
    }
    case 'WITHDRAW_REPORT': {
      const withdrawn = { ...command, type: 'REPORT_WITHDRAWN' } as const;
      if (!state)
        return accept<TimeAccountEvent>({ type: 'OPENED', opening: command.person, at: command.at }, withdrawn);
      return isNews(state, command) ? accept(withdrawn) : accept();
    }
  }
}

/** Events of different reports may come in any order: the later fact holds; a withdrawal follows its acceptance. */
function isNews(state: TimeAccount | undefined, { type, at }: Extract<TimeAccountCommand, ReportCommand>): boolean {
  const known = state && 'report' in state ? state.report : undefined;
  if (!known || at > known.at) return true;
  return at.getTime() === known.at.getTime() && known.accepted && type === 'WITHDRAW_REPORT';
}

function post(
  state: TimeAccount | undefined,
  command: Extract<TimeAccountCommand, { type: 'POST' }>,
  now: Date,
): Outcome<TimeAccountEvent> {
  const { postingId, minutes, opening, poolLimitMinutes } = command;
  const kind = state?.kind ?? opening?.kind;
  if (!kind) return refuse('NOT_FOUND');
  const balance = (state?.balanceMinutes ?? 0) + minutes;
  if (minutes < 0 && kind === 'PERSON' && balance < 0)
    return refuse('INSUFFICIENT_BALANCE', undefined, { minutes: state?.balanceMinutes ?? 0 });
  if (minutes < 0 && kind === 'COMMUNITY_POOL' && balance < -poolLimitMinutes) return refuse('POOL_LIMIT');
  const posted = { type: 'POSTED', postingId, minutes } as const;
  return state || !opening ? accept(posted) : accept<TimeAccountEvent>({ type: 'OPENED', opening, at: now }, posted);
}

type Unversioned<S> = S extends TimeAccount ? Omit<S, 'version'> : never;

/** The only writer of state. */
export function evolve(state: Unversioned<TimeAccount> | undefined, event: TimeAccountEvent): Unversioned<TimeAccount> {
  if (event.type === 'OPENED') {
    const { opening, at } = event;
    const _id = opening.kind === 'PERSON' ? personAccountId(opening.personId) : poolAccountId(opening.communityId);
    return { ...opening, _id, status: 'OPEN', openedAt: at, lastPostingId: null, balanceMinutes: 0 };
  }
  if (!state) throw new TypeError(`${event.type} before OPENED`);
  if (event.type === 'POSTED')
    return { ...state, balanceMinutes: state.balanceMinutes + event.minutes, lastPostingId: event.postingId };
  if (state.kind !== 'PERSON') throw new TypeError(`${event.type} on a pool`);
  return reported(state, event);
}

type Person = Extract<Unversioned<TimeAccount>, { kind: 'PERSON' }>;

/** News that is not current only tells what was not known: the name, and since when the account exists. */
function reported(state: Person, event: Extract<TimeAccountEvent, ReportCommand>): Person {
  const { memberReportId, person, at } = event;
  const openedAt = at < state.openedAt ? at : state.openedAt;
  if (event.type === 'REPORT_ACCEPTED' && !event.current)
    return { ...state, openedAt, maskedName: state.maskedName ?? person.maskedName };
  const { communityId, areaIds } = person;
  if (event.type === 'REPORT_WITHDRAWN') {
    return { ...state, status: 'DORMANT', dormantSince: at, report: { memberReportId, at, accepted: false } };
  }
  const { dormantSince: _, ...kept } = { dormantSince: undefined, ...state };
  return {
    ...kept,
    status: 'OPEN',
    openedAt,
    communityId,
    areaIds,
    maskedName: person.maskedName,
    report: { memberReportId, at, accepted: true },
  };
}
