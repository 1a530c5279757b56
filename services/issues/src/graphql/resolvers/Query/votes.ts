import type { QueryResolvers } from '../../generated.ts';

export const votes: QueryResolvers['votes'] = (_, args, { loaders }) => loaders.votes(null, args);
