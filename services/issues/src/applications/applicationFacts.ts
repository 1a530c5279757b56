import { type DomainError, refuse } from '@linli/kit/decisions.ts';
import type { Action } from '../procedure/definition.ts';
import { type Rules, stepOf, take } from '../procedure/run.ts';
import { givenMs, usedMs } from '../timeLimits/clocks.ts';
import type { Application, ApplicationEvent, Measured } from './application.ts';

/** Path of the input that names the application. */
export const TARGET = ['input', 'applicationId'];

export const wrongState = ({ status }: Application): { ok: false; errors: DomainError[] } =>
  refuse('WRONG_STATE', TARGET, { status });

/** The fact an action becomes; `by` null is time. */
export function actedBy(
  state: Application,
  action: Action,
  { by, left, supplements }: Pick<Extract<ApplicationEvent, { type: 'ACTED' }>, 'by' | 'left' | 'supplements'>,
  now: Date,
  rules: Rules,
): ApplicationEvent {
  const run = take(rules, state.run, action, now);
  const { status } = stepOf(rules.procedure, action.to);
  const decides = action.effect === 'HAND_IN' || action.effect === 'REJECT';
  const measured = decides ? measure(state, now, rules) : null;
  return { type: 'ACTED', at: now, by, run, action, status, left, supplements, measured };
}

/** Null where the promise never began to count. */
function measure({ run }: Application, now: Date, { calendar }: Rules): Measured | null {
  if (!run.clock) return null;
  const used = usedMs(calendar, run.clock, now);
  const day = calendar.msOf({ amount: 1, unit: 'WORKING_DAY' });
  return { usedDays: Math.round((used / day) * 100) / 100, onTime: used <= givenMs(calendar, run.clock) };
}
