import { setTimeout } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, IHeaders, Kafka, KafkaMessage } from 'kafkajs';
import type { Logger } from '../../logging.ts';
import { SENT_AT, type Subscription } from '../bus.ts';
import { createLanes, type Lanes } from './lanes.ts';
import { typeOf } from './client.ts';
import type { Report } from './publisher.ts';

/** Messages of one partition that are worked on or wait for an earlier one of their key; with more the partition rests. */
export const PARTITION_WINDOW = 500;

/** How often what is finished is told to the broker, in milliseconds; so much comes again after a crash. */
export const COMMIT_INTERVAL_MS = 500;

/** After so many milliseconds of silence the broker gives the partitions of a consumer to another one. */
export const SESSION_LIMIT_MS = 10_000;

/** How long the broker may hold back an empty answer, in milliseconds. */
const FETCH_WAIT_MS = 500;

/** Pause after a message or a consumer failed through no fault of a message, in milliseconds; doubled up to the longest. */
export const FIRST_PAUSE_MS = 250;
export const LONGEST_PAUSE_MS = 5_000;

/** Header with the type of the message, so that others need not be read. */
export const TYPE_HEADER = 'type';

/** What Kafka says to a member that it has not heard of for too long. */
const FORGOTTEN = 'UNKNOWN_MEMBER_ID';

export type GroupOptions = {
  readonly kafka: Kafka;
  readonly groupId: string;
  readonly topics: readonly string[];
  readonly subscriptions: readonly Subscription[];
  readonly log: Logger;
  readonly report: Report;
};

/** One member of a consumer group, for as long as the process runs: what crashes begins anew. */
export function startGroup(options: GroupOptions): { drain(): Promise<void> } {
  const { log, report } = options;
  const stopping = new AbortController();
  const running = (async () => {
    for (let failures = 0; !stopping.signal.aborted; failures += 1) {
      try {
        await runMember(options, stopping.signal, () => {
          failures = 0;
          report(undefined);
        });
      } catch (error) {
        if (typeOf(error) !== FORGOTTEN) report(error);
        log.info({ err: error, group: options.groupId }, 'consumer begins anew');
        await restOrStop(failures, stopping.signal).catch(() => {});
      }
    }
  })();
  return {
    async drain() {
      stopping.abort();
      await running;
    },
  };
}

/** Joins the group and works until the process stops. @throws when the consumer crashed. */
async function runMember(options: GroupOptions, stopping: AbortSignal, joined: () => void): Promise<void> {
  const consumer = options.kafka.consumer({
    groupId: options.groupId,
    sessionTimeout: SESSION_LIMIT_MS,
    heartbeatInterval: SESSION_LIMIT_MS / 5,
    maxWaitTimeInMs: FETCH_WAIT_MS,
    allowAutoTopicCreation: false,
    retry: { retries: 4, restartOnFailure: async () => false },
  });
  const end = Promise.withResolvers<undefined>();
  const work = createWork(options, consumer, stopping, end.reject);
  consumer.on('consumer.crash', ({ payload }) => end.reject(payload.error));
  consumer.on('consumer.group_join', () => {
    void work.abandon();
    joined();
  });
  const stop = (): void => end.resolve(undefined);
  stopping.addEventListener('abort', stop, { once: true });
  const commits = setInterval(() => void work.commit(), COMMIT_INTERVAL_MS);
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...options.topics], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: work.take,
    });
    if (stopping.aborted) stop();
    await end.promise;
    await work.finish();
  } finally {
    clearInterval(commits);
    stopping.removeEventListener('abort', stop);
    void work.abandon();
    await consumer.disconnect().catch(() => {});
  }
}

type Partition = { readonly topic: string; readonly partition: number; readonly lanes: Lanes; committed: number };

/**
 * Takes messages off the partitions faster than they are finished, so that one that is tried again delays only its key.
 * What is told to the broker stays below the lowest unfinished message.
 */
