import type { EventContract } from '@linli/contracts';
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose';
import { type Envelope, writeEnvelope } from './envelope.ts';

/** How long a published message stays readable in the outbox, in seconds (7 days). */
export const OUTBOX_KEPT_SECONDS = 7 * 24 * 3_600;

/** A fact on its way out, not yet in an envelope. */
export type OutboxMessage = {
  readonly contract: EventContract;
  readonly subject: string;
  /** Rises with every fact of the subject; the aggregate's version serves. */
  readonly sequence: number;
  readonly data: unknown;
};

export type OutboxEntry = {
  readonly _id: string;
  readonly subject: string;
  readonly sequence: number;
  readonly envelope: Envelope;
  /** Present until the bus has taken it. */
  readonly pending?: true;
  readonly publishedAt?: Date;
};

/** Types a message by its contract. */
export function message<Data>(
  contract: EventContract<Data>,
  subject: string,
  sequence: number,
  data: Data,
): OutboxMessage {
  return { contract: contract as EventContract, subject, sequence, data };
}

/** Defines the outbox on a service's connection. */
export function outboxModel(connection: Connection): Model<OutboxEntry> {
  const schema = new Schema<OutboxEntry>({ _id: String }, { collection: 'outbox', strict: false, versionKey: false });
  schema.index({ pending: 1, _id: 1 }, { partialFilterExpression: { pending: true } });
  schema.index({ publishedAt: 1 }, { expireAfterSeconds: OUTBOX_KEPT_SECONDS });
  return connection.model<OutboxEntry>('Outbox', schema);
}

export async function storeOutbox(
  connection: Connection,
  session: ClientSession,
  messages: readonly OutboxMessage[],
  now: Date,
): Promise<void> {
  const entries = messages.map(({ contract, subject, sequence, data }): OutboxEntry => {
    const envelope = writeEnvelope(contract, subject, sequence, data, now);
    return { _id: envelope.id, subject, sequence, envelope, pending: true };
  });
  await connection.collection<OutboxEntry>('outbox').insertMany(entries, { session });
}
