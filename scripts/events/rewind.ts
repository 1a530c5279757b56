import { type Environment, readSettings } from '@linli/kit/config/environment.ts';
import { rewindGroup } from '@linli/kit/events/kafka/rewind.ts';
import { kafkaSettings } from '@linli/kit/events/kafka/settings.ts';
import { serviceNames } from '../modules.ts';
import { CommandError } from './deadLetters.ts';

/** Lets a service read again what was published from a time on. @throws CommandError */
export async function rewind(
  environment: Environment,
  { service, from }: { readonly service?: string | undefined; readonly from?: string | undefined },
): Promise<string> {
  const { KAFKA_BROKERS, ...settings } = readSettings('events', kafkaSettings, environment);
  if (!KAFKA_BROKERS) throw new CommandError('Only Kafka keeps messages: set KAFKA_BROKERS.');
  if (!service || !serviceNames.includes(service))
    throw new CommandError(`Name a service with --service: ${serviceNames.join(', ')}.`);
  const time = Date.parse(from ?? '');
  if (Number.isNaN(time)) throw new CommandError('Name a time with --from, such as 2026-03-01T08:00:00Z.');
  const count = await rewindGroup({ ...settings, KAFKA_BROKERS }, service, new Date(time));
  return `${service} will read ${count} messages again when it starts; those in its inbox have no effect.`;
}
