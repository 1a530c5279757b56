import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import { MAX_SECONDERS, type Topic, type TopicCommand, type TopicEvent, topicMoves } from './topic.ts';

const TARGET = ['input', 'topicId'];

type Move = Exclude<TopicCommand, { type: 'PROPOSE' }>;

/**
 * Decides a command on a topic; pure. Refuses with NOT_FOUND, FORBIDDEN, WRONG_STATE, OWN_TOPIC, TOO_MANY_SECONDERS,
 * TOPIC_NOT_RIPE, TOPIC_ON_OTHER_AGENDA, MERGE_TARGET, DELIBERATION_OPEN.
 */
export function decideTopic(state: Topic | undefined, command: TopicCommand, now: Date): Outcome<TopicEvent> {
  if (command.type === 'PROPOSE') {
    const { proposal } = command;
    return state
      ? refuse('WRONG_STATE', TARGET, { status: state.status })
      : accept({ type: 'PROPOSED', proposal, at: now, by: proposal.proposerId });
  }
  if (!state) return refuse(command.type === 'ABSORB' ? 'MERGE_TARGET' : 'NOT_FOUND', TARGET);
  if (changesNothing(state, command)) return accept();
  return refusal(state, command) ?? accept(factOf(command, now));
}

/** Said before: the answer is that of the first time. */
function changesNothing(state: Topic, command: Move): boolean {
  switch (command.type) {
    case 'SECOND':
      return state.seconderIds.includes(command.by);
    case 'MERGE':
      return state.status === 'MERGED' && state.intoId === command.intoId;
    case 'SCHEDULE':
      return state.status === 'SCHEDULED' && state.meetingId === command.meetingId;
    case 'UNSCHEDULE':
      return !('meetingId' in state) || state.meetingId !== command.meetingId || state.status !== 'SCHEDULED';
    case 'OWNERS_VOTE':
      return state.status !== 'RESOLVED' || state.ownersVoteId === command.voteId;
    case 'END_DELIBERATION':
      return state.deliberationId !== command.deliberationId;
    case 'RESOLVE':
      return state.status === 'RESOLVED' && state.meetingId === command.meetingId;
    default:
      return false;
  }
}

function refusal(state: Topic, command: Move) {
  const byProposer = command.type === 'WITHDRAW' || command.type === 'REVISE';
  if (byProposer && command.by !== state.proposerId) return refuse('FORBIDDEN', TARGET);
  if (elsewhereDecided(state, command)) return refuse('DELIBERATION_OPEN', TARGET);
  if (command.type === 'SCHEDULE' && state.status === 'SCHEDULED') {
    return refuse('TOPIC_ON_OTHER_AGENDA', undefined, { title: state.title });
  }
  if (!(topicMoves[state.status] as readonly string[]).includes(command.type)) return wrongState(state, command);
  if ('meetingId' in command && 'meetingId' in state && command.meetingId !== state.meetingId) {
    return refuse('TOPIC_ON_OTHER_AGENDA', undefined, { title: state.title });
  }
  if (command.type === 'SECOND' && command.by === state.proposerId) return refuse('OWN_TOPIC', TARGET);
  if (command.type === 'SECOND' && state.seconderIds.length >= MAX_SECONDERS) {
    return refuse('TOO_MANY_SECONDERS', TARGET, { most: MAX_SECONDERS });
  }
  if (command.type === 'MERGE' && command.intoId === state._id) return refuse('MERGE_TARGET', ['input', 'intoTopicId']);
  if (command.type === 'ABSORB' && command.communityId !== state.communityId) {
    return refuse('MERGE_TARGET', ['input', 'intoTopicId']);
  }
  return undefined;
}

/** What its open deliberation decides is decided there and not beside it; there is one at a time. */
function elsewhereDecided({ deliberationId }: Topic, command: Move): boolean {
  switch (command.type) {
    case 'DELIBERATE':
    case 'MERGE':
      return deliberationId !== undefined;
    case 'ACCEPT':
    case 'REFUSE':
    case 'WITHDRAW':
    case 'CONCLUDE':
    case 'REOPEN':
    case 'DISMISS':
      return command.deliberationId !== deliberationId;
    default:
      return false;
  }
}

function wrongState(state: Topic, { type }: Move) {
  if (type === 'SCHEDULE') return refuse('TOPIC_NOT_RIPE', undefined, { title: state.title });
  if (type === 'ABSORB') return refuse('MERGE_TARGET', ['input', 'intoTopicId']);
  return refuse('WRONG_STATE', TARGET, { status: state.status });
}

const PAST = {
  ACCEPT: 'ACCEPTED',
  REFUSE: 'REFUSED',
  WITHDRAW: 'WITHDRAWN',
  SCHEDULE: 'SCHEDULED',
  UNSCHEDULE: 'UNSCHEDULED',
  RESOLVE: 'RESOLVED',
  POSTPONE: 'POSTPONED',
  RETURN: 'RETURNED',
  DELIBERATE: 'DELIBERATION_BEGUN',
  END_DELIBERATION: 'DELIBERATION_ENDED',
  CONCLUDE: 'CONCLUDED',
  REOPEN: 'REOPENED',
  DISMISS: 'REFUSED',
} as const;

function factOf(command: Move, at: Date): TopicEvent {
  const fact = { at, by: command.by };
  switch (command.type) {
    case 'SECOND':
      return { ...fact, type: 'SECONDED' };
    case 'OWNERS_VOTE':
      return { ...fact, type: command.passed ? 'OWNERS_PASSED' : 'OWNERS_REFUSED', voteId: command.voteId };
    case 'REVISE':
      return { ...fact, type: 'REVISED', title: command.title, text: command.text };
    case 'MERGE':
      return { ...fact, type: 'MERGED', reason: command.reason, intoId: command.intoId };
    case 'ABSORB':
      return { ...fact, type: 'ABSORBED', merged: command.merged };
    case 'DELIBERATE':
    case 'END_DELIBERATION':
      return { ...fact, type: PAST[command.type], deliberationId: command.deliberationId };
    case 'ACCEPT':
    case 'REFUSE':
    case 'WITHDRAW':
    case 'CONCLUDE':
    case 'REOPEN':
    case 'DISMISS':
      return { ...fact, type: PAST[command.type], reason: command.reason };
    case 'SCHEDULE':
    case 'UNSCHEDULE':
    case 'RESOLVE':
      return { ...fact, type: PAST[command.type], meetingId: command.meetingId };
    case 'POSTPONE':
    case 'RETURN':
      return { ...fact, type: PAST[command.type], meetingId: command.meetingId, reason: command.reason };
  }
}
