import type { QueryResolvers } from '../../generated.ts';

export const counsellors: QueryResolvers['counsellors'] = (_, args, { loaders }) => loaders.counsellors(args);
