import type { Collection } from 'mongoose';
import { Counter, Gauge } from 'prom-client';
import type { Database } from '../mongo/database.ts';
import type { ModuleContext } from '../runtime/module.ts';
import type { Bus } from './bus.ts';
import type { OutboxEntry } from './outbox.ts';

/** Messages on their way at once, per service. */
export const RELAY_WINDOW = 64;

/** How often the relay looks for messages nobody woke it for, in milliseconds. */
export const RELAY_POLL_MS = 1_000;

/** Moves messages from the outbox to the bus: in order per subject, marked only when the bus answers for them. */
export function startRelay(
  context: ModuleContext,
  database: Database,
  bus: Bus,
  service: string,
): { stop(): Promise<void> } {
  const outbox = database.connection.collection<OutboxEntry>('outbox');
  const counter = relayMetrics(context, service, outbox);
  const inFlight = new Map<string, Promise<void>>();
  let stopped = false;
  let asked = false;
  let looping: Promise<void> | undefined;

  const send = async (entry: OutboxEntry): Promise<void> => {
    try {
      await bus.publish(entry.envelope.type, entry.subject, JSON.stringify(entry.envelope));
      await outbox.updateOne({ _id: entry._id }, { $set: { publishedAt: context.clock() }, $unset: { pending: '' } });
      counter.inc({ service });
      inFlight.delete(entry._id);
      if (!stopped) wake();
    } catch (error) {
      inFlight.delete(entry._id);
      context.log.warn({ err: error, eventId: entry._id }, 'message stays in the outbox until the next look');
    }
  };

  const loop = async (): Promise<void> => {
    while (asked && !stopped) {
      asked = false;
      const room = RELAY_WINDOW - inFlight.size;
      if (room <= 0) return;
      const entries = await nextEntries(outbox, [...inFlight.keys()], room);
      for (const entry of inSubjectOrder(entries)) inFlight.set(entry._id, send(entry));
    }
  };

  const wake = (): void => {
    asked = true;
    looping ??= loop()
      .catch((error: unknown) => context.log.warn({ err: error }, 'outbox cannot be read'))
      .finally(() => {
        looping = undefined;
        if (asked && !stopped && inFlight.size < RELAY_WINDOW) setImmediate(wake);
      });
  };

  if (!bus.reachesAll) return { stop: async () => {} };
  const poll = setInterval(wake, RELAY_POLL_MS);
  database.onPublished(wake);
  wake();
  return {
    async stop() {
      stopped = true;
      clearInterval(poll);
      await looping;
      await Promise.all(inFlight.values());
    },
  };
}

function nextEntries(outbox: Collection<OutboxEntry>, except: string[], limit: number): Promise<OutboxEntry[]> {
  return outbox
    .find({ pending: true, ...(except.length && { _id: { $nin: except } }) })
    .sort({ _id: 1 })
    .limit(limit)
    .toArray();
}

/** Ids follow the clock of the writer; within a subject the sequence decides. */
export function inSubjectOrder(entries: readonly OutboxEntry[]): OutboxEntry[] {
  const bySubject = Map.groupBy(entries, (entry) => entry.subject);
  for (const group of bySubject.values()) group.sort((a, b) => a.sequence - b.sequence);
  return entries.map((entry) => bySubject.get(entry.subject)?.shift() ?? entry);
}

function relayMetrics(context: ModuleContext, service: string, outbox: Collection<OutboxEntry>): Counter<'service'> {
  const name = 'linli_outbox_published_total';
  new Gauge({
    name: `linli_outbox_pending_${service}`,
    help: 'Messages waiting in the outbox',
    registers: [context.metrics],
    async collect() {
      this.set(await outbox.countDocuments({ pending: true }));
    },
  });
  const existing = context.metrics.getSingleMetric(name) as Counter<'service'> | undefined;
  return (
    existing ??
    new Counter({ name, help: 'Messages the bus has taken', labelNames: ['service'], registers: [context.metrics] })
  );
}
