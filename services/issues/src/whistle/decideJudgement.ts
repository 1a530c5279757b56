import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import { take, type Rules } from '../procedure/run.ts';
import { allowed } from './decideResponse.ts';
import { acted, call, type Refusal, TARGET, tooLong } from './whistleFacts.ts';
import { MAX_CALLS_AGAIN, type Whistle, type WhistleCommand, type WhistleEvent } from './whistle.ts';

type Command = Extract<WhistleCommand, { type: 'JUDGE' | 'CALL_AGAIN' | 'WITHDRAW' }>;
type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/**
 * The community judges, calls again or calls off. Refuses with OWN_WORK, OBJECTION_OPEN, JUDGEMENT_INCOMPLETE, NOT_CALLED,
 * RELEASED, CALLED_TOO_OFTEN, WHISTLE_ANSWERED and the common codes.
 */
export function decideJudgement(state: Whistle, command: Command, now: Date, rules: Rules): Outcome<WhistleEvent> {
  switch (command.type) {
    case 'JUDGE':
      return judge(state, command, now, rules);
    case 'CALL_AGAIN':
      return callAgain(state, command, now, rules);
    case 'WITHDRAW':
      return withdraw(state, command, now, rules);
  }
}

function judge(state: Whistle, command: Of<'JUDGE'>, now: Date, rules: Rules): Outcome<WhistleEvent> {
  const { by, judgements, comment } = command;
  const action = allowed(state, 'JUDGE', command, ['JUDGEMENT', 'REASON'], rules);
  if ('ok' in action) return action;
  const refused = refusal(state, command);
  if (refused) return refused;
  const units = state.responses.filter(({ state: one }) => one !== 'RELEASED').map(({ unitId }) => unitId);
  const judged = new Set(judgements.map(({ unitId }) => unitId));
  const missing = units.filter((unitId) => !judged.has(unitId));
  if (missing.length > 0 || judged.size !== judgements.length || judged.size !== units.length)
    return refuse('JUDGEMENT_INCOMPLETE', ['input', 'judgements'], { departments: units.join(', ') });
  return accept({ ...acted(rules, state, action, now), type: 'JUDGED', by, judgements, comment });
}

/** Nobody judges their own department, nor while an objection waits for its decision. */
function refusal(state: Whistle, { actors }: Command): Refusal | undefined {
  if (actors.has('DEPARTMENTS')) return refuse('OWN_WORK', TARGET);
  return state.responses.some((one) => one.state === 'OBJECTED') ? refuse('OBJECTION_OPEN', TARGET) : undefined;
}

function callAgain(state: Whistle, command: Of<'CALL_AGAIN'>, now: Date, rules: Rules): Outcome<WhistleEvent> {
  const { by, calls, reason } = command;
  const action = allowed(state, 'CALL_AGAIN', command, ['REASON'], rules);
  if ('ok' in action) return action;
  const refused = refusal(state, command);
  if (refused) return refused;
  if (state.callsAgain >= MAX_CALLS_AGAIN) return refuse('CALLED_TOO_OFTEN', TARGET, { most: MAX_CALLS_AGAIN });
  const wrong = calls.flatMap(({ unitId }, index) => {
    const one = state.responses.find((response) => response.unitId === unitId);
    const code = one ? (one.state === 'RELEASED' ? 'RELEASED' : undefined) : 'NOT_CALLED';
    return code ? refuse(code, ['input', 'departments', String(index), 'handlerUnitId']).errors : [];
  });
  if (wrong.length > 0) return { ok: false, errors: wrong };
  const run = take(rules, state.run, action, now);
  const called = call(rules, run, calls, now);
  const fact = { ...acted(rules, state, action, now), type: 'CALLED_AGAIN' as const, by, calls: called, reason };
  return tooLong(run, called) ?? accept(fact);
}

function withdraw(state: Whistle, command: Of<'WITHDRAW'>, now: Date, rules: Rules): Outcome<WhistleEvent> {
  const { by, reason } = command;
  if (state.status === 'WITHDRAWN' && command.actors.has('COMMITTEE')) return accept();
  const action = allowed(state, 'WITHDRAW', command, ['REASON'], rules);
  if ('ok' in action) return action;
  if (state.responses.some(({ firstReportedAt }) => firstReportedAt !== null))
    return refuse('WHISTLE_ANSWERED', TARGET);
  return accept({ ...acted(rules, state, action, now), type: 'WITHDRAWN', by, reason });
}
