import { withStep } from '@linli/kit/history.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import { happeningDetail, type Run, wakeAt } from '../procedure/run.ts';
import { NEVER } from '../timeLimits/clock.ts';
import {
  type Application,
  type ApplicationEvent,
  type Decision,
  isOpen,
  MAX_TIMELINE_STEPS,
  type Material,
  type Supplement,
  type TimelineStep,
} from './application.ts';

type State = Plain<Application>;
type Acted = Extract<ApplicationEvent, { type: 'ACTED' }>;

/** The only writer of state. */
export function evolve(state: State | undefined, event: ApplicationEvent): State {
  const { at, run } = event;
  if (event.type === 'SUBMITTED') {
    const begun = { submittedAt: at, supplements: [], decision: null, entered: [{ step: run.step, at }] };
    const history = { stepCount: 1, timeline: [stepOf(undefined, event)] };
    return { ...event.submission, ...begun, ...history, status: event.status, ...standing(run) };
  }
  if (!state) throw new TypeError(`${event.type} before SUBMITTED`);
  const next = changed(state, event);
  return {
    ...next,
    ...standing(run),
    ...(run.step !== state.run.step && {
      entered: withStep(state.entered, { step: run.step, at }, MAX_TIMELINE_STEPS),
    }),
    stepCount: state.stepCount + 1,
    timeline: withStep(state.timeline, stepOf(state, event), MAX_TIMELINE_STEPS),
  };
}

/** Where it stands now; dates for lists and timers are taken from its clocks. */
function standing(run: Run): Pick<State, 'run' | 'dueAt' | 'limitAt' | 'wakeAt'> {
  const due = (clock: Run['clock']) => (clock && !clock.stoppedAt ? clock.dueAt : NEVER);
  return { run, dueAt: due(run.stepClock), limitAt: due(run.clock), wakeAt: wakeAt(run) };
}

function changed(state: State, event: Exclude<ApplicationEvent, { type: 'SUBMITTED' }>): State {
  if (event.type === 'APPROVED' || event.type === 'RESUMED') return { ...state, status: event.status };
  return event.type === 'ACTED' ? acted(withMaterials(state, event), event) : state;
}

function withMaterials(state: State, { left, supplements, at, by }: Acted): State {
  const { materials = [], missing = [] } = left;
  const asked: Supplement = { askedAt: at, askedById: by ?? '', missing, suppliedAt: null };
  return {
    ...state,
    materials: replaced(state.materials, materials),
    supplements: supplementsAfter(state.supplements, supplements, asked, at),
  };
}

/** What is handed in anew takes the place of what was there under the same code. */
function replaced(before: readonly Material[], anew: readonly Material[]): readonly Material[] {
  const codes = new Set(anew.map(({ code }) => code));
  return [...before.filter(({ code }) => !codes.has(code)), ...anew];
}

function supplementsAfter(before: readonly Supplement[], what: Acted['supplements'], asked: Supplement, at: Date) {
  if (what === 'ASKED') return [...before, asked];
  const last = before.at(-1);
  return what === 'SUPPLIED' && last ? [...before.slice(0, -1), { ...last, suppliedAt: at }] : before;
}

/** What the effect of an action makes of the rest. */
function acted(before: State, event: Acted): State {
  const { at, by, left, measured } = event;
  const ends = !isOpen(event) && before.endedAt === undefined;
  const state: State = { ...before, status: event.status, ...measured, ...(ends && { endedAt: at }) };
  switch (event.action.effect) {
    case 'ACCEPT':
      return { ...state, acceptedAt: at, ...(by !== null && { acceptedById: by }) };
    case 'HAND_IN':
      return { ...state, decision: decided(true, event) };
    case 'REJECT':
      return { ...state, decision: decided(false, event) };
    case 'CONFIRM':
      return { ...state, deliveredAt: at };
    case 'RATE':
      return { ...state, ...(left.stars !== undefined && { stars: left.stars }) };
    case 'DISPUTE':
    case 'REOPEN':
      return undecided(state);
    default:
      return state;
  }
}

/** It is worked on anew. */
function undecided(state: State): State {
  const { endedAt: _ended, deliveredAt: _delivered, stars: _stars, usedDays: _used, onTime: _kept, ...rest } = state;
  return { ...rest, decision: null };
}

const decided = (granted: boolean, { at, by, left }: Acted): Decision => ({
  granted,
  at,
  byId: by,
  documents: left.evidence ?? [],
  reason: left.reason ?? null,
  remedy: left.remedy ?? null,
});

function stepOf(state: State | undefined, event: ApplicationEvent): TimelineStep {
  const from = state?.run.step;
  const to = event.run.step;
  const reason = event.type === 'ACTED' ? event.left.reason : undefined;
  const detail = detailOf(event);
  return {
    at: event.at,
    action: event.type,
    by: event.by,
    ...(event.type === 'ACTED' && { code: event.action.key }),
    ...(from !== undefined && { from }),
    ...(from !== to && { to }),
    ...(reason !== undefined && { reason }),
    ...(detail && { detail }),
  };
}

function detailOf(event: ApplicationEvent): TimelineStep['detail'] {
  switch (event.type) {
    case 'WARNED':
    case 'BREACHED':
    case 'ESCALATED':
      return happeningDetail(event);
    case 'REQUESTED':
      return { kind: event.request.kind };
    case 'APPROVED':
    case 'DENIED':
      return { kind: event.kind };
    default:
      return undefined;
  }
}
