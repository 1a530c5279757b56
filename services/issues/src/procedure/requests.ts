import { accept, type DomainError, type Outcome, refuse } from '@linli/kit/decisions.ts';
import { DAY_MS } from '../timeLimits/calendar.ts';
import type { Actor, Status } from './definition.ts';
import {
  extend,
  MAX_SUSPENSION_DAYS,
  type RequestKind,
  resume,
  type Rules,
  type Run,
  type RunRequest,
  stepOf,
  suspend,
} from './run.ts';
import { ENDED } from './subjects.ts';

type By = { readonly by: string; readonly actors: ReadonlySet<Actor> };

/** Somebody at work asks for a suspension (挂账), more time and such; an approver answers, or ends a suspension. */
export type RequestCommand =
  | (By & { readonly type: 'REQUEST'; readonly request: Omit<RunRequest, 'byId' | 'at'> })
  | (By & { readonly type: 'APPROVE' })
  | (By & { readonly type: 'DENY' | 'RESUME'; readonly reason: string });

export type RequestEvent = { readonly at: Date; readonly by: string; readonly run: Run } & (
  | { readonly type: 'REQUESTED'; readonly request: RunRequest; readonly reason: string }
  | { readonly type: 'APPROVED'; readonly kind: RequestKind; readonly status: Status }
  | { readonly type: 'DENIED'; readonly kind: RequestKind; readonly reason: string }
  | { readonly type: 'RESUMED'; readonly status: Status; readonly reason: string }
);

type Matter = { readonly run: Run; readonly status: Status };
type Refusal = { ok: false; errors: DomainError[] };

/**
 * Decides a request or its answer; pure. Whoever has asked never approves. `target` is the path of the input that names the
 * matter; which kinds it knows, and what becomes of those beside suspension and extension, is its own to decide. Refuses with
 * FORBIDDEN, WRONG_STATE, REQUEST_PENDING, SUSPENSION_TOO_LONG, NO_REQUEST, OWN_REQUEST.
 */
export function decideRunRequest(
  matter: Matter,
  command: RequestCommand,
  now: Date,
  rules: Rules,
  target: readonly string[],
): Outcome<RequestEvent> {
  const { run, status } = matter;
  const { by } = command;
  const fact = { at: now, by };
  if (command.type === 'REQUEST') {
    const request = { ...command.request, byId: by, at: now };
    const event = { ...fact, type: 'REQUESTED', run: { ...run, request }, request, reason: request.reason } as const;
    return refusedAsking(matter, request, command, rules, target) ?? accept(event);
  }
  const refused = refusedAnswer(matter, command, target);
  if (refused) return refused;
  if (command.type === 'RESUME') {
    const resumed = { run: resume(rules, run, now), status: stepOf(rules.procedure, run.step).status };
    return accept({ ...fact, type: 'RESUMED', ...resumed, reason: command.reason });
  }
  const { request } = run;
  if (!request) return refuse('NO_REQUEST', target);
  const { kind } = request;
  if (command.type === 'DENY') {
    return accept({ ...fact, type: 'DENIED', run: { ...run, request: null }, kind, reason: command.reason });
  }
  switch (kind) {
    case 'SUSPENSION':
      return accept({ ...fact, type: 'APPROVED', kind, run: suspend(run, request, by, now), status: 'SUSPENDED' });
    case 'EXTENSION':
      return accept({ ...fact, type: 'APPROVED', kind, run: extend(rules, run, request, by, now), status });
    default:
      return accept({ ...fact, type: 'APPROVED', kind, run: { ...run, request: null }, status });
  }
}

function refusedAsking(
  { run, status }: Matter,
  { kind, until, at }: RunRequest,
  { actors }: By,
  { procedure }: Rules,
  target: readonly string[],
): Refusal | undefined {
  const { requests, waitsFor } = stepOf(procedure, run.step);
  if (waitsFor !== null && !actors.has(waitsFor)) return refuse('FORBIDDEN', target);
  if (!requests || run.suspendedUntil || ENDED.includes(status)) return refuse('WRONG_STATE', target, { status });
  if (run.request) return refuse('REQUEST_PENDING', target);
  const longest = at.getTime() + MAX_SUSPENSION_DAYS * DAY_MS;
  return kind === 'SUSPENSION' && (!until || until <= at || until.getTime() > longest)
    ? refuse('SUSPENSION_TOO_LONG', ['input', 'until'], { days: MAX_SUSPENSION_DAYS })
    : undefined;
}

function refusedAnswer(
  { run, status }: Matter,
  { type, actors, by }: RequestCommand,
  target: readonly string[],
): Refusal | undefined {
  if (!actors.has('APPROVER')) return refuse('FORBIDDEN', target);
  if (type === 'RESUME') return run.suspendedUntil ? undefined : refuse('WRONG_STATE', target, { status });
  if (!run.request) return refuse('NO_REQUEST', target);
  return run.request.byId === by ? refuse('OWN_REQUEST', target) : undefined;
}
