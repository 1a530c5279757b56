import { isRead } from '../../notifications/inbox.ts';
import type { Context } from '../context.ts';
import type { NotificationResolvers } from '../generated.ts';
import { visibleMeeting, visibleResponsibilityItem, visibleTopic, visibleVote } from './deliberationRows.ts';
import { aboutA, actionOf, subjectOf } from './notificationAbout.ts';
import { visibleApplication } from './visibleApplication.ts';
import { visibleIssue } from './visibleIssue.ts';
import { visibleWhistle } from './visibleWhistle.ts';

export const Notification: NotificationResolvers = {
  id: ({ _id }) => _id,
  subject: subjectOf,
  action: actionOf,
  title: async ({ title }, _, { loaders, locale }) => title[(await loaders.notificationSettings()).language ?? locale],
  text: async ({ text }, _, { loaders, locale }) => text[(await loaders.notificationSettings()).language ?? locale],
  read: (notification, _, { viewer }) => isRead(notification, viewer),
  issue: aboutA('ISSUE', visibleIssue),
  whistle: aboutA('WHISTLE', visibleWhistle),
  topic: aboutA('TOPIC', visibleTopic),
  meeting: aboutA('MEETING', visibleMeeting),
  vote: aboutA('VOTE', visibleVote),
  responsibilityItem: aboutA('RESPONSIBILITY_ITEM', visibleResponsibilityItem),
  application: aboutA('APPLICATION', async (context: Context, id) =>
    visibleApplication(context, await context.loaders.application.load(id)),
  ),
  collects: async ({ collects }, _, { loaders }) => {
    const found = await Promise.all(collects.map((id) => loaders.notification.load(id)));
    return found.filter((one) => one !== undefined);
  },
};
