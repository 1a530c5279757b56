import { hoursCertified } from '@linli/contracts';
import { message, type OutboxMessage } from '@linli/kit/events/outbox.ts';
import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type Ledger, type LedgerEvent } from './ledger.ts';
import { minutesOf, type Posting } from './posting.ts';

export function ledgerModel(connection: Connection): Model<Ledger> {
  const schema = new Schema<Ledger>({ _id: String }, { collection: 'ledgers', strict: false, versionKey: false });
  schema.index({ areaIds: 1 });
  return connection.model<Ledger>('Ledger', schema);
}

export function postingModel(connection: Connection): Model<Posting> {
  const schema = new Schema<Posting>({ _id: String }, { collection: 'postings', strict: false, versionKey: false });
  schema.index({ source: 1 }, { unique: true, name: 'one_posting_per_source' });
  schema.index({ communityId: 1, sequence: 1 }, { unique: true, name: 'one_posting_per_place_in_the_chain' });
  schema.index({ 'entries.accountId': 1, bookedAt: -1, _id: -1 });
  return connection.model<Posting>('Posting', schema);
}

export function ledgerStore(model: Model<Ledger>) {
  return createStore<Ledger, LedgerEvent>({ model, evolve, publish });
}

/** What other services learn: minutes earned. Subject is the community, whose chain gives the sequence. */
function publish({ posting }: LedgerEvent): OutboxMessage[] {
  if (posting.kind !== 'EARN') return [];
  const { _id: postingId, personId, memberReportId, communityId, issueId, bookedAt, sequence } = posting;
  const data = {
    postingId,
    personId,
    memberReportId,
    communityId,
    issueId,
    minutes: minutesOf(posting),
    certifiedAt: bookedAt.toISOString(),
  };
  return [message(hoursCertified, communityId, sequence, data)];
}
