import { accept, type Outcome } from '@linli/kit/decisions.ts';
import { type Rules, strikeMarks, timedAction } from '../procedure/run.ts';
import { strike } from '../timeLimits/clocks.ts';
import { acted, isOver } from './whistleFacts.ts';
import { type DepartmentResponse, isPending, type Whistle, type WhistleEvent } from './whistle.ts';

/** What time has brought: warnings and lateness of each department, overdue objections, marks and the end of the step. */
export function decideWhistleTime(state: Whistle, now: Date, rules: Rules): Outcome<WhistleEvent> {
  if (isOver(state, rules)) return accept();
  const fact = { at: now, by: null };
  const { run, happenings } = strikeMarks(rules.procedure, state.run, now);
  const action = timedAction(rules.procedure, state.run, now);
  const events: WhistleEvent[] = state.responses.flatMap((response) => ofDepartment(response, now));
  events.push(
    ...happenings
      // The action of a limit that is over says the same as its breach.
      .filter((happening) => !(action && happening.type === 'BREACHED' && happening.clock === 'STEP'))
      .map((happening) => ({ ...fact, ...happening, run })),
  );
  if (action) events.push({ ...fact, ...acted(rules, { run }, action, now), type: 'RESPONSE_EXPIRED' });
  return accept(...events);
}

function ofDepartment(response: DepartmentResponse, at: Date): WhistleEvent[] {
  if (!isPending(response)) return [];
  const { unitId, clock, objection } = response;
  const fact = { at, by: null, unitId };
  const events = strike(clock, at).struck.map(
    (percent): WhistleEvent =>
      percent < 100 ? { ...fact, type: 'DEPARTMENT_WARNED', percent } : { ...fact, type: 'DEPARTMENT_LATE' },
  );
  const undecided = objection && !objection.decision && !objection.overdue && objection.dueAt <= at;
  return undecided ? [...events, { ...fact, type: 'OBJECTION_OVERDUE' }] : events;
}
