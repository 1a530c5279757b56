import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hoursCertified } from '@linli/contracts';
import { z } from 'zod';
import { processEnvironment } from '../src/config/environment.ts';
import { eventBus } from '../src/events/bus.ts';
import { listDeadLetters } from '../src/events/deadLetters.ts';
import { defineConsumer, inboxModels, startConsumers } from '../src/events/inbox.ts';
import { message, outboxModel } from '../src/events/outbox.ts';
import { startRelay } from '../src/events/relay.ts';
import { type Database, openDatabase, prepareCollections } from '../src/mongo/database.ts';
import { infrastructureModules } from '../src/runtime/infrastructure.ts';
import { defineModule, type ModuleContext } from '../src/runtime/module.ts';
import { type Running, run } from '../src/runtime/run.ts';
import { eventually } from '../src/testing/harness.ts';
import { createProbe } from '../src/testing/probe.ts';

const data = (postingId: string, minutes = 30) => ({
  postingId,
  personId: 'per_1',
  memberReportId: null,
  communityId: 'are_1',
  issueId: null,
  minutes,
  certifiedAt: '2026-03-01T08:00:00Z',
});

const folder = mkdtempSync(join(tmpdir(), 'linli-kit-'));
const probe = createProbe([hoursCertified]);
let running: Running;
let database: Database;
let context: ModuleContext;

/** A service of one consumer, which adds up minutes and cannot bear 13. */
const ledger = defineModule({
  name: 'ledger',
  description: 'adds up minutes',
  dependsOn: ['documents', 'events'],
  settings: z.object({}),
  async start(own) {
    context = own;
    database = await openDatabase(own, 'ledger');
    outboxModel(database.connection);
    inboxModels(database.connection);
    await prepareCollections(database);
    const consumer = defineConsumer({
      name: 'hoursCertified',
      event: hoursCertified,
      async handle({ data: { personId, minutes, postingId } }, { session }) {
        const sums = database.connection.collection<{ _id: string; minutes: number }>('sums');
        await sums.updateOne({ _id: personId }, { $inc: { minutes } }, { upsert: true, session });
        if (minutes === 13) throw new Error(`posting ${postingId} is unlucky`);
      },
    });
    startConsumers(own, database, own.use(eventBus), 'ledger', [consumer]);
    const relays: { stop(): Promise<void> }[] = [];
    own.onStarted(() => void relays.push(startRelay(own, database, own.use(eventBus), 'ledger')));
    own.onDraining(async () => void (await Promise.all(relays.map((relay) => relay.stop()))));
    return { stop: () => database.close() };
  },
});

beforeAll(async () => {
  const environment = {
    LINLI_DATA: folder,
    LINLI_LOG_LEVEL: 'silent',
    DOCUMENTS_PORT: '0',
    DOCUMENTS_PREFIX: `kit_${process.pid}`,
    MONGODB_URI: processEnvironment()['MONGODB_URI'],
  };
  running = await run([...infrastructureModules(() => true), probe.module, ledger], ['probe', 'ledger'], environment);
});
afterAll(async () => {
  await database.connection.dropDatabase();
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

const sum = async () =>
  (await database.connection.collection<{ _id: string; minutes: number }>('sums').findOne({ _id: 'per_1' }))?.minutes ??
  0;

describe('exactly once', () => {
  it('acts once on a message that comes many times, also at once', async () => {
    const before = await sum();
    const text = await probe.publish(hoursCertified, 'per_1', 1, data('pst_1'));
    await Promise.all(
      Array.from({ length: 10 }, (_, key) => probe.publishText(hoursCertified.type, `key ${key}`, text)),
    );
    expect((await sum()) - before).toBe(30);
  });

  it('puts a message that fails for good to the dead letters with its reason, without its effect, and goes on', async () => {
    const before = await sum();
    await probe.publish(hoursCertified, 'per_1', 2, data('pst_bad', 13));
    await probe.publishText(hoursCertified.type, 'per_1', '{"not":"an event"}');
    await probe.publish(hoursCertified, 'per_1', 3, data('pst_2'));
    expect((await sum()) - before).toBe(30);
    const letters = await listDeadLetters(database.connection);
    expect(letters.map(({ reason }) => reason).sort()).toEqual([
      expect.stringContaining('not a CloudEvents 1.0 message'),
      'posting pst_bad is unlucky',
    ]);
  });

  it('publishes with the commit, in order, and nothing of a transaction that fails', async () => {
    const notes = database.connection.collection<{ _id: string }>('notes');
    const write = (id: string, sequence: number, fails = false) =>
      database.transaction(async (transaction) => {
        await notes.insertOne({ _id: id }, { session: transaction.session });
        transaction.publish(message(hoursCertified, 'per_2', sequence, { ...data(id), personId: 'per_2' }));
        if (fails) throw new Error('changed its mind');
      });
    await write('a', 1);
    await expect(write('b', 2, true)).rejects.toThrow('changed its mind');
    await write('c', 3);
    await eventually(async () => {
      const heard = probe.heard
        .filter(({ subject }) => subject === 'per_2')
        .map((event) => (event.data as { postingId: string }).postingId);
      expect(heard).toEqual(['a', 'c']);
    });
    expect(await notes.countDocuments({})).toBe(2);
    await eventually(async () =>
      expect(await database.connection.collection('outbox').countDocuments({ pending: true })).toBe(0),
    );
  });

  it('lets every one of 30 transactions on one document through, one after the other', async () => {
    const counters = database.connection.collection<{ _id: string; value: number }>('counters');
    await counters.insertOne({ _id: 'c', value: 0 });
    const add = () =>
      database.transaction(async ({ session }) => {
        const { value } = (await counters.findOne({ _id: 'c' }, { session })) ?? { value: Number.NaN };
        await counters.replaceOne({ _id: 'c' }, { value: value + 1 }, { session });
      });
    await Promise.all(Array.from({ length: 30 }, add));
    expect((await counters.findOne({ _id: 'c' }))?.value).toBe(30);
    expect(context.targets).toContain('ledger');
  });
});
