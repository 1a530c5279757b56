import { reject } from '@linli/kit/decisions.ts';
import { MAX_INPUT_LIST, readInput } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { addressesOf, inboxOf } from './inbox.ts';
import type { Notification } from './notification.ts';

/** Longest id of a notification: it names subject, step, rule and recipient. */
export const MAX_NOTIFICATION_ID_LENGTH = 400;

export const notificationIdShape = z.string().min(1).max(MAX_NOTIFICATION_ID_LENGTH);

const Input = z.object({ notificationIds: z.array(notificationIdShape).min(1).max(MAX_INPUT_LIST) });

/** Marks them as read by the viewer; reading twice changes nothing. All or none. @throws Rejection NOT_FOUND */
export async function readNotifications({ service, viewer, locale }: Context, raw: unknown): Promise<Notification[]> {
  const ids = [...new Set(readInput(Input, raw, locale).notificationIds)];
  const { notifications } = service.models;
  const own = { _id: { $in: ids }, ...inboxOf(await addressesOf(service, viewer)) };
  const found = await notifications
    .find(own)
    .batchSize(ids.length + 1)
    .lean<Notification[]>();
  const byId = new Map(found.map((notification) => [notification._id, notification]));
  const missing = ids.findIndex((id) => !byId.has(id));
  if (missing >= 0) reject('NOT_FOUND', ['input', 'notificationIds', String(missing)]);
  await notifications.updateMany(own, { $addToSet: { readBy: viewer.id } });
  return ids.flatMap((id) => {
    const read = byId.get(id);
    return read ? [{ ...read, readBy: [...read.readBy, viewer.id] }] : [];
  });
}
