import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hoursCertified } from '@linli/contracts';
import { z } from 'zod';
import { eventBus } from '../src/events/bus.ts';
import { listDeadLetters } from '../src/events/deadLetters.ts';
import type { Envelope } from '../src/events/envelope.ts';
import type { Database } from '../src/mongo/database.ts';
import { infrastructureModules } from '../src/runtime/infrastructure.ts';
import { defineModule, type ModuleContext } from '../src/runtime/module.ts';
import { type Running, run } from '../src/runtime/run.ts';
import { dropDatabases } from '../src/testing/documents.ts';
import { eventually } from '../src/testing/harness.ts';
import { certify, ledgerModule } from './kafka/ledger.ts';

const folder = mkdtempSync(join(tmpdir(), 'linli-relay-'));
const prefix = `relay_${process.pid}`;
const uri = process.env['MONGODB_URI'];
const heard: Envelope[] = [];
let refuses = (_: Envelope): boolean => false;
let running: Running;
let database: Database;
let context: ModuleContext;

/** A listener of the same process that can refuse messages, as one without its database does. */
const listener = defineModule({
  name: 'listener',
  description: 'hears hours and refuses some',
  dependsOn: ['events'],
  settings: z.object({}),
  async start(own) {
    const receive = async (text: string): Promise<void> => {
      const envelope = JSON.parse(text) as Envelope;
      if (refuses(envelope)) throw new Error('not now');
      heard.push(envelope);
    };
    own.use(eventBus).subscribe({ group: 'listener', types: [hoursCertified.type], receive });
    return { stop: async () => {} };
  },
});

beforeAll(async () => {
  const ledger = ledgerModule((own) => ({ database, context } = own));
  const environment = {
    LINLI_DATA: folder,
    LINLI_LOG_LEVEL: 'silent',
    DOCUMENTS_PORT: '0',
    DOCUMENTS_PREFIX: prefix,
    MONGODB_URI: uri,
  };
  const modules = [...infrastructureModules(() => true), listener, ledger];
  running = await run(modules, ['listener', 'ledger'], environment);
});
afterAll(async () => {
  await running.stop();
  if (uri) await dropDatabases(uri, prefix);
  rmSync(folder, { recursive: true, force: true });
});

const sequencesOf = (person: string) =>
  heard.filter(({ subject }) => subject === person).map(({ sequence }) => Number(sequence));
const pending = () => database.connection.collection('outbox').countDocuments({ pending: true });

describe('relay', () => {
  it('holds back the later messages of a subject whose message fails, and no others', async () => {
    refuses = ({ subject }) => subject === 'per_held';
    for (const sequence of [1, 2, 3]) await certify(database, 'per_held', sequence);
    for (const sequence of [1, 2, 3]) await certify(database, 'per_free', sequence);
    await eventually(async () => expect(sequencesOf('per_free')).toEqual([1, 2, 3]));
    expect(sequencesOf('per_held')).toEqual([]);
    await eventually(async () => expect(await pending()).toBe(3));
    refuses = ({ subject, sequence }) => subject === 'per_held' && sequence === '2';
    await eventually(async () => expect(await pending()).toBe(2));
    await setTimeout(50);
    expect(sequencesOf('per_held')).toEqual([1]);
    refuses = () => false;
    await eventually(async () => expect(await pending()).toBe(0));
    expect(sequencesOf('per_held')).toEqual([1, 2, 3]);
  });

  it('sends a message too large for any bus to the dead letters and goes on', async () => {
    await certify(database, 'per_large', 1, 10, 'x'.repeat(1_000_000));
    await certify(database, 'per_large', 2);
    await eventually(async () => expect(sequencesOf('per_large')).toEqual([2]));
    await eventually(async () => expect(await pending()).toBe(0));
    const [letter] = await listDeadLetters(database.connection);
    expect(letter).toMatchObject({ consumer: 'relay', origin: { bus: 'outbox', service: 'ledger' } });
    expect(await context.metrics.metrics()).toContain(
      'linli_events_dead_letters_total{service="ledger",consumer="relay"} 1',
    );
  });

  it('sends many messages of many subjects, each in order and once', async () => {
    const people = Array.from({ length: 100 }, (_, index) => `per_many_${index}`);
    await Promise.all(
      people.map(async (person) => {
        for (let sequence = 1; sequence <= 5; sequence += 1) await certify(database, person, sequence);
      }),
    );
    await eventually(async () => expect(await pending()).toBe(0));
    for (const person of people) expect(sequencesOf(person)).toEqual([1, 2, 3, 4, 5]);
  });
});
