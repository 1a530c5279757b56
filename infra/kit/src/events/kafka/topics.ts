import { areaDefined, memberReportAccepted, memberReportWithdrawn } from '@linli/contracts';
import kafkajs, { type Admin, type ITopicConfig } from 'kafkajs';
import { StartError } from '../../config/environment.ts';
import { MAX_MESSAGE_BYTES } from '../bus.ts';
import { INBOX_KEPT_SECONDS } from '../inbox.ts';
import type { KafkaSettings } from './settings.ts';

/** Dead letters are looked at by people; one partition keeps them in the order they came. */
const DEAD_LETTER_PARTITIONS = 1;

const MS_PER_HOUR = 3_600_000;

/** Kafka's `retention.ms` for a topic that loses nothing. */
export const KEPT_FOR_EVER_MS = -1;

/**
 * Facts from which services build projections (docs/adr/0009). Their topics are kept for ever, and whole: a key is the subject of several
 * facts, so compaction would drop the definition of a community after its re-gridding, and an acceptance after the withdrawal.
 */
export const LASTING_TYPES: readonly string[] = [areaDefined, memberReportAccepted, memberReportWithdrawn].map(
  ({ type }) => type,
);

/** `<prefix>.<publisher>.<aggregate>`: the channel of the event's contract, for a type `<publisher>.<aggregate>.<fact>`. */
export const topicOf = (prefix: string, type: string): string => `${prefix}.${type.slice(0, type.lastIndexOf('.'))}`;

export const groupId = (prefix: string, group: string): string => `${prefix}.${group}`;

export const deadLetterTopic = (prefix: string, group: string): string => `${prefix}.${group}.dead-letters`;

/**
 * Creates the topics that are missing. Those that are there stay as they are, as more partitions would move subjects.
 * @throws StartError when one has fewer partitions than declared or refuses our largest messages.
 */
export async function ensureTopics(
  admin: Admin,
  settings: KafkaSettings,
  types: readonly string[],
  groups: readonly string[],
): Promise<void> {
  const { KAFKA_TOPIC_PREFIX: prefix, KAFKA_PARTITIONS, KAFKA_RETENTION_HOURS, KAFKA_REPLICATION } = settings;
  const topics = [...new Set(types.map((type) => topicOf(prefix, type)))];
  const lasting = new Set(LASTING_TYPES.map((type) => topicOf(prefix, type)));
  const existing = new Set(await admin.listTopics());
  const topic = (name: string, numPartitions: number, keptMs: number): ITopicConfig => ({
    topic: name,
    numPartitions,
    replicationFactor: KAFKA_REPLICATION ?? -1,
    configEntries: [
      { name: 'retention.ms', value: String(keptMs) },
      // Brokers refuse messages from a clock far ahead of theirs; times of their own also make one order to rewind by.
      { name: 'message.timestamp.type', value: 'LogAppendTime' },
    ],
  });
  const missing = [
    ...topics.map((name) =>
      topic(name, KAFKA_PARTITIONS, lasting.has(name) ? KEPT_FOR_EVER_MS : KAFKA_RETENTION_HOURS * MS_PER_HOUR),
    ),
    ...groups.map((group) => topic(deadLetterTopic(prefix, group), DEAD_LETTER_PARTITIONS, INBOX_KEPT_SECONDS * 1_000)),
  ].filter(({ topic: name }) => !existing.has(name));
  // Another process may be creating the same ones: the library takes that for success.
  if (missing.length > 0) await admin.createTopics({ topics: missing, waitForLeaders: true });
  const there = topics.filter((name) => existing.has(name));
  if (there.length > 0) await checkTopics(admin, there, KAFKA_PARTITIONS);
}

async function checkTopics(admin: Admin, topics: string[], partitions: number): Promise<void> {
  const metadata = await admin.fetchTopicMetadata({ topics });
  const narrow = metadata.topics.filter((one) => one.partitions.length < partitions);
  if (narrow.length > 0) {
    const found = narrow.map((one) => `${one.name} has ${one.partitions.length}`).join(', ');
    throw new StartError(
      `KAFKA_PARTITIONS asks for ${partitions} partitions, but ${found}. Set KAFKA_PARTITIONS to what is there, or stop every service, let the consumers finish and add partitions with Kafka's own tools: more partitions move subjects and would break their order.`,
    );
  }
  const resources = topics.map((name) => ({
    type: kafkajs.ConfigResourceTypes.TOPIC,
    name,
    configNames: ['max.message.bytes'],
  }));
  const described = await admin.describeConfigs({ resources, includeSynonyms: false });
  for (const { resourceName, configEntries } of described.resources) {
    const limit = Number(configEntries.find(({ configName }) => configName === 'max.message.bytes')?.configValue);
    if (limit <= MAX_MESSAGE_BYTES)
      throw new StartError(
        `Topic ${resourceName} takes messages of ${limit} bytes at most; raise its max.message.bytes above ${MAX_MESSAGE_BYTES}.`,
      );
  }
}
