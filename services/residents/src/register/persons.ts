import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type Person, type PersonEvent } from './person.ts';

export function personModel(connection: Connection): Model<Person> {
  const schema = new Schema<Person>({ _id: String }, { collection: 'persons', strict: false, versionKey: false });
  schema.index({ areaIds: 1, _id: 1 });
  schema.index({ reportedAreaIds: 1, _id: 1 });
  schema.index({ buildingId: 1, _id: 1 });
  schema.index({ householdId: 1, _id: 1 });
  return connection.model<Person>('Person', schema);
}

export function personStore(model: Model<Person>) {
  return createStore<Person, PersonEvent>({ model, evolve });
}
