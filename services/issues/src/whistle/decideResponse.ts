import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Action, Leaving } from '../procedure/definition.ts';
import { actionOf, refusalOf, type Rules } from '../procedure/run.ts';
import { acted, allReported, isOver, type Refusal, TARGET, UNIT, wrongState } from './whistleFacts.ts';
import {
  type DepartmentResponse,
  OBJECTION_LIMIT,
  type Whistle,
  type WhistleAction,
  type WhistleCommand,
  type WhistleEvent,
} from './whistle.ts';

type Command = Extract<WhistleCommand, { unitId: string }>;
type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/**
 * One department reports, objects, is released or reminded; the others go on. Refuses with NOT_CALLED, DEPARTMENT_REPORTED,
 * RELEASED, OBJECTION_USED, OBJECTION_TOO_LATE, NO_OBJECTION, OWN_WHISTLE, OWN_WORK and the common codes.
 */
export function decideResponse(state: Whistle, command: Command, now: Date, rules: Rules): Outcome<WhistleEvent> {
  const response = state.responses.find(({ unitId }) => unitId === command.unitId);
  if (!response) return refuse('NOT_CALLED', UNIT);
  switch (command.type) {
    case 'REPORT':
      return report(state, response, command, now, rules);
    case 'OBJECT':
      return object(state, response, command, now, rules);
    case 'DECIDE_OBJECTION':
      return decideObjection(state, response, command, now, rules);
    case 'REMIND':
      return remind(state, response, command, now, rules);
  }
}

function report(
  state: Whistle,
  response: DepartmentResponse,
  command: Of<'REPORT'>,
  now: Date,
  rules: Rules,
): Outcome<WhistleEvent> {
  const { by, unitId, text, evidence, whistlerScore } = command;
  const leavings: Leaving[] = evidence.length > 0 ? ['EVIDENCE', 'REASON'] : ['REASON'];
  const action = allowed(state, 'REPORT', command, leavings, rules);
  if ('ok' in action) return repeats(response, command) ? accept() : action;
  if (response.state === 'REPORTED') return repeats(response, command) ? accept() : refuse('DEPARTMENT_REPORTED', UNIT);
  if (response.state === 'RELEASED') return refuse('RELEASED', UNIT);
  const fact = { ...acted(rules, state, action, now), by, unitId };
  const after = others(state, unitId);
  return accept(
    { ...fact, type: 'REPORTED', reason: text, evidence, whistlerScore },
    ...allReported(rules, fact, after, now),
  );
}

/** Said before by the same officer: the answer is that of the first time. */
const repeats = ({ state, report }: DepartmentResponse, { by, text }: Of<'REPORT'>): boolean =>
  state === 'REPORTED' && report?.byId === by && report.text === text;

const others = ({ responses }: Whistle, id: string) => responses.filter(({ unitId }) => unitId !== id);

function object(
  state: Whistle,
  response: DepartmentResponse,
  command: Of<'OBJECT'>,
  now: Date,
  rules: Rules,
): Outcome<WhistleEvent> {
  const { by, unitId, reason } = command;
  const action = allowed(state, 'OBJECT', command, ['REASON'], rules);
  if ('ok' in action) return action;
  const { objection } = response;
  if (response.state === 'REPORTED') return refuse('DEPARTMENT_REPORTED', UNIT);
  if (objection) {
    const again = !objection.decision && objection.byId === by && objection.reason === reason;
    return again ? accept() : refuse('OBJECTION_USED', UNIT);
  }
  if (response.late || response.clock.dueAt <= now) return refuse('OBJECTION_TOO_LATE', UNIT);
  const { calendar } = rules;
  const dueAt = calendar.addMs(now, calendar.msOf(OBJECTION_LIMIT), OBJECTION_LIMIT.unit);
  return accept({ ...acted(rules, state, action, now), type: 'OBJECTED', by, unitId, reason, dueAt });
}

function decideObjection(
  state: Whistle,
  response: DepartmentResponse,
  command: Of<'DECIDE_OBJECTION'>,
  now: Date,
  rules: Rules,
): Outcome<WhistleEvent> {
  const { by, unitId, upheld, reason, actors } = command;
  const decision = response.objection?.decision;
  if (decision && decision.byId === by && decision.upheld === upheld) return accept();
  const action = allowed(state, upheld ? 'UPHOLD' : 'OVERRULE', command, ['REASON'], rules);
  if ('ok' in action) return action;
  if (by === state.blownById) return refuse('OWN_WHISTLE', TARGET);
  if (actors.has('DEPARTMENTS')) return refuse('OWN_WORK', UNIT);
  if (response.state !== 'OBJECTED') return refuse('NO_OBJECTION', UNIT);
  const fact = { ...acted(rules, state, action, now), by, unitId, reason };
  if (!upheld) return accept({ ...fact, type: 'OBJECTION_OVERRULED' });
  return accept({ ...fact, type: 'OBJECTION_UPHELD' }, ...allReported(rules, fact, others(state, unitId), now));
}

/** A reminder never moves a clock. */
function remind(
  state: Whistle,
  response: DepartmentResponse,
  { by, unitId, actors, reason }: Of<'REMIND'>,
  now: Date,
  rules: Rules,
): Outcome<WhistleEvent> {
  if (!actors.has('COMMITTEE') && !actors.has('SUPERVISOR')) return refuse('FORBIDDEN', TARGET);
  if (isOver(state, rules)) return wrongState(state);
  if (response.state === 'REPORTED') return refuse('DEPARTMENT_REPORTED', UNIT);
  if (response.state === 'RELEASED') return refuse('RELEASED', UNIT);
  return accept({ type: 'REMINDED', at: now, by, unitId, reason });
}

/** The action of the present step, if these actors may take it and leave behind what it asks for. */
export function allowed(
  state: Whistle,
  key: WhistleAction,
  { actors }: Pick<Command, 'actors'>,
  left: readonly Leaving[],
  { procedure }: Rules,
): Action | Refusal {
  const action = actionOf(procedure, state.run, { key });
  if (action) return refusalOf(action, actors, new Set(left), TARGET) ?? action;
  // Somebody who may never take it learns that before the state.
  const everywhere = procedure.steps.flatMap(({ actions }) => actions).filter((one) => one.key === key);
  const may = everywhere.some(({ by }) => by.some((actor) => actors.has(actor)));
  return may || everywhere.length === 0 ? wrongState(state) : refuse('FORBIDDEN', TARGET);
}
