import { contracts } from '@linli/contracts';
import { defineModule } from '../runtime/module.ts';
import { eventBus } from './bus.ts';
import { createInProcessBus } from './inProcessBus.ts';
import { kafkaSettings } from './kafka/settings.ts';

/**
 * Provides the bus: Kafka where `KAFKA_BROKERS` names one, else the bus of this process; `reachesAll` tells from the
 * targets of the process whether no service is missing.
 */
export const eventsModule = (reachesAll: (targets: readonly string[]) => boolean) =>
  defineModule({
    name: 'events',
    description: 'event bus between the services: Kafka by KAFKA_BROKERS, else within this process',
    dependsOn: [],
    settings: kafkaSettings,
    async start(context, settings) {
      if (settings.KAFKA_BROKERS) {
        const { startKafkaBus } = await import('./kafka/bus.ts');
        const types = contracts.map(({ type }) => type);
        const bus = startKafkaBus(context, { ...settings, KAFKA_BROKERS: settings.KAFKA_BROKERS }, types);
        context.provide(eventBus, bus);
        context.onDraining(() => bus.drain());
        return { address: settings.KAFKA_BROKERS.join(','), stop: () => bus.close() };
      }
      const bus = createInProcessBus(reachesAll(context.targets));
      context.provide(eventBus, bus);
      if (!bus.reachesAll) context.log.warn('not every service runs here: events wait in the outbox until they do');
      context.onDraining(() => bus.drain());
      return { stop: async () => {} };
    },
  });
