import { createLogger } from '../../logging.ts';
import { createClient, explainKafka, typeOf } from './client.ts';
import type { KafkaSettings } from './settings.ts';
import { groupId } from './topics.ts';

/** States of a group that nobody is a member of. */
export const WITHOUT_MEMBERS = ['Empty', 'Dead', 'Unknown'];

/**
 * Sets a service back to what was published from a time on, for after its database came back from a backup: its inbox
 * came back with it, so what the backup knows has no effect and what it lacks happens now, exactly once. It does not
 * rebuild from nothing: an effect is not a projection, and without the inbox sums would be booked and events sent twice.
 * @returns how many messages come again. @throws Error while the service runs or Kafka does not answer.
 */
export async function rewindGroup(settings: KafkaSettings, service: string, from: Date): Promise<number> {
  const id = groupId(settings.KAFKA_TOPIC_PREFIX, service);
  const admin = createClient(settings, createLogger('silent')).admin();
  try {
    await admin.connect();
    const { groups } = await admin.describeGroups([id]);
    if (groups.some(({ state }) => !WITHOUT_MEMBERS.includes(state)))
      throw new Error(`${service} is running; stop all its replicas first.`);
    let again = 0;
    for (const { topic, partitions } of await admin.fetchOffsets({ groupId: id })) {
      const targets = await admin.fetchTopicOffsetsByTimestamp(topic, from.getTime());
      const before = new Map(partitions.map(({ partition, offset }) => [partition, Number(offset)]));
      // Only backwards: going forwards would skip what was never read.
      const back = targets.filter(({ partition, offset }) => Number(offset) < (before.get(partition) ?? 0));
      if (back.length > 0) await admin.setOffsets({ groupId: id, topic, partitions: back });
      again += back.reduce((sum, { partition, offset }) => sum + (before.get(partition) ?? 0) - Number(offset), 0);
    }
    return again;
  } catch (error) {
    throw isOfKafka(error) ? new Error(explainKafka(error, settings), { cause: error }) : error;
  } finally {
    await admin.disconnect().catch(() => {});
  }
}

export const isOfKafka = (error: unknown): boolean =>
  typeOf(error) !== undefined || (error instanceof Error && error.name.startsWith('KafkaJS'));
