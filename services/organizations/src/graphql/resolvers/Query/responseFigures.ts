import type { QueryResolvers } from '../../generated.ts';

export const responseFigures: QueryResolvers['responseFigures'] = (_, { areaId, ...args }, { loaders }) =>
  loaders.responseFigures(areaId ?? null, args);
