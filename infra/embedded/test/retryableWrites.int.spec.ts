import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Long, UUID } from 'mongodb';
import type { Document } from 'mongodb';
import { startEmbedded } from '../src/index.ts';
import { rawClient } from './rawClient.ts';
import type { RawClient } from './rawClient.ts';
import { temporaryFolder, testServer } from './server.ts';
import type { TestServer } from './server.ts';

const newSession = (): Document => ({ id: new UUID() });

/** The fields of a retryable write. */
const numbered = (number: number, lsid = newSession()): Document => ({ lsid, txnNumber: Long.fromNumber(number) });

/** The fields of a statement of a transaction. */
const within = (number: number, lsid: Document): Document => ({ ...numbered(number, lsid), autocommit: false });

describe('retryable writes', () => {
  let server: TestServer;
  let raw: RawClient;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    raw = await rawClient(server.uri);
    await raw.run({ drop: 'r' }, server.db.databaseName);
  });
  afterEach(() => raw.close());

  const run = (command: Document): Promise<Document> => raw.run(command, server.db.databaseName);
  const twice = async (command: Document): Promise<Document[]> => [await run(command), await run(command)];
  const all = async (): Promise<Document[]> => (await run({ find: 'r', sort: { _id: 1 } })).cursor.firstBatch;

  it('does a repeated write once and answers the same', async () => {
    const [first, second] = await twice({
      insert: 'r',
      documents: [
        { _id: 1, n: 0 },
        { _id: 2, n: 0 },
      ],
      ...numbered(1),
    });
    expect(first).toMatchObject({ n: 2, ok: 1 });
    expect(second).toMatchObject({ n: 2, retriedStmtIds: [0, 1] });
    const updates = await twice({ update: 'r', updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } } }], ...numbered(1) });
    expect(updates.map(({ n, nModified }) => [n, nModified])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const found = await twice({
      findAndModify: 'r',
      query: { _id: 1 },
      update: { $inc: { n: 1 } },
      new: true,
      ...numbered(1),
    });
    expect(found.map(({ value }) => value)).toEqual([
      { _id: 1, n: 2 },
      { _id: 1, n: 2 },
    ]);
    const deleted = await twice({ delete: 'r', deletes: [{ q: { n: 0 }, limit: 1 }], ...numbered(1) });
    expect(deleted.map(({ n }) => n)).toEqual([1, 1]);
    expect(await all()).toEqual([{ _id: 1, n: 2 }]);
  });

  it('tells statements of one number apart and refuses older numbers', async () => {
    const lsid = newSession();
    const upsert = { q: { _id: 8 }, u: { $inc: { n: 1 } } };
    const replies = await twice({ update: 'r', updates: [{ ...upsert, upsert: true }, upsert], ...numbered(4, lsid) });
    for (const reply of replies) expect(reply).toMatchObject({ n: 2, nModified: 1, upserted: [{ index: 0, _id: 8 }] });
    expect(await all()).toEqual([{ _id: 8, n: 2 }]);
    expect(await run({ insert: 'r', documents: [{}], ...numbered(3, lsid) })).toMatchObject({ ok: 0, code: 225 });
    // The same number with another statement goes on where the first command ended.
    expect(await run({ insert: 'r', documents: [{ _id: 9 }], stmtId: 2, ...numbered(4, lsid) })).toMatchObject({
      n: 1,
    });
    expect(await all()).toHaveLength(2);
  });

  it('tries failed statements again', async () => {
    const command = { insert: 'r', documents: [{ _id: 9 }, { _id: 9, other: true }], ...numbered(1) };
    expect(await run(command)).toMatchObject({ n: 1, writeErrors: [{ index: 1, code: 11000 }] });
    await run({ delete: 'r', deletes: [{ q: { _id: 9 }, limit: 1 }] });
    expect(await run(command)).toMatchObject({ n: 2, retriedStmtIds: [0] });
  });

  it('refuses numbers without a session, on commands that are no writes and on multi-updates', async () => {
    expect(await run({ find: 'r', ...numbered(1) })).toMatchObject({ code: 50768 });
    expect(await run({ insert: 'r', documents: [{}], txnNumber: Long.ONE })).toMatchObject({ code: 72 });
    const multi = { q: {}, u: { $set: { a: 1 } }, multi: true };
    expect(await run({ update: 'r', updates: [multi], ...numbered(1) })).toMatchObject({ writeErrors: [{ code: 72 }] });
    expect(await run({ insert: 'r', documents: [{}], startTransaction: true, ...numbered(1) })).toMatchObject({
      code: 72,
    });
  });

  it('keeps transactions and retryable writes of one session apart', async () => {
    const lsid = newSession();
    expect(
      await run({ insert: 'r', documents: [{ _id: 1 }], startTransaction: true, ...within(5, lsid) }),
    ).toMatchObject({ n: 1 });
    expect(await run({ find: 'r', ...within(6, lsid) })).toMatchObject({
      code: 251,
      errorLabels: ['TransientTransactionError'],
    });
    expect(await run({ find: 'r', ...within(4, lsid) })).toMatchObject({ code: 225 });
    // A newer number ends the open transaction.
    expect(await run({ insert: 'r', documents: [{ _id: 2 }], ...numbered(7, lsid) })).toMatchObject({ n: 1 });
    expect(await raw.run({ commitTransaction: 1, ...within(5, lsid) }, 'admin')).toMatchObject({ code: 225 });
    expect(await all()).toEqual([{ _id: 2 }]);
  });
});

describe('stored results', () => {
  it('outlive a restart', async () => {
    const folder = temporaryFolder();
    const lsid = newSession();
    const upsert: Document = {
      update: 'r',
      updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } }, upsert: true }],
      ...numbered(7),
    };
    const commit = { commitTransaction: 1, ...within(8, lsid) };
    const restarted = async (use: (raw: RawClient) => Promise<void>): Promise<void> => {
      const engine = await startEmbedded({ folder: folder.path, port: 0, host: '127.0.0.1' });
      const raw = await rawClient(engine.uri);
      await use(raw);
      raw.close();
      await engine.stop();
    };
    await restarted(async (raw) => {
      expect(await raw.run(upsert)).toMatchObject({ upserted: [{ index: 0, _id: 1 }] });
      await raw.run({ insert: 'r', documents: [{ _id: 2 }], startTransaction: true, ...within(8, lsid) });
      expect(await raw.run(commit, 'admin')).toMatchObject({ ok: 1 });
    });
    await restarted(async (raw) => {
      expect(await raw.run(upsert)).toMatchObject({ n: 1, upserted: [{ index: 0, _id: 1 }], retriedStmtIds: [0] });
      expect(await raw.run(commit, 'admin')).toMatchObject({ ok: 1 });
      expect((await raw.run({ find: 'r', sort: { _id: 1 } })).cursor.firstBatch).toEqual([
        { _id: 1, n: 1 },
        { _id: 2 },
      ]);
      await raw.run({ endSessions: [upsert.lsid, lsid] }, 'admin');
    });
    await restarted(async (raw) => {
      expect(await raw.run(commit, 'admin')).toMatchObject({ code: 251 });
    });
    folder.remove();
  });
});
