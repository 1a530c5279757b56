import { type DomainError, refuse } from '@linli/kit/decisions.ts';
import type { Action } from '../procedure/definition.ts';
import { hasEnded, type Rules, stepOf, take } from '../procedure/run.ts';
import { startClock } from '../timeLimits/clocks.ts';
import {
  type Call,
  type DepartmentResponse,
  isPending,
  RESPONSE_MARKS,
  type Whistle,
  type WhistleEvent,
} from './whistle.ts';

export type Refusal = { ok: false; errors: DomainError[] };

/** Paths of the input that name the whistle and the department. */
export const TARGET = ['input', 'whistleId'];
export const UNIT = ['input', 'handlerUnitId'];

export const wrongState = ({ status }: Pick<Whistle, 'status'>): Refusal => refuse('WRONG_STATE', TARGET, { status });

export const isOver = ({ run }: Pick<Whistle, 'run'>, { procedure }: Rules): boolean => hasEnded(procedure, run);

/** What every action of the procedure leaves in its fact. */
export function acted(rules: Rules, { run }: Pick<Whistle, 'run'>, action: Action, at: Date) {
  const { status } = stepOf(rules.procedure, action.to);
  return { at, run: take(rules, run, action, at), status, code: action.key };
}

/** The system concludes that everybody has answered. Nothing where somebody still owes a report, or the step knows no such end. */
export function allReported(
  rules: Rules,
  { run }: Pick<Whistle, 'run'>,
  responses: readonly DepartmentResponse[],
  at: Date,
): WhistleEvent[] {
  const action = stepOf(rules.procedure, run.step).actions.find(({ by }) => by.includes('SYSTEM'));
  if (!action || responses.some(isPending)) return [];
  return [{ ...acted(rules, { run }, action, at), type: 'ALL_REPORTED', by: null }];
}

/** Calls departments at `now`; `run` is that of the step in which they have to report. */
export function call(rules: Rules, run: Whistle['run'], calls: readonly Call[], now: Date): DepartmentResponse[] {
  const standard = {
    limit: run.stepClock?.limit ?? rules.procedure.limit,
    calendar: rules.calendar,
    calendarKey: rules.calendarKey,
  };
  return calls.map(({ unitId, organizationId, lead, own }) => {
    const { limit, calendar, calendarKey } = own ?? standard;
    return {
      unitId,
      organizationId,
      lead,
      state: 'CALLED',
      calledAt: now,
      clock: startClock(calendar, calendarKey, limit, RESPONSE_MARKS, now),
      late: false,
      firstReportedAt: null,
      report: null,
      whistlerScore: null,
      objection: null,
      judgement: null,
      reminderCount: 0,
    };
  });
}

/** No department has more time than the step they all report in. */
export function tooLong(run: Whistle['run'], responses: readonly DepartmentResponse[]): Refusal | undefined {
  const until = run.stepClock ?? run.clock;
  const index = responses.findIndex(({ clock }) => until !== null && clock.dueAt > until.dueAt);
  return index < 0 ? undefined : refuse('LIMIT_TOO_LONG', ['input', 'departments', String(index), 'limit']);
}
