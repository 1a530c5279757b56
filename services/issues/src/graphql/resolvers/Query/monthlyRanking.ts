import type { QueryResolvers } from '../../generated.ts';

export const monthlyRanking: QueryResolvers['monthlyRanking'] = (_, { id }, { loaders }) => loaders.monthlyRanking(id);
