import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { type Contract, type ContractEvent, evolve } from './contract.ts';

export function contractModel(connection: Connection): Model<Contract> {
  const schema = new Schema<Contract>({ _id: String }, { collection: 'contracts', strict: false, versionKey: false });
  schema.index({ areaIds: 1, draftedAt: -1, _id: -1 });
  schema.index({ areaIds: 1, status: 1, draftedAt: -1, _id: -1 });
  schema.index({ representativeIds: 1, draftedAt: -1, _id: -1 });
  schema.index({ dueAt: 1 }, { sparse: true });
  return connection.model<Contract>('Contract', schema);
}

export function contractStore(model: Model<Contract>) {
  return createStore<Contract, ContractEvent>({ model, evolve });
}
