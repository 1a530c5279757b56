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

/** A lease counts as lost to its owner this much earlier than to the others, in milliseconds: what is on its way ends. */
export const LEASE_MARGIN_MS = 2_000;

/**
 * Who sends a part of the outbox, or that a replica is there at all; `owner` is absent after it was given back.
 * `beat` changes with every renewal. No time is written: whoever reads measures by itself how long a beat stays the same.
 */
export type Lease = { readonly _id: string; readonly owner?: string; readonly beat: number };

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

/**
 * Tells which leases are held. One is as long as its beat was seen to change less than `LEASE_MS` ago on the watch of this
 * process, which only runs forward; so neither clocks that differ nor one that is set back or forward make two owners.
 */
export function createObserver(watch: () => number = () => performance.now()) {
  let seen = new Map<string, Pick<Lease, 'owner' | 'beat'> & { readonly since: number }>();
  return (leases: readonly Lease[]): Lease[] => {
    const now = watch();
    const before = seen;
    seen = new Map(
      leases.map(({ _id, owner, beat }) => {
        const known = before.get(_id);
        return [_id, known?.owner === owner && known?.beat === beat ? known : { owner, beat, since: now }];
      }),
    );
    return leases.filter(({ _id, owner }) => owner !== undefined && now - (seen.get(_id)?.since ?? now) < LEASE_MS);
  };
}

/** What a replica does about the leases that are held: an even share each, taken only where nobody holds it. */
export function planLeases(held: readonly Lease[], me: string): { mine: number[]; take: number[]; release: number[] } {
  const others = held.filter(({ _id, owner }) => _id.startsWith(REPLICA) && owner !== me);
  const share = Math.ceil(OUTBOX_PARTITIONS / (others.length + 1));
  const owners = new Map(held.map(({ _id, owner }) => [_id, owner]));
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
  const heldOf = createObserver();
  let owned: readonly number[] = [];
  let validUntil = 0;
  let looking: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    const asked = performance.now();
    await leases.updateOne({ _id: `${REPLICA}${me}` }, { $set: { owner: me } }, { upsert: true });
    await leases.updateMany({ owner: me }, { $inc: { beat: 1 } });
    const all = await leases.find({}).toArray();
    const held = heldOf(all);
    const { mine, take, release } = planLeases(held, me);
    const byId = new Map(all.map((lease) => [lease._id, lease]));
    const taken = await Promise.all(
      take.map(async (partition) => {
        const _id = partitionId(partition);
        return (await tryTake(leases, me, _id, byId.get(_id))) ? [partition] : [];
      }),
    );
    const before = owned;
    owned = [...mine, ...taken.flat()];
    validUntil = asked + LEASE_MS - LEASE_MARGIN_MS;
    if (release.length > 0) await giveBack(leases, me, release);
    for (const { _id, beat } of all)
      if (_id.startsWith(REPLICA) && !held.some((one) => one._id === _id)) await leases.deleteOne({ _id, beat });
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

/** Takes a lease that is still as it was seen, or that nobody has written yet; answers whether it was. */
async function tryTake(leases: Collection<Lease>, me: string, _id: string, seen: Lease | undefined): Promise<boolean> {
  const asSeen = seen?.owner === undefined ? { owner: { $exists: false } } : { owner: seen.owner, beat: seen.beat };
  try {
    await leases.updateOne({ _id, ...asSeen }, { $set: { owner: me }, $inc: { beat: 1 } }, { upsert: true });
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
