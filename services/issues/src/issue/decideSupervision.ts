import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import { reclassify, type Rules } from '../procedure/run.ts';
import { stopped, TARGET, wrongState } from './facts.ts';
import { type Issue, type IssueCommand, type IssueEvent, isOpen } from './issue.ts';

/** Most supervision orders on one issue, and reminders within a day. */
export const MAX_SUPERVISION_ORDERS = 20;

type Command = Exclude<
  IssueCommand,
  { type: 'REPORT' | 'ACT' | 'FUND' | 'REQUEST' | 'APPROVE' | 'DENY' | 'RESUME' | 'TIME_OUT' }
>;

/** What others may do beside the procedure; none of it moves a clock but a new classification. */
export function decideSupervision(state: Issue, command: Command, now: Date, rules: Rules): Outcome<IssueEvent> {
  if (command.type === 'JOIN') {
    return isOpen(state) ? accept({ type: 'JOINED', at: now, by: null }) : wrongState(state);
  }
  const fact = { at: now, by: command.by };
  switch (command.type) {
    case 'COMMENT':
      return accept({ ...fact, type: command.internal ? 'NOTED' : 'COMMENTED', reason: command.text });
    case 'FOLLOW_UP':
      return followUp(state, command, now);
    case 'ANSWER_SUPERVISION':
      return answer(state, command, now);
    default:
      if (!isOpen(state)) return wrongState(state);
  }
  switch (command.type) {
    case 'REMIND':
      return command.actors.has('SUPERVISOR') || command.actors.has('REPORTER')
        ? accept({ ...fact, type: 'REMINDED', reason: command.reason })
        : refuse('FORBIDDEN', TARGET);
    case 'SUPERVISE':
      return supervise(state, command, now);
    case 'MERGE':
      return merge(state, command, now);
    case 'CLASSIFY':
      if (!command.actors.has('OPERATOR') && !command.actors.has('DISPATCHER')) return refuse('FORBIDDEN', TARGET);
      return accept({
        ...fact,
        type: 'CLASSIFIED',
        to: command.to,
        run: reclassify(rules, state.run),
        reason: command.reason,
      });
  }
}

function supervise(state: Issue, command: Extract<Command, { type: 'SUPERVISE' }>, now: Date): Outcome<IssueEvent> {
  const { id, by: byId, text, answerDueAt } = command;
  if (!command.actors.has('SUPERVISOR')) return refuse('FORBIDDEN', TARGET);
  if (state.supervision.length >= MAX_SUPERVISION_ORDERS)
    return refuse('TOO_MANY_SUPERVISION_ORDERS', TARGET, { most: MAX_SUPERVISION_ORDERS });
  if (answerDueAt <= now) return refuse('DUE_IN_THE_PAST', ['input', 'answerDueAt']);
  const order = { id, byId, at: now, text, answerDueAt, answer: null, overdue: false };
  return accept({ type: 'SUPERVISED', at: now, by: byId, order });
}

function answer(state: Issue, command: Extract<Command, { type: 'ANSWER_SUPERVISION' }>, now: Date) {
  const { id, by, text, actors } = command;
  const order = state.supervision.find((one) => one.id === id);
  if (!order) return refuse('NOT_FOUND', ['input', 'orderId']);
  const answers = ['ACCEPTOR', 'HANDLER', 'DEPARTMENTS', 'DISPATCHER'] as const;
  // Nobody answers what they have ordered themselves.
  if (order.byId === by || !answers.some((actor) => actors.has(actor))) return refuse('FORBIDDEN', TARGET);
  if (order.answer) return refuse('ALREADY_ANSWERED', ['input', 'orderId']);
  return accept<IssueEvent>({ type: 'SUPERVISION_ANSWERED', at: now, by, id, text });
}

function merge(state: Issue, command: Extract<Command, { type: 'MERGE' }>, now: Date): Outcome<IssueEvent> {
  if (!command.actors.has('OPERATOR') && !command.actors.has('DISPATCHER')) return refuse('FORBIDDEN', TARGET);
  if (state.acceptedById !== undefined) return refuse('ALREADY_ACCEPTED', TARGET);
  const { into, reason, by } = command;
  return accept({ type: 'MERGED', at: now, by, into, reason, run: stopped(state.run, now) });
}

function followUp(state: Issue, command: Extract<Command, { type: 'FOLLOW_UP' }>, now: Date): Outcome<IssueEvent> {
  const { by, actors } = command;
  if (state.completedAt === undefined) return wrongState(state);
  if (!actors.has('CHECKER') && !actors.has('OPERATOR')) return refuse('FORBIDDEN', TARGET);
  if (state.acceptedById === by) return refuse('OWN_WORK', TARGET);
  return accept({ type: 'FOLLOWED_UP', at: now, by, followUp: { ...command.followUp, byId: by, at: now } });
}
