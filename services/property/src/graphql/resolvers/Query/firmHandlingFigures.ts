import type { QueryResolvers } from '../../generated.ts';

export const firmHandlingFigures: QueryResolvers['firmHandlingFigures'] = (_, args, { loaders }) =>
  loaders.firmHandlingFigures(null, args);
