import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type Notification, type NotificationEvent } from './notification.ts';

/** How long notifications are kept, in seconds (two years). */
export const NOTIFICATION_KEPT_SECONDS = 730 * 24 * 3_600;

export function notificationModel(connection: Connection): Model<Notification> {
  const schema = new Schema<Notification>(
    { _id: String },
    { collection: 'notifications', strict: false, versionKey: false },
  );
  schema.index({ addressees: 1, status: 1, at: -1, _id: -1 });
  schema.index({ status: 1, dueAt: 1 }, { partialFilterExpression: { dueAt: { $exists: true } } });
  schema.index({ personId: 1, status: 1, dueAt: 1 }, { partialFilterExpression: { forDigest: true } });
  schema.index({ webhookId: 1, at: -1, _id: -1 }, { partialFilterExpression: { webhookId: { $type: 'string' } } });
  schema.index(
    { webhookId: 1, status: 1, at: -1, _id: -1 },
    { partialFilterExpression: { webhookId: { $type: 'string' } } },
  );
  schema.index({ at: 1 }, { expireAfterSeconds: NOTIFICATION_KEPT_SECONDS });
  return connection.model<Notification>('Notification', schema);
}

export const notificationStore = (model: Model<Notification>) =>
  createStore<Notification, NotificationEvent>({ model, evolve });
