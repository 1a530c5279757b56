import type { Collection } from 'mongoose';
import type { ModuleContext } from '../runtime/module.ts';
import { eventMetrics } from './metrics.ts';
import { OUTBOX_PARTITIONS, type OutboxEntry } from './outbox.ts';

export type Look = {
  readonly parts: readonly number[];
  /** Subjects with a message on its way or held back. */
  readonly without: readonly string[];
  readonly room: number;
  /** Whether replicas write into the same outbox, so that ids may not follow the order of a subject. */
  readonly othersWrite: boolean;
};

/** The next messages to send, oldest first, by subject and in its order. */
export async function nextEntries(
  outbox: Collection<OutboxEntry>,
  { parts, without, room, othersWrite }: Look,
): Promise<Map<string, OutboxEntry[]>> {
  if (parts.length === 0) return new Map();
  const whole = parts.length === OUTBOX_PARTITIONS;
  const filter = { pending: true as const, ...(!whole && { partition: { $in: [...parts] } }) };
  const entries = await outbox
    .find({ ...filter, ...(without.length > 0 && { subject: { $nin: [...without] } }) })
    .sort({ _id: 1 })
    .hint({ pending: 1, _id: 1 })
    .limit(room)
    .toArray();
  const overtaken = othersWrite && entries.length > 0 ? await earlierOf(outbox, entries) : [];
  return Map.groupBy(inSubjectOrder([...entries, ...overtaken]), ({ subject }) => subject);
}

/**
 * Messages of the same subjects that come before the found ones though their ids, made by the clock of another replica,
 * do not. A fact is decided on the ones before it, so they are committed: this second look cannot miss them.
 */
function earlierOf(outbox: Collection<OutboxEntry>, entries: readonly OutboxEntry[]): Promise<OutboxEntry[]> {
  const latest = new Map<string, number>();
  for (const { subject, sequence } of entries) latest.set(subject, Math.max(sequence, latest.get(subject) ?? sequence));
  return outbox
    .find({
      pending: true,
      subject: { $in: [...latest.keys()] },
      _id: { $nin: entries.map(({ _id }) => _id) },
      $or: [...latest].map(([subject, sequence]) => ({ subject, sequence: { $lt: sequence } })),
    })
    .hint({ subject: 1, sequence: 1 })
    .toArray();
}

/** Ids follow the clock of the writer; within a subject the sequence decides. */
export function inSubjectOrder(entries: readonly OutboxEntry[]): OutboxEntry[] {
  const bySubject = Map.groupBy(entries, (entry) => entry.subject);
  for (const group of bySubject.values()) group.sort((a, b) => a.sequence - b.sequence);
  return entries.map((entry) => bySubject.get(entry.subject)?.shift() ?? entry);
}

/** Marks messages as published; those that wait for a write to end share the next one. */
export function createMarker(outbox: Collection<OutboxEntry>, clock: () => Date): (id: string) => Promise<void> {
  let waiting: string[] = [];
  let next: Promise<void> | undefined;
  let current = Promise.resolve();
  const write = async (): Promise<void> => {
    const ids = waiting;
    waiting = [];
    next = undefined;
    await outbox.updateMany({ _id: { $in: ids } }, { $set: { publishedAt: clock() }, $unset: { pending: '' } });
  };
  return (id) => {
    waiting.push(id);
    if (!next) {
      next = current.catch(() => {}).then(write);
      current = next;
    }
    return next;
  };
}

/** Reads how many messages wait and how old the oldest is. */
export async function outboxAges(
  { metrics, clock }: Pick<ModuleContext, 'metrics' | 'clock'>,
  service: string,
  outbox: Collection<OutboxEntry>,
): Promise<void> {
  const { pending, oldest } = eventMetrics(metrics);
  const [first] = await outbox.find({ pending: true }).sort({ _id: 1 }).limit(1).toArray();
  pending.set({ service }, await outbox.countDocuments({ pending: true }));
  const age = first ? clock().getTime() - Date.parse(first.envelope.time) : 0;
  oldest.set({ service }, Math.max(age, 0) / 1_000);
}
