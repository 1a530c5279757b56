import type { IssueStep } from './issueStep.ts';
import type { Rule } from './rule.ts';

/** Whether a rule speaks of this step. */
export function matches({ actions, from, to }: Rule, { event, before, after }: IssueStep): boolean {
  if (!actions.includes(event.type)) return false;
  if (from !== undefined && before?.status !== from && before?.run.step !== from) return false;
  return to === undefined || after.status === to || after.run.step === to;
}
