import type { Plain } from '@linli/kit/mongo/store.ts';
import { type Details, type Issue, type IssueEvent, NEVER, type Order, type Step } from './issue.ts';

/** Steps kept of a long history: the first and the latest. */
export const MAX_TIMELINE_STEPS = 100;

type State = Plain<Issue>;
type After<Type extends IssueEvent['type']> = Extract<IssueEvent, { type: Type }>;

/** The only writer of state. */
export function evolve(state: State | undefined, event: IssueEvent): State {
  if (event.type === 'REPORTED') {
    const step = stepOf(event);
    return { ...event.order, status: 'ORDERED', reportedAt: event.at, dueAt: NEVER, stepCount: 1, timeline: [step] };
  }
  if (!state) throw new TypeError(`${event.type} before REPORTED`);
  const next = details(state, event);
  switch (event.type) {
    case 'OFFERED':
      return { ...next, status: 'DISPATCHED', offeredToId: event.to };
    case 'DISPATCHED':
    case 'REFUSED':
    case 'RETURNED':
    case 'OFFER_EXPIRED':
    case 'ACCEPTANCE_EXPIRED':
      return { ...next, status: 'DISPATCHED' };
    case 'ACCEPTED':
      return accepted(next, event);
    case 'DONE':
      return { ...next, ...workOf(state), status: 'DONE', minutes: event.minutes, doneAt: event.at };
    case 'DISPUTED':
      return { ...next, ...workOf(state), status: 'ACCEPTED' };
    case 'CONFIRMED': {
      const confirmedBy = event.by === null ? 'AUTOMATIC' : 'REPORTER';
      return { ...next, ...resultOf(state), status: 'COMPLETED', confirmedBy, completedAt: event.at };
    }
    case 'RATED':
      return { ...next, ...confirmedOf(state), status: 'RATED', stars: event.stars };
    case 'WITHDRAWN':
      return { ...next, status: 'WITHDRAWN' };
    case 'READDRESSED':
      return { ...state, stepCount: next.stepCount, timeline: next.timeline, areaIds: event.areaIds };
  }
}

function accepted(next: Omit<Details, 'version'>, { by, memberReportId, at }: After<'ACCEPTED'>): State {
  if (by === null) throw new TypeError('ACCEPTED by nobody');
  return { ...next, status: 'ACCEPTED', acceptedById: by, memberReportId, acceptedAt: at };
}

/** What the next state keeps of this one, with the new step and due time. */
function details(state: State, event: IssueEvent): Omit<Details, 'version'> {
  const { _id, reporterId, communityId, areaIds, buildingId, categoryCode, description } = state;
  const { contactPhone, maskedPhone, address, reportedAt } = state;
  const order: Order = {
    _id,
    reporterId,
    communityId,
    areaIds,
    buildingId,
    categoryCode,
    description,
    contactPhone,
    maskedPhone,
    address,
  };
  return {
    ...order,
    reportedAt,
    dueAt: 'dueAt' in event ? event.dueAt : NEVER,
    stepCount: state.stepCount + 1,
    timeline: extended(state.timeline, stepOf(event)),
  };
}

function stepOf(event: IssueEvent): Step {
  return {
    at: event.at,
    action: event.type,
    by: event.by,
    ...('reason' in event && { reason: event.reason }),
    ...('evidence' in event && { evidence: event.evidence }),
  };
}

function extended(timeline: readonly Step[], step: Step): readonly Step[] {
  const [first, ...others] = timeline;
  if (!first || timeline.length < MAX_TIMELINE_STEPS) return [...timeline, step];
  return [first, ...others.slice(1), step];
}

function workOf(state: State) {
  if (!('acceptedById' in state)) throw new TypeError(`${state.status} issue has no acceptor`);
  const { acceptedById, memberReportId, acceptedAt } = state;
  return { acceptedById, memberReportId, acceptedAt };
}

function resultOf(state: State) {
  if (!('doneAt' in state)) throw new TypeError(`${state.status} issue has no result`);
  const { minutes, doneAt } = state;
  return { ...workOf(state), minutes, doneAt };
}

function confirmedOf(state: State) {
  if (!('completedAt' in state)) throw new TypeError(`${state.status} issue is not confirmed`);
  const { confirmedBy, completedAt } = state;
  return { ...resultOf(state), confirmedBy, completedAt };
}
