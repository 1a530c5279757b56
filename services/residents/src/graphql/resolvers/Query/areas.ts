import type { QueryResolvers } from '../../generated.ts';

export const areas: QueryResolvers['areas'] = (_, args, { loaders }) => loaders.areas(null, args);
