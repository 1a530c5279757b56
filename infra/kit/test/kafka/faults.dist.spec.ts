import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Broker } from '../../../../scripts/brokers/broker.ts';
import { startKafka } from '../../../../scripts/brokers/kafka.ts';
import { listDeadLetters } from '../../src/events/deadLetters.ts';
import type { Lease } from '../../src/events/leases.ts';
import { OUTBOX_PARTITIONS } from '../../src/events/outbox.ts';
import { eventually } from '../../src/testing/harness.ts';
import { certify, type Journal } from './ledger.ts';
import { expectExact, type Ledger, type Replica, startLedger, startReplica } from './running.ts';

/** How long the broker is away. */
const ABSENCE_MS = 10_000;

let kafka: Broker;
beforeAll(async () => {
  kafka = await startKafka();
});
afterAll(() => kafka.remove());

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

async function startOwnLedger(more: Record<string, string> = {}): Promise<Ledger> {
  const ledger = await startLedger({ KAFKA_BROKERS: kafka.address, ...more });
  cleanUps.push(ledger.stop);
  return ledger;
}

async function startReplicaOf(ledger: Ledger): Promise<Replica> {
  const replica = await startReplica({ ...ledger.shared, LEDGER_RELAYS: 'true' });
  cleanUps.push(replica.kill);
  return replica;
}

const persons = (count: number) => Array.from({ length: count }, (_, index) => `per_${index}`);

const certifyAll = (ledger: Ledger, people: readonly string[], from: number, to: number, pauseMs = 0) =>
  Promise.all(
    people.map(async (person) => {
      for (let sequence = from; sequence <= to; sequence += 1) {
        await certify(ledger.database, person, sequence);
        await setTimeout(pauseMs);
      }
    }),
  );

const readiness = (ledger: Ledger) => ledger.context.health.get('events.kafka')?.();

describe('a broker that is away', () => {
  it('costs readiness and time, and nothing else', async () => {
    const ledger = await startOwnLedger();
    const people = persons(10);
    await certifyAll(ledger, people, 1, 5);
    await expectExact(ledger.database, people, 5);
    expect(await readiness(ledger)).toBeUndefined();
    const writing = certifyAll(ledger, people, 6, 40, ABSENCE_MS / 20);
    await setTimeout(ABSENCE_MS / 10);
    await kafka.stop();
    await eventually(async () => expect(await readiness(ledger)).toContain('cannot be reached'), ABSENCE_MS * 2);
    await setTimeout(ABSENCE_MS);
    await kafka.restart();
    await writing;
    await expectExact(ledger.database, people, 40, 60_000);
    await eventually(async () => expect(await readiness(ledger)).toBeUndefined(), 30_000);
    await eventually(async () => expect(await ledger.pending()).toBe(0));
    expect(await listDeadLetters(ledger.database.connection)).toEqual([]);
  });
});

describe('replicas that come, go and are killed', () => {
  it('do everything once and in order, with one of them sending each part of the outbox', async () => {
    const ledger = await startOwnLedger({ LEDGER_RELAYS: 'false', LEDGER_PAUSE_MS: '20' });
    const people = persons(30);
    await certifyAll(ledger, people, 1, 10);
    const first = await startReplicaOf(ledger);
    const second = await startReplicaOf(ledger);
    await eventually(async () => expect((await acted(ledger)) > 30).toBe(true), 60_000);
    await first.kill();
    await certifyAll(ledger, people, 11, 15);
    const third = await startReplicaOf(ledger);
    await eventually(async () => expect((await ownersOf(ledger)).size).toBe(2), 60_000);
    await eventually(async () => expect((await acted(ledger)) > 200).toBe(true), 60_000);
    expect(await second.terminate()).toBe(0);
    await certifyAll(ledger, people, 16, 20);
    await third.kill();
    const fourth = await startReplicaOf(ledger);
    await certifyAll(ledger, people, 21, 22);
    // The transactions of killed replicas hold their documents for a minute.
    await expectExact(ledger.database, people, 22, 150_000);
    await eventually(async () => expect(await ledger.pending()).toBe(0), 30_000);
    expect(await listDeadLetters(ledger.database.connection)).toEqual([]);
    expect(await fourth.terminate()).toBe(0);
  }, 240_000);
});

async function acted(ledger: Ledger): Promise<number> {
  const journals = await ledger.database.connection.collection<Journal>('journals').find({}).toArray();
  return journals.reduce((sum, { sequences }) => sum + sequences.length, 0);
}

/** Which replicas send, when every part of the outbox has one and none of them is given up. */
async function ownersOf(ledger: Ledger): Promise<Set<string>> {
  const leases = await ledger.database.connection.collection<Lease>('outboxLeases').find({}).toArray();
  const replicas = leases.flatMap(({ _id, owner }) => (_id.startsWith('replica') && owner ? [owner] : []));
  const parts = leases.filter(({ _id, owner }) => _id.startsWith('partition') && owner && replicas.includes(owner));
  const owners = new Set(parts.map(({ owner }) => String(owner)));
  return parts.length === OUTBOX_PARTITIONS && owners.size === replicas.length ? owners : new Set();
}
