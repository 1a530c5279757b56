import type { DomainError } from '@linli/kit/decisions.ts';
import { takenBefore } from './regions.ts';
import type { Rule } from './ruleTable.ts';

/** What the rules name, as it is known where they shall hold. */
export type Surroundings = {
  /** Path of the area whose table it is. */
  readonly areaIds: readonly string[];
  /** Path of an area; undefined when unknown or retired. */
  pathOf(areaId: string): readonly string[] | undefined;
  /** Whether a procedure for issues of this key is in force. */
  hasProcedure(key: string): boolean;
};

/**
 * What is wrong with a table; pure. ROUTING_RULE_TWICE, ROUTING_LAST_RULE, ROUTING_RULE_UNREACHABLE (earlier rules
 * together take all it could take), ROUTING_AREA_OUTSIDE, AREA_NOT_FOUND, PROCEDURE_NOT_FOUND, each with its place among the rules.
 */
export function faultsOfRules(rules: readonly Rule[], around: Surroundings): DomainError[] {
  const taken = takenBefore(rules, around);
  const faults = rules.flatMap((rule, index) => {
    const found = faultsOfRule(rule, index, rules, around);
    const by = taken[index]?.join(', ');
    const field = [String(index), 'when'];
    return by ? [...found, { code: 'ROUTING_RULE_UNREACHABLE', field, params: { rule: rule.key, by } }] : found;
  });
  const last = rules.at(-1);
  if (last && Object.keys(last.when).length > 0)
    faults.push({ code: 'ROUTING_LAST_RULE', field: [String(rules.length - 1), 'when'], params: { rule: last.key } });
  return faults;
}

function faultsOfRule(rule: Rule, index: number, rules: readonly Rule[], around: Surroundings): DomainError[] {
  const { key, when, decision } = rule;
  const earlier = rules.slice(0, index);
  const at = (...path: string[]) => [String(index), ...path];
  const faults: DomainError[] = [];
  if (earlier.some((one) => one.key === key))
    faults.push({ code: 'ROUTING_RULE_TWICE', field: at('key'), params: { rule: key } });
  for (const [place, areaId] of (when.areaId ?? []).entries()) {
    const path = around.pathOf(areaId);
    const inside = path && (path.includes(around.areaIds.at(-1) ?? '') || around.areaIds.includes(areaId));
    if (!inside)
      faults.push({
        code: path ? 'ROUTING_AREA_OUTSIDE' : 'AREA_NOT_FOUND',
        field: at('when', 'areaId', String(place)),
      });
  }
  if (decision.procedure !== undefined && !around.hasProcedure(decision.procedure))
    faults.push({ code: 'PROCEDURE_NOT_FOUND', field: at('decision', 'procedure') });
  return faults;
}
