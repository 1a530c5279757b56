import type { ServiceBase } from '@linli/kit/service.ts';
import type { Connection } from 'mongoose';
import { notificationModel, notificationStore } from './notifications.ts';
import { recordNotifications } from './recordNotifications.ts';
import { createRuleSets, ruleSetModel } from './ruleSets.ts';
import { settingsModel } from './settings.ts';
import { webhookChannel } from './webhooks/webhookChannel.ts';
import { webhookModel, webhookStore } from './webhooks/webhooks.ts';

export const notificationModels = (connection: Connection) => ({
  notifications: notificationModel(connection),
  notificationSettings: settingsModel(connection),
  notificationRules: ruleSetModel(connection),
  webhooks: webhookModel(connection),
});

/** Everything notifications are made, kept and sent with; `notifying` makes what a store records of a subject's steps. */
export function notificationParts(base: ServiceBase, models: ReturnType<typeof notificationModels>) {
  const ruleSets = createRuleSets(models.notificationRules, models.webhooks);
  return {
    ruleSets,
    notifications: notificationStore(models.notifications),
    webhooks: webhookStore(models.webhooks),
    channels: [webhookChannel(base, models.webhooks)],
    notifying: recordNotifications({ models, ruleSets, expectTimer: base.expectTimer }),
  };
}
