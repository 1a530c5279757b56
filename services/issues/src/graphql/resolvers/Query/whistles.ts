import type { QueryResolvers } from '../../generated.ts';

export const whistles: QueryResolvers['whistles'] = (_, args, { loaders }) => loaders.whistles(null, args);
