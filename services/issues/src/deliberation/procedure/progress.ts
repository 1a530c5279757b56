import type { ProcedureDefinition, Step } from '../../procedure/definition.ts';
import { stepOf } from '../../procedure/run.ts';
import type { Deliberation, Visit } from './deliberation.ts';

export type ProgressState = 'DONE' | 'PRESENT' | 'NEXT';

/** One line of how far it has come. */
export type Progress = { readonly step: Step; readonly state: ProgressState; readonly visit: Visit | null };

/** Every stay in a step so far, the present one, and the steps that follow when nothing is led back. */
export function progressOf(
  procedure: ProcedureDefinition,
  { visits, endedAt }: Pick<Deliberation, 'visits' | 'endedAt'>,
) {
  const been = visits.map((visit): Progress => {
    const done = visit.leftAt !== null || endedAt !== undefined;
    return { step: stepOf(procedure, visit.step), state: done ? 'DONE' : 'PRESENT', visit };
  });
  const present = been.at(-1);
  const ahead = present ? following(procedure, present.step) : [];
  return [...been, ...ahead.map((step): Progress => ({ step, state: 'NEXT', visit: null }))];
}

/** Along the first action of each step that leads on. */
function following(procedure: ProcedureDefinition, from: Step): Step[] {
  const path: Step[] = [];
  for (let step = next(procedure, from); step && !path.includes(step); step = next(procedure, step)) path.push(step);
  return path;
}

function next(procedure: ProcedureDefinition, step: Step): Step | undefined {
  const on = step.actions.find(
    ({ to, returns, effect }) => to !== step.key && !returns && effect !== 'REJECT' && effect !== 'WITHDRAW',
  );
  return on && stepOf(procedure, on.to);
}
