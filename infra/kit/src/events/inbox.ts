import { setTimeout } from 'node:timers/promises';
import type { EventContract } from '@linli/contracts';
import { SpanKind } from '@opentelemetry/api';
import { type Connection, Schema } from 'mongoose';
import { ulid } from 'ulid';
import { isDuplicate, isTransient, isUnavailable } from '../mongo/failures.ts';
import type { Database, Transaction } from '../mongo/database.ts';
import type { ModuleContext } from '../runtime/module.ts';
import { inSpanOf } from '../tracing/spans.ts';
import { type Bus, type Origin, SENT_AT } from './bus.ts';
import { deadLetterModel, storeDeadLetter } from './deadLetters.ts';
import { type Envelope, MalformedEvent, readData, readEnvelope } from './envelope.ts';
import { eventMetrics } from './metrics.ts';

/** How long an event counts as seen, in seconds (30 days); a later replay would act again. */
export const INBOX_KEPT_SECONDS = 30 * 24 * 3_600;

/** A message surely stands in the inbox for so long after it was sent, in seconds: clocks differ, and a delivery may take its time. */
export const INBOX_SURE_SECONDS = INBOX_KEPT_SECONDS - 24 * 3_600;

/** How often a failing message is tried before it goes to the dead letters. */
export const CONSUME_TRIES = 4;

/**
 * How often a message is tried that loses against other writers each time: for minutes, as the transaction of a killed
 * process holds its documents until the engine ends it (MongoDB: 60 seconds).
 */
export const CONFLICT_TRIES = 60;

/** First pause between two tries in milliseconds; each further one is five times longer, up to the longest. */
export const CONSUME_PAUSE_MS = 50;
export const CONSUME_LONGEST_PAUSE_MS = 5_000;

/** Name under which messages are buried that no consumer could read. */
const UNREADABLE = 'unreadable';

/** How much of a message that cannot be read names it. */
const UNREADABLE_NAME_LENGTH = 64;

/**
 * Promise of a consumer that its effect can be had again from the messages alone: it writes only these collections, publishes
 * nothing (the inbox refuses it), and leaves the same behind in whatever order and however often messages come.
 */
export type Projection = {
  readonly collections: readonly string[];
  /** Consumers that write there too and are no projections: what they wrote would not come back, so nothing is ever emptied. */
  readonly sharedWith?: readonly string[];
};

/** What one service does on one event of another. */
export type Consumer<Data = unknown> = {
  /** Name of its file in `src/consumers`. */
  readonly name: string;
  readonly event: EventContract<Data>;
  /** Present where the effect can be rebuilt from the messages. */
  readonly projection?: Projection;
  /** The effect, written in the transaction that also remembers the event; so it happens exactly once. */
  handle(event: Envelope<Data>, transaction: Transaction): Promise<void>;
};

/** Keeps the data's type inside `handle` while consumers of different events share one list. */
export function defineConsumer<Data>(consumer: Consumer<Data>): Consumer {
  return consumer as unknown as Consumer;
}

type InboxEntry = { _id: string; seenAt: Date };

export function inboxModels(connection: Connection): void {
  const inbox = new Schema<InboxEntry>({ _id: String, seenAt: Date }, { collection: 'inbox', versionKey: false });
  inbox.index({ seenAt: 1 }, { expireAfterSeconds: INBOX_KEPT_SECONDS });
  connection.model('Inbox', inbox);
  deadLetterModel(connection);
}

/** Subscribes a service's consumers to the bus. Once the process stops, a message that fails is left to the bus. */
export function startConsumers(
  context: ModuleContext,
  database: Database,
  bus: Bus,
  group: string,
  consumers: readonly Consumer[],
): void {
  if (consumers.length === 0) return;
  const stopping = new AbortController();
  context.onDraining(async () => stopping.abort());
  const inbox: Inbox = { context, database, bus, group, stopping: stopping.signal };
  const receive = async (text: string, origin: Origin): Promise<void> => {
    let type: string;
    try {
      type = readEnvelope(text).type;
    } catch (error) {
      return bury(inbox, { consumer: UNREADABLE, text, origin, attempts: 1, error: error as Error });
    }
    for (const consumer of consumers) {
      if (consumer.event.type !== type) continue;
      if (consumer.projection || !isForgotten(origin)) await consumeOrBury(inbox, consumer, text, origin);
      else
        context.log.info({ consumer: consumer.name, origin }, 'message older than the inbox remembers has no effect');
    }
  };
  bus.subscribe({ group, types: [...new Set(consumers.map(({ event }) => event.type))], receive });
}