function createWork(
  { subscriptions, log, groupId }: GroupOptions,
  consumer: Consumer,
  stopping: AbortSignal,
  crash: (error: unknown) => void,
) {
  const partitions = new Map<string, Partition>();
  const resting = new Map<string, () => void>();

  const resumeWithRoom = (name: string, { lanes }: Partition): void => {
    if (lanes.size() > PARTITION_WINDOW / 2) return;
    resting.get(name)?.();
    resting.delete(name);
  };
  const partitionOf = (name: string, topic: string, partition: number, first: number): Partition => {
    const known = partitions.get(name);
    if (known) return known;
    const made: Partition = {
      topic,
      partition,
      committed: first,
      lanes: createLanes(first, () => resumeWithRoom(name, made)),
    };
    partitions.set(name, made);
    return made;
  };
  const commit = async (): Promise<void> => {
    const ahead = [...partitions.values()].flatMap((one) => {
      const offset = one.lanes.finishedBelow();
      return offset > one.committed ? [{ one, offset }] : [];
    });
    if (ahead.length === 0) return;
    const offsets = ahead.map(({ one: { topic, partition }, offset }) => ({
      topic,
      partition,
      offset: String(offset),
    }));
    try {
      await consumer.commitOffsets(offsets);
      for (const { one, offset } of ahead) one.committed = Math.max(one.committed, offset);
    } catch (error) {
      log.info({ err: error, group: groupId }, 'finished messages may come again');
      // The library tells by the clock when to be heard of; after one was set back it stays silent and does not notice.
      if (typeOf(error) === FORGOTTEN) crash(error);
    }
  };
  /** After the group has shared its partitions out anew everything unfinished comes again, perhaps to another member. */
  const abandon = async (): Promise<void> => {
    const old = [...partitions.values()];
    partitions.clear();
    for (const resume of resting.values()) resume();
    resting.clear();
    await Promise.all(old.map(({ lanes }) => lanes.close()));
  };

  return {
    commit,
    abandon,
    async take({ batch, resolveOffset, pause }: EachBatchPayload): Promise<void> {
      if (stopping.aborted) return;
      const name = `${batch.topic}:${batch.partition}`;
      const partition = partitionOf(name, batch.topic, batch.partition, Number(batch.firstOffset() ?? 0));
      for (const message of batch.messages) {
        if (partition.lanes.size() >= PARTITION_WINDOW) {
          resting.set(name, pause());
          return;
        }
        const offset = Number(message.offset);
        const keyed = message.key?.toString() ?? '';
        if (offset >= partition.lanes.next())
          partition.lanes.take(offset, keyed, () => deliver(subscriptions, batch, message, stopping));
        resolveOffset(message.offset);
      }
    },
    async finish(): Promise<void> {
      await Promise.all([...partitions.values()].map(({ lanes }) => lanes.close()));
      await commit();
    },
  };
}

/** Hands a message over until it is taken. @throws when the process stops before. */
async function deliver(
  subscriptions: readonly Subscription[],
  { topic, partition }: { topic: string; partition: number },
  message: KafkaMessage,
  stopping: AbortSignal,
): Promise<void> {
  const headers = textsOf(message.headers);
  const text = message.value?.toString() ?? '';
  const sentAt = new Date(Number(message.timestamp)).toISOString();
  const place = { bus: 'kafka', topic, partition: String(partition), offset: message.offset };
  const origin = { ...place, ...headers, [SENT_AT]: sentAt };
  const type = headers[TYPE_HEADER];
  for (const { types, receive } of subscriptions) {
    if (type !== undefined && !types.includes(type)) continue;
    for (let failures = 0; ; failures += 1) {
      try {
        await receive(text, origin);
        break;
      } catch (error) {
        if (stopping.aborted) throw error;
        await restOrStop(failures, stopping);
      }
    }
  }
}

/** @throws when the process stops meanwhile. */
async function restOrStop(failures: number, signal: AbortSignal): Promise<void> {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
  await setTimeout(pause, undefined, { signal });
}

function textsOf(headers: IHeaders | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
