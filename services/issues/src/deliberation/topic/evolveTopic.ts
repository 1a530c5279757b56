import { withStep } from '@linli/kit/history.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import {
  MAX_SECONDERS,
  MAX_TOPIC_SOURCES,
  MAX_TOPIC_STEPS,
  type Merged,
  type Topic,
  type TopicDetails,
  type TopicEvent,
  type TopicStep,
} from './topic.ts';

type State = Plain<Topic>;

/** The only writer of state. */
export function evolveTopic(state: State | undefined, event: TopicEvent): State {
  if (event.type === 'PROPOSED') {
    const { proposal, at } = event;
    const status = proposal.secondersNeeded === 0 ? 'SECONDED' : 'COLLECTING';
    const beginning = { proposedAt: at, ripeAt: null, seconderIds: [], stepCount: 1, timeline: [stepOf(event)] };
    return { ...proposal, ...beginning, status };
  }
  if (!state) throw new TypeError(`${event.type} before PROPOSED`);
  const next = details(state, event);
  switch (event.type) {
    case 'SECONDED':
      return supported(next, [...state.seconderIds, event.by ?? ''], state);
    case 'ABSORBED': {
      const all = absorb(next, event.merged);
      return supported({ ...next, ...all }, all.seconderIds, state);
    }
    case 'ACCEPTED':
      return { ...next, ripeAt: event.at, status: 'RIPE' };
    case 'REVISED': {
      const { title, text } = event;
      return supported({ ...next, title, text, ripeAt: null }, next.seconderIds, { status: 'COLLECTING' });
    }
    case 'MERGED':
      return { ...next, status: 'MERGED', intoId: event.intoId };
    case 'SCHEDULED':
      return { ...next, status: 'SCHEDULED', meetingId: event.meetingId };
    case 'UNSCHEDULED':
      return { ...next, status: 'RIPE' };
    case 'OWNERS_PASSED':
      return { ...state, ...next, ownersVoteId: event.voteId };
    // What was resolved cannot be done: a meeting takes it up again.
    case 'OWNERS_REFUSED':
      return { ...next, ownersVoteId: event.voteId, status: 'POSTPONED' };
    case 'RESOLVED':
      return { ...next, status: 'RESOLVED', meetingId: event.meetingId, resolvedAt: event.at };
    case 'DELIBERATION_BEGUN':
      return { ...state, ...next, deliberationId: event.deliberationId };
    case 'DELIBERATION_ENDED': {
      const { deliberationId: _, ...rest } = state;
      const { deliberationId: __, ...history } = next;
      return { ...rest, ...history } as State;
    }
    case 'CONCLUDED':
      return { ...next, status: 'RESOLVED', meetingId: null, resolvedAt: event.at };
    case 'REOPENED':
      return { ...next, status: 'RIPE' };
    case 'REFUSED':
    case 'WITHDRAWN':
    case 'POSTPONED':
    case 'RETURNED':
      return { ...next, status: event.type };
  }
}

type Open = Omit<TopicDetails, 'version'>;

/** With enough seconders a topic waits for the screening; what has gone further stays where it is. */
function supported(next: Open, seconderIds: readonly string[], state: Pick<State, 'status'>): State {
  const collecting = state.status === 'COLLECTING';
  const enough = collecting && seconderIds.length >= next.secondersNeeded;
  const kept = collecting ? { status: enough ? ('SECONDED' as const) : ('COLLECTING' as const) } : statusOf(state);
  return { ...next, ...kept, seconderIds };
}

function statusOf(state: Pick<State, 'status'>) {
  if (state.status === 'SCHEDULED') {
    const { meetingId } = state as Extract<State, { status: 'SCHEDULED' }>;
    return { status: state.status, meetingId };
  }
  if (state.status === 'RESOLVED' || state.status === 'MERGED')
    throw new TypeError(`${state.status} topic is supported`);
  return { status: state.status };
}

function absorb(next: Open, { issueIds, classIds, seconderIds, proposerId }: Merged) {
  const union = (mine: readonly string[], theirs: readonly string[], most: number) =>
    [...new Set([...mine, ...theirs])].slice(0, most);
  const persons = [proposerId, ...seconderIds].filter((id) => id !== next.proposerId);
  return {
    issueIds: union(next.issueIds, issueIds, MAX_TOPIC_SOURCES),
    classIds: union(next.classIds, classIds, MAX_TOPIC_SOURCES),
    seconderIds: union(next.seconderIds, persons, MAX_SECONDERS),
  };
}

/** What the next state keeps of this one, with the new step. */
function details(state: State, event: TopicEvent): Open {
  const { _id, communityId, areaIds, proposerId, title, text, issueIds, classIds, secondersNeeded } = state;
  const { seconderIds, proposedAt, ripeAt } = state;
  const proposal = { _id, communityId, areaIds, proposerId, title, text, issueIds, classIds, secondersNeeded };
  return {
    ...proposal,
    seconderIds,
    proposedAt,
    ripeAt,
    ...(state.ownersVoteId !== undefined && { ownersVoteId: state.ownersVoteId }),
    ...(state.deliberationId !== undefined && { deliberationId: state.deliberationId }),
    stepCount: state.stepCount + 1,
    timeline: withStep(state.timeline, stepOf(event), MAX_TOPIC_STEPS),
  };
}

function stepOf(event: TopicEvent): TopicStep {
  return {
    at: event.at,
    action: event.type,
    by: event.by,
    ...('reason' in event && { reason: event.reason }),
    ...('meetingId' in event && { meetingId: event.meetingId }),
  };
}
