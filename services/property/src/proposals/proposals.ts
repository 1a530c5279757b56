import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { type EstateProposal, evolve, type ProposalEvent } from './proposal.ts';

export function proposalModel(connection: Connection): Model<EstateProposal> {
  const schema = new Schema<EstateProposal>(
    { _id: String },
    { collection: 'estateProposals', strict: false, versionKey: false },
  );
  for (const owner of ['areaIds', 'estateId'] as const) {
    schema.index({ [owner]: 1, proposedAt: -1, _id: -1 });
    schema.index({ [owner]: 1, kind: 1, proposedAt: -1, _id: -1 });
    schema.index({ [owner]: 1, status: 1, proposedAt: -1, _id: -1 });
  }
  return connection.model<EstateProposal>('EstateProposal', schema);
}

export const proposalStore = (model: Model<EstateProposal>) =>
  createStore<EstateProposal, ProposalEvent>({ model, evolve });
