import { memberReportAccepted } from '@linli/contracts';
import mongoose, { type Connection } from 'mongoose';
import { DATABASE_PREFIX } from './ownSettings.ts';

/** Services on which an accepted member report has an effect, beside the one that publishes it. */
const LISTENERS = ['residents', 'issues', 'volunteering'];

/** Name of their consumer of it. */
const CONSUMER = 'memberReportAccepted';

/** How long events may take to arrive everywhere, and the pause between two looks, in milliseconds. */
const ARRIVAL_LIMIT_MS = 120_000;
const LOOK_PAUSE_MS = 100;

/** One event: when it was written into the outbox, and when each of the three services began its effect (ms since 1970). */
export type Arrival = { readonly sent: number; readonly seen: readonly number[] };

/** Events, oldest first, and when each of the three services had committed all their effects (ms since 1970, as seen by looking). */
export type Arrivals = { readonly events: readonly Arrival[]; readonly completeAt: readonly number[] };

type OutboxEntry = { _id: string; envelope: { type: string; time: string } };
type InboxEntry = { _id: string; seenAt: Date };

/**
 * Waits until the events of the last `count` acceptances have reached every listener and tells their times.
 * Read from outbox and inboxes, so that looking on costs the product little. @throws when they do not arrive in time.
 */
export async function arrivals(documents: string, count: number): Promise<Arrivals> {
  const connection = await mongoose.createConnection(documents).asPromise();
  try {
    const outbox = databaseOf(connection, 'organizations').collection<OutboxEntry>('outbox');
    const events = await outbox
      .find({ 'envelope.type': memberReportAccepted.type })
      .sort({ _id: -1 })
      .limit(count)
      .toArray();
    const keys = events.map(({ _id }) => `${CONSUMER}:${_id}`);
    const inboxes = LISTENERS.map((name) => databaseOf(connection, name).collection<InboxEntry>('inbox'));
    const completeAt = await Promise.all(
      inboxes.map((inbox) => momentOf(async () => (await inbox.countDocuments({ _id: { $in: keys } })) === count)),
    );
    const entries = await Promise.all(inboxes.map((inbox) => inbox.find({ _id: { $in: keys } }).toArray()));
    const seen = entries.map((list) => new Map(list.map(({ _id, seenAt }) => [_id, seenAt.getTime()])));
    const list = events.toReversed().map(({ _id, envelope }) => ({
      sent: Date.parse(envelope.time),
      seen: seen.map((times) => times.get(`${CONSUMER}:${_id}`) as number),
    }));
    return { events: list, completeAt };
  } finally {
    await connection.close();
  }
}

const databaseOf = (connection: Connection, service: string) => connection.useDb(`${DATABASE_PREFIX}_${service}`);

/** When the condition was first seen to hold. @throws after the limit. */
async function momentOf(holds: () => Promise<boolean>): Promise<number> {
  const limit = Date.now() + ARRIVAL_LIMIT_MS;
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error(`not every event has reached ${LISTENERS.join(', ')} in time`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_PAUSE_MS));
  }
  return Date.now();
}

/**
 * Milliseconds from the first effect begun to the last one committed, in the service that took longest. When an effect
 * began says nothing of when it was done: with a backlog many begin at once and then wait for each other.
 */
export function spanMs({ events, completeAt }: Arrivals): number {
  return Math.max(
    ...completeAt.map((end, index) => end - Math.min(...events.map(({ seen }) => seen[index] as number))),
  );
}
