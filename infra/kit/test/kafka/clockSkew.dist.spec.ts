import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { hoursCertified } from '@linli/contracts';
import { Kafka, logLevel } from 'kafkajs';
import { type Lease, LEASE_MS, LEASE_RENEW_MS } from '../../src/events/leases.ts';
import { OUTBOX_PARTITIONS, type OutboxEntry } from '../../src/events/outbox.ts';
import { groupId, topicOf } from '../../src/events/kafka/topics.ts';
import { listDeadLetters } from '../../src/events/deadLetters.ts';
import { eventually } from '../../src/testing/harness.ts';
import { expectExact, type Ledger, type Replica, startLedger, startReplica } from './running.ts';

/** How far the clocks of the two replicas are apart. */
const SKEW_MS = 5 * 60_000;

/** How often the owners of the outbox are looked at, in milliseconds. */
const LOOK_MS = 200;

const people = Array.from({ length: 24 }, (_, index) => `per_${index}`);

/** The ledger of this process: it consumes as the replicas do, and sends nothing. */
let ledger: Ledger;
let ahead: Replica;
let behind: Replica;
beforeAll(async () => {
  ledger = await startLedger({ KAFKA_BROKERS: String(process.env['KAFKA_BROKERS']), LEDGER_RELAYS: 'false' });
});
afterAll(() => ledger.stop());
afterEach(async () => {
  await Promise.all([ahead?.kill(), behind?.kill()]);
});

const replica = (offsetMs: number) => startReplica({ ...ledger.shared, LEDGER_RELAYS: 'true' }, offsetMs);
const leases = () => ledger.database.connection.collection<Lease>('outboxLeases');
const ownersOf = async (): Promise<Map<string, string | undefined>> => {
  const parts = await leases()
    .find({ _id: { $regex: '^partition:' } })
    .toArray();
  return new Map(parts.map(({ _id, owner }) => [_id, owner]));
};
const evenlyShared = (): Promise<Map<string, string | undefined>> =>
  eventually(async () => {
    const owners = await ownersOf();
    expect(owners.size).toBe(OUTBOX_PARTITIONS);
    const shares = Map.groupBy(owners, ([, owner]) => owner);
    expect([...shares].map(([owner, parts]) => [typeof owner, parts.length])).toEqual([
      ['string', OUTBOX_PARTITIONS / 2],
      ['string', OUTBOX_PARTITIONS / 2],
    ]);
    return owners;
  }, 40_000);

/** Facts of every person, each written by the other replica than the one before, at once for all people. */
async function certifyInTurns(from: number, to: number): Promise<void> {
  await Promise.all(
    people.map(async (person, index) => {
      for (let sequence = from; sequence <= to; sequence += 1)
        await ((index + sequence) % 2 ? ahead : behind).certify(person, sequence);
    }),
  );
}

/** Sequences of the ledger's events as they lie in Kafka, by person and in order, repetitions included. */
async function published(): Promise<Map<string, number[]>> {
  const topic = topicOf(String(ledger.shared.KAFKA_TOPIC_PREFIX), hoursCertified.type);
  const consumer = new Kafka({
    brokers: [String(process.env['KAFKA_BROKERS'])],
    logLevel: logLevel.NOTHING,
  }).consumer({ groupId: `${topic}.reader.${Math.random()}` });
  const found = new Map<string, number[]>(people.map((person) => [person, []]));
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message: { key, value } }) => {
      const { sequence } = JSON.parse(String(value)) as { sequence: string };
      found.get(String(key))?.push(Number(sequence));
    },
  });
  const count = await ledger.database.connection
    .collection('outbox')
    .countDocuments({ publishedAt: { $exists: true } });
  await eventually(async () => expect([...found.values()].flat().length).toBeGreaterThanOrEqual(count), 20_000);
  await consumer.disconnect();
  return found;
}

async function members(): Promise<number | undefined> {
  const admin = new Kafka({ brokers: [String(process.env['KAFKA_BROKERS'])], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    const { groups } = await admin.describeGroups([groupId(String(ledger.shared.KAFKA_TOPIC_PREFIX), 'ledger')]);
    return groups[0]?.members.length;
  } finally {
    await admin.disconnect();
  }
}

const upTo = (count: number) =>
  new Map(people.map((person) => [person, Array.from({ length: count }, (_, i) => i + 1)]));

describe('two replicas whose clocks differ by five minutes', () => {
  it('send everything once and in order, each part of the outbox by one of them, also when their clocks jump', async () => {
    [ahead, behind] = await Promise.all([replica(SKEW_MS / 2), replica(-SKEW_MS / 2)]);
    const owners = await evenlyShared();
    await certifyInTurns(1, 8);
    await expectExact(ledger.database, people, 8);
    // One is set back, the other forward: they change places. Two leases and a session end in the meantime.
    await Promise.all([ahead.moveClock(-SKEW_MS), behind.moveClock(SKEW_MS)]);
    await certifyInTurns(9, 12);
    for (const until = performance.now() + LEASE_MS + LEASE_RENEW_MS; performance.now() < until; ) {
      expect(await ownersOf()).toEqual(owners);
      await setTimeout(LOOK_MS);
    }
    await certifyInTurns(13, 16);
    await expectExact(ledger.database, people, 16);
    // Who was set back has fallen silent and come again; this process is the third member.
    await eventually(async () => expect(await members()).toBe(3), 30_000);
    await eventually(async () => expect(await ledger.pending()).toBe(0));
    expect(await published()).toEqual(upTo(16));
    expect(await listDeadLetters(ledger.database.connection)).toEqual([]);
    expect(await Promise.all([ahead.terminate(), behind.terminate()])).toEqual([0, 0]);
  });

  it('leave a backlog that is sent in the order of each person, however the ids lie about it', async () => {
    const writer = (offsetMs: number) => startReplica({ ...ledger.shared, LEDGER_RELAYS: 'false' }, offsetMs);
    [ahead, behind] = await Promise.all([writer(SKEW_MS / 2), writer(-SKEW_MS / 2)]);
    await certifyInTurns(17, 26);
    const waiting = await ledger.database.connection
      .collection<OutboxEntry>('outbox')
      .find({ pending: true })
      .sort({ _id: 1 })
      .toArray();
    expect(waiting).toHaveLength(people.length * 10);
    const firsts = new Map(waiting.toReversed().map(({ subject, sequence }) => [subject, sequence]));
    expect([...firsts.values()]).toContain(18);
    const sender = await replica(0);
    await expectExact(ledger.database, people, 26);
    await eventually(async () => expect(await ledger.pending()).toBe(0));
    expect(await published()).toEqual(upTo(26));
    expect(await sender.terminate()).toBe(0);
  });
});
