import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type PartyOrganization, type PartyOrganizationEvent } from './partyOrganization.ts';

export function partyOrganizationModel(connection: Connection): Model<PartyOrganization> {
  const schema = new Schema<PartyOrganization>(
    { _id: String },
    { collection: 'partyOrganizations', strict: false, versionKey: false },
  );
  schema.index({ parentId: 1, _id: 1 });
  schema.index({ organizationIds: 1, level: 1 });
  schema.index({ areaIds: 1, _id: 1 });
  schema.index({ areaIds: 1, level: 1, _id: 1 });
  return connection.model<PartyOrganization>('PartyOrganization', schema);
}

export function partyOrganizationStore(model: Model<PartyOrganization>) {
  return createStore<PartyOrganization, PartyOrganizationEvent>({ model, evolve });
}
