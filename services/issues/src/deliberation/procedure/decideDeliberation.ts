import { accept, type DomainError, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Action, Actor } from '../../procedure/definition.ts';
import { afterTime } from '../../procedure/afterTime.ts';
import { decideRunRequest } from '../../procedure/requests.ts';
import {
  actionOf,
  begin,
  hasEnded,
  refusalOf,
  resume,
  type Rules,
  stepOf,
  strikeMarks,
  take,
  timedAction,
} from '../../procedure/run.ts';
import {
  type Deliberation,
  type DeliberationCommand,
  type DeliberationEvent,
  type Facts,
  isSatisfied,
  judgementsNeeded,
  MAX_COMMENTS,
} from './deliberation.ts';
import { evolveDeliberation } from './evolveDeliberation.ts';
import { leadsBack, TARGET, topicMovesOf } from './topicMovesOf.ts';

type Command<T extends DeliberationCommand['type']> = Extract<DeliberationCommand, { type: T }>;
type Decided = Outcome<DeliberationEvent>;
type Refusal = { ok: false; errors: DomainError[] };

const SYSTEM: ReadonlySet<Actor> = new Set(['SYSTEM']);

/**
 * Decides a command on a deliberation; pure. Refuses with NOT_FOUND, FORBIDDEN, WRONG_STATE, LEAVING_MISSING, OWN_WORK,
 * ITEMS_OPEN, OWNERS_VOTE_OPEN, JUDGED_OTHERWISE, TOO_MANY_COMMENTS and those of `topicMovesOf` and `decideRunRequest`.
 */
export function decideDeliberation(
  state: Deliberation | undefined,
  command: DeliberationCommand,
  now: Date,
  rules: Rules,
): Decided {
  if (command.type === 'START') {
    if (state) return wrongState(state);
    const run = begin(rules, now);
    const { status } = stepOf(rules.procedure, run.step);
    return accept({ type: 'STARTED', subject: command.subject, run, status, at: now, by: command.by });
  }
  if (!state) return refuse('NOT_FOUND', TARGET);
  if (command.type === 'TIME_OUT') return timeOut(state, command.facts, now, rules);
  const brought = command.type === 'ACT' ? timeOut(state, command.facts, now, rules) : resumed(state, now, rules);
  return afterTime<Deliberation, DeliberationEvent>(state, { brought, evolve: evolveDeliberation }, (present) => {
    switch (command.type) {
      case 'ACT':
        return act(present, command, now, rules);
      case 'COMMENT':
        return comment(present, command, now);
      case 'OWNERS_VOTE':
        return ownersVoted(present, command, now, rules);
      default:
        return decideRunRequest(present, command, now, rules, TARGET);
    }
  });
}

const wrongState = ({ status }: Deliberation): Refusal => refuse('WRONG_STATE', TARGET, { status });

function act(state: Deliberation, command: Command<'ACT'>, now: Date, rules: Rules): Decided {
  const { key, by, actors, step, facts } = command;
  const action = state.run.suspendedUntil ? undefined : actionOf(rules.procedure, state.run, { key });
  if (!action || (step !== undefined && step !== state.run.step)) return wrongState(state);
  const own = by !== null && by === state.handedInById && isCheck(action);
  return (
    refusalOf(action, actors, facts.proven, TARGET) ??
    (own ? refuse('OWN_WORK', TARGET) : undefined) ??
    untrue(state, action, facts) ??
    taken(state, action, facts, { by, at: now }, rules)
  );
}

const isCheck = ({ effect }: Action): boolean => effect === 'CHECK' || effect === 'FAIL_CHECK';

/** What the documents do not bear out. */
function untrue(state: Deliberation, action: Action, { itemsOpen, ownersAwaited, judged }: Facts): Refusal | undefined {
  if (action.effect === 'HAND_IN' && itemsOpen) return refuse('ITEMS_OPEN', TARGET);
  if (action.leaves.includes('RESOLUTION') && ownersAwaited) return refuse('OWNERS_VOTE_OPEN', TARGET);
  if (action.leaves.includes('JUDGEMENT') && action.to !== state.run.step) {
    const { count, satisfied } = judged;
    if (isSatisfied(judged) !== (action.effect === 'CONFIRM')) {
      return refuse('JUDGED_OTHERWISE', TARGET, { count, satisfied });
    }
  }
  return undefined;
}

