import { setTimeout as pause } from 'node:timers/promises';
import type { Admin, Kafka } from 'kafkajs';
import { StartError } from '../../config/environment.ts';
import type { ModuleContext } from '../../runtime/module.ts';
import { TRACEPARENT, currentTraceparent } from '../../tracing/spans.ts';
import { assertDeliverable, type Bus, BusUnavailable, type Subscription, UndeliverableMessage } from '../bus.ts';
import type { DeadLetter } from '../deadLetters.ts';
import { eventMetrics } from '../metrics.ts';
import { createClient, explainKafka } from './client.ts';
import { LONGEST_PAUSE_MS, startGroup, TYPE_HEADER } from './consumer.ts';
import { LAG_LOOK_MS, measureLag } from './lag.ts';
import { createPublisher } from './publisher.ts';
import type { KafkaSettings } from './settings.ts';
import { deadLetterTopic, ensureTopics, groupId, topicOf } from './topics.ts';

/** How long a message waits for Kafka to be ready at the start, in milliseconds. */
export const PUBLISH_WAIT_MS = 10_000;

/** Characters of a reason that go along with a dead letter in a header. */
const REASON_LENGTH = 1_000;

const CONTENT_TYPE = { 'content-type': 'application/cloudevents+json' };

export type KafkaBus = Bus & { drain(): Promise<void>; close(): Promise<void> };

/**
 * The bus between processes. Brokers that cannot be reached fail no start: they are tried again, the process is not
 * ready meanwhile, and messages wait in the outbox.
 */
export function startKafkaBus(context: ModuleContext, settings: KafkaSettings, types: readonly string[]): KafkaBus {
  const prefix = settings.KAFKA_TOPIC_PREFIX;
  const kafka = createClient(settings, context.log);
  const troubles = createTroubles(context, settings);
  const publisher = createPublisher(kafka, troubles.of('publisher'));
  const subscriptions: Subscription[] = [];
  const groups: { drain(): Promise<void> }[] = [];
  const stopping = new AbortController();
  const ready = Promise.withResolvers<undefined>();
  ready.promise.catch(() => {});

  const groupsOf = () =>
    [...Map.groupBy(subscriptions, ({ group }) => group)].map(([group, list]) => ({
      id: groupId(prefix, group),
      topics: [...new Set(list.flatMap((one) => one.types.map((type) => topicOf(prefix, type))))],
      subscriptions: list,
    }));
  const prepare = async (admin: Admin): Promise<void> => {
    const subscribed = subscriptions.flatMap((one) => one.types);
    await ensureTopics(
      admin,
      settings,
      [...types, ...subscribed],
      [...new Set(subscriptions.map(({ group }) => group))],
    );
  };
  const begin = async (): Promise<void> => {
    await untilPrepared(kafka, prepare, troubles.of('topics'), stopping.signal);
    if (stopping.signal.aborted) return;
    ready.resolve(undefined);
    for (const { id, ...group } of groupsOf())
      groups.push(startGroup({ kafka, groupId: id, ...group, log: context.log, report: troubles.of(id) }));
  };
  context.onStarted(() => {
    begin().catch((error: unknown) => {
      ready.reject(error);
      context.fail(error instanceof Error ? error : new Error(String(error)));
    });
  });
  const lag = watchLag(kafka, groupsOf, context);

  return {
    reachesAll: true,
    shared: true,
    subscribe: (subscription) => void subscriptions.push(subscription),
    async publish(type, key, text) {
      assertDeliverable(type, text);
      await within(ready.promise, PUBLISH_WAIT_MS);
      const traceparent = currentTraceparent();
      const headers = { ...CONTENT_TYPE, [TYPE_HEADER]: type, ...(traceparent && { [TRACEPARENT]: traceparent }) };
      await publisher.publish(topicOf(prefix, type), { key, value: text, headers });
    },
    async bury(group, letter) {
      const topic = deadLetterTopic(prefix, group);
      const message = { key: letter._id, value: letter.text, headers: headersOf(letter) };
      await publisher.publish(topic, message).catch((error: unknown) => {
        // With what the headers add the largest ones do not fit; the service's own dead letters have the text.
        if (error instanceof UndeliverableMessage) return publisher.publish(topic, { ...message, value: '' });
        throw error;
      });
    },
    async drain() {
      stopping.abort();
      ready.reject(new BusUnavailable('this process stops before Kafka was ready'));
      await Promise.all(groups.map((group) => group.drain()));
    },
    async close() {
      await lag.stop();
      await publisher.stop();
    },
  };
}

function headersOf({ consumer, reason, logId, attempts, failedAt, origin }: DeadLetter): Record<string, string> {
  const original = Object.entries(origin).map(([name, value]) => [`original-${name}`, value]);
  return {
    ...CONTENT_TYPE,
    consumer,
    reason: reason.slice(0, REASON_LENGTH),
    'log-id': logId,
    attempts: String(attempts),
    'failed-at': failedAt.toISOString(),
    ...Object.fromEntries(original),
  };
}

/** Tries until the topics are there or the process stops. @throws StartError for topics that do not fit. */
async function untilPrepared(
  kafka: Kafka,
  prepare: (admin: Admin) => Promise<void>,
  report: (error: unknown) => void,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    const admin = kafka.admin();
    try {
      await admin.connect();
      await prepare(admin);
      return report(undefined);
    } catch (error) {
      if (error instanceof StartError) throw error;
      report(error);
      await pause(LONGEST_PAUSE_MS, undefined, { signal: stopping }).catch(() => {});
    } finally {
      await admin.disconnect().catch(() => {});
    }
  }
}

/** What is wrong with Kafka, said once in the log when it begins and ends, and to whoever asks for readiness. */
function createTroubles({ health, log }: ModuleContext, settings: KafkaSettings) {
  const troubles = new Map<string, string>([
    ['topics', `Kafka at ${settings.KAFKA_BROKERS.join(', ')} has not been reached yet`],
  ]);
  let said: string | undefined;
  health.set('events.kafka', async () => troubles.values().next().value);
  return {
    of: (part: string) => (error: unknown) => {
      if (error === undefined) troubles.delete(part);
      else troubles.set(part, explainKafka(error, settings));
      const now = troubles.values().next().value;
      if (now === said) return;
      if (now !== undefined) log.error({ err: error }, `${now} It is tried again; events wait in the outbox.`);
      else if (said !== undefined) log.warn(`Kafka at ${settings.KAFKA_BROKERS.join(', ')} is back.`);
      said = now;
    },
  };
}

function watchLag(kafka: Kafka, groupsOf: () => Parameters<typeof measureLag>[1], { metrics, log }: ModuleContext) {
  const { lag } = eventMetrics(metrics);
  let admin: Admin | undefined;
  let looking: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    if (groupsOf().length === 0) return;
    try {
      admin ??= kafka.admin({ retry: { retries: 0 } });
      await admin.connect();
      await measureLag(admin, groupsOf(), lag);
    } catch (error) {
      log.debug({ err: error }, 'lag is not known');
    }
  };
  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
  }, LAG_LOOK_MS);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
      await admin?.disconnect().catch(() => {});
    },
  };
}

/** @throws BusUnavailable when it takes longer. */
async function within(work: Promise<void | undefined>, limitMs: number): Promise<void> {
  const { promise: limit, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new BusUnavailable('Kafka is not ready yet')), limitMs);
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
