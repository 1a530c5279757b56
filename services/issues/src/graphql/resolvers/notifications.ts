import type { AreaResolvers } from '../generated.ts';
import { notificationDefine } from './Mutation/notificationDefine.ts';
import { notificationRead } from './Mutation/notificationRead.ts';
import { notificationSettingsSet } from './Mutation/notificationSettingsSet.ts';
import { webhookChange } from './Mutation/webhookChange.ts';
import { webhookDefine } from './Mutation/webhookDefine.ts';
import { webhookRedeliver } from './Mutation/webhookRedeliver.ts';
import { webhookRetire } from './Mutation/webhookRetire.ts';
import { Notification } from './Notification.ts';
import { NotificationRule } from './NotificationRule.ts';
import { NotificationSettings } from './NotificationSettings.ts';
import { NotificationTemplate } from './NotificationTemplate.ts';
import { myNotificationSettings } from './Query/myNotificationSettings.ts';
import { myNotifications } from './Query/myNotifications.ts';
import { notificationRules } from './Query/notificationRules.ts';
import { notificationTemplates } from './Query/notificationTemplates.ts';
import { unreadNotifications } from './Query/unreadNotifications.ts';
import { webhook } from './Query/webhook.ts';
import { Webhook } from './Webhook.ts';
import { WebhookDelivery } from './WebhookDelivery.ts';

const Area: Pick<AreaResolvers, 'webhooks'> = {
  webhooks: ({ id }, args, { loaders }) => loaders.webhooks(id, args),
};

export const notificationResolvers = {
  Query: {
    myNotifications,
    unreadNotifications,
    myNotificationSettings,
    notificationRules,
    notificationTemplates,
    webhook,
  },
  Mutation: {
    notificationRead,
    notificationSettingsSet,
    notificationDefine,
    webhookDefine,
    webhookChange,
    webhookRetire,
    webhookRedeliver,
  },
  Area,
  Notification,
  NotificationSettings,
  NotificationRule,
  NotificationTemplate,
  Webhook,
  WebhookDelivery,
};
