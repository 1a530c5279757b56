import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { listDeadLetters, replayDeadLetter } from '../../src/events/deadLetters.ts';
import { eventually } from '../../src/testing/harness.ts';
import { certify, UNLUCKY_MINUTES } from './ledger.ts';
import { expectExact, type Ledger, startLedger } from './running.ts';

const brokers = () => String(process.env['KAFKA_BROKERS']);
const persons = (name: string, count: number) => Array.from({ length: count }, (_, index) => `per_${name}_${index}`);

let ledger: Ledger;
let lenient = false;

beforeAll(async () => {
  ledger = await startLedger({ KAFKA_BROKERS: brokers() }, () => lenient);
});
afterAll(() => ledger.stop());

const certifyAll = (people: readonly string[], from: number, to: number) =>
  Promise.all(
    people.map(async (person) => {
      for (let sequence = from; sequence <= to; sequence += 1) await certify(ledger.database, person, sequence);
    }),
  );

describe('exactly once over Kafka', () => {
  it('acts once on every message, each person in order, and says what lags and waits', async () => {
    const people = persons('plain', 20);
    await certifyAll(people, 1, 10);
    await expectExact(ledger.database, people, 10);
    await eventually(async () => expect(await ledger.pending()).toBe(0));
    await eventually(async () => {
      const metrics = await ledger.context.metrics.metrics();
      expect(metrics).toContain('linli_outbox_pending{service="ledger"} 0');
      expect(metrics).toContain('linli_outbox_oldest_seconds{service="ledger"} 0');
      expect(metrics).toMatch(/linli_events_lag\{group="\w+\.ledger",topic="\w+\.volunteering\.hours"\} 0/);
    });
  });

  it('does nothing twice when the marks of a relay are lost after publishing', async () => {
    const people = persons('unmarked', 10);
    await certifyAll(people, 1, 5);
    await expectExact(ledger.database, people, 5);
    await eventually(async () => expect(await ledger.pending()).toBe(0));
    const outbox = ledger.database.connection.collection('outbox');
    await outbox.updateMany({ subject: { $in: people } }, { $set: { pending: true }, $unset: { publishedAt: '' } });
    await certifyAll(people, 6, 6);
    await eventually(async () => expect(await ledger.pending()).toBe(0), 30_000);
    await expectExact(ledger.database, people, 6);
  });

  it('buries a poisoned message in both places, goes on, and acts once when it is replayed', async () => {
    const people = persons('poison', 5);
    const [victim = ''] = people;
    await certifyAll(people, 1, 3);
    await certify(ledger.database, victim, 4, UNLUCKY_MINUTES);
    await certifyAll(people.slice(1), 4, 6);
    await expectExact(ledger.database, people.slice(1), 6);
    const [letter] = await eventually(async () => {
      const letters = await listDeadLetters(ledger.database.connection);
      expect(letters).toHaveLength(1);
      return letters;
    });
    expect(letter).toMatchObject({
      consumer: 'hoursCertified',
      reason: '13 is unlucky',
      attempts: 4,
      origin: {
        bus: 'kafka',
        topic: `${ledger.shared.KAFKA_TOPIC_PREFIX}.volunteering.hours`,
        'content-type': 'application/cloudevents+json',
      },
    });
    const buried = await readTopic(`${ledger.shared.KAFKA_TOPIC_PREFIX}.ledger.dead-letters`);
    expect(buried.value).toBe(letter?.text);
    expect(buried.headers).toMatchObject({
      reason: '13 is unlucky',
      attempts: '4',
      'log-id': letter?.logId,
      'original-topic': `${ledger.shared.KAFKA_TOPIC_PREFIX}.volunteering.hours`,
      'original-offset': letter?.origin['offset'],
    });
    lenient = true;
    if (letter) await replayDeadLetter(ledger.database.connection, letter, () => ledger.database.connection);
    if (letter) await replayDeadLetter(ledger.database.connection, letter, () => ledger.database.connection);
    await eventually(async () => {
      const journal = await ledger.database.connection.collection('journals').findOne({ _id: victim as never });
      expect(journal).toMatchObject({ minutes: 43, sequences: [1, 2, 3, 4] });
    });
    await eventually(async () => expect(await ledger.pending()).toBe(0));
    expect(await listDeadLetters(ledger.database.connection)).toEqual([]);
  });

  it('puts a message of 2 MB to the dead letters of its sender and sends the others', async () => {
    const people = persons('large', 5);
    const [victim = ''] = people;
    await certify(ledger.database, victim, 1, 10, 'x'.repeat(2_000_000));
    await certifyAll(people.slice(1), 1, 3);
    await certify(ledger.database, victim, 2);
    await expectExact(ledger.database, people.slice(1), 3);
    await eventually(async () => expect(await ledger.pending()).toBe(0));
    const [letter] = await listDeadLetters(ledger.database.connection);
    expect(letter).toMatchObject({ consumer: 'relay', reason: expect.stringContaining('at most 900000') });
  });
});

async function readTopic(topic: string): Promise<{ value: string | undefined; headers: Record<string, string> }> {
  const kafka = new Kafka({ brokers: [brokers()], logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: `${topic}.reader` });
  const first = Promise.withResolvers<{ value: string | undefined; headers: Record<string, string> }>();
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message: { value, headers } }) => {
      const texts = Object.entries(headers ?? {}).map(([name, header]) => [name, String(header)]);
      first.resolve({ value: value?.toString(), headers: Object.fromEntries(texts) });
    },
  });
  const found = await first.promise;
  await consumer.disconnect();
  return found;
}
