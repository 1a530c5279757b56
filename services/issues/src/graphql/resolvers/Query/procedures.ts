import type { QueryResolvers } from '../../generated.ts';

export const procedures: QueryResolvers['procedures'] = async (_, { areaId, subject }, { service }) => {
  const area = await service.tree.node(areaId);
  if (!area) return null;
  const inForce = await service.procedures.inForce(area.path);
  return inForce.filter(({ definition }) => !subject || definition.subject === subject);
};
