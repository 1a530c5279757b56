import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ClientSession, Collection } from 'mongodb';
import { testServer } from './server.ts';
import type { TestServer } from './server.ts';

type Account = { _id: string; balance: number };

describe('transactions', () => {
  let server: TestServer;
  let accounts: Collection<Account>;
  beforeAll(async () => {
    server = await testServer();
    accounts = server.db.collection<Account>('accounts');
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await accounts.deleteMany({});
    await accounts.insertMany([
      { _id: 'a', balance: 100 },
      { _id: 'b', balance: 100 },
    ]);
  });

  /** Runs with two sessions in open transactions that are ended afterwards. */
  async function withTwo(run: (one: ClientSession, two: ClientSession) => Promise<void>): Promise<void> {
    const one = server.client.startSession();
    const two = server.client.startSession();
    one.startTransaction();
    two.startTransaction();
    try {
      await run(one, two);
    } finally {
      for (const session of [one, two]) {
        if (session.inTransaction()) await session.abortTransaction();
        await session.endSession();
      }
    }
  }

  const balance = async (id: string, session?: ClientSession): Promise<number | undefined> =>
    (await accounts.findOne({ _id: id }, session === undefined ? {} : { session }))?.balance;

  it('shows its writes to itself only, until it commits', async () => {
    await withTwo(async (one, two) => {
      expect(await balance('a', two)).toBe(100);
      await accounts.updateOne({ _id: 'a' }, { $inc: { balance: -10 } }, { session: one });
      await accounts.insertOne({ _id: 'c', balance: 1 }, { session: one });
      await accounts.deleteOne({ _id: 'b' }, { session: one });
      expect([await balance('a', one), await balance('b', one), await balance('c', one)]).toEqual([90, undefined, 1]);
      expect([await balance('a'), await balance('b'), await balance('c')]).toEqual([100, 100, undefined]);
      await one.commitTransaction();
      expect([await balance('a'), await balance('b'), await balance('c')]).toEqual([90, undefined, 1]);
      // The other reads on at its snapshot, through indexes too.
      expect([await balance('a', two), await balance('b', two), await balance('c', two)]).toEqual([
        100,
        100,
        undefined,
      ]);
    });
  });

  it('undoes everything when it aborts', async () => {
    await withTwo(async (one) => {
      await accounts.updateMany({}, { $set: { balance: 0 } }, { session: one });
      await accounts.insertOne({ _id: 'c', balance: 1 }, { session: one });
      await one.abortTransaction();
    });
    expect(await accounts.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', balance: 100 },
      { _id: 'b', balance: 100 },
    ]);
  });

  it('lets the first of two writers win and asks the other to try again', async () => {
    await withTwo(async (one, two) => {
      await accounts.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session: one });
      const error = await accounts
        .updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session: two })
        .catch((reason) => reason);
      expect(error).toMatchObject({ code: 112, codeName: 'WriteConflict' });
      expect(error.hasErrorLabel('TransientTransactionError')).toBe(true);
      await one.commitTransaction();
    });
    expect(await balance('a')).toBe(101);
  });

  it('refuses to overwrite what was committed after its snapshot', async () => {
    await withTwo(async (one) => {
      expect(await balance('a', one)).toBe(100);
      await accounts.updateOne({ _id: 'a' }, { $inc: { balance: 5 } });
      await expect(accounts.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session: one })).rejects.toMatchObject({
        code: 112,
      });
      await expect(one.commitTransaction()).rejects.toMatchObject({ code: 251 });
    });
    expect(await balance('a')).toBe(105);
  });

  it('makes a write outside wait for the transaction that holds its document', async () => {
    await withTwo(async (one) => {
      await accounts.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session: one });
      let done = false;
      const outside = accounts.updateOne({ _id: 'a' }, { $inc: { balance: 10 } }).then(() => {
        done = true;
      });
      expect(await balance('b')).toBe(100);
      expect(done).toBe(false);
      await one.commitTransaction();
      await outside;
    });
    expect(await balance('a')).toBe(111);
  });

  it('bounds that wait by maxTimeMS', async () => {
    await withTwo(async (one) => {
      await accounts.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session: one });
      await expect(accounts.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { maxTimeMS: 50 })).rejects.toMatchObject(
        { code: 50 },
      );
    });
  });

  it('meets a unique key that another transaction holds with a conflict, a committed one with E11000', async () => {
    await withTwo(async (one, two) => {
      await accounts.insertOne({ _id: 'c', balance: 1 }, { session: one });
      await expect(accounts.insertOne({ _id: 'c', balance: 2 }, { session: two })).rejects.toMatchObject({ code: 112 });
      await one.commitTransaction();
    });
    await withTwo(async (one) => {
      await expect(accounts.insertOne({ _id: 'c', balance: 3 }, { session: one })).rejects.toMatchObject({
        code: 11000,
      });
      await expect(accounts.findOne({}, { session: one })).rejects.toMatchObject({ code: 251 });
    });
  });

  it('moves money among concurrent transactions without losing any', async () => {
    const move = async (): Promise<void> => {
      await server.client.withSession((session) =>
        session.withTransaction(async () => {
          await accounts.updateOne({ _id: 'a' }, { $inc: { balance: -1 } }, { session });
          await accounts.updateOne({ _id: 'b' }, { $inc: { balance: 1 } }, { session });
        }),
      );
    };
    await Promise.all(Array.from({ length: 20 }, move));
    expect(await accounts.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', balance: 80 },
      { _id: 'b', balance: 120 },
    ]);
  });

  it('answers a repeated commit as the first one and refuses what comes after the end', async () => {
    const session = server.client.startSession();
    session.startTransaction();
    await accounts.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session });
    await session.commitTransaction();
    await session.commitTransaction();
    expect(await balance('a')).toBe(101);
    await session.endSession();
    const lsid = server.client.startSession();
    const command = { find: 'accounts', lsid: lsid.id, txnNumber: 5000n, autocommit: false };
    await expect(server.db.command(command)).rejects.toMatchObject({ code: 251 });
    await lsid.endSession();
  });

  it('creates collections and indexes with it, or not at all', async () => {
    const session = server.client.startSession();
    const names = async (): Promise<string[]> =>
      (await server.db.listCollections().toArray()).map(({ name }) => name).sort();
    session.startTransaction();
    await server.db.collection('fresh').insertOne({ a: 1 }, { session });
    expect(await names()).toEqual(['accounts']);
    await session.abortTransaction();
    expect(await names()).toEqual(['accounts']);
    await session.withTransaction(async () => {
      await server.db.collection('fresh').insertOne({ a: 1 }, { session });
    });
    expect(await names()).toEqual(['accounts', 'fresh']);
    await server.db.dropCollection('fresh');
    await session.endSession();
  });

  it('reads a snapshot outside a transaction again and again', async () => {
    const session = server.client.startSession({ snapshot: true });
    const read = (): Promise<Account[]> => accounts.find({}, { session, sort: { _id: 1 } }).toArray();
    const before = await read();
    await accounts.updateMany({}, { $set: { balance: 7 } });
    await accounts.insertOne({ _id: 'c', balance: 7 });
    expect(await read()).toEqual(before);
    expect(await accounts.distinct('balance', {}, { session })).toEqual([100]);
    await session.endSession();
  });

  it('refuses commands that do not belong into one', async () => {
    const session = server.client.startSession();
    session.startTransaction();
    await expect(accounts.estimatedDocumentCount({ session })).rejects.toMatchObject({ code: 263 });
    if (session.inTransaction()) await session.abortTransaction();
    await session.endSession();
  });
});
