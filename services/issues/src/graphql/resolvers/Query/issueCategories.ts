import type { QueryResolvers } from '../../generated.ts';

export const issueCategories: QueryResolvers['issueCategories'] = async (_, { areaId, ...filter }, { service }) => {
  const area = areaId ? await service.tree.node(areaId) : undefined;
  return service.catalogue.list({ areaIds: area?.path ?? [], ...filter });
};
