import { withStep } from '@linli/kit/history.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import { happeningDetail, type Run, wakeAt } from '../procedure/run.ts';
import { NEVER } from '../timeLimits/clock.ts';
import { ANONYMOUS, type Issue, type IssueEvent, type SupervisionOrder, type TimelineStep } from './issue.ts';

/** Steps kept of a long history: the first and the latest. */
export const MAX_TIMELINE_STEPS = 100;

type State = Plain<Issue>;
type ActEvent = Extract<IssueEvent, { left: unknown }>;
type Slot =
  | 'offeredToId'
  | 'acceptedById'
  | 'memberReportId'
  | 'acceptedAt'
  | 'handlerId'
  | 'handlerKind'
  | 'coHandlerIds';
type Result = 'minutes' | 'doneAt' | 'onTime' | 'confirmedBy' | 'completedAt' | 'stars' | 'ratedAt' | 'endedAt';

const OFFER: readonly Slot[] = ['offeredToId'];
const ACCEPTOR: readonly Slot[] = ['acceptedById', 'memberReportId', 'acceptedAt'];
const HANDLER: readonly Slot[] = ['handlerId', 'handlerKind', 'coHandlerIds'];
const DONE: readonly Result[] = ['minutes', 'doneAt', 'onTime'];
const CONFIRMED: readonly Result[] = ['confirmedBy', 'completedAt', 'stars', 'ratedAt', 'endedAt'];

/** The only writer of state. */
export function evolve(state: State | undefined, event: IssueEvent): State {
  if (event.type === 'REPORTED') return withWakeUp(reported(event));
  if (!state) throw new TypeError(`${event.type} before REPORTED`);
  const next = changed(state, event);
  const after = event.run ? moved(next, event.run) : next;
  return withWakeUp({
    ...after,
    stepCount: state.stepCount + 1,
    timeline: withStep(state.timeline, stepOf(state, event), MAX_TIMELINE_STEPS),
  });
}

function reported(event: Extract<IssueEvent, { type: 'REPORTED' }>): State {
  const counts = { reopenCount: 0, returnCount: 0, reminderCount: 0, joinCount: 0, supervision: [] };
  const first = { stepCount: 1, timeline: [stepOf(undefined, event)] };
  const { report, status, run, at } = event;
  return moved(
    { ...report, status, run, reportedAt: at, dueAt: NEVER, limitAt: NEVER, wakeAt: NEVER, ...counts, ...first },
    run,
  );
}

/** Where it stands now; dates for lists are taken from its clocks. */
function moved(state: State, run: Run): State {
  const dueAt = run.stepClock?.stoppedAt ? NEVER : (run.stepClock?.dueAt ?? NEVER);
  const limitAt = run.clock?.stoppedAt ? NEVER : (run.clock?.dueAt ?? NEVER);
  return { ...state, run, dueAt, limitAt };
}

/** When time has something to do next; the answer to a supervision order may be due before anything else. */
function withWakeUp(state: State): State {
  const due = state.supervision
    .filter(({ answer, overdue }) => !answer && !overdue)
    .map(({ answerDueAt }) => Number(answerDueAt));
  return { ...state, wakeAt: new Date(Math.min(Number(wakeAt(state.run)), ...due)) };
}

function changed(state: State, event: Exclude<IssueEvent, { type: 'REPORTED' }>): State {
  switch (event.type) {
    case 'APPROVED':
    case 'RESUMED':
      return { ...state, status: event.status };
    case 'VOIDED':
      return { ...state, status: 'VOIDED', endedAt: event.at };
    case 'MERGED':
      return { ...state, status: 'MERGED', duplicateOfId: event.into, endedAt: event.at };
    case 'REMINDED':
      return { ...state, reminderCount: state.reminderCount + 1 };
    case 'SUPERVISED':
      return { ...state, supervision: [...state.supervision, event.order] };
    case 'SUPERVISION_ANSWERED': {
      const answer = { at: event.at, byId: event.by ?? '', text: event.text };
      return { ...state, supervision: withOrder(state, event.id, { answer }) };
    }
    case 'SUPERVISION_OVERDUE':
      return { ...state, supervision: withOrder(state, event.id, { overdue: true }) };
    case 'FOLLOWED_UP':
      return { ...state, followUp: event.followUp, ...(event.followUp.reached && { reachedByCall: true }) };
    case 'CLASSIFIED':
      return { ...state, ...event.to };
    case 'JOINED':
      return { ...state, joinCount: state.joinCount + 1 };
    case 'READDRESSED':
      return { ...state, areaIds: event.areaIds };
    case 'PARTNER_CLOSED': {
      const { closedAt, onTime } = event;
      const result = { doneAt: closedAt, completedAt: closedAt, ...(onTime !== undefined && { onTime }) };
      return { ...without(state, OFFER), ...result, status: 'COMPLETED', confirmedBy: 'PARTNER' };
    }
    default:
      return 'left' in event ? acted(state, event) : state;
  }
}

