import type { QueryResolvers } from '../../generated.ts';

export const serviceItems: QueryResolvers['serviceItems'] = async (_, { areaId, ...filter }, { service }) => {
  const area = areaId ? await service.tree.node(areaId) : undefined;
  return service.serviceItems.list({ areaIds: area?.path ?? [], ...filter });
};
