import { accept, type DomainError, type Outcome, refuse } from '@linli/kit/decisions.ts';
import { type Issue, type IssueCommand, type IssueEvent, isOpen, transitions } from './issue.ts';

/** Milliseconds an acceptor has for the work, and a reporter for the confirmation. */
export type IssueLimits = { readonly workMs: number; readonly confirmMs: number };

type Change = Exclude<IssueCommand, { type: 'REPORT' | 'READDRESS' | 'TIME_OUT' }>;
type Refusal = { ok: false; errors: DomainError[] };

const TARGET = ['input', 'issueId'];
const BY_REPORTER: readonly Change['type'][] = ['CONFIRM', 'DISPUTE', 'RATE', 'WITHDRAW'];
const BY_ACCEPTOR: readonly Change['type'][] = ['RETURN', 'COMPLETE'];

/** Decides a command; pure. Refuses with NOT_FOUND, FORBIDDEN, WRONG_STATE and the codes of `refusal`. */
export function decide(
  state: Issue | undefined,
  command: IssueCommand,
  now: Date,
  limits: IssueLimits,
): Outcome<IssueEvent> {
  if (command.type === 'REPORT') {
    if (state) return wrongState(state);
    return accept({ type: 'REPORTED', order: command.order, at: now, by: command.order.reporterId });
  }
  if (!state) return refuse('NOT_FOUND', TARGET);
  if (command.type === 'TIME_OUT') return timeOut(state, now);
  if (command.type === 'READDRESS') return readdress(state, command.areaIds, now);
  if (changesNothing(state, command)) return accept();
  return refusal(state, command) ?? accept(factOf(command, now, limits));
}

/** The winner accepts again, or the issue is in the pool already: the answer is that of the first time. */
function changesNothing(state: Issue, command: Change): boolean {
  if (command.type === 'ACCEPT') return state.status === 'ACCEPTED' && state.acceptedById === command.by;
  return (
    command.type === 'DISPATCH' && !command.offer && state.status === 'DISPATCHED' && state.offeredToId === undefined
  );
}

function refusal(state: Issue, command: Change): Refusal | undefined {
  if (BY_REPORTER.includes(command.type) && command.by !== state.reporterId) return refuse('FORBIDDEN', TARGET);
  if (BY_ACCEPTOR.includes(command.type) && 'acceptedById' in state && state.acceptedById !== command.by) {
    return refuse('FORBIDDEN', TARGET);
  }
  if (command.type === 'ACCEPT' && 'acceptedById' in state) return refuse('ALREADY_ACCEPTED', TARGET);
  if (command.type === 'RATE' && state.status === 'RATED') return refuse('ALREADY_RATED', TARGET);
  if (!(command.type in transitions[state.status])) return wrongState(state);
  if (command.type === 'ACCEPT' && command.by === state.reporterId) return refuse('OWN_ISSUE', TARGET);
  if (command.type === 'DISPATCH' && command.offer?.to === state.reporterId) {
    return refuse('OWN_ISSUE', ['input', 'responderPersonId']);
  }
  return state.status === 'DISPATCHED' ? refusedByOffer(state, command) : undefined;
}

function refusedByOffer(state: Issue & { status: 'DISPATCHED' }, command: Change): Refusal | undefined {
  if (command.type === 'ACCEPT' && state.offeredToId !== undefined && state.offeredToId !== command.by) {
    return refuse('OFFERED_TO_ANOTHER', TARGET);
  }
  if (command.type !== 'REFUSE') return undefined;
  if (state.offeredToId === undefined) return wrongState(state);
  return state.offeredToId === command.by ? undefined : refuse('FORBIDDEN', TARGET);
}

function factOf(command: Change, at: Date, limits: IssueLimits): IssueEvent {
  const fact = { at, by: command.by };
  const after = (milliseconds: number) => new Date(at.getTime() + milliseconds);
  switch (command.type) {
    case 'DISPATCH': {
      const { offer } = command;
      return offer
        ? { ...fact, type: 'OFFERED', to: offer.to, dueAt: after(offer.limitMs) }
        : { ...fact, type: 'DISPATCHED' };
    }
    case 'ACCEPT':
      return { ...fact, type: 'ACCEPTED', memberReportId: command.memberReportId, dueAt: after(limits.workMs) };
    case 'REFUSE':
      return { ...fact, type: 'REFUSED', reason: command.reason };
    case 'RETURN':
      return { ...fact, type: 'RETURNED', reason: command.reason };
    case 'COMPLETE': {
      const { evidence, minutes } = command;
      return { ...fact, type: 'DONE', evidence, minutes, dueAt: after(limits.confirmMs) };
    }
    case 'CONFIRM':
      return { ...fact, type: 'CONFIRMED' };
    case 'DISPUTE':
      return { ...fact, type: 'DISPUTED', reason: command.reason, dueAt: after(limits.workMs) };
    case 'RATE':
      return { ...fact, type: 'RATED', stars: command.stars };
    case 'WITHDRAW':
      return { ...fact, type: 'WITHDRAWN', reason: command.reason };
  }
}

/** Never early: before the due time nothing happens. */
function timeOut(state: Issue, now: Date): Outcome<IssueEvent> {
  if (now < state.dueAt) return accept();
  const fact = { at: now, by: null };
  switch (state.status) {
    case 'DISPATCHED':
      return accept({ ...fact, type: 'OFFER_EXPIRED' });
    case 'ACCEPTED':
      return accept({ ...fact, type: 'ACCEPTANCE_EXPIRED' });
    case 'DONE':
      return accept({ ...fact, type: 'CONFIRMED' });
    default:
      return accept();
  }
}

/** Ended issues keep the address under which they were done. */
function readdress(state: Issue, areaIds: readonly string[], now: Date): Outcome<IssueEvent> {
  if (!isOpen(state) || areaIds.join() === state.areaIds.join()) return accept();
  return accept({ type: 'READDRESSED', areaIds, at: now, by: null });
}

const wrongState = (state: Issue) => refuse('WRONG_STATE', TARGET, { status: state.status });
