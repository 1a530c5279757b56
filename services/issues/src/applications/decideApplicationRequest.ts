import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import { extend, MAX_SUSPENSION_DAYS, resume, type Rules, stepOf, suspend } from '../procedure/run.ts';
import {
  APPLICATION_REQUESTS,
  type Application,
  type ApplicationCommand,
  type ApplicationEvent,
} from './application.ts';
import { TARGET, wrongState } from './applicationFacts.ts';

const DAY_MS = 86_400_000;

type Command = Extract<ApplicationCommand, { type: 'REQUEST' | 'APPROVE' | 'DENY' | 'RESUME' }>;

/** Suspension and more time: asked for by the case worker, decided by somebody else. */
export function decideApplicationRequest(
  state: Application,
  command: Command,
  now: Date,
  rules: Rules,
): Outcome<ApplicationEvent> {
  const { by, actors } = command;
  const { run, status } = state;
  const fact = { at: now, by };
  if (command.type === 'REQUEST') return ask(state, command, now, rules);
  if (!actors.has('APPROVER')) return refuse('FORBIDDEN', TARGET);
  if (command.type === 'RESUME') {
    if (!run.suspendedUntil) return wrongState(state);
    const step = stepOf(rules.procedure, run.step);
    return accept({
      ...fact,
      type: 'RESUMED',
      run: resume(rules, run, now),
      status: step.status,
      reason: command.reason,
    });
  }
  const { request } = run;
  if (!request) return refuse('NO_REQUEST', TARGET);
  if (request.byId === by) return refuse('OWN_REQUEST', TARGET);
  const { kind } = request;
  if (command.type === 'DENY') {
    return accept({ ...fact, type: 'DENIED', run: { ...run, request: null }, kind, reason: command.reason });
  }
  return kind === 'SUSPENSION'
    ? accept({ ...fact, type: 'APPROVED', kind, run: suspend(run, request, by, now), status: 'SUSPENDED' })
    : accept({ ...fact, type: 'APPROVED', kind, run: extend(rules, run, request, by, now), status });
}

function ask(
  state: Application,
  { by, actors, request: asked }: Extract<Command, { type: 'REQUEST' }>,
  now: Date,
  rules: Rules,
): Outcome<ApplicationEvent> {
  const { run } = state;
  const { requests, waitsFor } = stepOf(rules.procedure, run.step);
  if (waitsFor !== null && !actors.has(waitsFor)) return refuse('FORBIDDEN', TARGET);
  if (!requests || run.suspendedUntil || waitsFor === null) return wrongState(state);
  if (!APPLICATION_REQUESTS.some((kind) => kind === asked.kind)) return wrongState(state);
  if (run.request) return refuse('REQUEST_PENDING', TARGET);
  const request = { ...asked, byId: by, at: now };
  const longest = now.getTime() + MAX_SUSPENSION_DAYS * DAY_MS;
  const { until } = request;
  if (request.kind === 'SUSPENSION' && (!until || until <= now || until.getTime() > longest))
    return refuse('SUSPENSION_TOO_LONG', ['input', 'until'], { days: MAX_SUSPENSION_DAYS });
  return accept({ type: 'REQUESTED', at: now, by, run: { ...run, request }, request });
}
