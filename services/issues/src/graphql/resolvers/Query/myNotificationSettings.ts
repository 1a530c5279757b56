import type { QueryResolvers } from '../../generated.ts';

export const myNotificationSettings: QueryResolvers['myNotificationSettings'] = (_, __, { loaders }) =>
  loaders.notificationSettings();
