import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import type { RecordSteps } from '../../notifications/recordNotifications.ts';
import { evolveVote } from './decideVote.ts';
import type { Choice, Vote, VoteEvent } from './vote.ts';

/** Who has voted: one flag per entitled person in their order. It tells neither when nor what. */
export type VoteRoll = {
  readonly _id: string;
  readonly open: boolean;
  readonly voted: readonly boolean[];
  /** Rises with every named ballot, so that a change meets the closing of the vote; stays 0 in a secret vote. */
  readonly changes: number;
};

/** One ballot per entitled person; `_id` is made of vote and person. */
export type NamedBallot = {
  readonly _id: string;
  readonly voteId: string;
  readonly personId: string;
  readonly castById: string;
  readonly choice: Choice;
  readonly castAt: Date;
};

/** A secret ballot until the vote closes; neither person nor time, and unreadable without the key of the vote. */
export type PooledBallot = { readonly _id: string; readonly voteId: string; readonly sealed: string };

/** The key of one secret vote, itself sealed; destroyed when the vote closes. */
export type VoteKey = { readonly _id: string; readonly sealedKey: string };

export type BoxEntry = { readonly receipt: string; readonly choice: Choice };

/** The opened box of a secret vote, in the order of the receipts. */
export type BallotBox = { readonly _id: string; readonly entries: readonly BoxEntry[] };

const options = (collection: string) => ({ collection, strict: false, versionKey: false }) as const;

const plain = <T>(connection: Connection, name: string, collection: string): Model<T> =>
  connection.model<T>(name, new Schema<T>({ _id: String } as never, options(collection)) as never) as Model<T>;

export function voteModels(connection: Connection) {
  const votes = new Schema<Vote>({ _id: String }, options('votes'));
  for (const owner of ['areaIds', 'entitledIds', 'chairId', 'topicId', 'meetingId'] as const) {
    votes.index({ [owner]: 1, openedAt: -1, _id: -1 });
  }
  votes.index({ areaIds: 1, status: 1, openedAt: -1, _id: -1 });
  votes.index({ dueAt: 1 });
  const ballots = new Schema<NamedBallot>({ _id: String }, options('namedBallots'));
  ballots.index({ voteId: 1, _id: 1 });
  const pool = new Schema<PooledBallot>({ _id: String }, options('secretPool'));
  pool.index({ voteId: 1 });
  return {
    votes: connection.model<Vote>('Vote', votes),
    namedBallots: connection.model<NamedBallot>('NamedBallot', ballots),
    secretPool: connection.model<PooledBallot>('PooledBallot', pool),
    voteRolls: plain<VoteRoll>(connection, 'VoteRoll', 'voteRolls'),
    voteKeys: plain<VoteKey>(connection, 'VoteKey', 'voteKeys'),
    ballotBoxes: plain<BallotBox>(connection, 'BallotBox', 'ballotBoxes'),
  };
}

export const voteStore = (model: Model<Vote>, record: RecordSteps<Vote, VoteEvent>) =>
  createStore<Vote, VoteEvent>({ model, evolve: evolveVote, record });
