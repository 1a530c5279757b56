import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type Webhook, type WebhookEvent } from './webhook.ts';

export function webhookModel(connection: Connection): Model<Webhook> {
  const schema = new Schema<Webhook>({ _id: String }, { collection: 'webhooks', strict: false, versionKey: false });
  schema.index({ areaId: 1, status: 1, partnerId: 1 });
  schema.index({ areaIds: 1, status: 1, name: 1, _id: 1 });
  return connection.model<Webhook>('Webhook', schema);
}

export const webhookStore = (model: Model<Webhook>) => createStore<Webhook, WebhookEvent>({ model, evolve });
