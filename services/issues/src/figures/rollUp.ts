import type { Database, Transaction } from '@linli/kit/mongo/database.ts';
import type { AnyBulkWriteOperation, ClientSession } from 'mongodb';
import type { Model } from 'mongoose';
import type { Issues } from '../service.ts';
import type { IssueFact } from './fact.ts';
import { LEDGER_ID, PENDING_INDEX } from './figureStores.ts';
import { type Standings, standingsOf } from './standings.ts';
import { type Addition, additionsOf } from './tally.ts';

/** Facts rolled up in one transaction. */
export const ROLL_UP_BATCH = 500;

/** How long facts wait for others to be rolled up with, in milliseconds; figures count them meanwhile all the same. */
export const ROLL_UP_AFTER_MS = 30_000;

type Parts = Pick<Issues, 'models'>;

/**
 * Numbers a batch of facts that wait and adds them to tallies and standings, in one transaction: so each counts exactly once,
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
        update: { $set: { sequence: first + index }, $unset: { pending: '', move: '' } },
      },
    })) as AnyBulkWriteOperation<IssueFact>[] as never[],
    { session },
  );
  const moved = facts.flatMap(({ move }) => (move ? [{ move, count: 1 }] : []));
  await addAll(models.issueTallies, additionsOf(facts).map(addition), session);
  await addAll(models.issueStandings, standingsOf(moved).map(moves), session);
  return facts.length;
}

type Update = AnyBulkWriteOperation<{ _id: string }>;

async function addAll<Row>(model: Model<Row>, updates: readonly Update[], session: ClientSession): Promise<void> {
  if (updates.length > 0) await model.collection.bulkWrite(updates as never[], { session, ordered: false });
}

const addition = ({ _id, add, ...key }: Addition): Update => adding(_id, key, add);

const moves = ({ _id, counts, ...key }: Standings): Update =>
  adding(
    _id,
    key,
    Object.entries(counts).map(([status, count]) => [`counts.${status}`, count] as const),
  );

/** Adds to numbers of a document, which is made with `key` when it is missing. */
function adding(_id: string, key: object, numbers: Iterable<readonly [string, number]>): Update {
  const update = { $setOnInsert: key, $inc: Object.fromEntries(numbers) };
  return { updateOne: { filter: { _id }, update: update as never, upsert: true } };
}

/** Latest roll-up of each database in this process: two at once would only make each other try again. */
const latest = new WeakMap<Database, Promise<number>>();

/** Rolls up a batch in a transaction of its own, after those begun before. @returns how many facts there were */
export function rollUpBatch(service: Pick<Issues, 'models' | 'database'>): Promise<number> {
  const { database } = service;
  const before = latest.get(database) ?? Promise.resolve(0);
  const turn = before.catch(() => 0).then(() => database.transaction((transaction) => rollUp(service, transaction)));
  latest.set(database, turn);
  return turn;
}

/** Rolls up everything that waits. @returns how many facts there were */
export async function rollUpAll(service: Pick<Issues, 'models' | 'database'>): Promise<number> {
  let total = 0;
  for (let batch = -1; batch !== 0; total += batch) batch = await rollUpBatch(service);
  return total;
}
