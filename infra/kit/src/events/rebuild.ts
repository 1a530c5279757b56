import { setTimeout } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
import type { Database } from '../mongo/database.ts';
import { isTransient, isUnavailable } from '../mongo/failures.ts';
import type { ModuleContext } from '../runtime/module.ts';
import { MalformedEvent } from './envelope.ts';
import {
  CONFLICT_TRIES,
  CONSUME_LONGEST_PAUSE_MS,
  CONSUME_PAUSE_MS,
  CONSUME_TRIES,
  type Consumer,
  consume,
} from './inbox.ts';
import { type History, historyOf } from './kafka/history.ts';
import { readTopics, removeGroup, type Stored } from './kafka/readTopics.ts';
import { groupId, topicOf } from './kafka/topics.ts';
import {
  assertRestorable,
  chooseConsumers,
  collectionsOf,
  type RebuildOrder,
  RebuildRefused,
} from './rebuildChoice.ts';

/** Where a rebuild works: beside the running service, on its documents. */
export type RebuildPlace = {
  readonly context: Pick<ModuleContext, 'clock'>;
  readonly database: Database;
  readonly consumers: readonly Consumer[];
  readonly kafka: Kafka;
  readonly topicPrefix: string;
};

/** Messages of this run: `applied` had an effect; `skipped` are of other types, or were dealt with by this rebuild before. */
export type RebuildCounts = { read: number; applied: number; skipped: number; failed: number };

export type RebuildFailure = { readonly eventId: string; readonly consumer: string; readonly reason: string };

/** How many failures are named in the result; all are counted. */
export const FAILURES_NAMED = 20;

export type RebuildResult = RebuildCounts & {
  readonly histories: readonly History[];
  readonly failures: readonly RebuildFailure[];
};

/** How far a rebuild is, in the collection `rebuilds` of its service. */
type RebuildRecord = {
  readonly _id: string;
  readonly consumers: readonly string[];
  readonly from: Date | null;
  readonly empty: boolean;
  readonly startedAt: Date;
  readonly emptiedAt?: Date;
  readonly doneAt?: Date;
};

/**
 * Handles what the topics of projections have once more, each message in a transaction that also remembers it under the rebuild's
 * own name. Nothing needs to stop for it. @throws RebuildRefused before anything has happened.
 */
export async function rebuild(
  place: RebuildPlace,
  order: RebuildOrder,
  onProgress: (counts: RebuildCounts, total: number) => void,
): Promise<RebuildResult> {
  const { database, kafka, topicPrefix } = place;
  const chosen = chooseConsumers(place.consumers, order);
  const topics = [...new Set(chosen.map(({ event }) => topicOf(topicPrefix, event.type)))];
  const group = `${groupId(topicPrefix, database.service)}.rebuild.${order.id}`;
  const admin = kafka.admin();
  await admin.connect();
  try {
    const histories = await Promise.all(topics.map((topic) => historyOf(admin, topic)));
    await prepare(place, order, chosen, histories);
    const counts = { read: 0, applied: 0, skipped: 0, failed: 0 };
    const failures: RebuildFailure[] = [];
    const take = (messages: readonly Stored[]) => takeAll(place, order.id, chosen, messages, { counts, failures });
    const progress = (read: number, total: number) => onProgress({ ...counts, read }, total);
    await readTopics(kafka, admin, { groupId: group, topics, from: order.from, take, onProgress: progress });
    await finish(place, order.id);
    await removeGroup(admin, group);
    return { ...counts, histories, failures };
  } finally {
    await admin.disconnect().catch(() => {});
  }
}

const recordsOf = ({ connection }: Database) => connection.collection<RebuildRecord>('rebuilds');

