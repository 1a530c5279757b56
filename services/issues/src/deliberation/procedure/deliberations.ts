import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import type { PartyKind } from '../meeting/party.ts';
import type { Deliberation, DeliberationEvent } from './deliberation.ts';
import { evolveDeliberation } from './evolveDeliberation.ts';

/** One contribution to an online discussion (线上议). */
export type DeliberationComment = {
  readonly _id: string;
  readonly deliberationId: string;
  readonly personId: string;
  readonly party: PartyKind;
  /** The unit or organization the person speaks for; null for persons. */
  readonly partyId: string | null;
  readonly text: string;
  readonly at: Date;
};

const options = (collection: string) => ({ collection, strict: false, versionKey: false }) as const;

export function deliberationProcedureModels(connection: Connection) {
  const schema = new Schema<Deliberation>({ _id: String }, options('deliberations'));
  schema.index({ wakeAt: 1 });
  for (const owner of ['areaIds', 'topicId', 'issueIds', 'proposerId', 'entrustedToId', 'unitIds'] as const) {
    schema.index({ [owner]: 1, startedAt: -1, _id: -1 });
  }
  for (const owner of ['areaIds', 'proposerId', 'entrustedToId', 'unitIds'] as const) {
    schema.index({ [owner]: 1, dueAt: 1, _id: 1 });
  }
  for (const narrow of ['status', 'run.key'] as const) {
    schema.index({ areaIds: 1, [narrow]: 1, startedAt: -1, _id: -1 });
    schema.index({ areaIds: 1, [narrow]: 1, dueAt: 1, _id: 1 });
  }
  const comments = new Schema<DeliberationComment>({ _id: String }, options('deliberationComments'));
  comments.index({ deliberationId: 1, at: 1, _id: 1 });
  return {
    deliberations: connection.model<Deliberation>('Deliberation', schema),
    deliberationComments: connection.model<DeliberationComment>('DeliberationComment', comments),
  };
}

export const deliberationStore = (model: Model<Deliberation>) =>
  createStore<Deliberation, DeliberationEvent>({ model, evolve: evolveDeliberation });
