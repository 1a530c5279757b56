import type { QueryResolvers } from '../../generated.ts';

export const mediations: QueryResolvers['mediations'] = (_, args, { loaders }) => loaders.mediations(null, args);
