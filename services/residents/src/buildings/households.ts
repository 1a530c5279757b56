import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type Household, type HouseholdEvent } from './household.ts';

export function householdModel(connection: Connection): Model<Household> {
  const schema = new Schema<Household>({ _id: String }, { collection: 'households', strict: false, versionKey: false });
  schema.index({ buildingId: 1, roomNumber: 1, unitNumber: 1 }, { unique: true, name: 'one_household_per_room' });
  schema.index({ buildingId: 1, roomKey: 1, _id: 1 });
  schema.index({ buildingId: 1, unitNumber: 1, roomKey: 1, _id: 1 });
  return connection.model<Household>('Household', schema);
}

export function householdStore(model: Model<Household>) {
  return createStore<Household, HouseholdEvent>({ model, evolve });
}
