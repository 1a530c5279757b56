import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Decimal128, Double, Int32, Long, MongoServerError, ObjectId } from 'mongodb';
import type { Collection } from 'mongodb';
import { testServer } from './server.ts';
import type { TestServer } from './server.ts';

type Row = { _id: number; n?: number; name?: string; tags?: string[]; at?: Date };

describe('reads and writes', () => {
  let server: TestServer;
  let rows: Collection<Row>;
  beforeAll(async () => {
    server = await testServer();
    rows = server.db.collection<Row>('rows');
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await rows.deleteMany({});
  });

  it('keeps field order and value types', async () => {
    const mixed = server.db.collection('mixed');
    const document = {
      z: new Int32(1),
      a: Long.fromBigInt(2n ** 60n),
      '2': new Double(3),
      '1': Decimal128.fromString('1.10'),
      d: new Date(5),
      o: new ObjectId(),
      list: [1, 'a', null, { deep: true }],
    };
    const { insertedId } = await mixed.insertOne(document);
    const found = await mixed.findOne({ _id: insertedId }, { promoteValues: false, useBigInt64: false });
    expect(Object.keys(found ?? {})).toEqual(['1', '2', '_id', 'z', 'a', 'd', 'o', 'list']);
    expect(found?.a).toEqual(document.a);
    expect(found?.['1'].toString()).toBe('1.10');
    const raw = await mixed.findOne({ _id: insertedId }, { raw: true });
    expect((raw as unknown as Buffer).includes('list')).toBe(true);
  });

  it('updates, replaces, upserts and deletes with counts as MongoDB', async () => {
    await rows.insertMany([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
      { _id: 3, n: 3 },
    ]);
    expect(await rows.updateMany({ n: { $gte: 2 } }, { $inc: { n: 1 } })).toMatchObject({
      matchedCount: 2,
      modifiedCount: 2,
    });
    expect(await rows.updateOne({ _id: 1 }, { $set: { n: 1 } })).toMatchObject({ matchedCount: 1, modifiedCount: 0 });
    expect(await rows.updateOne({ _id: 9, name: 'new' }, { $set: { n: 9 } }, { upsert: true })).toMatchObject({
      upsertedId: 9,
      matchedCount: 0,
    });
    expect(await rows.findOne({ _id: 9 })).toEqual({ _id: 9, name: 'new', n: 9 });
    expect(await rows.replaceOne({ _id: 9 }, { name: 'other' })).toMatchObject({ modifiedCount: 1 });
    expect(await rows.findOneAndDelete({ n: { $gt: 1 } }, { sort: { n: -1 } })).toEqual({ _id: 3, n: 4 });
    expect(await rows.deleteMany({ _id: { $in: [1, 2] } })).toMatchObject({ deletedCount: 2 });
    expect(await rows.countDocuments()).toBe(1);
  });

  it('gives fifty concurrent findOneAndUpdate fifty different numbers', async () => {
    await rows.insertOne({ _id: 1, n: 0 });
    const all = await Promise.all(
      Array.from({ length: 50 }, () =>
        rows.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } }, { returnDocument: 'after' }),
      ),
    );
    expect(all.map((row) => row?.n).sort((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  });

  it('lets exactly one of fifty concurrent upserts insert', async () => {
    const results = await Promise.all(
      Array.from({ length: 50 }, () =>
        rows.updateOne({ name: 'only' }, { $inc: { n: 1 }, $setOnInsert: { _id: 7 } }, { upsert: true }),
      ),
    );
    expect(results.filter(({ upsertedCount }) => upsertedCount === 1)).toHaveLength(1);
    expect(await rows.find().toArray()).toEqual([{ _id: 7, name: 'only', n: 50 }]);
  });

  it('reports the failed statements of ordered and unordered batches', async () => {
    await rows.insertOne({ _id: 2 });
    const batch = [{ _id: 1 }, { _id: 2 }, { _id: 3 }];
    await expect(rows.insertMany(batch)).rejects.toMatchObject({ code: 11000, result: { insertedCount: 1 } });
    await rows.deleteOne({ _id: 1 });
    await expect(rows.insertMany(batch, { ordered: false })).rejects.toMatchObject({
      writeErrors: [{ index: 1, code: 11000 }],
    });
    expect(await rows.countDocuments()).toBe(3);
  });

  it('changes nothing when one document of an update fails', async () => {
    await rows.createIndex({ name: 1 }, { unique: true, sparse: true });
    await rows.insertMany([
      { _id: 1, n: 1 },
      { _id: 2, n: 1 },
    ]);
    await expect(rows.updateMany({ n: 1 }, { $set: { name: 'same' } })).rejects.toMatchObject({ code: 11000 });
    if (process.env.MONGODB_URI === undefined) expect(await rows.countDocuments({ name: 'same' })).toBe(0);
    await rows.dropIndex('name_1');
  });

  it.each([
    ['an unknown command', { frobnicate: 1 }, 59],
    ['an unknown field', { find: 'rows', fliter: {} }, 40415],
    ['an unknown operator', { find: 'rows', filter: { a: { $frob: 1 } } }, 2],
    ['an unknown stage', { aggregate: 'rows', pipeline: [{ $frob: {} }], cursor: {} }, 40324],
    ['a missing hint', { find: 'rows', hint: 'nope' }, 2],
    ['a wrong type', { find: 'rows', filter: 3 }, 14],
    ['a negative skip', { find: 'rows', skip: -1 }, 51024],
    ['a system name', { insert: '', documents: [{}] }, 73],
    ['an empty batch', { insert: 'rows', documents: [] }, 16],
    ['an _id that is an array', { insert: 'rows', documents: [{ _id: [1] }] }, undefined],
  ])('refuses %s', async (_, command, code) => {
    if (code === undefined) {
      expect(await server.db.command(command)).toMatchObject({ n: 0, writeErrors: [{ code: 53 }] });
      return;
    }
    await rows.insertOne({ _id: 1 });
    const error = await server.db.command(command).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MongoServerError);
    expect(error).toMatchObject({ code });
  });

  it('ends an operation at its time limit', async () => {
    await rows.insertMany(Array.from({ length: 20_000 }, (_, i) => ({ _id: i, name: `row ${i}` })));
    const slow = rows.find({ $expr: { $eq: [{ $size: { $range: [0, 500] } }, 1] } }, { maxTimeMS: 20 }).toArray();
    await expect(slow).rejects.toMatchObject({ code: 50, codeName: 'MaxTimeMSExpired' });
  });

  it('answers acknowledged writes only: w 0 is silent, more nodes than one are an error', async () => {
    await rows.insertOne({ _id: 1 }, { writeConcern: { w: 0 } });
    await expect(rows.insertOne({ _id: 2 }, { writeConcern: { w: 3 } })).rejects.toMatchObject({ code: 100 });
    await rows.insertOne({ _id: 3 }, { writeConcern: { w: 'majority' } });
    expect((await rows.find({}).sort({ _id: 1 }).toArray()).map(({ _id }) => _id)).toEqual([1, 2, 3]);
  });
});
