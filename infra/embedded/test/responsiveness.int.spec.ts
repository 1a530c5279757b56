import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Collection, Document } from 'mongodb';
import { testServer } from './server.ts';
import type { TestServer } from './server.ts';

const COUNT = 100_000;
/** Reads that have to get through while one long operation runs: without pauses it would be one or two. */
const READS_IN_BETWEEN = 3;

describe('long operations', () => {
  let server: TestServer;
  let rows: Collection<Document>;
  beforeAll(async () => {
    server = await testServer();
    rows = server.db.collection('rows');
    for (let i = 0; i < COUNT; i += 10_000) {
      await rows.insertMany(
        Array.from({ length: 10_000 }, (_, j) => ({
          _id: i + j,
          group: (i + j) % 1000,
          text: 'x'.repeat(100),
        })) as Document[],
      );
    }
  }, 60_000);
  afterAll(() => server.close());

  it.each<[string, (c: Collection<Document>) => Promise<Document[]>, number]>([
    ['a group', (c) => c.aggregate([{ $group: { _id: '$group', n: { $sum: 1 } } }]).toArray(), 1000],
    [
      'a sort in memory',
      (c) =>
        c
          .find({ group: { $lt: 990 } }, { sort: { text: 1, group: -1 }, limit: 50_000, batchSize: 1 })
          .limit(20_000)
          .toArray(),
      20_000,
    ],
    ['a walk that finds nothing', (c) => c.find({ nothing: 1 }).toArray(), 0],
    [
      'facets',
      (c) =>
        c
          .aggregate([{ $facet: { a: [{ $sortByCount: '$group' }], b: [{ $match: { group: 1 } }, { $count: 'n' }] } }])
          .toArray(),
      1,
    ],
    [
      'a lookup without an index',
      (c) =>
        c
          .aggregate([
            { $match: { _id: { $lt: 3 } } },
            { $lookup: { from: 'rows', localField: 'group', foreignField: 'group', as: 'same' } },
          ])
          .toArray(),
      3,
    ],
  ])(
    'let others in: %s over a hundred thousand documents',
    async (_, run, results) => {
      let running = true;
      let reads = 0;
      const long = run(rows).finally(() => {
        running = false;
      });
      while (running) {
        await rows.findOne({ _id: 77 } as Document);
        reads += 1;
      }
      expect(await long).toHaveLength(results);
      expect(reads).toBeGreaterThan(READS_IN_BETWEEN);
    },
    60_000,
  );

  it('read at one time, whatever is written meanwhile', async () => {
    let running = true;
    const sum = rows
      .aggregate([{ $group: { _id: null, documents: { $sum: 1 }, changed: { $sum: { $cond: ['$changed', 1, 0] } } } }])
      .toArray()
      .finally(() => {
        running = false;
      });
    for (let i = COUNT - 1; running; i -= 1) await rows.updateOne({ _id: i } as Document, { $set: { changed: true } });
    expect(await sum).toEqual([{ _id: null, documents: COUNT, changed: 0 }]);
  });
});
