import type { QueryResolvers } from '../../generated.ts';

export const myNotifications: QueryResolvers['myNotifications'] = (_, args, { loaders }) =>
  loaders.myNotifications(args);
