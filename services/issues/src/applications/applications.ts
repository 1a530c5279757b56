import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Application, ApplicationEvent } from './application.ts';
import { evolve } from './evolveApplication.ts';
import type { RecordSteps } from '../notifications/recordNotifications.ts';

export function applicationModel(connection: Connection): Model<Application> {
  const schema = new Schema<Application>(
    { _id: String },
    { collection: 'applications', strict: false, versionKey: false },
  );
  schema.index({ wakeAt: 1 });
  schema.index({ number: 1 }, { unique: true });
  for (const owner of ['nodes', 'applicantId'] as const) {
    schema.index({ [owner]: 1, submittedAt: -1, _id: -1 });
    schema.index({ [owner]: 1, status: 1, submittedAt: -1, _id: -1 });
    schema.index({ [owner]: 1, status: 1, limitAt: 1, _id: 1 });
    schema.index({ [owner]: 1, status: 1, dueAt: 1, _id: 1 });
  }
  schema.index({ nodes: 1, itemCode: 1, submittedAt: -1, _id: -1 });
  return connection.model<Application>('Application', schema);
}

export function applicationStore(model: Model<Application>, record: RecordSteps<Application, ApplicationEvent>) {
  return createStore<Application, ApplicationEvent>({ model, evolve, record });
}
