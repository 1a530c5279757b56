import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { deliverNotification } from '../notifications/deliverNotification.ts';
import type { NotificationStatus } from '../notifications/notification.ts';
import { releaseNotification } from '../notifications/releaseNotification.ts';
import { DELIVER_NOTIFICATIONS, RELEASE_NOTIFICATIONS } from '../notifications/timerNames.ts';
import type { Issues } from '../service.ts';

/** Notifications handed out at the same time, so that a slow endpoint holds up few others. */
export const DELIVERIES_AT_ONCE = 8;

const dueIn =
  ({ models }: Issues, status: NotificationStatus): TimerKind['due'] =>
  async (until, limit) => {
    const due = await models.notifications
      .find({ status, dueAt: { $lte: until } }, { dueAt: 1 })
      .sort({ dueAt: 1 })
      .limit(limit)
      .lean<{ _id: string; dueAt: Date }[]>();
    return due.map(({ _id, dueAt }) => ({ id: _id, at: dueAt }));
  };

/** Shows what quiet hours and digests have held; when is in the notification. */
export const releaseNotifications = (service: Issues): TimerKind => ({
  name: RELEASE_NOTIFICATIONS,
  due: dueIn(service, 'HELD'),
  fire: (id) => releaseNotification(service, id),
});

/** Hands notifications to their channels, again after a pause where one was not taken. */
export const deliverNotifications = (service: Issues): TimerKind => ({
  name: DELIVER_NOTIFICATIONS,
  concurrency: DELIVERIES_AT_ONCE,
  due: dueIn(service, 'PENDING'),
  fire: (id) => deliverNotification(service, id),
});
