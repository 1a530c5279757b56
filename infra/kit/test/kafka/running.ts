import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Database } from '../../src/mongo/database.ts';
import { infrastructureModules } from '../../src/runtime/infrastructure.ts';
import type { ModuleContext } from '../../src/runtime/module.ts';
import { run } from '../../src/runtime/run.ts';
import { eventually } from '../../src/testing/harness.ts';
import { type Journal, ledgerModule } from './ledger.ts';

/** A ledger in this process, on documents that other replicas can share. */
export async function startLedger(given: Record<string, string>, lenient?: () => boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'linli-ledger-'));
  let started: { database: Database; context: ModuleContext } | undefined;
  const settings = {
    LINLI_DATA: folder,
    LINLI_LOG_LEVEL: process.env['LINLI_LOG_LEVEL'] ?? 'silent',
    DOCUMENTS_PORT: '0',
    KAFKA_TOPIC_PREFIX: `t${Math.random().toString(36).slice(2, 10)}`,
    ...given,
  };
  const ledger = ledgerModule((own) => {
    started = own;
  }, lenient);
  const running = await run([...infrastructureModules(() => true), ledger], ['ledger'], settings);
  if (!started) throw new Error('the ledger has not started');
  const { database, context } = started;
  const shared = { ...settings, MONGODB_URI: running.addresses.get('documents') ?? '' };
  return {
    database,
    context,
    running,
    /** Settings of a further replica on the same documents and topics. */
    shared,
    pending: () => database.connection.collection('outbox').countDocuments({ pending: true }),
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Ledger = Awaited<ReturnType<typeof startLedger>>;

/** Every person's journal has each sequence from 1 once, in order, and the sum that belongs to it. */
export async function expectExact(database: Database, persons: readonly string[], count: number, limitMs = 60_000) {
  const expected = persons.map((_id) => ({
    _id,
    minutes: count * 10,
    sequences: Array.from({ length: count }, (_, index) => index + 1),
  }));
  await eventually(async () => {
    const journals = await database.connection.collection<Journal>('journals').find({}).toArray();
    const byId = new Map(journals.map((journal) => [journal._id, journal]));
    expect(persons.map((person) => byId.get(person))).toEqual(expected);
  }, limitMs);
}

export type Replica = { kill(): Promise<void>; terminate(): Promise<number | null> };

/** A replica in a process of its own; resolves once it runs. */
export async function startReplica(settings: Record<string, string>): Promise<Replica> {
  const file = new URL('ledgerProcess.ts', import.meta.url).pathname;
  const args = ['--disable-warning=TimeoutNegativeWarning', file];
  const child: ChildProcess = spawn(process.execPath, args, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await Promise.race([
    new Promise((resolve) => child.stdout?.once('data', resolve)),
    exit.then((code) => Promise.reject(new Error(`the replica ended with ${code}`))),
  ]);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exit;
  };
  return { kill: async () => void (await end('SIGKILL')), terminate: () => end('SIGTERM') };
}
