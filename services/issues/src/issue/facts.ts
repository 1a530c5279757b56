import { type DomainError, refuse } from '@linli/kit/decisions.ts';
import type { Action } from '../procedure/definition.ts';
import { type Rules, stepOf, take } from '../procedure/run.ts';
import { stopClock } from '../timeLimits/clocks.ts';
import { ACTION_TYPES, type Issue, type IssueEvent, type Left } from './issue.ts';

/** Path of the input that names the issue. */
export const TARGET = ['input', 'issueId'];

export const wrongState = (state: Issue): { ok: false; errors: DomainError[] } =>
  refuse('WRONG_STATE', TARGET, { status: state.status });

/** The fact an action becomes; `by` null is time. */
export function factOf(
  action: Action,
  { by, left, offerMs }: { readonly by: string | null; readonly left: Left; readonly offerMs?: number | undefined },
  at: Date,
  rules: Rules,
  state: Issue,
): IssueEvent {
  const ownLimit = offerMs === undefined ? undefined : { amount: offerMs / 3_600_000, unit: 'HOUR' as const };
  const standards = ownLimit ? { ...rules.standards, OFFER: ownLimit } : rules.standards;
  const run = take({ ...rules, standards }, state.run, action, at);
  const { status } = stepOf(rules.procedure, action.to);
  const { reason } = left;
  const fact = { at, by, run, status, code: action.key, left, ...(reason !== undefined && { reason }) };
  if (by === null && action.effect === 'REFUSE') return { ...fact, type: 'OFFER_EXPIRED' };
  if (by === null && action.effect === 'GIVE_BACK') return { ...fact, type: 'ACCEPTANCE_EXPIRED' };
  return { ...fact, type: ACTION_TYPES[action.effect] };
}

/** The run of an issue that has ended outside of its procedure. */
export function stopped(run: Issue['run'], now: Date): Issue['run'] {
  const stop = (clock: Issue['run']['clock']) => clock && stopClock(clock, now);
  return { ...run, stepClock: stop(run.stepClock), clock: stop(run.clock), request: null, suspendedUntil: null };
}
