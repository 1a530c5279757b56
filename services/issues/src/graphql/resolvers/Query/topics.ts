import type { QueryResolvers } from '../../generated.ts';

export const topics: QueryResolvers['topics'] = (_, args, { loaders }) => loaders.topics(null, args);
