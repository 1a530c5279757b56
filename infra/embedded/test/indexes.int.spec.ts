import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Collection, Document } from 'mongodb';
import { EXTERNAL_URI, testServer } from './server.ts';
import type { TestServer } from './server.ts';

/** Stages of a plan from the outside in. */
function stages(plan: Document | undefined): string[] {
  return plan === undefined ? [] : [plan.stage as string, ...stages(plan.inputStage as Document | undefined)];
}

describe('indexes', () => {
  let server: TestServer;
  let rows: Collection<Document>;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    rows = server.db.collection('rows');
    await rows.drop();
  });

  it('keeps keys unique and says which one was not', async () => {
    await rows.createIndex({ area: 1, code: -1 }, { unique: true });
    await rows.insertOne({ area: 'x', code: 1 });
    await rows.insertOne({ area: 'x', code: 2 });
    const error = await rows.insertOne({ area: 'x', code: 1 }).catch((reason) => reason);
    expect(error).toMatchObject({ code: 11000, keyPattern: { area: 1, code: -1 }, keyValue: { area: 'x', code: 1 } });
    expect(error.message).toContain('E11000 duplicate key error collection');
    await expect(rows.updateOne({ code: 2 }, { $set: { code: 1 } })).rejects.toMatchObject({ code: 11000 });
    // Missing counts as null, once.
    await rows.insertOne({ area: 'x' });
    await expect(rows.insertOne({ area: 'x', code: null })).rejects.toMatchObject({ code: 11000 });
  });

  it('leaves out what sparse and partial indexes leave out', async () => {
    await rows.createIndex({ email: 1 }, { unique: true, sparse: true });
    await rows.createIndex({ phone: 1 }, { unique: true, partialFilterExpression: { active: true } });
    await rows.insertMany([
      { n: 1 },
      { n: 2 },
      { n: 3, phone: '1' },
      { n: 4, phone: '1' },
      { n: 5, phone: '1', active: true },
    ]);
    await expect(rows.insertOne({ phone: '1', active: true })).rejects.toMatchObject({ code: 11000 });
    await expect(rows.updateOne({ n: 3 }, { $set: { active: true } })).rejects.toMatchObject({ code: 11000 });
    expect(await rows.countDocuments({ phone: '1' })).toBe(3);
    expect(await rows.find({}).sort({ email: 1, n: 1 }).toArray()).toHaveLength(5);
  });

  it('finds documents by elements of arrays', async () => {
    await rows.createIndex({ tags: 1 });
    await rows.createIndex({ 'items.sku': 1, 'items.n': 1 });
    await rows.insertMany([
      {
        _id: 1,
        tags: ['a', 'b'],
        items: [
          { sku: 'x', n: 1 },
          { sku: 'y', n: 2 },
        ],
      },
      { _id: 2, tags: ['b', 'c'], items: [] },
      { _id: 3, tags: 'a' },
    ] as Document[]);
    const ids = async (filter: Document): Promise<unknown[]> =>
      (await rows.find(filter).sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
    expect(await ids({ tags: 'a' })).toEqual([1, 3]);
    expect(await ids({ tags: { $in: ['a', 'b'] } })).toEqual([1, 2, 3]);
    expect(await ids({ tags: { $gt: 'b', $lt: 'b' } })).toEqual([]);
    expect(await ids({ tags: { $gte: 'c', $lte: 'b' } })).toEqual([2]);
    expect(await ids({ 'items.sku': 'x', 'items.n': 2 })).toEqual([1]);
    expect(await ids({ items: { $elemMatch: { sku: 'x', n: 2 } } })).toEqual([]);
    await expect(rows.createIndex({ tags: 1, items: 1 })).rejects.toMatchObject({ code: 171 });
  });

  it('reads one page of a sorted list without reading the rest', async () => {
    await rows.createIndex({ area: 1, at: -1, _id: -1 });
    await rows.insertMany(
      Array.from({ length: 2000 }, (_, i) => ({ _id: i, area: i % 4, at: Math.floor(i / 8) })) as Document[],
    );
    const seen: unknown[] = [];
    let after: Document | undefined;
    for (let page = 0; page < 3; page += 1) {
      const next =
        after === undefined ? {} : { $or: [{ at: { $lt: after.at } }, { at: after.at, _id: { $lt: after._id } }] };
      const cursor = () =>
        rows
          .find({ area: 1, ...next })
          .sort({ at: -1, _id: -1 })
          .limit(20);
      const { executionStats, queryPlanner } = await cursor().explain('executionStats');
      expect(executionStats.nReturned).toBe(20);
      expect(executionStats.totalDocsExamined).toBeLessThan(30);
      expect(stages(queryPlanner.winningPlan)).toContain('IXSCAN');
      expect(stages(queryPlanner.winningPlan)).not.toContain('SORT');
      const documents = await cursor().toArray();
      seen.push(...documents.map(({ _id }) => _id));
      after = documents.at(-1);
    }
    const expected = Array.from({ length: 500 }, (_, i) => 1997 - 4 * i);
    expect(seen).toEqual(expected.slice(0, 60));
    // Backwards through the same index.
    const ascending = await rows.find({ area: 1 }).sort({ at: 1, _id: 1 }).limit(3).toArray();
    expect(ascending.map(({ _id }) => _id)).toEqual([1, 5, 9]);
  });

  it('prefers the narrow index to a sorted walk over everything, unless most documents match', async () => {
    await rows.createIndex({ rare: 1 });
    await rows.insertMany(Array.from({ length: 3000 }, (_, n) => ({ _id: n, rare: n % 300 === 299, n })) as Document[]);
    const examined = async (rare: boolean): Promise<number> => {
      const { executionStats } = await rows.find({ rare }).sort({ _id: 1 }).limit(5).explain('executionStats');
      expect(executionStats.nReturned).toBe(5);
      return executionStats.totalDocsExamined;
    };
    expect(await examined(true)).toBe(10);
    expect(await examined(false)).toBeLessThan(10);
  });

  it('counts entries of an index without reading documents', async () => {
    await rows.createIndex({ n: 1 });
    await rows.insertMany(Array.from({ length: 300 }, (_, n) => ({ n })));
    expect(await rows.count({ n: { $gte: 100, $lt: 150 } })).toBe(50);
    if (EXTERNAL_URI !== undefined) return;
    const { executionStats } = await server.db.command({
      explain: { count: 'rows', query: { n: { $gte: 100, $lt: 150 } } },
    });
    expect(executionStats).toMatchObject({ totalDocsExamined: 0, totalKeysExamined: 50 });
  });

  it('uses indexes for $in, prefixes of texts and several intervals, and lookups', async () => {
    await rows.createIndex({ name: 1 });
    await rows.insertMany(
      Array.from({ length: 500 }, (_, n) => ({
        _id: n,
        name: `名${String(n).padStart(3, '0')}`,
        ref: n - 1,
      })) as Document[],
    );
    for (const filter of [{ name: { $in: ['名001', '名400', 'x'] } }, { name: { $gte: '名490' } }]) {
      const { executionStats } = await rows.find(filter).explain('executionStats');
      expect(executionStats.totalDocsExamined).toBe(executionStats.nReturned);
    }
    const joined = await rows
      .aggregate([
        { $match: { name: '名007' } },
        { $lookup: { from: 'rows', localField: 'ref', foreignField: '_id', as: 'before' } },
      ])
      .toArray();
    expect(joined[0]?.before[0].name).toBe('名006');
  });

  it('takes a hint or refuses it', async () => {
    await rows.createIndex({ n: 1 });
    await rows.insertMany([{ n: 2 }, { n: 1 }]);
    expect((await rows.find({}, { hint: 'n_1' }).toArray()).map(({ n }) => n)).toEqual([1, 2]);
    expect((await rows.find({}, { hint: { $natural: -1 } }).toArray()).map(({ n }) => n)).toEqual([1, 2]);
    await expect(rows.find({}, { hint: 'nope' }).toArray()).rejects.toMatchObject({ code: 2 });
    await expect(rows.updateOne({}, { $set: { n: 1 } }, { hint: { q: 1 } })).rejects.toMatchObject({ code: 2 });
  });

  it('lists, repeats and drops them as MongoDB', async () => {
    await rows.createIndex({ a: 1 }, { name: 'first' });
    expect(await rows.createIndex({ a: 1 }, { name: 'first' })).toBe('first');
    await expect(rows.createIndex({ a: 1 }, { name: 'second' })).rejects.toMatchObject({ code: 85 });
    await expect(rows.createIndex({ b: 1 }, { name: 'first' })).rejects.toMatchObject({ code: 86 });
    await rows.insertMany([{ c: 1 }, { c: 1 }]);
    await expect(rows.createIndex({ c: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
    expect((await rows.indexes()).map(({ name }) => name)).toEqual(['_id_', 'first']);
    await rows.dropIndex('first');
    await expect(rows.dropIndex('first')).rejects.toMatchObject({ code: 27 });
    await expect(rows.dropIndex('_id_')).rejects.toMatchObject({ code: 72 });
    for (const kind of ['hashed', 'text', '2dsphere'] as const) {
      if (EXTERNAL_URI === undefined) await expect(rows.createIndex({ a: kind })).rejects.toMatchObject({ code: 67 });
    }
    const unknown = { createIndexes: 'rows', indexes: [{ key: { a: 1 }, name: 'a', frob: true }] };
    await expect(server.db.command(unknown)).rejects.toMatchObject({ code: 197 });
  });
});
