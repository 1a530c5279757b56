import { SpanKind } from '@opentelemetry/api';
import { ulid } from 'ulid';
import type { Database } from '../mongo/database.ts';
import type { ModuleContext } from '../runtime/module.ts';
import { inSpanOf } from '../tracing/spans.ts';
import { type Bus, BusUnavailable, UndeliverableMessage } from './bus.ts';
import { SENDER, storeDeadLetter } from './deadLetters.ts';
import { everything, type Leases, startLeases } from './leases.ts';
import { eventMetrics } from './metrics.ts';
import type { OutboxEntry } from './outbox.ts';
import { createPauses, type Pauses } from './pauses.ts';
import { createMarker, nextEntries, outboxAges } from './relayDocuments.ts';

/** Messages on their way at once, per service. */
export const RELAY_WINDOW = 64;

/** The outbox is read again when so many places are free, or all of them. */
export const RELAY_REFILL = 16;

/** How often the relay looks for messages nobody woke it for, in milliseconds. */
export const RELAY_POLL_MS = 1_000;

/** Pauses after a failure in milliseconds: the first, doubled with each further one up to the longest. */
export const RELAY_FIRST_PAUSE_MS = 500;
export const RELAY_LONGEST_PAUSE_MS = 10_000;

/** Subjects that may be held back one by one; with more of them failing the relay rests as a whole. */
export const RELAY_HELD_LIMIT = 200;

export type Relay = { stop(): Promise<void> };

/**
 * Moves messages from the outbox to the bus and marks those it has answered for. One message of a subject is on its way
 * at a time, so a message that fails holds back the later ones of its subject and nothing else. Of several replicas
 * each sends its parts of the outbox.
 */
export function startRelay(context: ModuleContext, database: Database, bus: Bus, service: string): Relay {
  if (!bus.reachesAll) return { stop: async () => {} };
  const outbox = database.connection.collection<OutboxEntry>('outbox');
  const busy = new Map<string, Promise<void>>();
  const subjects = createPauses(RELAY_FIRST_PAUSE_MS, RELAY_LONGEST_PAUSE_MS);
  const whole = createPauses(RELAY_FIRST_PAUSE_MS, RELAY_LONGEST_PAUSE_MS);
  const send = sender(context, database, bus, service, { subjects, whole });
  let stopped = false;
  let asked = false;
  let looping: Promise<void> | undefined;

  const chain = async (subject: string, entries: readonly OutboxEntry[]): Promise<void> => {
    try {
      for (const entry of entries) if (stopped || whole.resting(service) || !(await send(entry))) break;
    } catch (error) {
      subjects.begin(subject);
      context.log.warn({ err: error, subject }, 'message waits in the outbox');
    } finally {
      busy.delete(subject);
      wake();
    }
  };
  const loop = async (): Promise<void> => {
    while (asked && !stopped && !whole.resting(service)) {
      asked = false;
      const room = RELAY_WINDOW - busy.size;
      const held = subjects.all();
      if (busy.size > 0 && room < RELAY_REFILL) return;
      if (held.length > RELAY_HELD_LIMIT) return;
      const look = { parts: leases.owned(), without: [...busy.keys(), ...held], room, othersWrite: bus.shared };
      for (const [subject, entries] of await nextEntries(outbox, look)) busy.set(subject, chain(subject, entries));
    }
  };
  const wake = (): void => {
    asked = true;
    if (stopped) return;
    looping ??= loop()
      .catch((error: unknown) => context.log.warn({ err: error }, 'outbox cannot be read'))
      .finally(() => {
        looping = undefined;
        if (asked && !stopped && !whole.resting(service)) wake();
      });
  };

  const leases: Leases = bus.shared ? startLeases(context, database, wake) : everything;
  const poll = setInterval(wake, RELAY_POLL_MS);
  database.onPublished(wake);
  eventMetrics(context.metrics).onCollect(() => outboxAges(context, service, outbox));
  wake();
  return {
    async stop() {
      stopped = true;
      clearInterval(poll);
      await looping;
      await Promise.all(busy.values());
      await leases.stop();
    },
  };
}

type Resting = Record<'subjects' | 'whole', Pauses>;

/** Sends one message and marks it; answers whether the next one of its subject may follow. */
function sender(context: ModuleContext, database: Database, bus: Bus, service: string, resting: Resting) {
  const outbox = database.connection.collection<OutboxEntry>('outbox');
  const metrics = eventMetrics(context.metrics);
  const markPublished = createMarker(outbox, context.clock);

  const reject = async (entry: OutboxEntry, text: string, error: Error): Promise<true> => {
    const logId = ulid();
    context.log.error({ err: error, eventId: entry._id, logId }, 'message goes to the dead letters of its sender');
    const failedAt = context.clock();
    const _id = `${SENDER}:${entry._id}`;
    const origin = { bus: 'outbox', service };
    const letter = { _id, consumer: SENDER, reason: error.message, logId, attempts: 1, text, origin, failedAt };
    await storeDeadLetter(database.connection, letter);
    await outbox.updateOne({ _id: entry._id }, { $set: { rejectedAt: failedAt }, $unset: { pending: '' } });
    metrics.deadLetters.inc({ service, consumer: SENDER });
    return true;
  };

  return async (entry: OutboxEntry): Promise<boolean> => {
    const { type, traceparent } = entry.envelope;
    const text = JSON.stringify(entry.envelope);
    const step = { service, name: `publish ${type}`, kind: SpanKind.PRODUCER };
    const answered = metrics.publishSeconds.startTimer({ service });
    try {
      await inSpanOf(traceparent, step, () => bus.publish(type, entry.subject, text));
      answered();
      await markPublished(entry._id);
      metrics.published.inc({ service });
      resting.subjects.over(entry.subject);
      resting.whole.over(service);
      return true;
    } catch (error) {
      if (error instanceof UndeliverableMessage) return reject(entry, text, error);
      const everybody = error instanceof BusUnavailable;
      if (everybody) resting.whole.begin(service);
      else resting.subjects.begin(entry.subject);
      context.log[everybody ? 'debug' : 'warn']({ err: error, eventId: entry._id }, 'message waits in the outbox');
      return false;
    }
  };
}