function withOrder(state: State, id: string, change: Partial<SupervisionOrder>): SupervisionOrder[] {
  return state.supervision.map((order) => (order.id === id ? { ...order, ...change } : order));
}

/** What an action makes of the slots. */
function acted(before: State, event: ActEvent): State {
  const state = { ...before, status: event.status };
  const { left, at, by } = event;
  switch (event.type) {
    case 'FILED':
      return { ...state, filedAt: at };
    case 'DISPATCHED':
      return without(state, OFFER, ACCEPTOR);
    case 'OFFERED':
      return { ...without(state, OFFER, ACCEPTOR), ...(left.person !== undefined && { offeredToId: left.person }) };
    case 'REFUSED':
    case 'OFFER_EXPIRED':
      return without(state, OFFER);
    case 'ASSIGNED': {
      const coHandlerIds = left.departments ?? [];
      return {
        ...without(state, OFFER, ACCEPTOR, HANDLER),
        coHandlerIds,
        ...(left.unit !== undefined && { handlerId: left.unit }),
        ...(left.unitKind && { handlerKind: left.unitKind }),
      };
    }
    case 'ACCEPTED':
      if (by === null) throw new TypeError('ACCEPTED by nobody');
      return {
        ...without(state, OFFER),
        acceptedById: by,
        memberReportId: left.memberReportId ?? null,
        acceptedAt: at,
        firstAcceptedAt: before.firstAcceptedAt ?? at,
      };
    case 'RETURNED':
    case 'ACCEPTANCE_EXPIRED':
      return { ...without(state, ACCEPTOR, HANDLER), returnCount: state.returnCount + 1 };
    case 'DONE':
      return {
        ...state,
        ...(left.minutes !== undefined && { minutes: left.minutes }),
        doneAt: at,
        onTime: inTime(before, at),
      };
    case 'CHECK_FAILED':
    case 'DISPUTED':
      return without(state, DONE);
    case 'CONFIRMED':
      return { ...state, confirmedBy: confirmedBy(before, by), completedAt: at };
    case 'RATED':
      return { ...state, ...(left.stars !== undefined && { stars: left.stars }), ratedAt: at };
    case 'REOPENED':
      return { ...without(state, ACCEPTOR, DONE, CONFIRMED), reopenCount: state.reopenCount + 1 };
    case 'REJECTED':
    case 'WITHDRAWN':
      return { ...state, endedAt: at };
    default:
      return state;
  }
}

/** Whoever else may close it does so for the grid centre. */
function confirmedBy({ reporterId }: State, by: string | null) {
  if (by === null) return 'AUTOMATIC';
  return by === reporterId || by === ANONYMOUS ? 'REPORTER' : 'OPERATOR';
}

/** Whether the whole limit was kept: by the time itself, since the timer that notes a breach may be late. */
function inTime({ run }: State, at: Date): boolean {
  return !run.clock || (run.clock.stoppedAt ?? at) <= run.clock.dueAt;
}

function without(state: State, ...groups: (readonly (Slot | Result)[])[]): State {
  const gone = new Set<string>(groups.flat());
  return Object.fromEntries(Object.entries(state).filter(([field]) => !gone.has(field))) as State;
}

function stepOf(state: State | undefined, event: IssueEvent): TimelineStep {
  const internal = event.type === 'NOTED';
  const from = state?.run.step;
  const to = event.run?.step;
  const detail = detailOf(event);
  return {
    at: event.at,
    action: event.type,
    by: event.by,
    ...('code' in event && { code: event.code }),
    ...(from !== undefined && to !== undefined && from !== to && { from, to }),
    ...('reason' in event && event.reason !== undefined && { reason: event.reason }),
    ...('left' in event && event.left.evidence && { evidence: event.left.evidence }),
    ...(internal && { internal }),
    ...(detail && { detail }),
  };
}

/** What else the timeline tells of an event. */
function detailOf(event: IssueEvent): TimelineStep['detail'] {
  switch (event.type) {
    case 'WARNED':
    case 'BREACHED':
    case 'ESCALATED':
      return happeningDetail(event);
    case 'RESUMED':
      return event.disbursementId === undefined ? undefined : { disbursementId: event.disbursementId };
    case 'REQUESTED':
      return { kind: event.request.kind };
    case 'APPROVED':
    case 'DENIED':
      return { kind: event.kind };
    case 'SUPERVISED':
      return { orderId: event.order.id, text: event.order.text };
    case 'SUPERVISION_ANSWERED':
      return { orderId: event.id, text: event.text };
    case 'SUPERVISION_OVERDUE':
      return { orderId: event.id };
    case 'MERGED':
      return { into: event.into };
    case 'PARTNER_CLOSED':
      return { closedAt: event.closedAt.toISOString() };
    case 'CLASSIFIED':
      return { categoryCode: event.to.categoryCode, size: event.to.size, urgency: event.to.urgency };
    default:
      return 'left' in event && event.left.unit !== undefined ? { unit: event.left.unit } : undefined;
  }
}