/** Begins a rebuild, or finds out how far it is, and empties where that is asked for and has not happened. */
async function prepare(
  { database, context }: RebuildPlace,
  { id: _id, from, ...order }: RebuildOrder,
  chosen: readonly Consumer[],
  histories: readonly History[],
): Promise<void> {
  const records = recordsOf(database);
  const consumers = order.consumers.toSorted();
  const known = await records.findOne({ _id });
  if (known?.doneAt)
    throw new RebuildRefused(`The rebuild ${_id} ended at ${known.doneAt.toISOString()}; take another --id.`);
  const same = known?.consumers.join() === consumers.join() && known.empty === order.empty;
  if (known && (!same || known.from?.getTime() !== from?.getTime()))
    throw new RebuildRefused(
      `The rebuild ${_id} was begun otherwise: ${described(known)}. Repeat that, or take another --id.`,
    );
  const collections = collectionsOf(chosen);
  if (order.empty && !known?.emptiedAt) await assertRestorable(database, collections, histories);
  const startedAt = context.clock();
  if (!known) await records.insertOne({ _id, consumers, from: from ?? null, empty: order.empty, startedAt });
  if (!order.empty || known?.emptiedAt) return;
  // What the running service writes from here on stays, or comes again from the topics, whose end is looked at afterwards.
  for (const name of collections) await database.connection.collection(name).deleteMany({});
  await records.updateOne({ _id }, { $set: { emptiedAt: context.clock() } });
}

function described({ consumers, from, empty }: RebuildRecord): string {
  const options = [...consumers.map((name) => `--consumer=${name}`), ...(from ? [`--from=${from.toISOString()}`] : [])];
  return [...options, ...(empty ? ['--empty'] : [])].join(' ');
}

/** What the inbox remembers of a rebuild is of no use once it is over. */
async function finish({ database, context }: RebuildPlace, _id: string): Promise<void> {
  await recordsOf(database).updateOne({ _id }, { $set: { doneAt: context.clock() } });
  const remembered = { $gte: nameIn(_id, ''), $lt: nameIn(_id, '\uffff') };
  await database.connection.collection<{ _id: string }>('inbox').deleteMany({ _id: remembered });
}

const nameIn = (id: string, consumer: string): string => `rebuild:${id}:${consumer}`;

type Tally = { readonly counts: RebuildCounts; readonly failures: RebuildFailure[] };

/** Subjects beside each other, the messages of one in order: so they rarely meet at a document. */
async function takeAll(
  place: RebuildPlace,
  id: string,
  chosen: readonly Consumer[],
  messages: readonly Stored[],
  { counts, failures }: Tally,
): Promise<void> {
  const takeOne = async ({ type, text }: Stored): Promise<void> => {
    let outcome: 'skipped' | 'applied' | 'failed' = 'skipped';
    for (const consumer of chosen) {
      if (type !== undefined && consumer.event.type !== type) continue;
      const named = { ...consumer, name: nameIn(id, consumer.name) };
      const reason = await actOrTell(place, named, text, () => (outcome = 'applied'));
      if (reason === undefined) continue;
      outcome = 'failed';
      if (failures.length < FAILURES_NAMED)
        failures.push({ eventId: eventIdOf(text), consumer: consumer.name, reason });
    }
    counts.read += 1;
    counts[outcome] += 1;
  };
  const subjects = Map.groupBy(messages, ({ key }) => key);
  await Promise.all(
    [...subjects.values()].map(async (list) => {
      for (const message of list) await takeOne(message);
    }),
  );
}

/** Acts, unless it has; answers why it cannot. @throws while the documents are out of reach. */
async function actOrTell(
  { database, context }: RebuildPlace,
  consumer: Consumer,
  text: string,
  acted: () => void,
): Promise<string | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (await consume(database, context, consumer, text)) acted();
      return undefined;
    } catch (error) {
      if (error instanceof MalformedEvent) return error.message;
      const passing = isTransient(error) || isUnavailable(error);
      if (attempt >= (isTransient(error) ? CONFLICT_TRIES : CONSUME_TRIES)) {
        if (passing) throw error;
        return (error as Error).message;
      }
      await setTimeout(Math.min(CONSUME_PAUSE_MS * 5 ** (attempt - 1), CONSUME_LONGEST_PAUSE_MS));
    }
  }
}

function eventIdOf(text: string): string {
  try {
    return String((JSON.parse(text) as { id?: unknown }).id);
  } catch {
    return 'unreadable';
  }
}
