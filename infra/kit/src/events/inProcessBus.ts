import { assertDeliverable, type Bus, type Origin, type Subscription } from './bus.ts';

const ORIGIN: Origin = { bus: 'in-process' };

/**
 * The bus of a process that holds every service. It keeps nothing itself: `publish` resolves once every
 * group has taken the message, and until then the sender's outbox still holds it.
 */
export function createInProcessBus(reachesAll: boolean): Bus & { drain(): Promise<void> } {
  const subscriptions: Subscription[] = [];
  const tails = new Map<string, Promise<void>>();

  const deliver = ({ group, receive }: Subscription, key: string, text: string): Promise<void> => {
    const lane = `${group} ${key}`;
    const turn = (tails.get(lane) ?? Promise.resolve()).then(() => receive(text, ORIGIN));
    const tail = turn.catch(() => {}).finally(() => tails.get(lane) === tail && tails.delete(lane));
    tails.set(lane, tail);
    return turn;
  };

  return {
    reachesAll,
    shared: false,
    subscribe: (subscription) => void subscriptions.push(subscription),
    async publish(type, key, text) {
      assertDeliverable(type, text);
      await Promise.all(
        subscriptions.filter(({ types }) => types.includes(type)).map((one) => deliver(one, key, text)),
      );
    },
    bury: async () => {},
    async drain() {
      await Promise.all(tails.values());
    },
  };
}
