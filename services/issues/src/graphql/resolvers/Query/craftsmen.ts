import type { QueryResolvers } from '../../generated.ts';

export const craftsmen: QueryResolvers['craftsmen'] = (_, args, { loaders }) => loaders.craftsmen(args);
