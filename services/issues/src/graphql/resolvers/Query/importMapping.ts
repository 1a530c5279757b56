import type { QueryResolvers } from '../../generated.ts';

export const importMapping: QueryResolvers['importMapping'] = (_, { areaId, key }, { loaders }) =>
  loaders.mappingInForce(areaId, key);
