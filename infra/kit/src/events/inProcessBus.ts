import { defineModule } from '../runtime/module.ts';
import { z } from 'zod';
import { type Bus, eventBus, type Subscription } from './bus.ts';

/**
 * The bus of a process that holds every service. It keeps nothing itself: `publish` resolves once every
 * group has taken the message, and until then the sender's outbox still holds it.
 */
export function createInProcessBus(reachesAll: boolean): Bus & { drain(): Promise<void> } {
  const subscriptions: Subscription[] = [];
  const tails = new Map<string, Promise<void>>();

  const deliver = ({ group, receive }: Subscription, key: string, text: string): Promise<void> => {
    const lane = `${group} ${key}`;
    const turn = (tails.get(lane) ?? Promise.resolve()).then(() => receive(text));
    const tail = turn.catch(() => {}).finally(() => tails.get(lane) === tail && tails.delete(lane));
    tails.set(lane, tail);
    return turn;
  };

  return {
    reachesAll,
    subscribe: (subscription) => void subscriptions.push(subscription),
    async publish(type, key, text) {
      await Promise.all(
        subscriptions.filter(({ types }) => types.includes(type)).map((one) => deliver(one, key, text)),
      );
    },
    async drain() {
      await Promise.all(tails.values());
    },
  };
}

/** Provides the in-process bus; `reachesAll` tells from the targets of the process whether no service is missing. */
export const eventsModule = (reachesAll: (targets: readonly string[]) => boolean) =>
  defineModule({
    name: 'events',
    description: 'event bus between the services of this process',
    dependsOn: [],
    settings: z.object({}),
    async start(context) {
      const bus = createInProcessBus(reachesAll(context.targets));
      context.provide(eventBus, bus);
      if (!bus.reachesAll) context.log.warn('not every service runs here: events wait in the outbox until they do');
      context.onDraining(() => bus.drain());
      return { stop: async () => {} };
    },
  });
