import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import type { Connection } from 'mongoose';
import { testServer } from './server.ts';
import type { TestServer } from './server.ts';

interface Report {
  _id: string;
  title: string;
  status: 'open' | 'closed';
  version: number;
  parts: { kind: string; amount: number }[];
  seen?: Date;
}

const schema = new mongoose.Schema<Report>(
  {
    _id: String,
    title: { type: String, required: true, unique: true },
    status: { type: String, enum: ['open', 'closed'], index: true },
    version: Number,
    parts: [{ kind: String, amount: mongoose.Schema.Types.Double, _id: false }],
    seen: { type: Date, expires: 60 },
  },
  { optimisticConcurrency: true, versionKey: 'version', timestamps: true },
);

const reportsOf = (connection: Connection) => connection.model('Report', schema);

describe('mongoose', () => {
  let server: TestServer;
  let connection: Connection;
  let Reports: ReturnType<typeof reportsOf>;
  beforeAll(async () => {
    server = await testServer();
    connection = await mongoose.createConnection(server.uri, { dbName: server.db.databaseName }).asPromise();
    Reports = reportsOf(connection);
    await Reports.init();
  });
  afterAll(async () => {
    await connection.close();
    await server.close();
  });

  it('makes its indexes and keeps to them', async () => {
    expect(new Set((await Reports.collection.indexes()).map(({ name }) => name))).toEqual(
      new Set(['_id_', 'seen_1', 'status_1', 'title_1']),
    );
    await Reports.syncIndexes();
    await Reports.create({ _id: 'iss_1', title: 'A', status: 'open', parts: [{ kind: 'x', amount: 1.5 }] });
    await expect(Reports.create({ _id: 'iss_2', title: 'A' })).rejects.toMatchObject({
      code: 11000,
      keyValue: { title: 'A' },
    });
  });

  it('saves changes with its version and notices when another was faster', async () => {
    const one = await Reports.findById('iss_1').orFail();
    const other = await Reports.findById('iss_1').orFail();
    one.parts.push({ kind: 'y', amount: 2 });
    await one.save();
    other.title = 'B';
    await expect(other.save()).rejects.toBeInstanceOf(mongoose.Error.VersionError);
    expect(await Reports.findById('iss_1').lean()).toMatchObject({
      version: 1,
      parts: [{ kind: 'x' }, { kind: 'y', amount: 2 }],
    });
  });

  it('runs transactions, cursors, populated sums and bulk writes', async () => {
    await connection.transaction(async (session) => {
      await Reports.create([{ _id: 'iss_3', title: 'C', status: 'closed' }], { session });
      await Reports.updateOne({ _id: 'iss_1' }, { status: 'closed' }, { session });
    });
    const titles: string[] = [];
    for await (const report of Reports.find({ status: 'closed' }).sort({ title: 1 }).cursor({ batchSize: 1 }))
      titles.push(report.title);
    expect(titles).toEqual(['A', 'C']);
    const sums = await Reports.aggregate([
      { $unwind: '$parts' },
      { $group: { _id: '$status', sum: { $sum: '$parts.amount' } } },
    ]);
    expect(sums).toEqual([{ _id: 'closed', sum: 3.5 }]);
    await Reports.bulkWrite([
      {
        updateMany: {
          filter: {},
          update: { $set: { 'parts.$[part].kind': 'z' } },
          arrayFilters: [{ 'part.kind': 'x' }],
        },
      },
      { deleteOne: { filter: { _id: 'iss_3' } } },
    ]);
    expect(await Reports.find().lean()).toMatchObject([{ _id: 'iss_1', parts: [{ kind: 'z' }, { kind: 'y' }] }]);
    expect(
      await Reports.findOneAndUpdate(
        { _id: 'iss_9' },
        { $set: { title: 'N' } },
        { upsert: true, returnDocument: 'after' },
      ),
    ).toMatchObject({ title: 'N' });
  });
});
