import type { QueryResolvers } from '../../generated.ts';

export const applicationInbox: QueryResolvers['applicationInbox'] = (_, args, { loaders }) =>
  loaders.applicationInbox(null, args);
