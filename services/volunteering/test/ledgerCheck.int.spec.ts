import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areaDefined, issueCompleted } from '@linli/contracts';
import { documents } from '@linli/kit/mongo/documents.ts';
import type { Module } from '@linli/kit/runtime/module.ts';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import mongoose, { type Connection } from 'mongoose';
import { volunteeringModule } from '../src/module.ts';

const COMMUNITY = 'are_440803071004';
const POSTINGS = 5;
const secretary = viewerWith('per_secretary', COMMUNITY, ['time-account:read']);

type Check = {
  postings: number;
  sumMinutes: number;
  intact: boolean;
  brokenAtSequence: number | null;
  wrongBalances: { id: string }[];
};
type Change = { collection: string; filter: object; change: object };

let service: TestService;
let database: Connection;

/** The module, and beside it a way to its documents past the product: that of somebody who tampers. */
const opened: Module = {
  ...volunteeringModule,
  async start(context, settings) {
    const { uri, databaseOf } = context.use(documents);
    database = await mongoose.createConnection(uri, { dbName: databaseOf('volunteering') }).asPromise();
    return volunteeringModule.start(context, settings);
  },
};

async function check(): Promise<Check> {
  const query = `{ ledgerCheck(communityId: "${COMMUNITY}") { postings sumMinutes intact brokenAtSequence wrongBalances { id } } }`;
  return (await service.ask<{ ledgerCheck: Check }>(secretary, query)).data.ledgerCheck;
}

beforeAll(async () => {
  service = await startTestService(opened);
  await service.probe.publish(areaDefined, COMMUNITY, 1, {
    areaId: COMMUNITY,
    kind: 'COMMUNITY',
    name: '社区',
    path: [COMMUNITY],
    revision: 1,
  });
  for (let number = 1; number <= POSTINGS; number += 1) {
    const work = {
      issueId: `iss_${number}`,
      personId: `per_${number % 2}`,
      memberReportId: null,
      communityId: COMMUNITY,
      areaIds: [COMMUNITY],
      estateId: null,
    };
    await service.probe.publish(issueCompleted, work.issueId, 1, {
      ...work,
      categoryCode: 'HH-01',
      minutes: 10,
      completedAt: new Date().toISOString(),
    });
  }
  await eventually(async () => expect(await check()).toMatchObject({ postings: POSTINGS, intact: true }));
});
afterAll(async () => {
  await database.close();
  await service.stop();
});

describe('V4 a check of the books shows what was changed behind the product’s back', () => {
  const third = { sequence: 3 };
  const changes: [string, Change, Partial<Check>][] = [
    [
      'minutes of one entry',
      { collection: 'postings', filter: third, change: { $set: { 'entries.1.minutes': 99 } } },
      { brokenAtSequence: 3, sumMinutes: 89 },
    ],
    [
      'minutes of both entries',
      {
        collection: 'postings',
        filter: third,
        change: { $set: { 'entries.0.minutes': -99, 'entries.1.minutes': 99 } },
      },
      { brokenAtSequence: 3, sumMinutes: 0 },
    ],
    [
      'whose minutes',
      { collection: 'postings', filter: third, change: { $set: { personId: 'per_9' } } },
      { brokenAtSequence: 3 },
    ],
    [
      'when it was booked',
      { collection: 'postings', filter: { sequence: 1 }, change: { $set: { bookedAt: new Date(0) } } },
      { brokenAtSequence: 1 },
    ],
    [
      'the hash',
      { collection: 'postings', filter: { sequence: 2 }, change: { $set: { hash: '0'.repeat(64) } } },
      { brokenAtSequence: 2 },
    ],
    [
      'the place in the chain',
      { collection: 'postings', filter: { sequence: 4 }, change: { $set: { sequence: 9 } } },
      { brokenAtSequence: 4 },
    ],
    [
      'a balance',
      { collection: 'timeAccounts', filter: { _id: 'tac_per_1' }, change: { $set: { balanceMinutes: 5_000 } } },
      { brokenAtSequence: null, wrongBalances: [{ id: 'tac_per_1' }] },
    ],
    [
      'where the chain stands',
      { collection: 'ledgers', filter: {}, change: { $set: { hash: 'f'.repeat(64) } } },
      { brokenAtSequence: 5 },
    ],
    [
      'what was earned',
      { collection: 'ledgers', filter: {}, change: { $set: { earnedMinutes: 0 } } },
      { brokenAtSequence: 5 },
    ],
  ];
  it.each(changes)('V4 %s', async (_what, { collection, filter, change }, found) => {
    const before = await database.collection(collection).findOne(filter);
    await database.collection(collection).updateOne({ _id: before?._id as never }, change);
    expect(await check()).toMatchObject({ intact: false, ...found });
    await database.collection(collection).replaceOne({ _id: before?._id as never }, before as never);
    expect(await check()).toMatchObject({ intact: true, brokenAtSequence: null, wrongBalances: [] });
  });

  it('V4 a posting taken out, in the middle or at the end', async () => {
    for (const sequence of [2, POSTINGS]) {
      const before = await database.collection('postings').findOne({ sequence });
      await database.collection('postings').deleteOne({ sequence });
      expect(await check()).toMatchObject({ intact: false, brokenAtSequence: sequence });
      await database.collection('postings').insertOne(before as never);
    }
    expect(await check()).toMatchObject({ intact: true });
  });
});
