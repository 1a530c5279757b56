import { type Connection, type Model, Schema } from 'mongoose';
import type { IssueFact } from './fact.ts';
import { rankingModel } from './ranking.ts';
import { snapshotModel } from './snapshot.ts';
import type { Standings } from './standings.ts';
import type { IssueTally } from './tally.ts';

/** How many facts have been rolled up; the number of the latest. There is one such document. */
export type FactLedger = { readonly _id: string; readonly sequence: number };

export const LEDGER_ID = 'issues';

/** Facts that wait for the roll-up; few at any time. */
export const PENDING_INDEX = { pending: 1, _id: 1 } as const;

function factModel(connection: Connection): Model<IssueFact> {
  const schema = new Schema<IssueFact>({ _id: String }, { collection: 'issueFacts', strict: false, versionKey: false });
  schema.index(PENDING_INDEX, { partialFilterExpression: { pending: true } });
  schema.index({ sequence: 1 }, { unique: true, partialFilterExpression: { sequence: { $type: 'number' } } });
  schema.index({ nodes: 1, at: 1 });
  schema.index({ nodes: 1, reportedAt: 1 });
  schema.index({ nodes: 1, mark: 1, at: 1 }, { partialFilterExpression: { mark: { $exists: true } } });
  return connection.model<IssueFact>('IssueFact', schema);
}

function tallyModel(connection: Connection): Model<IssueTally> {
  const schema = new Schema<IssueTally>(
    { _id: String },
    { collection: 'issueTallies', strict: false, versionKey: false },
  );
  schema.index({ within: 1, level: 1, by: 1, span: 1 });
  return connection.model<IssueTally>('IssueTally', schema);
}

function standingsModel(connection: Connection): Model<Standings> {
  const schema = new Schema<Standings>(
    { _id: String },
    { collection: 'issueStandings', strict: false, versionKey: false },
  );
  schema.index({ areaId: 1 });
  return connection.model<Standings>('IssueStandings', schema);
}

function ledgerModel(connection: Connection): Model<FactLedger> {
  const schema = new Schema<FactLedger>(
    { _id: String },
    { collection: 'factLedger', strict: false, versionKey: false },
  );
  return connection.model<FactLedger>('FactLedger', schema);
}

export const figureModels = (connection: Connection) => ({
  issueFacts: factModel(connection),
  issueTallies: tallyModel(connection),
  issueStandings: standingsModel(connection),
  factLedger: ledgerModel(connection),
  figureSnapshots: snapshotModel(connection),
  rankings: rankingModel(connection),
});
