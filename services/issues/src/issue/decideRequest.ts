import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import {
  actionOf,
  extend,
  MAX_SUSPENSION_DAYS,
  resume,
  type Rules,
  type RunRequest,
  stepOf,
  suspend,
} from '../procedure/run.ts';
import { factOf, stopped, TARGET, wrongState } from './facts.ts';
import type { Issue, IssueCommand, IssueEvent } from './issue.ts';

const DAY_MS = 86_400_000;

type Command = Extract<IssueCommand, { type: 'REQUEST' | 'APPROVE' | 'DENY' | 'RESUME' }>;

/** Suspension (挂账), extension, return and voiding: asked for by who is at work, decided by somebody else. */
export function decideRequest(state: Issue, command: Command, now: Date, rules: Rules): Outcome<IssueEvent> {
  const { by } = command;
  const { run } = state;
  const fact = { at: now, by };
  if (command.type === 'REQUEST') return ask(state, { ...command.request, byId: by, at: now }, command, rules);
  if (!command.actors.has('APPROVER')) return refuse('FORBIDDEN', TARGET);
  if (command.type === 'RESUME') {
    if (!run.suspendedUntil) return wrongState(state);
    const { status } = stepOf(rules.procedure, run.step);
    return accept({ ...fact, type: 'RESUMED', run: resume(rules, run, now), status, reason: command.reason });
  }
  const { request } = run;
  if (!request) return refuse('NO_REQUEST', TARGET);
  if (request.byId === by) return refuse('OWN_REQUEST', TARGET);
  if (command.type === 'DENY') {
    return accept({
      ...fact,
      type: 'DENIED',
      run: { ...run, request: null },
      kind: request.kind,
      reason: command.reason,
    });
  }
  return approve(state, request, by, now, rules);
}

function ask(state: Issue, request: RunRequest, { actors, by }: Command, rules: Rules): Outcome<IssueEvent> {
  const { run } = state;
  const { requests, waitsFor } = stepOf(rules.procedure, run.step);
  if (!requests || run.suspendedUntil) return wrongState(state);
  if (waitsFor === null || !actors.has(waitsFor)) return refuse('FORBIDDEN', TARGET);
  if (run.request) return refuse('REQUEST_PENDING', TARGET);
  if (request.kind === 'RETURN' && !actionOf(rules.procedure, run, { effect: 'GIVE_BACK' })) return wrongState(state);
  const { until, at, reason } = request;
  const longest = at.getTime() + MAX_SUSPENSION_DAYS * DAY_MS;
  if (request.kind === 'SUSPENSION' && (!until || until <= at || until.getTime() > longest))
    return refuse('SUSPENSION_TOO_LONG', ['input', 'until'], { days: MAX_SUSPENSION_DAYS });
  return accept({ type: 'REQUESTED', at, by, run: { ...run, request }, request, reason });
}

function approve(state: Issue, request: RunRequest, by: string, now: Date, rules: Rules): Outcome<IssueEvent> {
  const { run, status } = state;
  const fact = { at: now, by, kind: request.kind };
  switch (request.kind) {
    case 'SUSPENSION':
      return accept({ ...fact, type: 'APPROVED', run: suspend(run, request, by, now), status: 'SUSPENDED' });
    case 'EXTENSION':
      return accept({ ...fact, type: 'APPROVED', run: extend(rules, run, request, by, now), status });
    case 'RETURN': {
      const action = actionOf(rules.procedure, run, { effect: 'GIVE_BACK' });
      if (!action) return wrongState(state);
      const approved = { ...run, request: null };
      const back = factOf(action, { by, left: { reason: request.reason } }, now, rules, { ...state, run: approved });
      return accept({ ...fact, type: 'APPROVED', run: approved, status }, back);
    }
    case 'VOIDING':
      return accept({ at: now, by, type: 'VOIDED', run: stopped(run, now), reason: request.reason });
  }
}
