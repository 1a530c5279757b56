import { connectionsOf } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import { addressesOf, inboxOf } from '../../notifications/inbox.ts';
import type { Notification } from '../../notifications/notification.ts';
import { type NotificationSettings, standardSettings } from '../../notifications/settings.ts';
import type { Webhook } from '../../notifications/webhooks/webhook.ts';
import type { Issues } from '../../service.ts';
import type { AreaWebhooksArgs, QueryMyNotificationsArgs, WebhookDeliveriesArgs } from '../generated.ts';

/** Loaders of notifications: the viewer's own, those of their roles, and deliveries of endpoints they manage. */
export function notificationLoaders(service: Issues, viewer: Viewer) {
  const { models } = service;
  let addresses: Promise<string[]> | undefined;
  let settings: Promise<NotificationSettings> | undefined;
  const inbox = connectionsOf<Notification, readonly string[], QueryMyNotificationsArgs>(models.notifications, {
    filter: (known, { filter }) => ({
      ...inboxOf(known),
      ...(filter?.unread === true && { readBy: { $ne: viewer.id } }),
      ...(filter?.unread === false && { readBy: viewer.id }),
      ...((filter?.since || filter?.until) && {
        at: { ...(filter.since && { $gte: filter.since }), ...(filter.until && { $lt: filter.until }) },
      }),
    }),
    order: () => ({ field: 'at', direction: -1 }),
  });
  const myNotifications = async (args: QueryMyNotificationsArgs) =>
    inbox(await (addresses ??= addressesOf(service, viewer)), args);
  return {
    myNotifications,
    unreadNotifications: async () => (await myNotifications({ filter: { unread: true } })).totalCount(),
    /** Asked for once per request. */
    notificationSettings: () =>
      (settings ??= models.notificationSettings
        .findOne({ _id: viewer.id })
        .lean<NotificationSettings>()
        .then((found) => found ?? standardSettings(viewer.id))),
    notification: entityLoader<Notification>(models.notifications),
    webhook: entityLoader<Webhook>(models.webhooks),
    webhooks: connectionsOf<Webhook, string, AreaWebhooksArgs>(models.webhooks, {
      filter: (areaId, { filter }) => ({
        areaIds: areaId,
        status: filter?.status ?? 'ACTIVE',
        $or: [
          { areaIds: { $in: nodesFor(viewer, 'notification:define') } },
          { areaIds: { $in: nodesFor(viewer, 'issue:import') }, partnerId: viewer.id },
        ],
      }),
      order: () => ({ field: 'name', direction: 1 }),
    }),
    deliveries: connectionsOf<Notification, string, WebhookDeliveriesArgs>(models.notifications, {
      filter: (webhookId, { filter }) => ({ webhookId, ...(filter?.status && { status: filter.status }) }),
      order: () => ({ field: 'at', direction: -1 }),
    }),
  };
}
