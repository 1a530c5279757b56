import type { QueryResolvers } from '../../generated.ts';

export const figureSnapshots: QueryResolvers['figureSnapshots'] = (_, args, { loaders }) =>
  loaders.figureSnapshots(null, args);
