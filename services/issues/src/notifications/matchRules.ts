import { type Rule, subjectOf } from './rule.ts';
import type { Matter } from './subjects/subject.ts';

/** Whether a rule speaks of this step. */
export function matches(rule: Rule, { subject, action, from, to }: Matter): boolean {
  if (subjectOf(rule) !== subject || !rule.actions.includes(action)) return false;
  if (rule.from !== undefined && !from.includes(rule.from)) return false;
  return rule.to === undefined || to.includes(rule.to);
}
