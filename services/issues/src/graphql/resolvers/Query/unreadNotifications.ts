import type { QueryResolvers } from '../../generated.ts';

export const unreadNotifications: QueryResolvers['unreadNotifications'] = (_, __, { loaders }) =>
  loaders.unreadNotifications();
