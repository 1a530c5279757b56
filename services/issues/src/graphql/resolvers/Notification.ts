import { isRead } from '../../notifications/inbox.ts';
import type { NotificationResolvers } from '../generated.ts';
import { visibleIssue } from './visibleIssue.ts';

export const Notification: NotificationResolvers = {
  id: ({ _id }) => _id,
  action: ({ action }) => (action === 'DIGEST' ? null : action),
  title: async ({ title }, _, { loaders, locale }) => title[(await loaders.notificationSettings()).language ?? locale],
  text: async ({ text }, _, { loaders, locale }) => text[(await loaders.notificationSettings()).language ?? locale],
  read: (notification, _, { viewer }) => isRead(notification, viewer),
  issue: ({ issueId }, _, context) => (issueId === null ? null : visibleIssue(context, issueId)),
  collects: async ({ collects }, _, { loaders }) => {
    const found = await Promise.all(collects.map((id) => loaders.notification.load(id)));
    return found.filter((one) => one !== undefined);
  },
};
