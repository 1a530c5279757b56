import type { DomainError } from '@linli/kit/decisions.ts';
import { CATEGORY_KINDS, ISSUE_SIZES, ISSUE_URGENCIES } from '../catalogue/category.ts';
import { CHANNELS } from '../issue/issue.ts';
import type { Rule } from './ruleTable.ts';

type When = Rule['when'];

/** What the rules name, as it is known where they shall hold. */
export type Surroundings = {
  /** Path of the area whose table it is. */
  readonly areaIds: readonly string[];
  /** Path of an area; undefined when unknown or retired. */
  pathOf(areaId: string): readonly string[] | undefined;
  /** Whether a procedure for issues of this key is in force. */
  hasProcedure(key: string): boolean;
};

/** Every condition with a fixed set of values. */
const VALUES = {
  urgency: ISSUE_URGENCIES,
  size: ISSUE_SIZES,
  kind: CATEGORY_KINDS,
  channel: CHANNELS,
} as const satisfies Partial<Record<keyof When, readonly string[]>>;

/**
 * What is wrong with a table; pure. ROUTING_RULE_TWICE, ROUTING_LAST_RULE, ROUTING_RULE_UNREACHABLE (an earlier rule takes
 * all it could take), ROUTING_AREA_OUTSIDE, AREA_NOT_FOUND, PROCEDURE_NOT_FOUND, each with its place among the rules.
 */
export function faultsOfRules(rules: readonly Rule[], around: Surroundings): DomainError[] {
  const faults = rules.flatMap((rule, index) => faultsOfRule(rule, index, rules, around));
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
  const by = earlier.find((one) => covers(one.when, when, around));
  if (by) faults.push({ code: 'ROUTING_RULE_UNREACHABLE', field: at('when'), params: { rule: key, by: by.key } });
  return faults;
}

/** Whether the first takes everything that the second could take. */
function covers(first: When, second: When, around: Surroundings): boolean {
  const fixed = Object.entries(VALUES) as [keyof typeof VALUES, readonly string[]][];
  return (
    fixed.every(([name, all]) => includesAll(first[name] ?? all, second[name] ?? all)) &&
    coversCategories(first.category, second.category) &&
    coversAreas(first.areaId, second.areaId, around)
  );
}

const includesAll = (some: readonly string[], others: readonly string[]): boolean =>
  others.every((one) => some.includes(one));

function coversCategories(first: When['category'], second: When['category']): boolean {
  if (!first) return true;
  return second?.every((code) => first.some((beginning) => code.startsWith(beginning))) ?? false;
}

/** An area on the path of the table's own holds everywhere in it. */
function coversAreas(first: When['areaId'], second: When['areaId'], { areaIds, pathOf }: Surroundings): boolean {
  if (!first || first.some((areaId) => areaIds.includes(areaId))) return true;
  return second?.every((areaId) => first.some((wider) => pathOf(areaId)?.includes(wider))) ?? false;
}
