import type { QueryResolvers } from '../../generated.ts';

export const importMappings: QueryResolvers['importMappings'] = (_, args, { loaders }) =>
  loaders.importMappings(null, args);
