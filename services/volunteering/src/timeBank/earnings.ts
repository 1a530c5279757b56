import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { type Earning, type EarningEvent, evolve } from './earning.ts';

export function earningModel(connection: Connection): Model<Earning> {
  const schema = new Schema<Earning>({ _id: String }, { collection: 'earnings', strict: false, versionKey: false });
  schema.index({ dueAt: 1, _id: 1 }, { partialFilterExpression: { dueAt: { $exists: true } } });
  schema.index({ areaIds: 1, completedAt: -1, _id: -1 });
  schema.index({ areaIds: 1, status: 1, completedAt: -1, _id: -1 });
  schema.index({ personId: 1, completedAt: -1, _id: -1 });
  return connection.model<Earning>('Earning', schema);
}

export function earningStore(model: Model<Earning>) {
  return createStore<Earning, EarningEvent>({ model, evolve });
}
