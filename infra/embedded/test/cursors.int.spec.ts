import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Long } from 'mongodb';
import type { Collection, Document } from 'mongodb';
import { testServer } from './server.ts';
import type { TestServer } from './server.ts';

const COUNT = 1000;

describe('cursors', () => {
  let server: TestServer;
  let rows: Collection<Document>;
  beforeAll(async () => {
    server = await testServer();
    rows = server.db.collection('rows');
    await rows.createIndex({ n: 1 });
    await rows.insertMany(
      Array.from({ length: COUNT }, (_, n) => ({ _id: n, n: COUNT - n, text: 'x'.repeat(100) })) as Document[],
    );
  });
  afterAll(() => server.close());

  const firstBatch = (command: Document): Promise<Document> =>
    server.db.command(command).then(({ cursor }) => cursor as Document);

  it.each([1, 7, 101, COUNT, COUNT + 1])('gives everything once in batches of %i', async (batchSize) => {
    expect((await rows.find({}, { batchSize }).toArray()).map(({ _id }) => _id)).toEqual(
      Array.from({ length: COUNT }, (_, n) => n),
    );
    const sorted = await rows.find({}, { batchSize, sort: { n: 1 } }).toArray();
    expect(sorted.map(({ n }) => n)).toEqual(Array.from({ length: COUNT }, (_, n) => n + 1));
    const grouped = await rows.aggregate([{ $group: { _id: { $mod: ['$n', 250] } } }], { batchSize }).toArray();
    expect(grouped).toHaveLength(250);
  });

  it('splits batches that would not fit into one reply', async () => {
    const big = server.db.collection('big');
    await big.insertMany(Array.from({ length: 5 }, (_, n) => ({ n, text: 'y'.repeat(7_000_000) })));
    const { firstBatch: first, id } = await firstBatch({ find: 'big' });
    expect(first).toHaveLength(2);
    expect(Long.fromValue(id).isZero()).toBe(false);
    expect(await big.find().toArray()).toHaveLength(5);
    await big.drop();
  });

  it('closes by itself at the end, at the limit and after a single batch', async () => {
    for (const command of [
      { limit: 5 },
      { limit: 5, batchSize: 5 },
      { batchSize: 3, singleBatch: true },
      { filter: { n: 1 } },
    ]) {
      expect(Number((await firstBatch({ find: 'rows', ...command })).id)).toBe(0);
    }
    const open = await firstBatch({ find: 'rows', batchSize: 0 });
    expect(open.firstBatch).toEqual([]);
    await server.db.command({ killCursors: 'rows', cursors: [open.id] });
  });

  it('walks on while documents are changed, inserted and deleted', async () => {
    const moving = server.db.collection<{ _id: number; n: number }>('moving');
    await moving.createIndex({ n: 1 });
    await moving.insertMany(Array.from({ length: 100 }, (_, n) => ({ _id: n, n })));
    const seen: number[] = [];
    for await (const { _id } of moving.find({ n: { $gte: 0 } }, { batchSize: 5 }).hint({ n: 1 })) {
      seen.push(_id);
      await moving.deleteOne({ _id: _id + 50 });
      await moving.insertOne({ _id: 1000 + _id, n: -1 });
    }
    expect(seen.slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, n) => n));
    expect(seen.length).toBeLessThan(70);
  });

  it('refuses cursors that are gone, foreign or of another session', async () => {
    const { id } = await firstBatch({ find: 'rows', batchSize: 2 });
    await expect(server.db.command({ getMore: id, collection: 'other' })).rejects.toMatchObject({ code: 13 });
    expect(await server.db.command({ killCursors: 'rows', cursors: [id] })).toMatchObject({ cursorsKilled: [id] });
    await expect(server.db.command({ getMore: id, collection: 'rows' })).rejects.toMatchObject({ code: 43 });
    expect(await server.db.command({ killCursors: 'rows', cursors: [id] })).toMatchObject({ cursorsNotFound: [id] });
  });

  it('ends with its transaction', async () => {
    const session = server.client.startSession();
    session.startTransaction();
    const cursor = rows.find({}, { session, batchSize: 2 });
    expect(await cursor.next()).toMatchObject({ _id: 0 });
    await session.abortTransaction();
    await session.endSession();
    await cursor.close();
    const status = await server.client.db('admin').command({ serverStatus: 1 });
    if (process.env.MONGODB_URI === undefined) expect(status.metrics.cursor.open.total).toBe(0);
  });
});
