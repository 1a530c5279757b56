import { withStep } from '@linli/kit/history.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import { happeningDetail, wakeAt } from '../../procedure/run.ts';
import { type Clock, NEVER } from '../../timeLimits/clock.ts';
import {
  type Deliberation,
  type DeliberationEvent,
  type DeliberationStep,
  type Left,
  MAX_DELIBERATION_STEPS,
  MAX_VISITS,
  type Visit,
} from './deliberation.ts';

type State = Plain<Deliberation>;
type Acted = Extract<DeliberationEvent, { type: 'ACTED' }>;

const SILENCE = { count: 0, parties: [] };

/** The only writer of state. */
export function evolveDeliberation(state: State | undefined, event: DeliberationEvent): State {
  if (event.type === 'STARTED') return settled(started(event));
  if (!state) throw new TypeError(`${event.type} before STARTED`);
  const next = changed(state, event);
  // What is said online has its own list.
  if (event.type === 'COMMENTED') return next;
  const { run = state.run } = event;
  const timeline = withStep(state.timeline, stepOf(state, event), MAX_DELIBERATION_STEPS);
  return settled({ ...next, run, stepCount: state.stepCount + 1, timeline });
}

function started(event: Extract<DeliberationEvent, { type: 'STARTED' }>): State {
  const { subject, run, status, at } = event;
  return {
    ...subject,
    status,
    run,
    startedById: event.by ?? '',
    startedAt: at,
    roundSince: at,
    unitIds: [],
    resolutionId: null,
    entrustedToId: null,
    handedInById: null,
    ownersVote: null,
    discussion: SILENCE,
    commentCount: 0,
    visits: [visitOf(run.step, at)],
    passed: [run.step],
    dueAt: NEVER,
    wakeAt: NEVER,
    stepCount: 1,
    timeline: [stepOf(undefined, event)],
  };
}

const visitOf = (step: string, enteredAt: Date): Visit => ({
  step,
  enteredAt,
  leftAt: null,
  code: null,
  by: null,
  left: null,
});

/** Dates for lists and timers are taken from the clocks. */
function settled(state: State): State {
  const { run, endedAt } = state;
  const running = (clock: Clock | null): number => Number(!clock || clock.stoppedAt ? NEVER : clock.dueAt);
  const dueAt = new Date(Math.min(running(run.stepClock), running(run.clock)));
  return { ...state, dueAt, wakeAt: endedAt ? NEVER : wakeAt(run) };
}

function changed(state: State, event: Exclude<DeliberationEvent, { type: 'STARTED' }>): State {
  switch (event.type) {
    case 'ACTED':
      return acted(state, event);
    case 'COMMENTED': {
      const { count, parties } = state.discussion;
      const heard = parties.includes(event.party) ? parties : [...parties, event.party];
      return { ...state, discussion: { count: count + 1, parties: heard }, commentCount: state.commentCount + 1 };
    }
    case 'OWNERS_VOTED':
      return { ...state, ownersVote: { voteId: event.voteId, passed: event.passed, at: event.at } };
    case 'APPROVED':
    case 'RESUMED':
      return { ...state, status: event.status };
    default:
      return state;
  }
}

function acted(state: State, event: Acted): State {
  const { at, by, left, status, issueIds, run, ended, back } = event;
  const moved = run.step === state.run.step ? state : visited(state, event);
  const next: State = {
    ...moved,
    status,
    issueIds,
    ...(left.unitIds && { unitIds: left.unitIds }),
    ...(left.resolutionId !== undefined && { resolutionId: left.resolutionId }),
    ...(left.memberId !== undefined && { entrustedToId: left.memberId }),
    ...(event.effect === 'HAND_IN' && { handedInById: by }),
  };
  const round = back
    ? { ...next, roundSince: at, resolutionId: null, entrustedToId: null, handedInById: null, discussion: SILENCE }
    : next;
  return ended ? { ...round, endedAt: at } : round;
}

function visited(state: State, { at, by, code, left, run }: Acted): State {
  const last = state.visits.at(-1);
  const before = last ? [...state.visits.slice(0, -1), { ...last, leftAt: at, by, code, left: kept(left) }] : [];
  const passed = state.passed.includes(run.step) ? state.passed : [...state.passed, run.step];
  return { ...state, visits: withStep(before, visitOf(run.step, at), MAX_VISITS), passed };
}

const kept = (left: Left): Left | null => (Object.keys(left).length === 0 ? null : left);

function stepOf(state: State | undefined, event: DeliberationEvent): DeliberationStep {
  const from = state?.run.step;
  const to = event.run?.step;
  const detail = detailOf(event);
  const left = 'left' in event ? kept(event.left) : 'reason' in event ? { reason: event.reason } : null;
  return {
    at: event.at,
    action: event.type,
    by: event.by,
    ...('code' in event && { code: event.code }),
    ...(from !== undefined && to !== undefined && from !== to && { from, to }),
    ...(left && { left }),
    ...(detail && { detail }),
  };
}

/** What else the timeline tells of an event. */
function detailOf(event: DeliberationEvent): DeliberationStep['detail'] {
  switch (event.type) {
    case 'WARNED':
    case 'BREACHED':
    case 'ESCALATED':
      return happeningDetail(event);
    case 'OWNERS_VOTED':
      return { voteId: event.voteId, passed: event.passed };
    case 'REQUESTED':
      return { kind: event.request.kind };
    case 'APPROVED':
    case 'DENIED':
      return { kind: event.kind };
    default:
      return undefined;
  }
}
