import { type Environment, readSettings } from '@linli/kit/config/environment.ts';
import { createClient } from '@linli/kit/events/kafka/client.ts';
import { kafkaSettings } from '@linli/kit/events/kafka/settings.ts';
import { type RebuildCounts, type RebuildResult, rebuild } from '@linli/kit/events/rebuild.ts';
import { RebuildRefused } from '@linli/kit/events/rebuildChoice.ts';
import type { ServiceModule } from '@linli/kit/service.ts';
import { services } from '../modules.ts';
import { beside } from './beside.ts';
import { openDatabases } from './databases.ts';
import { CommandError } from './deadLetters.ts';
import { type RebuildOptions, readRebuild } from './rebuildArguments.ts';

/** How often progress is said, in milliseconds. */
const PROGRESS_MS = 2_000;

/** Rebuilds projections of a service beside it; answers what came of it. @throws CommandError */
export async function rebuildProjections(
  environment: Environment,
  options: RebuildOptions,
  say: (line: string) => void,
): Promise<string> {
  const { KAFKA_BROKERS, ...settings } = readSettings('events', kafkaSettings, environment);
  if (!KAFKA_BROKERS) throw new CommandError('Only Kafka keeps messages: set KAFKA_BROKERS.');
  const { service: name, order } = readRebuild(options);
  const service = services.find((one) => one.name === name) as ServiceModule;
  const databases = await openDatabases(environment);
  try {
    return await beside(service, { ...environment, MONGODB_URI: databases.uri }, async (place) => {
      const kafka = createClient({ ...settings, KAFKA_BROKERS }, place.context.log);
      say(
        `Rebuild ${order.id} of ${name}: ${order.consumers.join(', ')}. If it ends early, run it again with --id=${order.id}.`,
      );
      const all = { ...place, kafka, topicPrefix: settings.KAFKA_TOPIC_PREFIX };
      return told(await rebuild(all, order, everyNowAndThen(say)));
    });
  } catch (error) {
    if (error instanceof RebuildRefused) throw new CommandError(error.message, { cause: error });
    throw error;
  } finally {
    await databases.close();
  }
}

function everyNowAndThen(say: (line: string) => void): (counts: RebuildCounts, total: number) => void {
  let said = performance.now();
  return ({ read, applied, skipped, failed }, total) => {
    if (performance.now() - said < PROGRESS_MS) return;
    said = performance.now();
    say(`${read} of ${total} messages read: ${applied} applied, ${skipped} skipped, ${failed} failed`);
  };
}

/** @throws CommandError when some messages failed. */
function told({ read, applied, skipped, failed, failures, histories }: RebuildResult): string {
  const lines = [
    ...histories.flatMap(({ topic, gap }) => (gap ? [`Not everything could come back: of ${topic} ${gap}.`] : [])),
    ...histories.flatMap(({ topic, ends }) =>
      ends ? [`${topic} deletes messages ${ends}: set its retention.ms and retention.bytes to -1.`] : [],
    ),
    ...failures.map(({ eventId, consumer, reason }) => `${consumer} failed with ${eventId}: ${reason.split('\n')[0]}`),
    `${read} messages read, ${applied} applied, ${skipped} skipped, ${failed} failed.`,
  ];
  if (failed > 0) throw new CommandError(lines.join('\n'));
  return lines.join('\n');
}
