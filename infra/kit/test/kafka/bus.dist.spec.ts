import { describe, expect, it } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { BusUnavailable } from '../../src/events/bus.ts';
import { PUBLISH_WAIT_MS, startKafkaBus } from '../../src/events/kafka/bus.ts';
import { PARTITION_WINDOW } from '../../src/events/kafka/consumer.ts';
import { type KafkaSettings, kafkaSettings } from '../../src/events/kafka/settings.ts';
import { eventually } from '../../src/testing/harness.ts';
import { busContext } from '../busContext.ts';
import { busContract, OTHER_TYPE, TYPE } from '../busContract.ts';

const settingsWith = (given: Record<string, string> = {}): KafkaSettings => {
  const prefix = `bus_${Math.random().toString(36).slice(2, 10)}`;
  const { KAFKA_BROKERS } = process.env;
  return kafkaSettings.parse({ KAFKA_BROKERS, KAFKA_TOPIC_PREFIX: prefix, ...given }) as KafkaSettings;
};

describe('Kafka bus', () => {
  busContract(async () => {
    const { context, begin } = busContext();
    const bus = startKafkaBus(context, settingsWith(), [TYPE, OTHER_TYPE]);
    return {
      bus,
      begin,
      async stop() {
        await bus.drain();
        await bus.close();
      },
    };
  });
});

describe('Kafka bus with a consumer that lags', () => {
  it('takes no more than it may hold, and everything in the end', async () => {
    const { context, begin } = busContext();
    const bus = startKafkaBus(context, settingsWith({ KAFKA_PARTITIONS: '1' }), [TYPE]);
    const open = Promise.withResolvers<undefined>();
    let begun = 0;
    const heard: string[] = [];
    const receive = async (text: string): Promise<void> => {
      begun += 1;
      await open.promise;
      heard.push(text);
    };
    bus.subscribe({ group: 'lagging', types: [TYPE], receive });
    begin();
    const texts = Array.from({ length: PARTITION_WINDOW * 3 }, (_, index) => JSON.stringify({ index }));
    await Promise.all(texts.map((text, index) => bus.publish(TYPE, `key ${index}`, text)));
    await eventually(async () => expect(begun).toBe(PARTITION_WINDOW), 30_000);
    open.resolve(undefined);
    await eventually(async () => expect(heard.toSorted()).toEqual(texts.toSorted()), 30_000);
    await bus.drain();
    await bus.close();
  });
});

describe('Kafka bus and its topics', () => {
  it('creates them with the declared partitions and retention', async () => {
    const settings = settingsWith({ KAFKA_PARTITIONS: '3', KAFKA_RETENTION_HOURS: '48' });
    const { context, begin } = busContext();
    const bus = startKafkaBus(context, settings, [TYPE]);
    begin();
    await bus.publish(TYPE, 'k', '{}');
    await bus.drain();
    await bus.close();
    const admin = new Kafka({ brokers: [...settings.KAFKA_BROKERS], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    const topic = `${settings.KAFKA_TOPIC_PREFIX}.tests.thing`;
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    const described = await admin.describeConfigs({
      resources: [{ type: 2, name: topic, configNames: ['retention.ms'] }],
      includeSynonyms: false,
    });
    await admin.disconnect();
    expect(topics[0]?.partitions).toHaveLength(3);
    expect(described.resources[0]?.configEntries[0]?.configValue).toBe(String(48 * 3_600_000));
  });

  it('says what to do when there are too few partitions', async () => {
    const settings = settingsWith({ KAFKA_PARTITIONS: '2' });
    const first = busContext();
    const narrow = startKafkaBus(first.context, settings, [TYPE]);
    first.begin();
    await narrow.publish(TYPE, 'k', '{}');
    await narrow.drain();
    await narrow.close();
    const second = busContext();
    const wide = startKafkaBus(second.context, { ...settings, KAFKA_PARTITIONS: 4 }, [TYPE]);
    second.begin();
    await eventually(async () => expect(second.failures).toHaveLength(1));
    expect(second.failures[0]?.message).toContain('KAFKA_PARTITIONS asks for 4 partitions');
    await wide.drain();
    await wide.close();
  });
});

describe('Kafka bus without brokers', () => {
  it('stays, is not ready and refuses messages for now', async () => {
    const { context, begin, failures } = busContext();
    const bus = startKafkaBus(context, settingsWith({ KAFKA_BROKERS: '127.0.0.1:1' }), [TYPE]);
    bus.subscribe({ group: 'lonely', types: [TYPE], receive: async () => {} });
    begin();
    const refused = bus.publish(TYPE, 'k', '{}').catch((error: unknown) => error);
    await eventually(async () => {
      expect(await context.health.get('events.kafka')?.()).toMatch(
        /127\.0\.0\.1:1 cannot be reached .*check KAFKA_BROKERS/,
      );
    }, PUBLISH_WAIT_MS);
    expect(await refused).toBeInstanceOf(BusUnavailable);
    expect(failures).toEqual([]);
    await bus.drain();
    await bus.close();
  });
});
