import kafkajs, { type Admin } from 'kafkajs';
import { KEPT_FOR_EVER_MS } from './topics.ts';

const MS_PER_HOUR = 3_600_000;

/** What a topic still has of what was ever sent to it. */
export type History = {
  readonly topic: string;
  readonly messages: number;
  /** Why earlier messages are missing from it, as far as the broker can tell. */
  readonly gap?: string;
  /** Why messages will be missing from it one day. */
  readonly ends?: string;
};

/** Looks at the beginning of a topic and at how long it keeps messages. */
export async function historyOf(admin: Admin, topic: string): Promise<History> {
  const places = await admin.fetchTopicOffsets(topic);
  const resource = { type: kafkajs.ConfigResourceTypes.TOPIC, name: topic };
  const configNames = ['cleanup.policy', 'retention.ms', 'retention.bytes'];
  const described = await admin.describeConfigs({ resources: [{ ...resource, configNames }], includeSynonyms: false });
  const entries = described.resources.flatMap(({ configEntries }) => configEntries);
  const valueOf = (name: string) => entries.find(({ configName }) => configName === name)?.configValue ?? '';
  const messages = places.reduce((sum, { low, high }) => sum + Number(high) - Number(low), 0);
  const deleted = places.reduce((sum, { low }) => sum + Number(low), 0);
  const gap = gapOf(deleted, valueOf('cleanup.policy'));
  const kept = Number(valueOf('retention.ms'));
  const bytes = Number(valueOf('retention.bytes') || '-1');
  const ends =
    kept !== KEPT_FOR_EVER_MS ? `after ${kept / MS_PER_HOUR} hours` : bytes > 0 ? `beyond ${bytes} bytes` : undefined;
  return { topic, messages, ...(gap && { gap }), ...(ends && { ends }) };
}

function gapOf(deleted: number, policy: string): string | undefined {
  if (deleted > 0) return `its first ${deleted} messages are deleted`;
  if (policy.includes('compact'))
    return 'it is compacted, which keeps one message of a subject and drops its other facts';
  return undefined;
}
