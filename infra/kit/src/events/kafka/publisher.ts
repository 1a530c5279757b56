import { setTimeout } from 'node:timers/promises';
import { type Kafka, type Message, Partitioners, type Producer } from 'kafkajs';
import { BusUnavailable, MAX_MESSAGE_BYTES, UndeliverableMessage } from '../bus.ts';
import { typeOf } from './client.ts';

/** How long a message waits for others to share a request with, in milliseconds. */
export const LINGER_MS = 3;

/** Largest request: messages, and bytes of their texts (the broker's limit holds for a batch as for one message). */
export const BATCH_MESSAGES = 500;
export const BATCH_BYTES = MAX_MESSAGE_BYTES;

/** Messages that may wait for a request; with more the bus asks its senders to come again later. */
export const QUEUED_MESSAGES = 5_000;

type Waiting = {
  readonly topic: string;
  readonly message: Message;
  readonly bytes: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
};

/** How the brokers are doing, told after every request. */
export type Report = (error: unknown) => void;

/** Sends messages in small batches, one request after the other, so that a key keeps its order. */
export function createPublisher(kafka: Kafka, report: Report) {
  const queue: Waiting[] = [];
  let producer: Promise<Producer> | undefined;
  let sending: Promise<void> | undefined;

  const request = async (batch: readonly Waiting[]): Promise<void> => {
    producer ??= connect(kafka);
    const byTopic = Map.groupBy(batch, ({ topic }) => topic);
    const topicMessages = [...byTopic].map(([topic, list]) => ({
      topic,
      messages: list.map(({ message }) => message),
    }));
    await (await producer).sendBatch({ acks: -1, topicMessages });
  };
  /**
   * A producer numbers what it sends. After a request whose end is unknown the next one would bear the same numbers,
   * and the broker might take it for the first one's repetition and drop it; so a new producer begins with new numbers.
   */
  const renew = async (): Promise<void> => {
    const old = producer;
    producer = undefined;
    await old?.then((one) => one.disconnect()).catch(() => {});
  };
  const send = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      await request(batch);
      report(undefined);
      for (const { resolve } of batch) resolve();
    } catch (error) {
      await renew();
      if (typeOf(error) !== 'MESSAGE_TOO_LARGE') {
        report(error);
        const reason = new BusUnavailable(`Kafka did not take the message: ${(error as Error).message}`, {
          cause: error,
        });
        for (const { reject } of [...batch, ...queue.splice(0)]) reject(reason);
      } else if (batch.length > 1) {
        for (const one of batch) await send([one]);
      } else {
        batch[0]?.reject(new UndeliverableMessage('Kafka refuses the message as too large', { cause: error }));
      }
    }
  };
  const sendAll = async (): Promise<void> => {
    while (queue.length > 0) {
      if (queue.length < BATCH_MESSAGES) await setTimeout(LINGER_MS);
      await send(queue.splice(0, batchLength(queue)));
    }
  };

  return {
    /** Resolves when every in-sync replica has the message. @throws BusUnavailable @throws UndeliverableMessage */
    publish(topic: string, message: Message & { value: string }): Promise<void> {
      if (queue.length >= QUEUED_MESSAGES)
        return Promise.reject(new BusUnavailable(`${QUEUED_MESSAGES} messages wait for Kafka already`));
      return new Promise((resolve, reject) => {
        queue.push({ topic, message, bytes: Buffer.byteLength(message.value), resolve, reject });
        sending ??= sendAll().finally(() => {
          sending = undefined;
        });
      });
    },
    async stop(): Promise<void> {
      await sending;
      await renew();
    },
  };
}

async function connect(kafka: Kafka): Promise<Producer> {
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  await producer.connect();
  return producer;
}

/** How many of the first messages fit into one request; at least one. */
function batchLength(queue: readonly { bytes: number }[]): number {
  let bytes = 0;
  let length = 0;
  for (const one of queue) {
    bytes += one.bytes;
    if (length > 0 && (bytes > BATCH_BYTES || length >= BATCH_MESSAGES)) break;
    length += 1;
  }
  return length;
}
