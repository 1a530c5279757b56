import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type TimeAccount, type TimeAccountEvent } from './timeAccount.ts';

export function timeAccountModel(connection: Connection): Model<TimeAccount> {
  const schema = new Schema<TimeAccount>(
    { _id: String },
    { collection: 'timeAccounts', strict: false, versionKey: false },
  );
  for (const field of ['openedAt', 'balanceMinutes']) {
    schema.index({ areaIds: 1, kind: 1, [field]: -1, _id: -1 });
    schema.index({ areaIds: 1, kind: 1, status: 1, [field]: -1, _id: -1 });
  }
  schema.index({ communityId: 1, _id: 1 });
  schema.index({ personId: 1 }, { sparse: true });
  return connection.model<TimeAccount>('TimeAccount', schema);
}

export function timeAccountStore(model: Model<TimeAccount>) {
  return createStore<TimeAccount, TimeAccountEvent>({ model, evolve });
}
