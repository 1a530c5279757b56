import { type Connection, Schema } from 'mongoose';
import type { Origin } from './bus.ts';
import { type Envelope, readEnvelope } from './envelope.ts';
import { type OutboxEntry, outboxPartition } from './outbox.ts';

/** Name under which messages stand that a service could not send. */
export const SENDER = 'relay';

/** A message given up on: why, and all that is needed to try it again. */
export type DeadLetter = {
  /** `<consumer>:<event id>`. */
  readonly _id: string;
  /** The consumer that failed, or `relay` where the sender could not send it. */
  readonly consumer: string;
  readonly reason: string;
  /** Stands in the log line that has the stack. */
  readonly logId: string;
  readonly attempts: number;
  readonly text: string;
  readonly origin: Origin;
  readonly failedAt: Date;
};

export function deadLetterModel(connection: Connection): void {
  const schema = new Schema<DeadLetter>(
    { _id: String },
    { collection: 'deadLetters', strict: false, versionKey: false },
  );
  connection.model('DeadLetter', schema);
}

const collectionOf = (connection: Connection) => connection.collection<DeadLetter>('deadLetters');

export async function storeDeadLetter(connection: Connection, { _id, ...letter }: DeadLetter): Promise<void> {
  await collectionOf(connection).replaceOne({ _id }, letter, { upsert: true });
}

/** The dead letters of one service, latest first. */
export const listDeadLetters = (connection: Connection): Promise<DeadLetter[]> =>
  collectionOf(connection).find({}).sort({ failedAt: -1 }).toArray();

/** A dead letter that cannot be sent again; the message says why. */
export class NotReplayable extends Error {}

/**
 * Sends a dead letter again: its event goes back into the outbox of the service that published it (`outboxOf`), from where
 * it reaches every group once more, in order with its subject. Those that have acted on it find it in their inbox; so the effect happens
 * exactly once. Works whether or not the product is running. @throws NotReplayable
 */
export async function replayDeadLetter(
  connection: Connection,
  letter: DeadLetter,
  outboxOf: (service: string) => Connection,
): Promise<void> {
  const envelope = readableEnvelope(letter);
  const publisher = /^\/linli\/([a-z]+)$/.exec(envelope.source)?.[1];
  if (!publisher) throw new NotReplayable(`${letter._id} was published by ${envelope.source}, which is no service.`);
  const { id, subject } = envelope;
  await outboxOf(publisher)
    .collection<OutboxEntry>('outbox')
    .updateOne(
      { _id: id },
      {
        $set: { pending: true },
        $unset: { publishedAt: '', rejectedAt: '' },
        $setOnInsert: { subject, sequence: Number(envelope.sequence), partition: outboxPartition(subject), envelope },
      },
      { upsert: true },
    );
  // One that has failed again in the meantime is a new letter.
  await collectionOf(connection).deleteOne({ _id: letter._id, failedAt: letter.failedAt });
}

function readableEnvelope({ _id, text }: DeadLetter): Envelope {
  try {
    readEnvelope(text);
    return JSON.parse(text) as Envelope;
  } catch (error) {
    throw new NotReplayable(`${_id} cannot be read by anybody: ${(error as Error).message}`);
  }
}
