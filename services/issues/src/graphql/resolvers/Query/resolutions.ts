import type { QueryResolvers } from '../../generated.ts';

export const resolutions: QueryResolvers['resolutions'] = (_, args, { loaders }) => loaders.resolutions(null, args);
