import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Bounds of publishing times in seconds: from a hop within the process to a broker that was away. */
const PUBLISH_SECONDS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30];

type Definitions = ReturnType<typeof define>;

const known = new WeakMap<Registry, Definitions>();

/** The event metrics of a process, shared by its services. */
export function eventMetrics(registry: Registry): Definitions {
  const existing = known.get(registry);
  if (existing) return existing;
  const made = define(registry);
  known.set(registry, made);
  return made;
}

function define(registry: Registry) {
  const registers = [registry];
  const looks: (() => Promise<void>)[] = [];
  const pending = new Gauge({
    name: 'linli_outbox_pending',
    help: 'Messages waiting in the outbox',
    labelNames: ['service'],
    registers,
    async collect() {
      await Promise.all(looks.map((look) => look()));
    },
  });
  return {
    pending,
    oldest: new Gauge({
      name: 'linli_outbox_oldest_seconds',
      help: 'Age of the oldest message in the outbox that is not published; 0 when there is none',
      labelNames: ['service'],
      registers,
    }),
    /** Runs whenever the metrics are asked for. */
    onCollect: (look: () => Promise<void>): void => void looks.push(look),
    published: new Counter({
      name: 'linli_outbox_published_total',
      help: 'Messages the bus has taken',
      labelNames: ['service'],
      registers,
    }),
    publishSeconds: new Histogram({
      name: 'linli_outbox_publish_seconds',
      help: 'Time from handing a message to the bus until it answers for it',
      labelNames: ['service'],
      buckets: PUBLISH_SECONDS,
      registers,
    }),
    retries: new Counter({
      name: 'linli_events_retries_total',
      help: 'Tries of a consumer that failed and are repeated',
      labelNames: ['service', 'consumer'],
      registers,
    }),
    deadLetters: new Counter({
      name: 'linli_events_dead_letters_total',
      help: 'Messages given up on, by consumer; "relay" for those that could not be sent',
      labelNames: ['service', 'consumer'],
      registers,
    }),
    lag: new Gauge({
      name: 'linli_events_lag',
      help: 'Messages in a topic that a group has not finished yet',
      labelNames: ['group', 'topic'],
      registers,
    }),
  };
}
