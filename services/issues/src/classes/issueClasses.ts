import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve } from './evolveIssueClass.ts';
import type { IssueClass, IssueClassEvent } from './issueClass.ts';

export function issueClassModel(connection: Connection): Model<IssueClass> {
  const schema = new Schema<IssueClass>(
    { _id: String },
    { collection: 'issueClasses', strict: false, versionKey: false },
  );
  schema.index({ areaIds: 1, createdAt: -1, _id: -1 });
  schema.index({ areaIds: 1, status: 1, createdAt: -1, _id: -1 });
  schema.index({ keyTerms: 1, areaId: 1, status: 1, acceptedAt: -1, _id: -1 });
  return connection.model<IssueClass>('IssueClass', schema);
}

export function issueClassStore(model: Model<IssueClass>) {
  return createStore<IssueClass, IssueClassEvent>({ model, evolve });
}
