import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import type { RecordSteps } from '../../notifications/recordNotifications.ts';
import { evolveTopic } from './evolveTopic.ts';
import type { Topic, TopicEvent } from './topic.ts';

export function topicModel(connection: Connection): Model<Topic> {
  const schema = new Schema<Topic>({ _id: String }, { collection: 'topics', strict: false, versionKey: false });
  for (const owner of ['areaIds', 'proposerId'] as const) schema.index({ [owner]: 1, proposedAt: -1, _id: -1 });
  schema.index({ areaIds: 1, status: 1, proposedAt: -1, _id: -1 });
  schema.index({ areaIds: 1, status: 1, ripeAt: 1, _id: 1 });
  return connection.model<Topic>('Topic', schema);
}

export const topicStore = (model: Model<Topic>, record: RecordSteps<Topic, TopicEvent>) =>
  createStore<Topic, TopicEvent>({ model, evolve: evolveTopic, record });
