import type { QueryResolvers } from '../../generated.ts';

export const responsibilityItems: QueryResolvers['responsibilityItems'] = (_, args, { loaders }) =>
  loaders.responsibilityItems(null, args);
