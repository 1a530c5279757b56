import type { Category } from '../catalogue/category.ts';
import type { Report, Route } from '../issue/issue.ts';
import type { Rule, RuleTable } from './ruleTable.ts';

/** What rules look at. */
export type RoutingFacts = Pick<Report, 'urgency' | 'size' | 'channel' | 'areaIds'> & {
  readonly category: Pick<Category, 'code' | 'kind' | 'procedure'>;
};

export type Routed = { readonly route: Route; readonly procedure: string };

/** Decides by the first rule that fits; pure. @throws TypeError for a table whose last rule does not fit everything */
export function routeBy(table: RuleTable, facts: RoutingFacts): Routed {
  const rule = table.rules.find((one) => fits(one, facts));
  if (!rule) throw new TypeError(`no rule of table ${table.areaId ?? 'standard'} ${table.version} fits`);
  const { handling, procedure } = rule.decision;
  return {
    route: { handling, ruleKey: rule.key, tableVersion: table.version, tableAreaId: table.areaId },
    procedure: procedure ?? facts.category.procedure,
  };
}

function fits({ when }: Rule, { urgency, size, channel, areaIds, category }: RoutingFacts): boolean {
  return (
    (when.urgency?.includes(urgency) ?? true) &&
    (when.size?.includes(size) ?? true) &&
    (when.channel?.includes(channel) ?? true) &&
    (when.kind?.includes(category.kind) ?? true) &&
    (when.category?.some((beginning) => category.code.startsWith(beginning)) ?? true) &&
    (when.areaId?.some((areaId) => areaIds.includes(areaId)) ?? true)
  );
}
