import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import type { DayEvent, DeliberationDay } from './deliberationDay.ts';
import { evolveDay } from './evolveDay.ts';

export function deliberationDayModel(connection: Connection): Model<DeliberationDay> {
  const options = { collection: 'deliberationDays', strict: false, versionKey: false } as const;
  const schema = new Schema<DeliberationDay>({ _id: String }, options);
  schema.index({ dueAt: 1 });
  schema.index({ areaId: 1, status: 1 });
  schema.index({ areaIds: 1, definedAt: -1, _id: -1 });
  return connection.model<DeliberationDay>('DeliberationDay', schema);
}

export const deliberationDayStore = (model: Model<DeliberationDay>) =>
  createStore<DeliberationDay, DayEvent>({ model, evolve: evolveDay });
