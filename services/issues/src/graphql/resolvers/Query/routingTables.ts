import type { QueryResolvers } from '../../generated.ts';

export const routingTables: QueryResolvers['routingTables'] = (_, { areaId, ...args }, { loaders }) =>
  loaders.routingTables(areaId, args);
