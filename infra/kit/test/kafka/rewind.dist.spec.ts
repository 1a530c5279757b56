import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { startEmbedded } from '@linli/embedded';
import { rewindGroup } from '../../src/events/kafka/rewind.ts';
import { type KafkaSettings, kafkaSettings } from '../../src/events/kafka/settings.ts';
import { certify } from './ledger.ts';
import { expectExact, startLedger } from './running.ts';

it('does what a restored backup lacks, once, and nothing of what it has', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-rewind-'));
  const engine = await startEmbedded({ folder, host: '127.0.0.1', port: 0 });
  const settings = {
    KAFKA_BROKERS: String(process.env['KAFKA_BROKERS']),
    KAFKA_TOPIC_PREFIX: `r${Math.random().toString(36).slice(2, 10)}`,
    MONGODB_URI: engine.uri,
  };
  const kafka = kafkaSettings.parse(settings) as KafkaSettings;
  const before = new Date();
  const first = await startLedger(settings);
  for (const sequence of [1, 2, 3]) await certify(first.database, 'per_1', sequence);
  await expectExact(first.database, ['per_1'], 3);
  const backup = await Promise.all(
    ['journals', 'inbox'].map(
      async (name) => [name, await first.database.connection.collection(name).find({}).toArray()] as const,
    ),
  );
  for (const sequence of [4, 5]) await certify(first.database, 'per_1', sequence);
  await expectExact(first.database, ['per_1'], 5);
  await expect(rewindGroup(kafka, 'ledger', before)).rejects.toThrow('stop all its replicas first');
  for (const [name, documents] of backup) {
    await first.database.connection.collection(name).deleteMany({});
    await first.database.connection.collection(name).insertMany(documents);
  }
  await first.stop();

  expect(await rewindGroup(kafka, 'ledger', before)).toBe(5);
  const second = await startLedger(settings);
  await expectExact(second.database, ['per_1'], 5);
  await second.stop();
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});
