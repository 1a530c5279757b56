import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import { dayOf } from '../localDays.ts';

/** Longest term of a contract in days (5 years); configurable practice, no law. */
export const MAX_TERM_DAYS = 5 * 366;

export type Party = {
  /** Id of the community or of the unit's report. */
  readonly id: string;
  readonly kind: 'COMMUNITY' | 'UNIT';
  readonly name: string;
  readonly signature?: { readonly personId: string; readonly at: Date };
};

type Details = {
  readonly _id: string;
  readonly version: number;
  readonly title: string;
  readonly communityId: string;
  readonly areaIds: readonly string[];
  /** The community committee that stands for the community, where one is named. */
  readonly partyOrganizationId: string | null;
  readonly parties: readonly Party[];
  /** Persons who act for the units; they see the contract. */
  readonly representativeIds: readonly string[];
  readonly needs: readonly string[];
  readonly resources: readonly string[];
  /** First and last day of the term, calendar days in China. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly draftedAt: Date;
};

/** Ends by itself at `dueAt`, when the last day of the term is over. */
type Open = Details & { readonly dueAt: Date };
type Closed = Details & { readonly closedAt: Date };

export type Contract =
  | (Open & { readonly status: 'DRAFT' })
  | (Open & { readonly status: 'SIGNED' })
  | (Open & { readonly status: 'ACTIVE' })
  | (Closed & { readonly status: 'FULFILLED' })
  | (Closed & { readonly status: 'EXPIRED' })
  | (Closed & { readonly status: 'TERMINATED'; readonly reason: string });

export type ContractStatus = Contract['status'];

type Draft = Omit<Open, 'version' | 'draftedAt'>;

export type ContractCommand =
  | { readonly type: 'DRAFT'; readonly contract: Draft }
  | { readonly type: 'SIGN'; readonly partyId: string; readonly personId: string }
  | { readonly type: 'ACTIVATE' }
  | { readonly type: 'FULFIL' }
  | { readonly type: 'TERMINATE'; readonly reason: string }
  | { readonly type: 'EXPIRE' };

export type ContractEvent =
  | { readonly type: 'DRAFTED'; readonly contract: Draft; readonly at: Date }
  | { readonly type: 'PARTY_SIGNED'; readonly partyId: string; readonly personId: string; readonly at: Date }
  | { readonly type: 'ACTIVATED' }
  | { readonly type: 'FULFILLED'; readonly at: Date }
  | { readonly type: 'TERMINATED'; readonly reason: string; readonly at: Date }
  | { readonly type: 'EXPIRED'; readonly at: Date };

/** Where a contract can go from each state; a term that is over ends also what was never signed or begun. */
export const transitions = {
  DRAFT: ['SIGNED', 'EXPIRED', 'TERMINATED'],
  SIGNED: ['ACTIVE', 'EXPIRED', 'TERMINATED'],
  ACTIVE: ['FULFILLED', 'EXPIRED', 'TERMINATED'],
  FULFILLED: [],
  EXPIRED: [],
  TERMINATED: [],
} satisfies Record<ContractStatus, readonly ContractStatus[]>;

const targets = {
  SIGN: 'SIGNED',
  ACTIVATE: 'ACTIVE',
  FULFIL: 'FULFILLED',
  TERMINATE: 'TERMINATED',
  EXPIRE: 'EXPIRED',
} satisfies Record<string, ContractStatus>;

type Unversioned<S> = S extends Contract ? Omit<S, 'version'> : never;
type Plain = Unversioned<Contract>;

/** Decides a command; pure. Refuses with NOT_FOUND, WRONG_STATE, ALREADY_SIGNED, TERM_NOT_BEGUN, TERM_OVER. */
export function decide(state: Plain | undefined, command: ContractCommand, now: Date): Outcome<ContractEvent> {
  if (command.type === 'DRAFT') {
    return state ? wrongState(state) : accept({ type: 'DRAFTED', contract: command.contract, at: now });
  }
  if (!state) return refuse('NOT_FOUND');
  if (command.type === 'SIGN') return sign(state, command, now);
  const allowed: readonly ContractStatus[] = transitions[state.status];
  if (!allowed.includes(targets[command.type])) return command.type === 'EXPIRE' ? accept() : wrongState(state);
  const over = 'dueAt' in state && now >= state.dueAt;
  switch (command.type) {
    case 'ACTIVATE':
      if (over) return refuse('TERM_OVER', ['input', 'contractId']);
      if (dayOf(now) < state.startsOn)
        return refuse('TERM_NOT_BEGUN', ['input', 'contractId'], { day: state.startsOn });
      return accept({ type: 'ACTIVATED' });
    case 'FULFIL':
      return accept({ type: 'FULFILLED', at: now });
    case 'TERMINATE':
      return accept({ type: 'TERMINATED', reason: command.reason, at: now });
    case 'EXPIRE':
      return over ? accept({ type: 'EXPIRED', at: now }) : accept();
  }
}

function sign(
  state: Plain,
  { partyId, personId }: Extract<ContractCommand, { type: 'SIGN' }>,
  now: Date,
): Outcome<ContractEvent> {
  const party = state.parties.find(({ id }) => id === partyId);
  if (!party) return refuse('NOT_FOUND', ['input', 'partyId']);
  if (party.signature) return refuse('ALREADY_SIGNED', ['input', 'partyId']);
  if (state.status !== 'DRAFT') return wrongState(state);
  if (now >= state.dueAt) return refuse('TERM_OVER', ['input', 'contractId']);
  return accept({ type: 'PARTY_SIGNED', partyId, personId, at: now });
}

const wrongState = ({ status }: Plain) => refuse('WRONG_STATE', ['input', 'contractId'], { status });

/** The state after an event. @throws TypeError when the event does not belong to the state. */
export function evolve(state: Plain | undefined, event: ContractEvent): Plain {
  if (event.type === 'DRAFTED') return { ...event.contract, status: 'DRAFT', draftedAt: event.at };
  if (!state || !('dueAt' in state)) throw new TypeError(`${event.type} without an open contract`);
  switch (event.type) {
    case 'PARTY_SIGNED': {
      const { partyId, personId, at } = event;
      const parties = state.parties.map((one) => (one.id === partyId ? { ...one, signature: { personId, at } } : one));
      return { ...state, parties, status: parties.every(({ signature }) => signature) ? 'SIGNED' : 'DRAFT' };
    }
    case 'ACTIVATED':
      return { ...state, status: 'ACTIVE' };
    case 'FULFILLED':
      return { ...closed(state), status: 'FULFILLED', closedAt: event.at };
    case 'TERMINATED':
      return { ...closed(state), status: 'TERMINATED', closedAt: event.at, reason: event.reason };
    case 'EXPIRED':
      return { ...closed(state), status: 'EXPIRED', closedAt: event.at };
  }
}

/** What a closed contract keeps of an open one: all but its timer. */
function closed({ dueAt: _, ...kept }: Extract<Plain, { dueAt: Date }>): Omit<Details, 'version'> {
  return kept;
}
