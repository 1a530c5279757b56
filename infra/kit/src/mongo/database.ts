import { SpanKind } from '@opentelemetry/api';
import mongoose, { type ClientSession, type Connection } from 'mongoose';
import { Counter } from 'prom-client';
import { StartError } from '../config/environment.ts';
import { isTransient, VersionConflict } from './failures.ts';
import type { ModuleContext } from '../runtime/module.ts';
import { type OutboxMessage, storeOutbox } from '../events/outbox.ts';
import { inSpan } from '../tracing/spans.ts';
import { documents } from './documents.ts';

/**
 * Milliseconds a transaction is tried again when others get in between, before the conflict is reported. A time and not a
 * number of tries: how many come first on a busy document is a matter of luck, how long a caller waits is not.
 */
export const TRANSACTION_PATIENCE_MS = 5_000;

/** First pause between two tries in milliseconds; it doubles with each up to the longest, with jitter. */
export const TRANSACTION_PAUSE_MS = 4;

export const MAX_TRANSACTION_PAUSE_MS = 128;

/** Milliseconds to find the document engine at start, and for any single operation. */
export const DOCUMENTS_LIMIT_MS = 8_000;

/** Connections of one service to the documents. */
export const MAX_POOL_SIZE = 20;

/** What happens together or not at all: documents written with `session`, messages published with them. */
export type Transaction = {
  readonly session: ClientSession;
  publish(message: OutboxMessage): void;
  /** Runs once the transaction is committed, and not when it fails; for wake-ups within this process. */
  afterCommit(effect: () => void): void;
};

export type Database = {
  /** The service whose documents these are. */
  readonly service: string;
  readonly connection: Connection;
  /** Runs `work` atomically; on a conflict with another transaction it runs again from the start. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Called after each commit that published something. */
  onPublished(wake: () => void): void;
  close(): Promise<void>;
};

/** Opens the database of one service. @throws StartError when the document engine cannot be reached. */
export async function openDatabase(context: ModuleContext, service: string): Promise<Database> {
  const { uri, databaseOf } = context.use(documents);
  const connection = mongoose.createConnection(uri, {
    dbName: databaseOf(service),
    autoIndex: false,
    autoCreate: false,
    maxPoolSize: MAX_POOL_SIZE,
    monitorCommands: true,
    serverSelectionTimeoutMS: DOCUMENTS_LIMIT_MS,
    appName: `linli-${service}`,
  });
  try {
    await connection.asPromise();
  } catch (error) {
    throw new StartError(
      `The documents of "${service}" cannot be reached (${(error as Error).message}). Check MONGODB_URI or start the target "documents".`,
    );
  }
  countCommands(context, connection, service);
  context.health.set(`${service}.documents`, async () => {
    const answer = await connection.db?.command({ ping: 1 }).catch((error: Error) => error);
    return answer instanceof Error || !answer ? 'documents cannot be reached' : undefined;
  });
  const wakers: (() => void)[] = [];
  const facts = factCounter(context);
  const committed = (messages: readonly OutboxMessage[]): void => {
    for (const { contract } of messages) facts.inc({ service, type: contract.type });
    for (const wake of wakers) wake();
  };
  const step = { service, name: 'transaction', kind: SpanKind.INTERNAL };
  return {
    service,
    connection,
    transaction: (work) => inSpan(step, () => runTransaction(connection, committed, context.clock, work)),
    onPublished: (wake) => void wakers.push(wake),
    close: () => connection.close(),
  };
}

/** Creates collections and indexes of every model of the connection; both are idempotent. */
export async function prepareCollections(database: Database): Promise<void> {
  for (const model of Object.values(database.connection.models)) {
    await model.createCollection();
    await model.createIndexes();
  }
}

async function runTransaction<T>(
  connection: Connection,
  committed: (messages: readonly OutboxMessage[]) => void,
  clock: () => Date,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const patience = performance.now() + TRANSACTION_PATIENCE_MS;
  for (let longest = TRANSACTION_PAUSE_MS; ; longest = Math.min(2 * longest, MAX_TRANSACTION_PAUSE_MS)) {
    const session = await connection.startSession();
    const messages: OutboxMessage[] = [];
    const effects: (() => void)[] = [];
    const transaction: Transaction = {
      session,
      publish: (message) => void messages.push(message),
      afterCommit: (effect) => void effects.push(effect),
    };
    try {
      session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } });
      const result = await work(transaction);
      if (messages.length) await storeOutbox(connection, session, messages, clock());
      await session.commitTransaction();
      if (messages.length) committed(messages);
      for (const effect of effects) effect();
      return result;
    } catch (error) {
      if (session.inTransaction()) await session.abortTransaction().catch(() => {});
      if (!isTransient(error)) throw error;
      if (performance.now() > patience)
        throw error instanceof VersionConflict ? error : new VersionConflict('of a busy collection', error);
      await pause(longest * Math.random());
    } finally {
      await session.endSession();
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function factCounter({ metrics }: ModuleContext): Counter<'service' | 'type'> {
  const name = 'linli_facts_total';
  const existing = metrics.getSingleMetric(name) as Counter<'service' | 'type'> | undefined;
  const help = 'Facts committed with their event, by type: what happened in the neighbourhoods';
  return existing ?? new Counter({ name, help, labelNames: ['service', 'type'], registers: [metrics] });
}

function countCommands(context: ModuleContext, connection: Connection, service: string): void {
  const name = 'linli_documents_commands_total';
  const existing = context.metrics.getSingleMetric(name) as Counter<'service' | 'collection' | 'command'> | undefined;
  const counter =
    existing ??
    new Counter({
      name,
      help: 'Round trips to the documents',
      labelNames: ['service', 'collection', 'command'],
      registers: [context.metrics],
    });
  connection.getClient().on('commandStarted', ({ command, commandName }) => {
    const target: unknown = command[commandName];
    counter.inc({ service, command: commandName, collection: typeof target === 'string' ? target : '' });
  });
}
