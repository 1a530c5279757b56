import { once } from 'node:events';
import { connect } from 'node:net';
import { kafkaSettings } from '@linli/kit/events/kafka/settings.ts';
import { createClient } from '@linli/kit/events/kafka/client.ts';
import { createLogger } from '@linli/kit/logging.ts';

/** Empties a Redis. */
export async function emptyRedis(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  try {
    socket.write('FLUSHALL\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    if (answer.toString() !== '+OK\r\n') throw new Error(`Redis says ${answer.toString()}`);
  } finally {
    socket.destroy();
  }
}

/** Puts a message into a topic that no service of ours would have written. */
export async function poison(brokers: string, topic: string, value: string): Promise<void> {
  const { KAFKA_BROKERS = [], ...settings } = kafkaSettings.parse({ KAFKA_BROKERS: brokers });
  const producer = createClient({ ...settings, KAFKA_BROKERS }, createLogger('error')).producer();
  await producer.connect();
  try {
    await producer.send({ topic, messages: [{ key: 'poisoned', value }] });
  } finally {
    await producer.disconnect();
  }
}