/** Whether the inbox may have lost its entry of the message: on a topic kept for ever such messages come when offsets are lost. */
function isForgotten({ [SENT_AT]: sentAt }: Origin): boolean {
  return sentAt !== undefined && Date.now() - Date.parse(sentAt) > INBOX_SURE_SECONDS * 1_000;
}

type Inbox = {
  readonly context: ModuleContext;
  readonly database: Database;
  readonly bus: Bus;
  readonly group: string;
  readonly stopping: AbortSignal;
};

async function consumeOrBury(inbox: Inbox, consumer: Consumer, text: string, origin: Origin): Promise<void> {
  const { context, database, stopping } = inbox;
  let failures = 0;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await consume(database, context, consumer, text);
      return;
    } catch (error) {
      if (stopping.aborted) throw error;
      if (!isUnavailable(error)) failures += 1;
      const tries = isTransient(error) ? CONFLICT_TRIES : CONSUME_TRIES;
      if (error instanceof MalformedEvent || failures >= tries)
        return bury(inbox, { consumer: consumer.name, text, origin, attempts: attempt, error: error as Error });
      const level = isTransient(error) ? 'info' : 'warn';
      context.log[level]({ err: error, consumer: consumer.name, attempt }, 'message is tried again');
      eventMetrics(context.metrics).retries.inc({ service: inbox.group, consumer: consumer.name });
      await setTimeout(Math.min(CONSUME_PAUSE_MS * 5 ** (attempt - 1), CONSUME_LONGEST_PAUSE_MS), undefined, {
        signal: stopping,
      });
    }
  }
}

/** Reads, deduplicates and acts, all or nothing; answers whether it acted. @throws MalformedEvent */
export async function consume(
  database: Database,
  context: Pick<ModuleContext, 'clock'>,
  consumer: Consumer,
  text: string,
): Promise<boolean> {
  const envelope = readEnvelope(text);
  if (envelope.type !== consumer.event.type) return false;
  const event = { ...envelope, data: readData(consumer.event, envelope) };
  const inbox = database.connection.collection<InboxEntry>('inbox');
  const _id = `${consumer.name}:${event.id}`;
  try {
    const step = { service: database.service, name: `consume ${consumer.name}`, kind: SpanKind.CONSUMER };
    await inSpanOf(event.traceparent, step, () =>
      database.transaction(async (transaction) => {
        await inbox.insertOne({ _id, seenAt: context.clock() }, { session: transaction.session });
        await consumer.handle(event, consumer.projection ? silent(consumer, transaction) : transaction);
      }),
    );
    return true;
  } catch (error) {
    if (isDuplicate(error) && (await inbox.findOne({ _id }))) return false;
    throw error;
  }
}

function silent({ name }: Consumer, transaction: Transaction): Transaction {
  const publish = (): never => {
    throw new TypeError(`${name} is declared a projection and must not publish`);
  };
  return { ...transaction, publish };
}

type Failure = {
  readonly consumer: string;
  readonly text: string;
  readonly origin: Origin;
  readonly attempts: number;
  readonly error: Error;
};

async function bury({ context, database, bus, group }: Inbox, { error, ...failure }: Failure): Promise<void> {
  const logId = ulid();
  context.log.error({ err: error, consumer: failure.consumer, logId }, 'message goes to the dead letters');
  const _id = `${failure.consumer}:${idOf(failure.text)}`;
  const letter = { _id, ...failure, reason: error.message, logId, failedAt: context.clock() };
  await storeDeadLetter(database.connection, letter);
  await bus.bury(group, letter);
  eventMetrics(context.metrics).deadLetters.inc({ service: group, consumer: failure.consumer });
}

function idOf(text: string): string {
  try {
    return readEnvelope(text).id;
  } catch {
    return text.slice(0, UNREADABLE_NAME_LENGTH);
  }
}
