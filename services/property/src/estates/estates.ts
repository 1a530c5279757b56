import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { type Estate, type EstateEvent, evolve } from './estate.ts';

export function estateModel(connection: Connection): Model<Estate> {
  const schema = new Schema<Estate>({ _id: String }, { collection: 'estates', strict: false, versionKey: false });
  schema.index({ communityId: 1, name: 1 }, { unique: true, name: 'one_estate_per_name_and_community' });
  for (const field of ['name', 'builtYearOrder', 'registeredAt']) {
    schema.index({ [field]: 1, _id: 1 });
    schema.index({ areaIds: 1, [field]: 1, _id: 1 });
    schema.index({ areaIds: 1, kind: 1, [field]: 1, _id: 1 });
    schema.index({ areaIds: 1, managementMode: 1, [field]: 1, _id: 1 });
  }
  schema.index({ areaIds: 1, kind: 1, managementMode: 1 });
  return connection.model<Estate>('Estate', schema);
}

export function estateStore(model: Model<Estate>) {
  return createStore<Estate, EstateEvent>({ model, evolve });
}
