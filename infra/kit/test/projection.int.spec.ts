import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { areaDefined } from '@linli/contracts';
import { z } from 'zod';
import { processEnvironment } from '../src/config/environment.ts';
import { type Bus, type Receive, SENT_AT } from '../src/events/bus.ts';
import { listDeadLetters } from '../src/events/deadLetters.ts';
import { writeEnvelope } from '../src/events/envelope.ts';
import {
  type Consumer,
  consume,
  defineConsumer,
  INBOX_SURE_SECONDS,
  inboxModels,
  startConsumers,
} from '../src/events/inbox.ts';
import { message, outboxModel } from '../src/events/outbox.ts';
import { type Database, openDatabase, prepareCollections } from '../src/mongo/database.ts';
import { documentsModule } from '../src/mongo/documents.ts';
import { defineModule } from '../src/runtime/module.ts';
import { type Running, run } from '../src/runtime/run.ts';
import { dropDatabases } from '../src/testing/documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'linli-projection-'));
const prefix = `projection_${process.pid}`;
const uri = processEnvironment()['MONGODB_URI'];
const area = { areaId: 'are_1', kind: 'COMMUNITY', name: 'One', path: ['are_1'], revision: 1 } as const;
const text = () => JSON.stringify(writeEnvelope(areaDefined, 'are_1', 1, { ...area, path: ['are_1'] }, new Date()));

let running: Running;
let database: Database;
let receive: Receive;

const counter = (name: string, more: Partial<Consumer> = {}): Consumer =>
  defineConsumer({
    name,
    event: areaDefined,
    handle: async (_, { session }) => {
      const counts = database.connection.collection<{ _id: string; count: number }>('counts');
      await counts.updateOne({ _id: name }, { $inc: { count: 1 } }, { upsert: true, session });
    },
    ...more,
  });
const counts = async () => {
  const found = await database.connection.collection<{ _id: string; count: number }>('counts').find({}).toArray();
  return Object.fromEntries(found.map(({ _id, count }) => [_id, count]));
};

beforeAll(async () => {
  const bus: Bus = {
    publish: async () => {},
    subscribe: (subscription) => {
      receive = subscription.receive;
    },
    bury: async () => {},
    reachesAll: true,
    shared: true,
  };
  const service = defineModule({
    name: 'service',
    description: 'has a projection and another consumer',
    dependsOn: ['documents'],
    settings: z.object({}),
    async start(context) {
      database = await openDatabase(context, 'service');
      outboxModel(database.connection);
      inboxModels(database.connection);
      await prepareCollections(database);
      const projection = counter('projection', { projection: { collections: ['counts'] } });
      startConsumers(context, database, bus, 'service', [projection, counter('other')]);
      return { stop: () => database.close() };
    },
  });
  const settings = { LINLI_DATA: folder, LINLI_LOG_LEVEL: 'silent', DOCUMENTS_PORT: '0', DOCUMENTS_PREFIX: prefix };
  running = await run([documentsModule, service], ['service'], { ...settings, MONGODB_URI: uri });
});
afterAll(async () => {
  await running.stop();
  if (uri) await dropDatabases(uri, prefix);
  rmSync(folder, { recursive: true, force: true });
});

it('hands a message that the inbox may have forgotten to projections only', async () => {
  const ago = (seconds: number) => ({ [SENT_AT]: new Date(Date.now() - seconds * 1_000).toISOString() });
  await receive(text(), ago(INBOX_SURE_SECONDS - 60));
  expect(await counts()).toEqual({ projection: 1, other: 1 });
  await receive(text(), ago(INBOX_SURE_SECONDS + 60));
  expect(await counts()).toEqual({ projection: 2, other: 1 });
  await receive(text(), {});
  expect(await counts()).toEqual({ projection: 3, other: 2 });
  expect(await listDeadLetters(database.connection)).toEqual([]);
});

it('lets no projection publish, and undoes what it wrote', async () => {
  const before = await counts();
  const { handle } = counter('loud');
  const loud = counter('loud', {
    projection: { collections: ['counts'] },
    async handle(event, transaction) {
      await handle(event, transaction);
      transaction.publish(message(areaDefined, 'are_2', 1, { ...area, path: ['are_1'] }));
    },
  });
  const acted = consume(database, { clock: () => new Date() }, loud, text());
  await expect(acted).rejects.toThrow('loud is declared a projection and must not publish');
  expect(await counts()).toEqual(before);
  expect(await database.connection.collection('outbox').countDocuments()).toBe(0);
});
