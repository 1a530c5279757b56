import type { Action, Effect, Leaving, ProcedureDefinition, Status, Step } from './definition.ts';
import { type Finding, finding } from './findings.ts';
import { SUBJECT_RULES } from './subjects.ts';

/** What an effect needs to know. */
const NEEDED: Partial<Record<Effect, Leaving>> = {
  OFFER: 'PERSON',
  ASSIGN: 'UNIT',
  HAND_IN: 'EVIDENCE',
  RATE: 'STARS',
};

/** Dispatching anew takes back what nobody has begun; beside that every return by persons needs a reason. */
const UNREASONED: readonly Effect[] = ['POOL', 'OFFER'];

/** What persons have to give a reason for even when it is no return. */
const REASONED: readonly Effect[] = ['REJECT', 'GIVE_BACK', 'DISPUTE', 'REFUSE', 'FAIL_CHECK'];

const WAITING: readonly Status[] = ['DISPATCHED', 'ORDERED'];

const STATUS_AFTER: Partial<Record<Effect, readonly Status[]>> = {
  HAND_IN: ['DONE'],
  ACCEPT: ['ACCEPTED'],
  CONFIRM: ['COMPLETED'],
  RATE: ['RATED'],
  WITHDRAW: ['WITHDRAWN'],
  REJECT: ['REJECTED'],
  POOL: WAITING,
  OFFER: WAITING,
  ASSIGN: WAITING,
  REFUSE: WAITING,
  GIVE_BACK: WAITING,
};

/** What is wrong with single actions, wherever they stand. */
export function lintActions(definition: ProcedureDefinition): Finding[] {
  return definition.steps.flatMap((step, index) =>
    step.actions.flatMap((action, number) =>
      lintAction(definition, step, action, ['steps', `${index}`, 'actions', `${number}`]),
    ),
  );
}

function lintAction(definition: ProcedureDefinition, step: Step, action: Action, path: readonly string[]): Finding[] {
  const { actors, effects } = SUBJECT_RULES[definition.subject];
  const { by, effect, to, key } = action;
  const at = (field: string) => ({ step: step.key, action: key, path: [...path, field] });
  const target = definition.steps.find((one) => one.key === to);
  const expected = STATUS_AFTER[effect];
  return [
    ...(target ? [] : [finding('UNKNOWN_STEP', at('to'), to)]),
    ...by.filter((actor) => !actors.includes(actor)).map((actor) => finding('SUBJECT_ACTOR', at('by'), actor)),
    ...(effects.includes(effect) ? [] : [finding('SUBJECT_ACTOR', at('effect'), effect)]),
    ...(by.includes('TIME') && step.onTimeout !== key ? [finding('DEAD_ACTION', at('by'))] : []),
    ...missing(action).map((leaving) => finding('EFFECT_LEAVES', at('leaves'), leaving)),
    ...(target && expected && !expected.includes(target.status)
      ? [finding('EFFECT_STATUS', at('to'), expected.join(' / '))]
      : []),
  ];
}

function missing({ by, effect, leaves, returns }: Action): Leaving[] {
  const persons = by.some((actor) => actor !== 'TIME' && actor !== 'SYSTEM');
  const needed = NEEDED[effect];
  const all: Leaving[] = [
    ...(needed ? [needed] : []),
    ...(persons && ((returns && !UNREASONED.includes(effect)) || REASONED.includes(effect))
      ? (['REASON'] as const)
      : []),
  ];
  return all.filter((leaving) => !leaves.includes(leaving));
}
