import type { QueryResolvers } from '../../generated.ts';

export const myMediations: QueryResolvers['myMediations'] = (_, args, { loaders }) => loaders.myMediations(null, args);
