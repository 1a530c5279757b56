import { accept, type Outcome } from '@linli/kit/decisions.ts';
import { decideRunRequest, type RequestCommand } from '../procedure/requests.ts';
import { actionOf, type Rules } from '../procedure/run.ts';
import { factOf, stopped, TARGET, wrongState } from './facts.ts';
import type { Issue, IssueEvent } from './issue.ts';

/** Suspension (挂账), extension, return and voiding; the last two are carried out with their approval. */
export function decideRequest(state: Issue, command: RequestCommand, now: Date, rules: Rules): Outcome<IssueEvent> {
  const decided = decideRunRequest(state, command, now, rules, TARGET);
  if (!decided.ok) return decided;
  const { by } = command;
  const { request } = command.type === 'REQUEST' ? command : state.run;
  const back = request?.kind === 'RETURN' && actionOf(rules.procedure, state.run, { effect: 'GIVE_BACK' });
  if (request?.kind === 'RETURN' && command.type !== 'DENY' && !back) return wrongState(state);
  if (!request || command.type !== 'APPROVE') return decided;
  if (request.kind === 'VOIDING')
    return accept({ at: now, by, type: 'VOIDED', run: stopped(state.run, now), reason: request.reason });
  if (!back) return decided;
  const approved = { ...state, run: { ...state.run, request: null } };
  const returned = factOf(back, { by, left: { reason: request.reason } }, now, rules, approved);
  return accept<IssueEvent>(...decided.events, returned);
}
