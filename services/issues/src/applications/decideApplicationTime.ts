import { accept, type Outcome } from '@linli/kit/decisions.ts';
import { resume, type Rules, stepOf, strikeMarks, timedAction } from '../procedure/run.ts';
import { type Application, type ApplicationEvent, isOpen } from './application.ts';
import { actedBy } from './applicationFacts.ts';

/** What time has brought: marks, the end of a suspension, the action of a limit that is over. Never early. */
export function decideApplicationTime(state: Application, now: Date, rules: Rules): Outcome<ApplicationEvent> {
  if (!isOpen(state)) return accept();
  const fact = { at: now, by: null };
  const { suspendedUntil } = state.run;
  if (suspendedUntil) {
    if (suspendedUntil > now) return accept();
    const { status } = stepOf(rules.procedure, state.run.step);
    return accept({ ...fact, type: 'RESUMED', run: resume(rules, state.run, now), status });
  }
  const { run, happenings } = strikeMarks(rules.procedure, state.run, now);
  const action = timedAction(rules.procedure, state.run, now);
  const events: ApplicationEvent[] = happenings
    // The action of a limit that is over says the same as its breach.
    .filter((happening) => !(action && happening.type === 'BREACHED' && happening.clock === 'STEP'))
    .map((happening) => ({ ...fact, ...happening, run }));
  if (action) {
    events.push(actedBy({ ...state, run }, action, { by: null, left: {}, supplements: null }, now, rules));
  }
  return accept(...events);
}
