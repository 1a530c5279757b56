import type { QueryResolvers } from '../../generated.ts';

export const issueCategory: QueryResolvers['issueCategory'] = async (_, { code, areaId }, { service, loaders }) => {
  const area = areaId ? await service.tree.node(areaId) : undefined;
  return (await loaders.category.load({ code, areaIds: area?.path ?? [] })) ?? null;
};
