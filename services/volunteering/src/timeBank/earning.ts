import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { AccountPlace } from './timeAccount.ts';

export const earningId = (issueId: string): string => `ear_${issueId}`;

type Details = AccountPlace & {
  readonly _id: string;
  readonly version: number;
  readonly issueId: string;
  readonly personId: string;
  readonly memberReportId: string | null;
  readonly minutes: number;
  readonly completedAt: Date;
};

/** Minutes somebody has earned by one completed issue: what is to be booked, so that nothing is lost on the way. */
export type Earning =
  | (Details & { readonly status: 'WAITING'; readonly dueAt: Date })
  | (Details & { readonly status: 'HELD'; readonly dueAt: Date; readonly heldSince: Date })
  | (Details & { readonly status: 'BOOKED'; readonly postingId: string; readonly bookedAt: Date });

export type EarningStatus = Earning['status'];

export type EarningCommand =
  | { readonly type: 'RECORD'; readonly earning: Omit<Details, 'version'> }
  /** The pool cannot carry it now. */
  | { readonly type: 'HOLD'; readonly retryAt: Date }
  | { readonly type: 'BOOK'; readonly postingId: string };

export type EarningEvent =
  | { readonly type: 'RECORDED'; readonly earning: Omit<Details, 'version'>; readonly at: Date }
  | { readonly type: 'HELD'; readonly retryAt: Date; readonly at: Date }
  | { readonly type: 'BOOKED'; readonly postingId: string; readonly at: Date };

/** Where an earning can go from each state. */
export const transitions = {
  WAITING: ['HELD', 'BOOKED'],
  HELD: ['HELD', 'BOOKED'],
  BOOKED: [],
} satisfies Record<EarningStatus, readonly EarningStatus[]>;

/** Decides a command; pure. What is recorded twice is recorded once. Refuses with NOT_FOUND or WRONG_STATE. */
export function decide(state: Earning | undefined, command: EarningCommand, now: Date): Outcome<EarningEvent> {
  if (command.type === 'RECORD')
    return state ? accept() : accept({ type: 'RECORDED', earning: command.earning, at: now });
  if (!state) return refuse('NOT_FOUND');
  const target = command.type === 'HOLD' ? 'HELD' : 'BOOKED';
  const allowed: readonly EarningStatus[] = transitions[state.status];
  if (!allowed.includes(target)) return refuse('WRONG_STATE', undefined, { status: state.status });
  return accept({ ...command, type: target, at: now } as EarningEvent);
}

type Unversioned<S> = S extends Earning ? Omit<S, 'version'> : never;

/** The only writer of state. */
export function evolve(state: Unversioned<Earning> | undefined, event: EarningEvent): Unversioned<Earning> {
  if (event.type === 'RECORDED') return { ...event.earning, status: 'WAITING', dueAt: event.at };
  if (!state) throw new TypeError(`${event.type} before RECORDED`);
  const { dueAt: _, heldSince, ...kept } = { dueAt: undefined, heldSince: event.at, ...state };
  if (event.type === 'HELD') return { ...kept, status: 'HELD', dueAt: event.retryAt, heldSince };
  return { ...kept, status: 'BOOKED', postingId: event.postingId, bookedAt: event.at };
}
