import { accept, type Outcome } from '@linli/kit/decisions.ts';

/** What a report tells of the person who serves. */
export type Service = {
  readonly memberReportId: string;
  readonly personId: string;
  readonly communityId: string;
  /** Path of area ids from the root to the community. */
  readonly areaIds: readonly string[];
  readonly skills: readonly string[];
  readonly since: Date;
};

type Entry = { readonly _id: string; readonly version: number };

/** A place in the pool of a community, one per member report. */
export type Responder =
  | (Entry & Service & { readonly status: 'CURRENT' })
  | (Entry & Service & { readonly status: 'ENDED'; readonly endedAt: Date })
  /** The withdrawal was heard before the acceptance; shown to nobody. */
  | (Entry & { readonly status: 'ENDED_UNSEEN'; readonly endedAt: Date });

/** What member reports bring; events of two kinds may come in any order, and twice. */
export type ResponderCommand =
  | { readonly type: 'JOIN'; readonly service: Service }
  | { readonly type: 'LEAVE'; readonly endedAt: Date };

export type ResponderEvent =
  | { readonly type: 'JOINED'; readonly responderId: string; readonly service: Service }
  | { readonly type: 'LEFT'; readonly responderId: string; readonly endedAt: Date };

/** One place per report. */
export const responderId = (memberReportId: string): string => `rsp_${memberReportId}`;

/** Decides; pure. What is known already changes nothing. */
export function decide(state: Responder | undefined, id: string, command: ResponderCommand): Outcome<ResponderEvent> {
  if (command.type === 'JOIN') {
    const known = state !== undefined && state.status !== 'ENDED_UNSEEN';
    return known ? accept() : accept({ type: 'JOINED', responderId: id, service: command.service });
  }
  const left = state !== undefined && state.status !== 'CURRENT';
  return left ? accept() : accept({ type: 'LEFT', responderId: id, endedAt: command.endedAt });
}

type Unversioned<S> = S extends Responder ? Omit<S, 'version'> : never;

/** The only writer of state. */
export function evolve(state: Unversioned<Responder> | undefined, event: ResponderEvent): Unversioned<Responder> {
  const _id = event.responderId;
  if (event.type === 'JOINED') {
    if (state?.status === 'ENDED_UNSEEN') return { _id, ...event.service, status: 'ENDED', endedAt: state.endedAt };
    return { _id, ...event.service, status: 'CURRENT' };
  }
  if (state?.status === 'CURRENT') return { ...state, status: 'ENDED', endedAt: event.endedAt };
  return { _id, status: 'ENDED_UNSEEN', endedAt: event.endedAt };
}
