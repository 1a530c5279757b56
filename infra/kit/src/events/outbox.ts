import type { EventContract } from '@linli/contracts';
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose';
import { type Envelope, writeEnvelope } from './envelope.ts';

/** How long a published message stays readable in the outbox, in seconds (7 days). */
export const OUTBOX_KEPT_SECONDS = 7 * 24 * 3_600;

/** Into how many parts an outbox is divided among the replicas of its service. */
export const OUTBOX_PARTITIONS = 8;

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
  /** All messages of a subject are in one part; one replica of the service sends it. */
  readonly partition: number;
  readonly envelope: Envelope;
  /** Present until the bus has taken it, or refused it for good. */
  readonly pending?: true;
  readonly publishedAt?: Date;
  readonly rejectedAt?: Date;
};

/** The part of the outbox that messages of this subject belong to: FNV-1a, spread over the parts. */
export function outboxPartition(subject: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < subject.length; index += 1)
    hash = Math.imul(hash ^ subject.charCodeAt(index), 0x01000193) >>> 0;
  return hash % OUTBOX_PARTITIONS;
}

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
  schema.index({ subject: 1, sequence: 1 }, { partialFilterExpression: { pending: true } });
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
    return { _id: envelope.id, subject, sequence, partition: outboxPartition(subject), envelope, pending: true };
  });
  await connection.collection<OutboxEntry>('outbox').insertMany(entries, { session });
}
