import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import type { Logger } from '../../src/logging.ts';
import type { Database } from '../../src/mongo/database.ts';
import { infrastructureModules } from '../../src/runtime/infrastructure.ts';
import type { ModuleContext } from '../../src/runtime/module.ts';
import { run } from '../../src/runtime/run.ts';
import { eventually } from '../../src/testing/harness.ts';
import { type Journal, ledgerModule } from './ledger.ts';

/** A ledger in this process, on documents that other replicas can share. */
export async function startLedger(given: Record<string, string>, lenient?: () => boolean, log?: Logger) {
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
  const running = await run([...infrastructureModules(() => true), ledger], ['ledger'], settings, log ? { log } : {});
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

export type Replica = {
  /** Writes a fact with the clock of the replica. */
  certify(person: string, sequence: number): Promise<void>;
  /** Sets the clock of the replica forward or back. */
  moveClock(milliseconds: number): Promise<void>;
  kill(): Promise<void>;
  terminate(): Promise<number | null>;
};

/** A replica in a process of its own, with its clock so many milliseconds off; resolves once it runs. */
export async function startReplica(settings: Record<string, string>, clockOffsetMs = 0): Promise<Replica> {
  const [file, clock] = ['ledgerProcess.ts', '../clock/skewedClock.ts'].map(
    (name) => new URL(name, import.meta.url).href,
  );
  const args = ['--disable-warning=TimeoutNegativeWarning', `--import=${clock}`, fileURLToPath(file as string)];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...settings, CLOCK_OFFSET_MS: String(clockOffsetMs) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const said = new Set<string>();
  const waiting = new Map<string, () => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.add(line);
    waiting.get(line)?.();
  });
  const hear = (line: string): Promise<void> =>
    Promise.race([
      new Promise<void>((resolve) => (said.has(line) ? resolve() : waiting.set(line, resolve))),
      exit.then((code) => Promise.reject(new Error(`the replica ended with ${code} before "${line}"`))),
    ]);
  const tell = (line: string): Promise<void> => {
    child.stdin.write(`${line}\n`);
    return hear(line);
  };
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exit;
  };
  await hear('running');
  return {
    certify: (person, sequence) => tell(`certify ${person} ${sequence}`),
    moveClock: (milliseconds) => tell(`move ${milliseconds}`),
    kill: async () => void (await end('SIGKILL')),
    terminate: () => end('SIGTERM'),
  };
}
