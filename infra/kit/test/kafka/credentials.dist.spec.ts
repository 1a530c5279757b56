import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type EmbeddedEngine, startEmbedded } from '@linli/embedded';
import { pino } from 'pino';
import type { Broker } from '../../../../scripts/brokers/broker.ts';
import { startKafka } from '../../../../scripts/brokers/kafka.ts';
import { readSettings } from '../../src/config/environment.ts';
import { LONGEST_PAUSE_MS } from '../../src/events/kafka/consumer.ts';
import { LAG_LOOK_MS } from '../../src/events/kafka/lag.ts';
import { kafkaSettings } from '../../src/events/kafka/settings.ts';
import { eventually } from '../../src/testing/harness.ts';
import { certify } from './ledger.ts';
import { expectExact, startLedger } from './running.ts';

/** How long a service with a wrong password is looked at, in milliseconds. */
const OBSERVED_MS = 2 * LONGEST_PAUSE_MS;

const CREDENTIALS = { username: 'linli', password: 'right-9b1f' };
const WRONG_PASSWORD = 'wrong-4c7e';
const RIGHT = {
  KAFKA_SASL_USERNAME: CREDENTIALS.username,
  KAFKA_SASL_PASSWORD: CREDENTIALS.password,
  KAFKA_SASL_MECHANISM: 'plain',
};

let kafka: Broker;
let engine: EmbeddedEngine;
beforeAll(async () => {
  [kafka, engine] = await Promise.all([
    startKafka(CREDENTIALS),
    startEmbedded({ folder: undefined, host: '127.0.0.1', port: 0 }),
  ]);
});
afterAll(async () => {
  await Promise.all([kafka?.remove(), engine?.stop()]);
});

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

/** A service on the guarded broker, with everything it logs. */
async function startService(given: Record<string, string>) {
  const lines: string[] = [];
  const write = (line: Buffer, _: string, done: () => void): void => {
    lines.push(line.toString());
    done();
  };
  const log = pino({ level: 'trace' }, new Writable({ write }));
  const settings = { KAFKA_BROKERS: kafka.address, MONGODB_URI: engine.uri, ...given };
  const ledger = await startLedger(settings, undefined, log);
  const stop = async (): Promise<void> => {
    cleanUps.splice(cleanUps.indexOf(stop), 1);
    await ledger.stop();
  };
  cleanUps.push(stop);
  const errors = () =>
    lines.filter((line) => (JSON.parse(line) as { level: number }).level >= pino.levels.values['error']!);
  return { ...ledger, stop, lines, errors, readiness: () => ledger.context.health.get('events.kafka')?.() };
}

const people = ['per_1', 'per_2', 'per_3'];
const certifyAll = async ({ database }: Awaited<ReturnType<typeof startService>>, from: number, to: number) => {
  for (let sequence = from; sequence <= to; sequence += 1)
    await Promise.all(people.map((person) => certify(database, person, sequence)));
};

describe('a Kafka that asks for name and password', () => {
  it('lets nothing through with the wrong password, and everything with the right one after it', async () => {
    const prefix = `c${Math.random().toString(36).slice(2, 10)}`;
    const wrong = await startService({ ...RIGHT, KAFKA_SASL_PASSWORD: WRONG_PASSWORD, KAFKA_TOPIC_PREFIX: prefix });
    await certifyAll(wrong, 1, 5);
    await eventually(async () =>
      expect(await wrong.readiness()).toMatch(
        /refuses name and password .*check KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD and KAFKA_SASL_MECHANISM/,
      ),
    );
    await setTimeout(OBSERVED_MS);
    const tries = wrong.lines.filter(
      (line) => line.includes('"retryCount":') && line.includes('authentication failed'),
    );
    expect(tries.length).toBeGreaterThan(1);
    expect(tries.length).toBeLessThanOrEqual(1 + OBSERVED_MS / LONGEST_PAUSE_MS + OBSERVED_MS / LAG_LOOK_MS);
    expect(wrong.errors()).toHaveLength(1);
    expect(wrong.errors()[0]).toContain('KAFKA_SASL_PASSWORD');
    expect(wrong.lines.join('')).not.toContain(WRONG_PASSWORD);
    expect(await wrong.pending()).toBe(people.length * 5);
    expect(await Promise.race([wrong.running.failed, Promise.resolve('running')])).toBe('running');
    await wrong.stop();

    const right = await startService({ ...RIGHT, KAFKA_TOPIC_PREFIX: prefix });
    await certifyAll(right, 6, 8);
    await expectExact(right.database, people, 8);
    await eventually(async () => expect(await right.pending()).toBe(0));
    expect(await right.readiness()).toBeUndefined();
    expect(right.errors().join('')).not.toContain('KAFKA_SASL');
    expect(right.lines.join('')).not.toContain(CREDENTIALS.password);
  });

  it.each([
    [
      'a mechanism it does not know',
      { ...RIGHT, KAFKA_SASL_MECHANISM: 'scram-sha-512' },
      /check KAFKA_SASL_MECHANISM\./,
    ],
    ['no name at all', {}, /check KAFKA_BROKERS.*KAFKA_SASL_USERNAME \(not set/],
  ])('is not content with %s, and which setting to look at is said', async (_, given, message) => {
    const service = await startService(given);
    await eventually(async () => expect(await service.readiness()).toMatch(message), 30_000);
    expect(service.errors()[0]).toMatch(message);
  });
});

describe('settings for name and password', () => {
  it.each([
    ['KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD'],
    ['KAFKA_SASL_PASSWORD', 'KAFKA_SASL_USERNAME'],
  ])('%s alone is refused before anything starts', (given, missing) => {
    const read = () => readSettings('events', kafkaSettings, { KAFKA_BROKERS: kafka.address, [given]: WRONG_PASSWORD });
    expect(read).toThrow(`${missing}: is missing beside ${given}`);
    expect(read).not.toThrow(WRONG_PASSWORD);
  });
});
