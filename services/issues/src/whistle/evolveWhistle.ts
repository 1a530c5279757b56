import { withStep } from '@linli/kit/history.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import { happeningDetail, type Run, wakeAt } from '../procedure/run.ts';
import { NEVER } from '../timeLimits/clock.ts';
import { nextMark, stopClock, strike } from '../timeLimits/clocks.ts';
import {
  type DepartmentResponse,
  isPending,
  MAX_WHISTLE_STEPS,
  type Objection,
  type Whistle,
  type WhistleEvent,
  type WhistleStep,
  whistlerScoreOf,
} from './whistle.ts';

type State = Plain<Whistle>;
type Later = Exclude<WhistleEvent, { type: 'BLOWN' }>;
type OfUnit = Extract<Later, { unitId: string }>;

/** The only writer of state. */
export function evolveWhistle(state: State | undefined, event: WhistleEvent): State {
  if (event.type === 'BLOWN') return blown(event);
  if (!state) throw new TypeError(`${event.type} before BLOWN`);
  const next = 'unitId' in event ? withResponse(state, event) : changed(state, event);
  const { run = state.run } = event;
  const status = 'status' in event ? event.status : state.status;
  const history = {
    stepCount: state.stepCount + 1,
    timeline: withStep(state.timeline, stepOf(state, event), MAX_WHISTLE_STEPS),
  };
  return settled({ ...next, run, status, ...history });
}

function blown(event: Extract<WhistleEvent, { type: 'BLOWN' }>): State {
  const { content, responses, run, status, at } = event;
  const due = { pendingUnitIds: [], dueAt: NEVER, limitAt: NEVER, wakeAt: NEVER };
  const history = { callsAgain: 0, stepCount: 1, timeline: [stepOf(undefined, event)] };
  const unitIds = responses.map(({ unitId }) => unitId);
  return settled({ ...content, status, run, blownAt: at, responses, unitIds, ...due, ...history });
}

/** What lists and timers look for, taken from the clocks and the responses. */
function settled(state: State): State {
  const { run, responses, endedAt } = state;
  const pending = endedAt ? [] : responses.filter(isPending);
  const step = runningUntil(run.stepClock);
  const owed = pending.filter((one) => one.state === 'CALLED').map(({ clock }) => clock.dueAt);
  return {
    ...state,
    pendingUnitIds: pending.map(({ unitId }) => unitId),
    dueAt: earliest(step, ...owed),
    limitAt: runningUntil(run.clock),
    wakeAt: endedAt ? NEVER : earliest(wakeAt(run), ...pending.flatMap(wakeOf)),
  };
}

const runningUntil = (clock: Run['clock']): Date => (!clock || clock.stoppedAt ? NEVER : clock.dueAt);

const earliest = (...moments: readonly Date[]): Date => new Date(Math.min(...moments.map(Number)));

function wakeOf({ clock, objection }: DepartmentResponse): Date[] {
  const undecided = objection && !objection.decision && !objection.overdue;
  return undecided ? [nextMark(clock), objection.dueAt] : [nextMark(clock)];
}

function changed(state: State, event: Exclude<Later, OfUnit>): State {
  switch (event.type) {
    case 'JUDGED': {
      const { at, judgements, comment } = event;
      const byUnit = new Map(judgements.map(({ unitId, ...judgement }) => [unitId, judgement]));
      const responses = stopped(state, at).map((one) => ({ ...one, judgement: byUnit.get(one.unitId) ?? null }));
      const ended = { closedAt: at, endedAt: at, whistlerScore: whistlerScoreOf(responses).score };
      return { ...state, responses, ...ended, ...(comment !== null && { comment }) };
    }
    case 'CALLED_AGAIN': {
      const calls = new Map(event.calls.map((one) => [one.unitId, one]));
      const responses = state.responses.map((one) => calledAgain(one, calls.get(one.unitId)));
      return { ...state, responses, callsAgain: state.callsAgain + 1 };
    }
    case 'WITHDRAWN':
      return { ...state, responses: stopped(state, event.at), endedAt: event.at };
    case 'READDRESSED':
      return { ...state, areaIds: event.areaIds };
    default:
      return state;
  }
}

