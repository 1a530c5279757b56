import type { QueryResolvers } from '../../generated.ts';

export const myApplications: QueryResolvers['myApplications'] = (_, args, { loaders }) =>
  loaders.myApplications(null, args);
