import type { PlacedRule, PlacedTemplate } from '../../notifications/ruleSets.ts';
import type { Context } from '../context.ts';

/** What is in force in an area as rows of the graph; undefined when the area is unknown. */
export async function notificationsInForce({ service }: Context, areaId: string) {
  const area = await service.tree.node(areaId);
  if (!area) return undefined;
  const { rules, templates } = await service.ruleSets.inForce(area.path);
  return { rules: rules.map(ruleRow), templates: templates.map((template): PlacedTemplate => template) };
}

const ruleRow = ({ rule, template, areaId, version }: PlacedRule) => ({
  rule,
  areaId,
  version,
  template: { template, areaId, version },
});

export type RuleRow = ReturnType<typeof ruleRow>;
