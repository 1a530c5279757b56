import { Rejection } from '@linli/kit/decisions.ts';
import type { ScopeNode } from '@linli/kit/security/scopeTree.ts';
import type { Issues } from '../service.ts';
import { faultsOfRules } from './faultsOfRules.ts';
import type { Rule } from './ruleTable.ts';

/** Refuses rules that could not all decide in an area; `field` leads to the rules. @throws Rejection with every fault */
export async function refuseFaulty(
  { tree, procedures }: Issues,
  area: Pick<ScopeNode, 'path'>,
  rules: readonly Rule[],
  field: readonly string[],
): Promise<void> {
  const named = [...new Set(rules.flatMap(({ when }) => when.areaId ?? []))];
  const nodes = (await tree.nodes(named)).filter((node) => node && !node.retired);
  const paths = new Map(nodes.map((node) => [node?._id, node?.path]));
  const inForce = await procedures.inForce(area.path);
  const keys = new Set(inForce.flatMap(({ definition }) => (definition.subject === 'ISSUE' ? [definition.key] : [])));
  const faults = faultsOfRules(rules, {
    areaIds: area.path,
    pathOf: (areaId) => paths.get(areaId),
    hasProcedure: (key) => keys.has(key),
  });
  if (faults.length > 0)
    throw new Rejection(faults.map((fault) => ({ ...fault, field: [...field, ...(fault.field ?? [])] })));
}