type Deed = { readonly by: string | null; readonly at: Date };

function taken(state: Deliberation, action: Action, facts: Facts, deed: Deed, rules: Rules): Decided {
  const { procedure } = rules;
  const topicMoves = topicMovesOf(procedure, state, action, facts);
  if ('ok' in topicMoves) return topicMoves;
  const run = take(rules, state.run, action, deed.at);
  return accept({
    ...deed,
    type: 'ACTED',
    code: action.key,
    effect: action.effect,
    run,
    status: stepOf(procedure, action.to).status,
    left: facts.left,
    issueIds: facts.topic.issueIds,
    topicMoves,
    back: leadsBack(procedure, action),
    ended: hasEnded(procedure, run),
  });
}

/** Discussed is what is on the table. */
function comment(state: Deliberation, { by, party }: Command<'COMMENT'>, at: Date): Decided {
  if (state.status !== 'DELIBERATED') return wrongState(state);
  if (state.commentCount >= MAX_COMMENTS) return refuse('TOO_MANY_COMMENTS', TARGET, { most: MAX_COMMENTS });
  return accept({ type: 'COMMENTED', party, at, by });
}

/** Noted once; where the step knows what comes of it, that happens too: on when passed, back to the table when not. */
function ownersVoted(state: Deliberation, command: Command<'OWNERS_VOTE'>, at: Date, rules: Rules): Decided {
  const { voteId, passed, facts } = command;
  if (state.endedAt || state.ownersVote?.voteId === voteId) return accept();
  const voted: DeliberationEvent = { type: 'OWNERS_VOTED', voteId, passed, at, by: null };
  if (state.run.suspendedUntil) return accept(voted);
  const bySystem = stepOf(rules.procedure, state.run.step).actions.filter((one) => one.by.includes('SYSTEM'));
  const action = passed
    ? bySystem.find(({ leaves }) => leaves.includes('RESOLUTION'))
    : (bySystem.find(({ returns, leaves }) => returns && !leaves.includes('JUDGEMENT')) ??
      bySystem.find(({ effect }) => effect === 'REJECT'));
  if (!action || refusalOf(action, SYSTEM, facts.proven, TARGET)) return accept(voted);
  const moved = taken(state, action, facts, { by: null, at }, rules);
  return moved.ok ? accept(voted, ...moved.events) : accept(voted);
}

/** A suspension that is over; nothing while it lasts. */
function resumed({ run }: Pick<Deliberation, 'run'>, at: Date, rules: Rules): Decided {
  if (!run.suspendedUntil || run.suspendedUntil > at) return accept();
  const { status } = stepOf(rules.procedure, run.step);
  return accept({ type: 'RESUMED', run: resume(rules, run, at), status, at, by: null });
}

/** Marks that have come, the end of a suspension, the action of a limit that is over, and the conclusion where enough have judged by then. */
function timeOut(state: Deliberation, facts: Facts, at: Date, rules: Rules): Decided {
  if (state.endedAt) return accept();
  const { run, happenings } = strikeMarks(rules.procedure, state.run, at);
  const events = happenings.map((happening): DeliberationEvent => ({ ...happening, run, at, by: null }));
  if (run.suspendedUntil) {
    const over = resumed({ run }, at, rules);
    return over.ok ? accept(...events, ...over.events) : over;
  }
  const action = timedAction(rules.procedure, state.run, at) ?? conclusion(state, facts, at, rules);
  if (!action) return accept(...events);
  const { count, satisfied } = facts.judged;
  const left = action.leaves.includes('JUDGEMENT') ? { reason: `${satisfied}/${count}` } : {};
  const moved = taken({ ...state, run }, action, { ...facts, left }, { by: null, at }, rules);
  return moved.ok ? accept(...events, ...moved.events) : accept(...events);
}

function conclusion(state: Deliberation, { judged }: Facts, at: Date, { procedure }: Rules): Action | undefined {
  const { stepClock, step } = state.run;
  if (!stepClock || stepClock.dueAt > at || judged.count < judgementsNeeded(state)) return undefined;
  const wanted = isSatisfied(judged) ? 'CONFIRM' : 'DISPUTE';
  return stepOf(procedure, step).actions.find(
    ({ by, leaves, effect }) => by.includes('SYSTEM') && leaves.includes('JUDGEMENT') && effect === wanted,
  );
}
