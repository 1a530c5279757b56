import { lintActions } from './lintActions.ts';
import { lintFlow } from './lintFlow.ts';
import type { ProcedureDefinition } from './definition.ts';
import { type Finding, finding } from './findings.ts';
import { ENDED, SUBJECT_RULES } from './subjects.ts';

/**
 * Everything that is wrong with a definition; empty when it is sound: every step is reached, can end, knows who acts next,
 * is timed, can be escalated, and every action can be taken.
 */
export function lint(definition: ProcedureDefinition): Finding[] {
  return [
    ...names(definition),
    ...ladder(definition),
    ...steps(definition),
    ...lintActions(definition),
    ...lintFlow(definition),
  ];
}

function names({ start, startsAt, stopsAt, steps }: ProcedureDefinition): Finding[] {
  const keys = steps.map(({ key }) => key);
  const used: [string, string[]][] = [
    [start, ['start']],
    [startsAt, ['startsAt']],
    ...stopsAt.map((key, index): [string, string[]] => [key, ['stopsAt', `${index}`]]),
  ];
  return [
    ...repeated(keys).map((index) =>
      finding('DUPLICATE_STEP', { step: `${keys[index]}`, path: ['steps', `${index}`, 'key'] }),
    ),
    ...used.filter(([key]) => !keys.includes(key)).map(([key, path]) => finding('UNKNOWN_STEP', { path }, key)),
  ];
}

/** Indexes of what has been there before. */
const repeated = (keys: readonly string[]): number[] =>
  keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));

function ladder({ escalation }: ProcedureDefinition): Finding[] {
  return escalation.flatMap(({ percent }, index) =>
    percent <= (escalation[index - 1]?.percent ?? 99)
      ? [finding('LADDER_NOT_RISING', { path: ['escalation', `${index}`, 'percent'] })]
      : [],
  );
}

function steps({ subject, steps }: ProcedureDefinition): Finding[] {
  const { statuses, actors } = SUBJECT_RULES[subject];
  return steps.flatMap(({ key, status, waitsFor, limit, onTimeout, actions }, index) => {
    const at = (field: string) => ({ step: key, path: ['steps', `${index}`, field] });
    const byTime = actions.some((action) => action.key === onTimeout && action.by.includes('TIME'));
    const keys = actions.map((action) => action.key);
    return [
      ...((waitsFor === null) === ENDED.includes(status) ? [] : [finding('FINAL_STATUS', at('status'), status)]),
      ...(statuses.includes(status) ? [] : [finding('SUBJECT_ACTOR', at('status'), status)]),
      ...(waitsFor === null || actors.includes(waitsFor) ? [] : [finding('SUBJECT_ACTOR', at('waitsFor'), waitsFor)]),
      ...(onTimeout && !limit ? [finding('TIMEOUT_WITHOUT_LIMIT', at('limit'))] : []),
      ...(onTimeout && !byTime ? [finding('UNKNOWN_TIMEOUT', at('onTimeout'), onTimeout)] : []),
      ...repeated(keys).map((one) => {
        const path = ['steps', `${index}`, 'actions', `${one}`, 'key'];
        return finding('DUPLICATE_ACTION', { step: key, action: `${keys[one]}`, path });
      }),
    ];
  });
}
