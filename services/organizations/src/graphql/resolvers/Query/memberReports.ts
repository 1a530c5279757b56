import type { QueryResolvers } from '../../generated.ts';

export const memberReports: QueryResolvers['memberReports'] = (_, args, { loaders }) =>
  loaders.memberReports(null, args);
