import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoClient, UUID } from 'mongodb';
import type { Document } from 'mongodb';
import { startEmbedded } from '../src/index.ts';
import { temporaryFolder, testServer } from './server.ts';
import type { TestServer } from './server.ts';

/** A session of its own, as drivers send it, with the number of a write. */
const write = (txnNumber: number, lsid = { id: new UUID() }): Document => ({ lsid, txnNumber: BigInt(txnNumber) });

/** Runs a command twice and gives both replies without times. */
async function twice(server: Pick<TestServer, 'db'>, command: Document): Promise<Document[]> {
  const replies: Document[] = [];
  for (let i = 0; i < 2; i += 1) {
    const {
      operationTime: _,
      $clusterTime: __,
      electionId: ___,
      opTime: ____,
      ...reply
    } = await server.db.command(command);
    replies.push(reply);
  }
  return replies;
}

describe('retryable writes', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server.close());

  it('does a repeated write once and answers the same', async () => {
    const [first, second] = await twice(server, {
      insert: 'r',
      documents: [
        { _id: 1, n: 0 },
        { _id: 2, n: 0 },
      ],
      ...write(1),
    });
    expect(first).toMatchObject({ n: 2 });
    expect(second).toMatchObject({ n: 2, retriedStmtIds: [0, 1] });
    const inc = { q: { _id: 1 }, u: { $inc: { n: 1 } } };
    const [once, again] = await twice(server, { update: 'r', updates: [inc], ...write(1) });
    expect([once, again].map((reply) => [reply?.n, reply?.nModified])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const [found, same] = await twice(server, {
      findAndModify: 'r',
      query: { _id: 1 },
      update: { $inc: { n: 1 } },
      new: true,
      ...write(1),
    });
    expect([found?.value, same?.value]).toEqual([
      { _id: 1, n: 2 },
      { _id: 1, n: 2 },
    ]);
    const [gone, still] = await twice(server, { delete: 'r', deletes: [{ q: { n: 0 }, limit: 1 }], ...write(1) });
    expect([gone?.n, still?.n]).toEqual([1, 1]);
    expect(await server.db.collection('r').find().toArray()).toEqual([{ _id: 1, n: 2 }]);
  });

  it('tells statements of one number apart and refuses older numbers', async () => {
    const lsid = { id: new UUID() };
    const upsert = { q: { _id: 8 }, u: { $inc: { n: 1 } }, upsert: true };
    const [first, second] = await twice(server, {
      update: 'r',
      updates: [upsert, { ...upsert, upsert: false }],
      ...write(4, lsid),
    });
    expect(first).toMatchObject({ n: 2, upserted: [{ index: 0, _id: 8 }] });
    expect(second).toMatchObject({ n: 2, upserted: [{ index: 0, _id: 8 }] });
    expect(await server.db.collection('r').findOne({ _id: 8 } as Document)).toMatchObject({ n: 2 });
    await expect(server.db.command({ insert: 'r', documents: [{}], ...write(3, lsid) })).rejects.toMatchObject({
      code: 225,
    });
  });

  it('keeps failed statements open for another try', async () => {
    const lsid = { id: new UUID() };
    const command = { insert: 'r', documents: [{ _id: 9 }, { _id: 9 }], ordered: true, ...write(1, lsid) };
    expect(await server.db.command(command)).toMatchObject({ n: 1, writeErrors: [{ index: 1, code: 11000 }] });
    await server.db.collection('r').deleteOne({ _id: 9 } as Document);
    expect(await server.db.command(command)).toMatchObject({ n: 2, retriedStmtIds: [0] });
  });

  it('refuses numbers without a session and on commands that are no writes', async () => {
    const find = { find: 'r', ...write(1) };
    await expect(server.db.command(find)).rejects.toMatchObject({ code: 50768 });
    await expect(
      server.db.command({ update: 'r', updates: [{ q: {}, u: { $set: { a: 1 } }, multi: true }], ...write(1) }),
    ).rejects.toMatchObject({ code: 72 });
  });

  it('remembers over a restart', async () => {
    const folder = temporaryFolder();
    const lsid = { id: new UUID() };
    const command = {
      update: 'r',
      updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } }, upsert: true }],
      ...write(7, lsid),
    };
    const commit = { commitTransaction: 1, autocommit: false, ...write(8, lsid) };
    const inTransaction = {
      insert: 'r',
      documents: [{ _id: 2 }],
      startTransaction: true,
      autocommit: false,
      ...write(8, lsid),
    };
    for (let round = 0; round < 2; round += 1) {
      const engine = await startEmbedded({ folder: folder.path, port: 0, host: '127.0.0.1' });
      const client = await new MongoClient(engine.uri).connect();
      if (round === 0) expect(await client.db('t').command(command)).toMatchObject({ upserted: [{ index: 0 }] });
      else {
        expect(await client.db('t').command(command)).toMatchObject({ upserted: [{ index: 0 }], retriedStmtIds: [0] });
        await client.db('t').command(inTransaction);
        await client.db('admin').command(commit);
      }
      await client.close();
      await engine.stop();
    }
    const engine = await startEmbedded({ folder: folder.path, port: 0, host: '127.0.0.1' });
    const client = await new MongoClient(engine.uri).connect();
    expect(await client.db('admin').command(commit)).toMatchObject({ ok: 1 });
    expect(await client.db('t').collection('r').find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, n: 1 },
      { _id: 2 },
    ]);
    await client.close();
    await engine.stop();
    folder.remove();
  });
});
