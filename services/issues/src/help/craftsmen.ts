import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Craftsman, CraftsmanEvent } from './craftsman.ts';
import { evolve } from './evolveCraftsman.ts';

export function craftsmanModel(connection: Connection): Model<Craftsman> {
  const schema = new Schema<Craftsman>({ _id: String }, { collection: 'craftsmen', strict: false, versionKey: false });
  for (const place of ['listedIn', 'confirmedAreaIds', 'pendingAreaIds'] as const) {
    schema.index({ [place]: 1, status: 1, enteredAt: -1, _id: -1 });
    schema.index({ [place]: 1, status: 1, name: 1, _id: 1 });
  }
  schema.index({ holderId: 1, status: 1, enteredAt: -1, _id: -1 });
  schema.index({ kinds: 1, status: 1, enteredAt: -1, _id: -1 });
  return connection.model<Craftsman>('Craftsman', schema);
}

export function craftsmanStore(model: Model<Craftsman>) {
  return createStore<Craftsman, CraftsmanEvent>({ model, evolve });
}
