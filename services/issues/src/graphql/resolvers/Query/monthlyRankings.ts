import type { QueryResolvers } from '../../generated.ts';

export const monthlyRankings: QueryResolvers['monthlyRankings'] = (_, args, { loaders }) =>
  loaders.monthlyRankings(null, args);
