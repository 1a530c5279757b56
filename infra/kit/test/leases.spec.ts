import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createObserver, type Lease, LEASE_MS, planLeases } from '../src/events/leases.ts';
import { OUTBOX_PARTITIONS, outboxPartition } from '../src/events/outbox.ts';

/** What the documents say after a replica has done what it planned. */
function carryOut(leases: readonly Lease[], me: string): Lease[] {
  const { take, release } = planLeases(leases, me);
  const byId = new Map(leases.map((lease) => [lease._id, lease]));
  for (const partition of take)
    byId.set(`partition:${partition}`, { _id: `partition:${partition}`, owner: me, beat: 1 });
  for (const partition of release) byId.delete(`partition:${partition}`);
  return [...byId.values()];
}

const replicas = (names: readonly string[]): Lease[] =>
  names.map((owner) => ({ _id: `replica:${owner}`, owner, beat: 1 }));

describe('leases of the outbox', () => {
  it('give everything to one replica at once', () => {
    expect(planLeases(replicas(['a']), 'a').take).toHaveLength(OUTBOX_PARTITIONS);
  });

  it('leave alone what another one holds', () => {
    const held = { _id: 'partition:3', owner: 'b', beat: 1 };
    expect(planLeases([held], 'a').take).not.toContain(3);
    expect(planLeases([], 'a').take).toContain(3);
  });

  it('come to an even share for any number of replicas, with each part at exactly one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.nat(20), { minLength: OUTBOX_PARTITIONS, maxLength: OUTBOX_PARTITIONS }),
        (count, before) => {
          const names = Array.from({ length: count }, (_, index) => `r${index}`);
          const held = before.map((owner, part) => ({ _id: `partition:${part}`, owner: `r${owner % count}`, beat: 1 }));
          let leases: Lease[] = [...replicas(names), ...held];
          for (let round = 0; round < 3; round += 1) for (const name of names) leases = carryOut(leases, name);
          const plans = names.map((name) => planLeases(leases, name));
          expect(plans.flatMap(({ mine }) => mine).toSorted((a, b) => a - b)).toEqual([
            ...Array(OUTBOX_PARTITIONS).keys(),
          ]);
          for (const { mine, take, release } of plans) {
            expect(mine.length).toBeLessThanOrEqual(Math.ceil(OUTBOX_PARTITIONS / count));
            expect([...take, ...release]).toEqual([]);
          }
        },
      ),
    );
  });

  it('spread subjects over every part', () => {
    const parts = new Set(Array.from({ length: 200 }, (_, index) => outboxPartition(`iss_${index}`)));
    expect(parts.size).toBe(OUTBOX_PARTITIONS);
  });
});

describe('a lease that is watched', () => {
  const lease = (owner: string | undefined, beat: number): Lease => ({
    _id: 'partition:3',
    ...(owner && { owner }),
    beat,
  });

  it('is held until its beat has stood still for its time, measured by the one who watches', () => {
    let now = 50_000;
    const held = createObserver(() => now);
    expect(held([lease('b', 1)])).toHaveLength(1);
    now += LEASE_MS - 1;
    expect(held([lease('b', 1)])).toHaveLength(1);
    now += 1;
    expect(held([lease('b', 1)])).toEqual([]);
    expect(held([lease('b', 2)])).toHaveLength(1);
  });

  it('is free at once when it was given back, and begins anew with another owner', () => {
    let now = 0;
    const held = createObserver(() => now);
    expect(held([lease(undefined, 1)])).toEqual([]);
    held([lease('b', 1)]);
    now += LEASE_MS;
    expect(held([lease('c', 1)])).toHaveLength(1);
  });

  it('is never free while its owner, by a watch of its own, may still send', () => {
    const pause = fc.integer({ min: 1, max: LEASE_MS });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), pause), { maxLength: 60 }), fc.integer(), (events, begin) => {
        let now = begin;
        let beat = 1;
        let renewedAt = now;
        const held = createObserver(() => now);
        held([lease('b', beat)]);
        for (const [renews, wait] of events) {
          now += wait;
          if (renews) [beat, renewedAt] = [beat + 1, now];
          const taken = held([lease('b', beat)]).length === 0;
          if (taken) expect(now - renewedAt).toBeGreaterThanOrEqual(LEASE_MS);
        }
      }),
    );
  });
});
