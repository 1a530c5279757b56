import { withStep } from '@linli/kit/history.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import { NEVER } from '../timeLimits/clock.ts';
import {
  type Agreement,
  type Application,
  MAX_TIMELINE_STEPS,
  MEDIATION_LIMIT_MS,
  type MediationCase,
  type MediationEvent,
  type Step,
} from './mediationCase.ts';

type State = Plain<MediationCase>;

/** The only writer of state. */
export function evolve(state: State | undefined, event: MediationEvent): State {
  if (event.type === 'APPLIED') return applied(event.application, event.at, stepOf(event));
  if (!state) throw new TypeError(`${event.type} before APPLIED`);
  const { at } = event;
  const next = {
    ...state,
    stepCount: state.stepCount + 1,
    timeline: withStep(state.timeline, stepOf(event), MAX_TIMELINE_STEPS),
  };
  switch (event.type) {
    case 'ACCEPTED': {
      const dueAt = new Date(at.getTime() + MEDIATION_LIMIT_MS);
      return mediatedBy({ ...next, status: 'MEDIATING', acceptedAt: at, dueAt }, event.mediatorId);
    }
    case 'REASSIGNED':
      return mediatedBy(next, event.mediatorId);
    case 'SESSION_HELD':
      return { ...next, sessions: [...state.sessions, event.session] };
    case 'PROPOSED':
      return { ...next, status: 'SIGNING', agreement: proposed(state.agreement, event) };
    case 'SIGNED': {
      const agreement = agreementOf(state);
      return { ...next, agreement: { ...agreement, signatures: [...agreement.signatures, event.signature] } };
    }
    case 'AGREED':
      return timed({ ...next, status: 'AGREED', agreement: { ...agreementOf(state), agreedAt: at } });
    case 'CHECKED':
      return timed({ ...next, agreement: checked(agreementOf(state), event) });
    case 'HANDED_OVER':
      return { ...next, handOver: { unitId: event.unitId, reference: event.reference, at } };
    case 'FAILED':
      return { ...next, status: 'FAILED', dueAt: NEVER, overdueSince: null };
    case 'OVERDUE':
      return { ...next, dueAt: NEVER, overdueSince: at };
    case 'REFUSED':
    case 'WITHDRAWN':
    case 'CLOSED':
      return ended(next, event.type, at);
  }
}

function applied(application: Application, at: Date, step: Step): State {
  const { source, sourceId, applicantId, parties } = application;
  return {
    ...application,
    status: 'APPLIED',
    mediatorId: null,
    appliedAt: at,
    acceptedAt: null,
    endedAt: null,
    sessions: [],
    agreement: null,
    handOver: null,
    overdueSince: null,
    dueAt: NEVER,
    concernedIds: [...new Set([applicantId, ...parties.map(({ refId }) => refId)])],
    ...(sourceId && { openSource: `${source} ${sourceId}` }),
    stepCount: 1,
    timeline: [step],
  };
}

function mediatedBy(state: State, mediatorId: string): State {
  const own = [state.applicantId, ...state.parties.map(({ refId }) => refId), mediatorId];
  return { ...state, mediatorId, concernedIds: [...new Set(own)] };
}

function proposed(
  before: Agreement | null,
  { form, text, followUpsAt, at }: Extract<MediationEvent, { type: 'PROPOSED' }>,
): Agreement {
  const open = { checkedAt: null, checkedById: null, outcome: null, note: null };
  const followUps = followUpsAt.toSorted((a, b) => a.getTime() - b.getTime()).map((dueAt) => ({ dueAt, ...open }));
  return { number: (before?.number ?? 0) + 1, form, text, proposedAt: at, signatures: [], followUps, agreedAt: null };
}

function checked(agreement: Agreement, event: Extract<MediationEvent, { type: 'CHECKED' }>): Agreement {
  const { index, outcome, note, at: checkedAt, by: checkedById } = event;
  const followUps = agreement.followUps.map((followUp, place) =>
    place === index ? { ...followUp, checkedAt, checkedById, outcome, note } : followUp,
  );
  return { ...agreement, followUps };
}

/** An agreement waits for the earliest follow-up nobody has checked. */
function timed(state: State): State {
  const waiting = agreementOf(state).followUps.find(({ checkedAt }) => !checkedAt);
  return { ...state, dueAt: waiting?.dueAt ?? NEVER, overdueSince: null };
}

function ended({ openSource: _, ...state }: State, status: 'REFUSED' | 'WITHDRAWN' | 'CLOSED', at: Date): State {
  return { ...state, status, endedAt: at, dueAt: NEVER, overdueSince: null };
}

function agreementOf({ agreement }: State): Agreement {
  if (!agreement) throw new TypeError('there is no agreement');
  return agreement;
}

function stepOf(event: MediationEvent): Step {
  return { at: event.at, action: event.type, by: event.by, reason: 'reason' in event ? event.reason : null };
}
