import type { Collection } from 'mongoose';
import { ulid } from 'ulid';
import { isDuplicate } from '../mongo/failures.ts';
import type { Database } from '../mongo/database.ts';
import type { ModuleContext } from '../runtime/module.ts';
import { OUTBOX_PARTITIONS } from './outbox.ts';

/** How long a replica may send a part of the outbox without renewing, in milliseconds; so long a crashed one holds it. */
export const LEASE_MS = 10_000;

/** How often leases are renewed and shared out anew, in milliseconds. */
export const LEASE_RENEW_MS = 3_000;

/** A lease counts as lost to its owner this much earlier than to the others, in milliseconds, as clocks differ. */
export const LEASE_MARGIN_MS = 2_000;

/** Who sends a part of the outbox, or that a replica is there at all; `owner` is absent after it was given back. */
export type Lease = { readonly _id: string; readonly owner?: string; readonly expiresAt: Date };

const REPLICA = 'replica:';
const partitionId = (partition: number): string => `partition:${partition}`;
const ALL = Array.from({ length: OUTBOX_PARTITIONS }, (_, partition) => partition);

export type Leases = {
  /** The parts of the outbox this replica sends now. */
  owned(): readonly number[];
  stop(): Promise<void>;
};

/** A process that shares its bus with nobody sends everything itself. */
export const everything: Leases = { owned: () => ALL, stop: async () => {} };

/** What a replica does about the leases it sees: an even share each, taken only where nobody holds it. */
export function planLeases(
  leases: readonly Lease[],
  me: string,
  now: Date,
): { mine: number[]; take: number[]; release: number[] } {
  const live = leases.filter(({ expiresAt, owner }) => owner !== undefined && expiresAt > now);
  const others = live.filter(({ _id, owner }) => _id.startsWith(REPLICA) && owner !== me);
  const share = Math.ceil(OUTBOX_PARTITIONS / (others.length + 1));
  const owners = new Map(live.map(({ _id, owner }) => [_id, owner]));
  const mine = ALL.filter((partition) => owners.get(partitionId(partition)) === me);
  const free = ALL.filter((partition) => !owners.has(partitionId(partition)));
  return {
    mine: mine.slice(0, share),
    take: free.slice(0, Math.max(0, share - mine.length)),
    release: mine.slice(share),
  };
}

/** Shares the parts of the outbox out among the replicas of a service; `gained` is called when parts have come to this one. */
export function startLeases(context: ModuleContext, database: Database, gained: () => void): Leases {
  const leases = database.connection.collection<Lease>('outboxLeases');
  const me = ulid();
  let owned: readonly number[] = [];
  let validUntil = 0;
  let looking: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    const asked = performance.now();
    const now = new Date();
    const until = { owner: me, expiresAt: new Date(now.getTime() + LEASE_MS) };
    await leases.updateOne({ _id: `${REPLICA}${me}` }, { $set: until }, { upsert: true });
    await leases.updateMany({ owner: me }, { $set: until });
    const { mine, take, release } = planLeases(await leases.find({}).toArray(), me, now);
    const taken = await Promise.all(
      take.map(async (partition) => ((await tryTake(leases, partition, until, now)) ? [partition] : [])),
    );
    const before = owned;
    owned = [...mine, ...taken.flat()];
    validUntil = asked + LEASE_MS - LEASE_MARGIN_MS;
    if (release.length > 0) await giveBack(leases, me, release);
    await leases.deleteMany({ _id: { $regex: `^${REPLICA}` }, expiresAt: { $lt: new Date(now.getTime() - LEASE_MS) } });
    if (owned.some((partition) => !before.includes(partition))) gained();
  };
  const lookAgain = (): void => {
    looking ??= look()
      .catch((error: unknown) => context.log.warn({ err: error }, 'leases of the outbox cannot be renewed'))
      .finally(() => {
        looking = undefined;
      });
  };

  const renewal = setInterval(lookAgain, LEASE_RENEW_MS);
  lookAgain();
  return {
    owned: () => (performance.now() < validUntil ? owned : []),
    async stop() {
      clearInterval(renewal);
      await looking;
      await giveBack(leases, me, owned);
      owned = [];
      await leases.deleteOne({ _id: `${REPLICA}${me}` });
    },
  };
}

async function tryTake(
  leases: Collection<Lease>,
  partition: number,
  until: { owner: string; expiresAt: Date },
  now: Date,
): Promise<boolean> {
  const free = { $or: [{ owner: { $exists: false } }, { expiresAt: { $lte: now } }] };
  try {
    await leases.updateOne({ _id: partitionId(partition), ...free }, { $set: until }, { upsert: true });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

async function giveBack(leases: Collection<Lease>, me: string, partitions: readonly number[]): Promise<void> {
  const _id = { $in: partitions.map(partitionId) };
  await leases.updateMany({ _id, owner: me }, { $unset: { owner: '' } });
}
