import type { QueryResolvers } from '../../generated.ts';

export const deliberations: QueryResolvers['deliberations'] = (_, args, { loaders }) =>
  loaders.deliberations(null, args);
