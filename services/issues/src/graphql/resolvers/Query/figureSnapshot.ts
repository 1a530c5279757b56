import type { QueryResolvers } from '../../generated.ts';

export const figureSnapshot: QueryResolvers['figureSnapshot'] = (_, { id }, { loaders }) => loaders.figureSnapshot(id);
