import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve } from './evolveMediation.ts';
import type { MediationCase, MediationEvent } from './mediationCase.ts';

export function mediationModel(connection: Connection): Model<MediationCase> {
  const schema = new Schema<MediationCase>(
    { _id: String },
    { collection: 'mediationCases', strict: false, versionKey: false },
  );
  schema.index({ openSource: 1 }, { unique: true, sparse: true });
  schema.index({ dueAt: 1 });
  for (const owner of ['areaIds', 'concernedIds'] as const) {
    schema.index({ [owner]: 1, appliedAt: -1, _id: -1 });
    schema.index({ [owner]: 1, dueAt: 1, _id: 1 });
    schema.index({ [owner]: 1, status: 1, appliedAt: -1, _id: -1 });
  }
  return connection.model<MediationCase>('MediationCase', schema);
}

export function mediationStore(model: Model<MediationCase>) {
  return createStore<MediationCase, MediationEvent>({ model, evolve });
}
