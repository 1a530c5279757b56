import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { type Building, type BuildingEvent, evolve } from './building.ts';

export function buildingModel(connection: Connection): Model<Building> {
  const schema = new Schema<Building>({ _id: String }, { collection: 'buildings', strict: false, versionKey: false });
  schema.index({ communityId: 1, number: 1 }, { unique: true, name: 'one_building_per_number' });
  schema.index({ areaIds: 1, numberKey: 1, _id: 1 });
  schema.index({ areaIds: 1, estateId: 1, numberKey: 1, _id: 1 });
  schema.index({ areaId: 1 });
  return connection.model<Building>('Building', schema);
}

export function buildingStore(model: Model<Building>) {
  return createStore<Building, BuildingEvent>({ model, evolve });
}
