import { setTimeout as pause } from 'node:timers/promises';
import type { Admin, Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { TYPE_HEADER } from './consumer.ts';
import { WITHOUT_MEMBERS } from './rewind.ts';

/** Messages that are dealt with before the place is told to the broker. */
export const READ_CHUNK = 50;

/** After so many milliseconds the broker forgets a reader that was killed; the shortest it takes by itself. */
export const READER_SESSION_MS = 6_000;

/** Without a message for so many milliseconds reading is given up. */
export const READER_STALL_MS = 60_000;

const LOOK_AGAIN_MS = 500;

/** A message as it stands in a topic; without a type when its sender gave none. */
export type Stored = { readonly type: string | undefined; readonly key: string; readonly text: string };

export type ReadOptions = {
  readonly groupId: string;
  readonly topics: readonly string[];
  /** Messages sent before are left out. */
  readonly from: Date | undefined;
  /** Deals with some messages of one partition. What it throws ends the reading. */
  take(messages: readonly Stored[]): Promise<void>;
  /** Called after each chunk; both counts are of this run. */
  onProgress(read: number, total: number): void;
};

type Partition = { readonly topic: string; readonly partition: number; position: number; readonly end: number };

/**
 * Reads topics up to the end they have now, beside the groups of the services, in a group of its own: a reader that was
 * killed goes on where its last chunk ended. The group stays until `removeGroup`. @throws when another one reads in its name.
 */
export async function readTopics(kafka: Kafka, admin: Admin, options: ReadOptions): Promise<void> {
  await untilAlone(admin, options.groupId);
  const partitions = await placesOf(admin, options);
  const open = partitions.filter(({ position, end }) => position < end);
  if (open.length === 0) return;
  const consumer = kafka.consumer({
    groupId: options.groupId,
    sessionTimeout: READER_SESSION_MS,
    heartbeatInterval: READER_SESSION_MS / 5,
    allowAutoTopicCreation: false,
    retry: { retries: 4, restartOnFailure: async () => false },
  });
  const { ended, take, stop } = createReader(consumer, options, open);
  consumer.on('consumer.crash', ({ payload }) => stop(payload.error));
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...options.topics], fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: take });
    for (const { topic, partition, position } of open) consumer.seek({ topic, partition, offset: String(position) });
    await ended;
  } finally {
    stop(undefined);
    await consumer.disconnect().catch(() => {});
  }
}

function createReader(consumer: Consumer, { take: act, onProgress }: ReadOptions, open: readonly Partition[]) {
  const total = open.reduce((sum, { position, end }) => sum + end - position, 0);
  const places = new Map(open.map((place) => [`${place.topic}:${place.partition}`, place]));
  const { promise: ended, resolve, reject } = Promise.withResolvers<undefined>();
  ended.catch(() => {});
  let over = false;
  let read = 0;
  const stop = (error: Error | undefined): void => {
    over = true;
    clearTimeout(stall);
    if (error) reject(error);
    else resolve(undefined);
  };
  const silence = (): void => stop(new Error(`Kafka has sent nothing for ${READER_STALL_MS / 1_000} seconds`));
  let stall = setTimeout(silence, READER_STALL_MS);
  /** A message may take longer than the broker waits for a sign of life, or than its silence may last. */
  const alive = async (work: Promise<void>, heartbeat: () => Promise<void>): Promise<void> => {
    clearTimeout(stall);
    const beats = setInterval(() => void heartbeat().catch(() => {}), READER_SESSION_MS / 5);
    try {
      await work;
    } finally {
      clearInterval(beats);
      if (!over) stall = setTimeout(silence, READER_STALL_MS);
    }
  };

  const deal = async (place: Partition, messages: KafkaMessage[], payload: EachBatchPayload): Promise<void> => {
    while (messages.length > 0 && !over) {
      const chunk = messages.splice(0, READ_CHUNK);
      await alive(act(chunk.map(stored)), payload.heartbeat);
      place.position = Number(chunk.at(-1)?.offset) + 1;
      const { topic, partition, position } = place;
      await consumer.commitOffsets([{ topic, partition, offset: String(position) }]);
      payload.resolveOffset(String(position - 1));
      read += chunk.length;
      onProgress(read, total);
    }
  };

  return {
    ended,
    stop,
    async take(payload: EachBatchPayload): Promise<void> {
      const { topic, partition, messages } = payload.batch;
      const place = places.get(`${topic}:${partition}`);
      // Before the reader has found its place the broker may begin earlier.
      const wanted = messages.filter(
        ({ offset }) => place && Number(offset) >= place.position && Number(offset) < place.end,
      );
      try {
        if (place) await deal(place, wanted, payload);
        // Where the last messages before the end are gone, later ones or the end itself show it.
        if (place && !over && Number(payload.batch.lastOffset()) + 1 >= place.end) place.position = place.end;
        if (!place || place.position >= place.end) payload.pause();
        if (open.every(({ position, end }) => position >= end)) stop(undefined);
      } catch (error) {
        stop(error as Error);
      }
    },
  };
}

const stored = ({ key, value, headers }: KafkaMessage): Stored => ({
  type: headers?.[TYPE_HEADER]?.toString(),
  key: key?.toString() ?? '',
  text: value?.toString() ?? '',
});

/** Where each partition is to be read from and to. */
async function placesOf(admin: Admin, { groupId, topics, from }: ReadOptions): Promise<Partition[]> {
  const places = await Promise.all(
    topics.map(async (topic) => {
      const ends = await admin.fetchTopicOffsets(topic);
      const starts = from ? await admin.fetchTopicOffsetsByTimestamp(topic, from.getTime()) : [];
      const [known] = await admin.fetchOffsets({ groupId, topics: [topic] });
      return ends.map(({ partition, low, high }): Partition => {
        const committed = Number(known?.partitions.find((one) => one.partition === partition)?.offset ?? -1);
        const start = Number(starts.find((one) => one.partition === partition)?.offset ?? low);
        return { topic, partition, position: Math.max(Number(low), start, committed), end: Number(high) };
      });
    }),
  );
  return places.flat();
}

/** A reader that was killed counts as a member for a while. */
async function untilAlone(admin: Admin, groupId: string): Promise<void> {
  const limit = performance.now() + 2 * READER_SESSION_MS;
  for (;;) {
    const { groups } = await admin.describeGroups([groupId]);
    if (groups.every(({ state }) => WITHOUT_MEMBERS.includes(state))) return;
    if (performance.now() > limit) throw new Error('it is running already in another process');
    await pause(LOOK_AGAIN_MS);
  }
}

/** Removes what the broker knows of a group without members; one that is not there is no error. */
export async function removeGroup(admin: Admin, groupId: string): Promise<void> {
  const { groups } = await admin.listGroups();
  if (groups.some((group) => group.groupId === groupId)) await admin.deleteGroups([groupId]);
}
