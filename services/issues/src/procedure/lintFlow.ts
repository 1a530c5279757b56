import type { Action, ProcedureDefinition, Step } from './definition.ts';
import { explore, holds, leadingTo, type Situation, wholeRuns } from './explore.ts';
import { type Finding, finding } from './findings.ts';
import { isSlot } from './subjects.ts';

type Flow = {
  readonly definition: ProcedureDefinition;
  /** From where an end is reached. */
  readonly ending: ReadonlySet<Situation>;
  /** From where a breach climbs the ladder, or time alone leads on to an end. */
  readonly climbing: ReadonlySet<Situation>;
  /** Least number of actions from the start. */
  readonly depths: ReadonlyMap<string, number>;
};

/** What is wrong with the sequences of actions a definition allows. */
export function lintFlow(definition: ProcedureDefinition): Finding[] {
  const situations = explore(definition);
  const ended = ({ step }: Situation) => step.waitsFor === null;
  const flow: Flow = {
    definition,
    ending: leadingTo(situations, ended),
    climbing: leadingTo(
      situations,
      (one) => ended(one) || wholeRuns(definition, one) || (one.step.limit !== undefined && !one.step.onTimeout),
      ({ step }, { key }) => step.onTimeout === key && step.limit !== undefined,
    ),
    depths: new Map(situations.toReversed().map(({ step, depth }) => [step.key, depth])),
  };
  return definition.steps.flatMap((step, index) => {
    const path = ['steps', `${index}`];
    if (definition.steps.findIndex(({ key }) => key === step.key) < index) return [];
    const here = situations.filter((one) => one.step === step);
    if (here.length === 0) return [finding('UNREACHABLE_STEP', { step: step.key, path })];
    return [...lintStep(flow, step, here, path), ...lintEdges(flow, step, here, path)];
  });
}

function lintStep(flow: Flow, step: Step, here: readonly Situation[], path: readonly string[]): Finding[] {
  const { definition, ending, climbing } = flow;
  const { key, waitsFor, limit, actions } = step;
  const at = (field?: string) => ({ step: key, path: field ? [...path, field] : path });
  if (waitsFor === null) return [];
  const acts = actions.some(({ by }) => by.includes(waitsFor));
  const known = !isSlot(waitsFor) || here.every((one) => holds(one, waitsFor));
  const timed = limit !== undefined || here.every((one) => wholeRuns(definition, one));
  return [
    ...(here.every((one) => ending.has(one)) ? [] : [finding('DEAD_END', at())]),
    ...(acts && known ? [] : [finding('NO_NEXT_ACTOR', at('waitsFor'), waitsFor)]),
    ...(timed ? [] : [finding('NO_CLOCK', at('limit'))]),
    ...(timed && here.some((one) => !climbing.has(one)) ? [finding('NO_ESCALATION', at('limit'))] : []),
  ];
}

function lintEdges(flow: Flow, step: Step, here: readonly Situation[], path: readonly string[]): Finding[] {
  return step.actions.flatMap((action, index) => {
    const at = (field: string) => ({
      step: step.key,
      action: action.key,
      path: [...path, 'actions', `${index}`, field],
    });
    const from = here.filter(({ next }) => next.some((one) => one.action === action));
    if (from.length === 0) return isTold(flow, step, action) ? [] : [finding('DEAD_ACTION', at('by'))];
    return [
      ...direction(flow, step, action).map((code) => finding(code, at('returns'), action.to)),
      ...(action.effect === 'RATE' && from.some((one) => holds(one, 'RATED'))
        ? [finding('DOUBLE_RATE', at('effect'))]
        : []),
      ...(action.effect === 'CONFIRM' && flow.definition.subject === 'ISSUE' && from.some((one) => !holds(one, 'DONE'))
        ? [finding('CONFIRM_WITHOUT_WORK', at('effect'))]
        : []),
    ];
  });
}

/** Whether another finding says already why the action is never taken. */
const isTold = ({ definition }: Flow, { onTimeout }: Step, { key, by, to }: Action): boolean =>
  !definition.steps.some((one) => one.key === to) || (by.includes('TIME') && onTimeout !== key);

/** An end is no earlier step, however near to the start it stands. */
function direction(
  { definition, depths }: Flow,
  step: Step,
  { to, returns }: Action,
): ('BACKWARD_WITHOUT_RETURN' | 'FALSE_RETURN')[] {
  const difference = (depths.get(to) ?? 0) - (depths.get(step.key) ?? 0);
  const ends = definition.steps.some(({ key, waitsFor }) => key === to && waitsFor === null);
  if (returns) return difference > 0 || ends || to === step.key ? ['FALSE_RETURN'] : [];
  return difference < 0 && !ends ? ['BACKWARD_WITHOUT_RETURN'] : [];
}
