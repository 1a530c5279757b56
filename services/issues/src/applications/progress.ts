import type { ProcedureDefinition, Status, Step } from '../procedure/definition.ts';
import { stepOf } from '../procedure/run.ts';
import { NEVER } from '../timeLimits/clock.ts';
import { type Application, isOpen } from './application.ts';

/** One line of what an applicant is shown: done, present, or what comes next if all goes well. */
export type ProgressStep = {
  readonly step: Step;
  readonly state: 'DONE' | 'PRESENT' | 'NEXT';
  readonly enteredAt: Date | null;
  readonly leftAt: Date | null;
  /** Of the present step. */
  readonly dueAt: Date | null;
};

type Standing = Pick<Application, 'entered' | 'run' | 'status' | 'dueAt' | 'endedAt'>;

/** Statuses in which nothing was granted. */
const FRUITLESS: readonly Status[] = ['REJECTED', 'WITHDRAWN'];

/** What was done, where it stands, and the way ahead to the end. */
export function progressOf(procedure: ProcedureDefinition, application: Standing): ProgressStep[] {
  const { entered, dueAt } = application;
  const open = isOpen(application);
  const behind = entered.map(({ step, at }, index): ProgressStep => {
    const last = index === entered.length - 1;
    const present = last && open;
    return {
      step: stepOf(procedure, step),
      state: present ? 'PRESENT' : 'DONE',
      enteredAt: at,
      leftAt: entered[index + 1]?.at ?? null,
      dueAt: present && dueAt < NEVER ? dueAt : null,
    };
  });
  const ahead = open ? wayAhead(procedure, application.run.step) : [];
  return [
    ...behind,
    ...ahead.map((step) => ({ step, state: 'NEXT', enteredAt: null, leftAt: null, dueAt: null }) as const),
  ];
}

/** From step to step by the first action that leads on, to the first step where nobody has to act any more. */
function wayAhead(procedure: ProcedureDefinition, from: string): Step[] {
  const way: Step[] = [];
  const seen = new Set([from]);
  for (let step = stepOf(procedure, from); step.waitsFor !== null; ) {
    const onward = step.actions.find(({ to, by, returns }) => {
      const leads = !returns && !seen.has(to) && by.some((actor) => actor !== 'TIME');
      return leads && !FRUITLESS.includes(stepOf(procedure, to).status);
    });
    if (!onward) return way;
    step = stepOf(procedure, onward.to);
    seen.add(step.key);
    way.push(step);
  }
  return way;
}
