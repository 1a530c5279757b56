import { accept, type Outcome } from '@linli/kit/decisions.ts';
import { resume, type Rules, stepOf, strikeMarks, timedAction } from '../procedure/run.ts';
import { factOf } from './facts.ts';
import { type Issue, type IssueEvent, isOpen } from './issue.ts';

/** What time has brought: marks, the end of a suspension, the action of a limit that is over. Never early. */
export function decideTime(state: Issue, now: Date, rules: Rules): Outcome<IssueEvent> {
  // An order is answered after the end, too.
  if (!isOpen(state)) return accept(...overdueSupervision(state, now));
  const fact = { at: now, by: null };
  if (state.run.suspendedUntil) {
    if (state.run.suspendedUntil > now) return accept(...overdueSupervision(state, now));
    const { status } = stepOf(rules.procedure, state.run.step);
    return accept({ ...fact, type: 'RESUMED', run: resume(rules, state.run, now), status });
  }
  const { run, happenings } = strikeMarks(rules.procedure, state.run, now);
  const action = timedAction(rules.procedure, state.run, now);
  const events: IssueEvent[] = happenings
    // The action of a limit that is over says the same as its breach.
    .filter((happening) => !(action && happening.type === 'BREACHED' && happening.clock === 'STEP'))
    .map((happening) => ({ ...fact, ...happening, run }));
  if (action) events.push(factOf(action, { by: null, left: {} }, now, rules, { ...state, run }));
  return accept(...events, ...overdueSupervision(state, now));
}

/** Money has come: what was suspended until then goes on, anything else stays as it is. */
export function decideFunds(state: Issue, disbursementId: string, now: Date, rules: Rules): Outcome<IssueEvent> {
  const { suspendedUntil, suspendedFor, step } = state.run;
  if (!isOpen(state) || !suspendedUntil || suspendedFor !== 'DISBURSEMENT') return accept();
  const { status } = stepOf(rules.procedure, step);
  return accept({ at: now, by: null, type: 'RESUMED', run: resume(rules, state.run, now), status, disbursementId });
}

function overdueSupervision(state: Issue, now: Date): IssueEvent[] {
  return state.supervision
    .filter(({ answer, overdue, answerDueAt }) => !answer && !overdue && answerDueAt <= now)
    .map(({ id }) => ({ type: 'SUPERVISION_OVERDUE', id, at: now, by: null }));
}