const stopped = ({ responses }: State, at: Date): DepartmentResponse[] =>
  responses.map((one) => ({ ...one, clock: stopClock(one.clock, at) }));

/** The new call has a clock of its own; what was late stays late, and the objection stays used. */
function calledAgain(before: DepartmentResponse, call: DepartmentResponse | undefined): DepartmentResponse {
  if (!call) return before;
  const { late, firstReportedAt, objection, reminderCount } = before;
  return { ...call, late, firstReportedAt, objection, reminderCount };
}

function withResponse(state: State, event: OfUnit): State {
  const responses = state.responses.map((one) => (one.unitId === event.unitId ? responded(one, event) : one));
  return { ...state, responses };
}

function responded(one: DepartmentResponse, event: OfUnit): DepartmentResponse {
  const { at } = event;
  const byId = event.by ?? '';
  switch (event.type) {
    case 'REPORTED': {
      const { reason: text, evidence, whistlerScore } = event;
      const late = one.late || one.clock.dueAt <= at;
      const report = { at, byId, text, evidence };
      const first = one.firstReportedAt ?? at;
      return {
        ...one,
        state: 'REPORTED',
        late,
        report,
        whistlerScore,
        firstReportedAt: first,
        clock: stopClock(one.clock, at),
      };
    }
    case 'OBJECTED': {
      const { reason, dueAt } = event;
      return { ...one, state: 'OBJECTED', objection: { at, byId, reason, dueAt, overdue: false, decision: null } };
    }
    case 'OBJECTION_UPHELD': {
      const objection = withObjection(one, { decision: { at, byId, upheld: true, reason: event.reason } });
      return { ...one, state: 'RELEASED', late: false, objection, clock: stopClock(one.clock, at) };
    }
    case 'OBJECTION_OVERRULED': {
      const objection = withObjection(one, { decision: { at, byId, upheld: false, reason: event.reason } });
      return { ...one, state: one.clock.dueAt <= at ? 'LATE' : 'CALLED', objection };
    }
    case 'OBJECTION_OVERDUE':
      return { ...one, objection: withObjection(one, { overdue: true }) };
    case 'DEPARTMENT_WARNED':
      return { ...one, clock: strike(one.clock, at).clock };
    case 'DEPARTMENT_LATE':
      return {
        ...one,
        state: one.state === 'CALLED' ? 'LATE' : one.state,
        late: true,
        clock: strike(one.clock, at).clock,
      };
    case 'REMINDED':
      return { ...one, reminderCount: one.reminderCount + 1 };
  }
}

const withObjection = ({ objection }: DepartmentResponse, change: Partial<Objection>): Objection | null =>
  objection && { ...objection, ...change };

function stepOf(state: State | undefined, event: WhistleEvent): WhistleStep {
  const from = state?.run.step;
  const to = event.run?.step;
  const detail = detailOf(event);
  return {
    at: event.at,
    action: event.type,
    by: event.by,
    ...('code' in event && { code: event.code }),
    ...(from !== undefined && to !== undefined && from !== to && { from, to }),
    ...('unitId' in event && { unitId: event.unitId }),
    ...('reason' in event && { reason: event.reason }),
    ...('evidence' in event && { evidence: event.evidence }),
    ...(detail && { detail }),
  };
}

/** What else the timeline tells of an event. */
function detailOf(event: WhistleEvent): WhistleStep['detail'] {
  switch (event.type) {
    case 'WARNED':
    case 'BREACHED':
    case 'ESCALATED':
      return happeningDetail(event);
    case 'DEPARTMENT_WARNED':
      return { percent: event.percent };
    case 'REPORTED':
      return { whistlerScore: event.whistlerScore };
    case 'CALLED_AGAIN':
      return { units: event.calls.map(({ unitId }) => unitId).join(', ') };
    default:
      return undefined;
  }
}
