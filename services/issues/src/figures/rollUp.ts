import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { AnyBulkWriteOperation } from 'mongodb';
import type { Issues } from '../service.ts';
import type { IssueFact } from './fact.ts';
import { LEDGER_ID, PENDING_INDEX } from './figureStores.ts';
import { type Addition, additionsOf, type IssueTally } from './tally.ts';

/** Facts rolled up in one transaction. */
export const ROLL_UP_BATCH = 500;

/** How long facts wait for others to be rolled up with, in milliseconds; figures count them meanwhile all the same. */
export const ROLL_UP_AFTER_MS = 30_000;

type Parts = Pick<Issues, 'models'>;

/**
 * Numbers a batch of facts that wait and adds them to the tallies, in one transaction: so each counts exactly once,
 * whenever the process ends, and two at once decide by the ledger who has done it. @returns how many there were
 */
export async function rollUp({ models }: Parts, { session }: Transaction): Promise<number> {
  const facts = await models.issueFacts
    .find({ pending: true }, null, { session })
    .sort({ _id: 1 })
    .limit(ROLL_UP_BATCH)
    .hint(PENDING_INDEX)
    .lean<IssueFact[]>();
  if (facts.length === 0) return 0;
  const ledger = await models.factLedger.findOneAndUpdate(
    { _id: LEDGER_ID },
    { $inc: { sequence: facts.length } },
    { session, upsert: true, returnDocument: 'after' },
  );
  const first = (ledger?.sequence ?? facts.length) - facts.length + 1;
  await models.issueFacts.collection.bulkWrite(
    facts.map(({ _id }, index) => ({
      updateOne: {
        filter: { _id, pending: true },
        update: { $set: { sequence: first + index }, $unset: { pending: '' } },
      },
    })) as AnyBulkWriteOperation<IssueFact>[] as never[],
    { session },
  );
  await models.issueTallies.collection.bulkWrite(additionsOf(facts).map(adding) as never[], {
    session,
    ordered: false,
  });
  return facts.length;
}

function adding({ _id, add, ...key }: Addition): AnyBulkWriteOperation<IssueTally> {
  const update = { $setOnInsert: key, $inc: Object.fromEntries(add) };
  return { updateOne: { filter: { _id }, update: update as never, upsert: true } };
}

/** Rolls up everything that waits. @returns how many facts there were */
export async function rollUpAll(service: Pick<Issues, 'models' | 'database'>): Promise<number> {
  let total = 0;
  for (let batch = -1; batch !== 0; total += batch) {
    batch = await service.database.transaction((transaction) => rollUp(service, transaction));
  }
  return total;
}
