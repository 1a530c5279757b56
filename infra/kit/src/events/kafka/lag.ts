import type { Admin } from 'kafkajs';
import type { Gauge } from 'prom-client';

/** How often the lag of the groups is looked at, in milliseconds. */
export const LAG_LOOK_MS = 5_000;

/** Sets, for every topic of a group, how many messages it has not finished yet. */
export async function measureLag(
  admin: Admin,
  groups: readonly { readonly id: string; readonly topics: readonly string[] }[],
  lag: Gauge<'group' | 'topic'>,
): Promise<void> {
  const topics = [...new Set(groups.flatMap((group) => group.topics))];
  const ends = new Map(
    await Promise.all(
      topics.map(async (topic) => {
        const offsets = await admin.fetchTopicOffsets(topic);
        return [topic, new Map(offsets.map(({ partition, low, high }) => [partition, { low, high }]))] as const;
      }),
    ),
  );
  for (const group of groups) {
    for (const { topic, partitions } of await admin.fetchOffsets({ groupId: group.id, topics: [...group.topics] })) {
      const behind = partitions.map(({ partition, offset }) => {
        const end = ends.get(topic)?.get(partition);
        return end ? Number(end.high) - Math.max(Number(offset), Number(end.low)) : 0;
      });
      lag.set(
        { group: group.id, topic },
        behind.reduce((sum, one) => sum + Math.max(one, 0), 0),
      );
    }
  }
}
