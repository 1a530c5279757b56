import type { EventContract } from '@linli/contracts';
import { type Connection, Schema } from 'mongoose';
import { isDuplicate, isTransient } from '../mongo/failures.ts';
import type { Database, Transaction } from '../mongo/database.ts';
import type { ModuleContext } from '../runtime/module.ts';
import type { Bus } from './bus.ts';
import { type Envelope, MalformedEvent, readData, readEnvelope } from './envelope.ts';

/** How long an event counts as seen, in seconds (30 days); a later replay would act again. */
export const INBOX_KEPT_SECONDS = 30 * 24 * 3_600;

/** How often a failing message is tried before it goes to the dead letters. */
export const CONSUME_TRIES = 4;

/** First pause between two tries in milliseconds; each further one is five times longer. */
export const CONSUME_PAUSE_MS = 50;

/** What one service does on one event of another. */
export type Consumer<Data = unknown> = {
  /** Name of its file in `src/consumers`. */
  readonly name: string;
  readonly event: EventContract<Data>;
  /** The effect, written in the transaction that also remembers the event; so it happens exactly once. */
  handle(event: Envelope<Data>, transaction: Transaction): Promise<void>;
};

/** Keeps the data's type inside `handle` while consumers of different events share one list. */
export function defineConsumer<Data>(consumer: Consumer<Data>): Consumer {
  return consumer as unknown as Consumer;
}

type InboxEntry = { _id: string; seenAt: Date };

/** A message given up on: why, and all that is needed to try it again. */
export type DeadLetter = { _id: string; consumer: string; reason: string; text: string; failedAt: Date };

export function inboxModels(connection: Connection): void {
  const inbox = new Schema<InboxEntry>({ _id: String, seenAt: Date }, { collection: 'inbox', versionKey: false });
  inbox.index({ seenAt: 1 }, { expireAfterSeconds: INBOX_KEPT_SECONDS });
  connection.model('Inbox', inbox);
  const letters = new Schema<DeadLetter>(
    { _id: String },
    { collection: 'deadLetters', strict: false, versionKey: false },
  );
  connection.model('DeadLetter', letters);
}

/** Subscribes a service's consumers to the bus. */
export function startConsumers(
  context: ModuleContext,
  database: Database,
  bus: Bus,
  group: string,
  consumers: readonly Consumer[],
): void {
  if (consumers.length === 0) return;
  const receive = async (text: string): Promise<void> => {
    for (const consumer of consumers) await consumeOrBury(context, database, consumer, text);
  };
  bus.subscribe({ group, types: [...new Set(consumers.map(({ event }) => event.type))], receive });
}

async function consumeOrBury(
  context: ModuleContext,
  database: Database,
  consumer: Consumer,
  text: string,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await consume(database, context, consumer, text);
    } catch (error) {
      const hopeless = error instanceof MalformedEvent || attempt >= CONSUME_TRIES;
      if (hopeless && !isTransient(error)) return bury(context, database, consumer, text, error as Error);
      context.log.warn({ err: error, consumer: consumer.name, attempt }, 'message is tried again');
      await new Promise((resolve) => setTimeout(resolve, CONSUME_PAUSE_MS * 5 ** Math.min(attempt - 1, CONSUME_TRIES)));
    }
  }
}

/** Reads, deduplicates and acts, all or nothing. */
export async function consume(
  database: Database,
  context: Pick<ModuleContext, 'clock'>,
  consumer: Consumer,
  text: string,
): Promise<void> {
  const envelope = readEnvelope(text);
  if (envelope.type !== consumer.event.type) return;
  const event = { ...envelope, data: readData(consumer.event, envelope) };
  const inbox = database.connection.collection<InboxEntry>('inbox');
  const _id = `${consumer.name}:${event.id}`;
  try {
    await database.transaction(async (transaction) => {
      await inbox.insertOne({ _id, seenAt: context.clock() }, { session: transaction.session });
      await consumer.handle(event, transaction);
    });
  } catch (error) {
    if (isDuplicate(error) && (await inbox.findOne({ _id }))) return;
    throw error;
  }
}

async function bury(
  context: ModuleContext,
  database: Database,
  consumer: Consumer,
  text: string,
  error: Error,
): Promise<void> {
  context.log.error({ err: error, consumer: consumer.name }, 'message goes to the dead letters');
  const letters = database.connection.collection<DeadLetter>('deadLetters');
  const _id = `${consumer.name}:${idOf(text)}`;
  await letters.replaceOne(
    { _id },
    { consumer: consumer.name, reason: error.message, text, failedAt: context.clock() },
    { upsert: true },
  );
}

function idOf(text: string): string {
  try {
    return readEnvelope(text).id;
  } catch {
    return `unreadable-${text.slice(0, 64)}`;
  }
}
