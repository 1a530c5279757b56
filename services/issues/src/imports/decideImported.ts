import { accept, type Outcome } from '@linli/kit/decisions.ts';
import { decideTime } from '../issue/decideTime.ts';
import { type Issue, type IssueEvent, isOpen } from '../issue/issue.ts';
import { enter, type Rules, type Run } from '../procedure/run.ts';
import { stopClock } from '../timeLimits/clocks.ts';

/** What an imported issue is told of its end elsewhere. */
export type ClosedElsewhere = { readonly closedAt: Date; readonly by: string };

/**
 * A new issue of the past is brought to the present; pure. All marks that have passed are struck in one silent step, so
 * nobody is warned of what nobody could have prevented; what time would do next, it does. One that the partner has closed
 * stands at its marks of then and ends.
 */
export function decideImported(
  state: Issue,
  closed: ClosedElsewhere | null,
  now: Date,
  rules: Rules,
): Outcome<IssueEvent> {
  const brought = decideTime(state, closed?.closedAt ?? now, rules);
  if (!brought.ok) return brought;
  const struck = brought.events.filter(isMark);
  const done = closed ? [] : brought.events.filter((event) => !isMark(event));
  const mark = struck.find(({ type }) => type === 'BREACHED') ?? struck.at(-1);
  const ending = closed && closing({ ...state, run: mark?.run ?? state.run }, closed, now, rules);
  const silent = true;
  return accept<IssueEvent>(
    ...(mark ? [{ ...mark, at: now, silent }] : []),
    ...done,
    ...(ending ? [{ ...ending, silent }] : []),
  );
}

/**
 * The partner has closed an issue that was imported open; pure. Nothing happens to one that has ended, or on which somebody
 * here is at work: what they do is not cut off.
 */
export function decideClosedElsewhere(
  state: Issue,
  closed: ClosedElsewhere,
  now: Date,
  rules: Rules,
): Outcome<IssueEvent> {
  if (!isOpen(state) || state.acceptedById !== undefined) return accept();
  return accept(closing(state, closed, now, rules));
}

type MarkEvent = Extract<IssueEvent, { type: 'WARNED' | 'BREACHED' | 'ESCALATED' }>;

const isMark = (event: IssueEvent): event is MarkEvent =>
  event.type === 'WARNED' || event.type === 'BREACHED' || event.type === 'ESCALATED';

/** It ends where its procedure ends when all goes well; in a procedure without such a step its clocks stop where it is. */
function closing(state: Issue, { closedAt, by }: ClosedElsewhere, now: Date, rules: Rules): IssueEvent {
  const { clock } = state.run;
  const rested: Run = { ...state.run, request: null, suspendedUntil: null };
  const end = rules.procedure.steps.find(({ status, waitsFor }) => status === 'COMPLETED' && waitsFor === null);
  const stop = (one: Run['clock']) => one && stopClock(one, closedAt);
  const run = end
    ? enter(rules, rested, end.key, closedAt)
    : { ...rested, stepClock: stop(rested.stepClock), clock: stop(clock) };
  return { type: 'PARTNER_CLOSED', at: now, by, run, closedAt, ...(clock && { onTime: closedAt <= clock.dueAt }) };
}
