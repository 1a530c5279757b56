import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { ProcedureDefinition } from '../procedure/definition.ts';
import { afterTime } from '../procedure/afterTime.ts';
import { begin, type Rules, stepOf } from '../procedure/run.ts';
import { decideJudgement } from './decideJudgement.ts';
import { decideResponse } from './decideResponse.ts';
import { decideWhistleTime } from './decideWhistleTime.ts';
import { evolveWhistle } from './evolveWhistle.ts';
import { call, isOver, TARGET, tooLong, wrongState } from './whistleFacts.ts';
import { WHISTLE_ACTIONS, type Whistle, type WhistleCommand, type WhistleEvent } from './whistle.ts';

/**
 * Decides a command on a whistle; pure. Refuses with NOT_FOUND, FORBIDDEN, WRONG_STATE, LEAVING_MISSING,
 * PROCEDURE_UNSUITABLE, LIMIT_TOO_LONG and the codes of the decisions it hands on to.
 */
export function decideWhistle(
  state: Whistle | undefined,
  command: WhistleCommand,
  now: Date,
  rules: Rules,
): Outcome<WhistleEvent> {
  if (command.type === 'BLOW') return state ? wrongState(state) : blow(command, now, rules);
  if (!state) return refuse('NOT_FOUND', TARGET);
  const brought = decideWhistleTime(state, now, rules);
  if (command.type === 'TIME_OUT') return brought;
  return afterTime(state, { brought, evolve: evolveWhistle }, (present) => act(present, command, now, rules));
}

function act(
  state: Whistle,
  command: Exclude<WhistleCommand, { type: 'BLOW' | 'TIME_OUT' }>,
  now: Date,
  rules: Rules,
): Outcome<WhistleEvent> {
  switch (command.type) {
    case 'READDRESS':
      return isOver(state, rules) || command.areaIds.join() === state.areaIds.join()
        ? accept()
        : accept({ type: 'READDRESSED', areaIds: command.areaIds, at: now, by: null });
    case 'JUDGE':
    case 'CALL_AGAIN':
    case 'WITHDRAW':
      return decideJudgement(state, command, now, rules);
    default:
      return decideResponse(state, command, now, rules);
  }
}

function blow(
  { content, calls }: Extract<WhistleCommand, { type: 'BLOW' }>,
  now: Date,
  rules: Rules,
): Outcome<WhistleEvent> {
  const unsuitable = whatDoesNotFit(rules.procedure);
  if (unsuitable) return refuse('PROCEDURE_UNSUITABLE', ['input', 'areaId'], { key: rules.procedure.key, unsuitable });
  const run = begin(rules, now);
  const responses = call(rules, run, calls, now);
  const { status } = stepOf(rules.procedure, run.step);
  const blown: WhistleEvent = { type: 'BLOWN', content, responses, run, status, at: now, by: content.blownById };
  return tooLong(run, responses) ?? accept(blown);
}

/** A sound procedure of a community may still lack what a whistle lives by, or ask for what no code can do. */
function whatDoesNotFit({ steps, start }: ProcedureDefinition): string | undefined {
  const actions = steps.flatMap((step) => step.actions);
  const first = steps.find(({ key }) => key === start)?.actions ?? [];
  if (!first.some(({ key }) => key === 'REPORT')) return 'REPORT';
  if (!first.some(({ by }) => by.includes('SYSTEM'))) return 'SYSTEM';
  if (!actions.some(({ key }) => key === 'JUDGE')) return 'JUDGE';
  const unknown = actions.find(
    ({ key, by }) => !by.some((actor) => actor === 'TIME' || actor === 'SYSTEM') && !isKnown(key),
  );
  if (unknown) return unknown.key;
  // Nothing else closes a whistle, and these always do.
  const ends = (to: string) => steps.some(({ key, waitsFor }) => key === to && waitsFor === null);
  return actions.find(({ key, to }) => ends(to) !== (key === 'JUDGE' || key === 'WITHDRAW'))?.key;
}

const isKnown = (key: string): boolean => WHISTLE_ACTIONS.some((action) => action === key);
