import { accept, type DomainError, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Action, Actor } from '../procedure/definition.ts';
import { afterTime } from '../procedure/afterTime.ts';
import { actionOf, begin, hasEnded, refusalOf, type Rules, stepOf } from '../procedure/run.ts';
import { decideRequest } from './decideRequest.ts';
import { decideSupervision } from './decideSupervision.ts';
import { decideFunds, decideTime } from './decideTime.ts';
import { evolve } from './evolveIssue.ts';
import { factOf, TARGET, wrongState } from './facts.ts';
import { type Issue, type IssueCommand, type IssueEvent, isOpen, leavingsOf } from './issue.ts';

/** How long after its end an issue may be reopened, in days, and how often. */
export const REOPEN_WITHIN_DAYS = 15;
export const MAX_REOPENINGS = 1;

const DAY_MS = 86_400_000;

type Act = Extract<IssueCommand, { type: 'ACT' }>;
type Refusal = { ok: false; errors: DomainError[] };

/**
 * Decides a command on an issue as time has left it by now; pure. Refuses with NOT_FOUND, FORBIDDEN, WRONG_STATE, LEAVING_MISSING and the codes of `refusal` and of
 * the decisions it hands on to.
 */
export function decide(state: Issue | undefined, command: IssueCommand, now: Date, rules: Rules): Outcome<IssueEvent> {
  if (command.type === 'REPORT') {
    if (state) return wrongState(state);
    const run = begin(rules, now);
    const { status } = stepOf(rules.procedure, run.step);
    return accept({ type: 'REPORTED', report: command.report, run, status, at: now, by: command.by });
  }
  if (!state) return refuse('NOT_FOUND', TARGET);
  const brought = decideTime(state, now, rules);
  if (command.type === 'TIME_OUT') return brought;
  return afterTime<Issue, IssueEvent>(state, { brought, evolve }, (present) => decideOn(present, command, now, rules));
}

type Command = Exclude<IssueCommand, { type: 'REPORT' | 'TIME_OUT' }>;

function decideOn(state: Issue, command: Command, now: Date, rules: Rules): Outcome<IssueEvent> {
  switch (command.type) {
    case 'ACT':
      return act(state, command, now, rules);
    case 'FUND':
      return decideFunds(state, command.disbursementId, now, rules);
    case 'REQUEST':
    case 'APPROVE':
    case 'DENY':
    case 'RESUME':
      return decideRequest(state, command, now, rules);
    default:
      return decideSupervision(state, command, now, rules);
  }
}

function act(state: Issue, command: Act, now: Date, rules: Rules): Outcome<IssueEvent> {
  if (changesNothing(state, command)) return accept();
  // Voided and merged issues have left their procedure where it stood.
  const left = !isOpen(state) && !hasEnded(rules.procedure, state.run);
  const stands = left || state.status === 'SUSPENDED';
  const action = stands ? undefined : actionOf(rules.procedure, state.run, command.wanted);
  const refused = refusal(state, command, action, now);
  if (refused) return refused;
  if (!action) return wrongState(state);
  const wrong = refusalOf(action, command.actors, leavingsOf(command.left), TARGET);
  return wrong ?? accept(factOf(action, command, now, rules, state));
}

/** The winner accepts again, or the issue is in the pool already: the answer is that of the first time. */
function changesNothing(state: Issue, { wanted, by }: Act): boolean {
  if (!('effect' in wanted)) return false;
  if (wanted.effect === 'ACCEPT') return state.status === 'ACCEPTED' && state.acceptedById === by;
  return (
    wanted.effect === 'POOL' &&
    state.status === 'DISPATCHED' &&
    state.offeredToId === undefined &&
    state.handlerId === undefined
  );
}

/** What tells a caller more than WRONG_STATE or FORBIDDEN would. */
function refusal(state: Issue, { wanted, by, left, actors }: Act, action: Action | undefined, now: Date) {
  const effect = action?.effect ?? ('effect' in wanted ? wanted.effect : undefined);
  // Somebody who is not concerned learns that before the state.
  if (effect && FOR_REPORTER.includes(effect) && !action && !actors.has('REPORTER') && !actors.has('OPERATOR'))
    return refuse('FORBIDDEN', TARGET);
  if (effect === 'ACCEPT') {
    if (state.acceptedById !== undefined)
      return refuse(ACCEPTING.some((actor) => actors.has(actor)) ? 'ALREADY_ACCEPTED' : 'FORBIDDEN', TARGET);
    if (action && by === state.reporterId) return refuse('OWN_ISSUE', TARGET);
    if (action && state.offeredToId !== undefined && state.offeredToId !== by)
      return refuse('OFFERED_TO_ANOTHER', TARGET);
  }
  if (effect === 'RATE' && !action && state.stars !== undefined) return refuse('ALREADY_RATED', TARGET);
  if (effect === 'OFFER' && left.person !== undefined && left.person === state.reporterId)
    return refuse('OWN_ISSUE', ['input', 'responderPersonId']);
  if (effect === 'CHECK' && by === state.acceptedById) return refuse('OWN_WORK', TARGET);
  return effect === 'REOPEN' && action ? refusedReopening(state, now) : undefined;
}

const ACCEPTING: readonly Actor[] = ['RESPONDERS', 'OFFERED_PERSON', 'HANDLER', 'ACCEPTOR'];

const FOR_REPORTER: readonly Action['effect'][] = ['CONFIRM', 'DISPUTE', 'RATE', 'WITHDRAW'];

function refusedReopening(state: Issue, now: Date): Refusal | undefined {
  if (state.reopenCount >= MAX_REOPENINGS) return refuse('ALREADY_REOPENED', TARGET);
  const since = now.getTime() - (state.completedAt?.getTime() ?? 0);
  return since > REOPEN_WITHIN_DAYS * DAY_MS
    ? refuse('REOPENING_TOO_LATE', TARGET, { days: REOPEN_WITHIN_DAYS })
    : undefined;
}

/** The grids were divided anew; pure. Ended issues keep the address under which they were done. */
export function decideAddress(state: Issue | undefined, areaIds: readonly string[], now: Date): Outcome<IssueEvent> {
  if (!state) return refuse('NOT_FOUND', TARGET);
  if (!isOpen(state) || areaIds.join() === state.areaIds.join()) return accept();
  return accept({ type: 'READDRESSED', areaIds, at: now, by: null });
}
