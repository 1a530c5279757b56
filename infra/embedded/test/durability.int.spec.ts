import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Int32, MongoClient, ObjectId } from 'mongodb';
import type { Document } from 'mongodb';
import { EmbeddedStartError, startEmbedded } from '../src/index.ts';
import { DATA_FILE } from '../src/storage/folder.ts';
import { temporaryFolder } from './server.ts';

const WRITER = join(import.meta.dirname, 'crashWriter.ts');
const ROUNDS = 4;
const WRITES_BEFORE_KILL = 150;

describe('durability', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  const start = () => startEmbedded({ folder: folder.path, port: 0, host: '127.0.0.1' });

  /** Runs with an engine on the folder and a client of it. */
  async function withEngine<T>(run: (client: MongoClient) => Promise<T>): Promise<T> {
    const engine = await start();
    const client = await new MongoClient(engine.uri).connect();
    try {
      return await run(client);
    } finally {
      await client.close();
      await engine.stop();
    }
  }

  it('has everything after a restart: documents in their order, types, indexes, collections', async () => {
    const documents: Document[] = Array.from({ length: 50 }, (_, i) => ({
      _id: new ObjectId(),
      i: new Int32(49 - i),
      list: [i, { i }],
    }));
    const before = await withEngine(async (client) => {
      const rows = client.db('t').collection('rows');
      await rows.createIndex({ i: 1 }, { unique: true, partialFilterExpression: { i: { $gte: 10 } } });
      await rows.createIndex({ list: 1 });
      await rows.insertMany(documents);
      await rows.updateMany({ i: { $lt: 5 } }, { $set: { low: true } });
      await rows.deleteOne({ i: 30 });
      await client.db('t').createCollection('empty');
      await client.db('t').collection('dropped').insertOne({});
      await client.db('t').collection('dropped').drop();
      await client.db('other').collection('x').insertOne({});
      await client.db('other').dropDatabase();
      return { all: await rows.find().toArray(), indexes: await rows.indexes() };
    });
    await withEngine(async (client) => {
      const rows = client.db('t').collection('rows');
      expect(await rows.find().toArray()).toEqual(before.all);
      expect(await rows.indexes()).toEqual(before.indexes);
      expect((await client.db('t').listCollections().toArray()).map(({ name }) => name).sort()).toEqual([
        'empty',
        'rows',
      ]);
      expect((await client.db().admin().listDatabases()).databases.map(({ name }) => name)).toEqual(['t']);
      await expect(rows.insertOne({ i: 20 })).rejects.toMatchObject({ code: 11000 });
      const { executionStats } = await rows.find({ list: 7 }).explain('executionStats');
      expect(executionStats).toMatchObject({ nReturned: 1, totalDocsExamined: 1 });
    });
  });

  it('loses nothing acknowledged when the process is killed, and leaves no half transaction', async () => {
    const acknowledged = new Set<number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const n of await killedWriter(folder.path, 1 + round * 1_000_000)) acknowledged.add(n);
      await withEngine(async (client) => {
        const rows = await client.db('t').collection<{ _id: number; pair?: number }>('rows').find().toArray();
        const ids = new Set(rows.map(({ _id }) => _id));
        expect([...acknowledged].filter((n) => !ids.has(n))).toEqual([]);
        expect(rows.filter(({ pair }) => pair !== undefined && !ids.has(pair))).toEqual([]);
      });
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(ROUNDS * WRITES_BEFORE_KILL);
  });

  it('ends with an error when the disk is full, having lost nothing', async () => {
    // A limit on the size of files stands for the full disk.
    const limited = `ulimit -f 3000; exec "$0" "$@"`;
    const { output, code } = await runChild(
      'bash',
      ['-c', limited, process.execPath, WRITER, folder.path, '1'],
      'ignore',
    );
    expect(code).toBe(3);
    const acknowledged = output.split('\n').slice(0, -1).map(Number);
    expect(acknowledged.length).toBeGreaterThan(0);
    await withEngine(async (client) => {
      const ids = new Set(
        (await client.db('t').collection<{ _id: number }>('rows').find().toArray()).map(({ _id }) => _id),
      );
      expect(acknowledged.filter((n) => !ids.has(n))).toEqual([]);
    });
  });

  it('refuses a folder that is in use, and takes it after that', async () => {
    const engine = await start();
    const refused = await start().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(EmbeddedStartError);
    expect((refused as Error).message).toMatch(
      /is in use by another process \(pid \d+\); stop that one or choose another folder\.$/,
    );
    const other = await runChild(process.execPath, ['--input-type=module', '-e', startScript(folder.path)]);
    expect(other.output).toContain('is in use by another process');
    await engine.stop();
    await withEngine(async (client) => expect(await client.db('t').command({ ping: 1 })).toMatchObject({ ok: 1 }));
  });

  it('refuses a damaged folder, a foreign one and another format, each with one sentence', async () => {
    await withEngine((client) =>
      client
        .db('t')
        .collection('rows')
        .insertMany(Array.from({ length: 500 }, (_, i) => ({ i, text: 'x'.repeat(200) }))),
    );
    const file = join(folder.path, DATA_FILE);
    const healthy = readFileSync(file);
    const refusal = async (): Promise<string> => {
      const error = await start().then(
        async (engine) => engine.stop(),
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(EmbeddedStartError);
      return (error as Error).message;
    };
    const damaged = Buffer.from(healthy);
    damaged.fill(0x5a, 3 * 4096 + 100, 9 * 4096);
    writeFileSync(file, damaged);
    expect(await refusal()).toMatch(/is damaged .*restore it from a backup or move it away to start empty\.$/);
    writeFileSync(file, 'not a database at all'.repeat(500));
    expect(await refusal()).toMatch(/is damaged/);
    writeFileSync(file, healthy);
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(await refusal()).toMatch(/has format 99, this version reads format 1/);
    const foreign = new DatabaseSync(file);
    foreign.exec('PRAGMA application_id = 7');
    foreign.close();
    expect(await refusal()).toMatch(/was not made by this document engine/);
    mkdirSync(join(folder.path, 'journal'));
    expect(await refusal()).toMatch(/holds other files \(journal\)/);
  });

  it('refuses a port that is taken and a folder that cannot be made', async () => {
    const engine = await start();
    const second = temporaryFolder();
    await expect(startEmbedded({ folder: second.path, port: engine.port, host: '127.0.0.1' })).rejects.toThrow(
      /cannot listen on .*choose a free port/,
    );
    await expect(startEmbedded({ folder: join('/dev/null', 'x'), port: 0, host: '127.0.0.1' })).rejects.toThrow(
      /cannot be used/,
    );
    second.remove();
    await engine.stop();
  });
});

const startScript = (folder: string): string => `
  const { startEmbedded } = await import(${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)});
  await startEmbedded({ folder: ${JSON.stringify(folder)}, port: 0, host: '127.0.0.1' }).then(() => console.log('started'), (error) => console.log(error.message));
  process.exit();
`;

/** Runs a child process to its end. */
function runChild(
  command: string,
  args: string[],
  stderr: 'inherit' | 'ignore' = 'inherit',
): Promise<{ output: string; code: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', stderr] });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('close', (code) => resolve({ output, code }));
  });
}

/** Lets a child write until it has acknowledged enough, kills it hard and gives the acknowledged numbers. */
function killedWriter(folder: string, first: number): Promise<number[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [WRITER, folder, String(first)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.split('\n').length > WRITES_BEFORE_KILL) child.kill('SIGKILL');
    });
    child.on('close', () => {
      // The last line may be cut off.
      resolve(output.split('\n').slice(0, -1).map(Number));
    });
  });
}
