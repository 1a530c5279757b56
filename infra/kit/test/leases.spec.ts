import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Lease, planLeases } from '../src/events/leases.ts';
import { OUTBOX_PARTITIONS, outboxPartition } from '../src/events/outbox.ts';

const NOW = new Date('2026-03-01T08:00:00Z');
const LATER = new Date(NOW.getTime() + 10_000);

/** What the documents say after a replica has done what it planned. */
function carryOut(leases: readonly Lease[], me: string): Lease[] {
  const { take, release } = planLeases(leases, me, NOW);
  const byId = new Map(leases.map((lease) => [lease._id, lease]));
  for (const partition of take)
    byId.set(`partition:${partition}`, { _id: `partition:${partition}`, owner: me, expiresAt: LATER });
  for (const partition of release)
    byId.set(`partition:${partition}`, { _id: `partition:${partition}`, expiresAt: LATER });
  return [...byId.values()];
}

const replicas = (names: readonly string[]): Lease[] =>
  names.map((owner) => ({ _id: `replica:${owner}`, owner, expiresAt: LATER }));

describe('leases of the outbox', () => {
  it('give everything to one replica at once', () => {
    expect(planLeases(replicas(['a']), 'a', NOW).take).toHaveLength(OUTBOX_PARTITIONS);
  });

  it('leave alone what another one holds, until it has expired', () => {
    const held = { _id: 'partition:3', owner: 'b', expiresAt: LATER };
    expect(planLeases([held], 'a', NOW).take).not.toContain(3);
    expect(planLeases([{ ...held, expiresAt: NOW }], 'a', NOW).take).toContain(3);
  });

  it('come to an even share for any number of replicas, with each part at exactly one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.nat(20), { minLength: OUTBOX_PARTITIONS, maxLength: OUTBOX_PARTITIONS }),
        (count, before) => {
          const names = Array.from({ length: count }, (_, index) => `r${index}`);
          const held = before.map((owner, part) => ({
            _id: `partition:${part}`,
            owner: `r${owner % count}`,
            expiresAt: LATER,
          }));
          let leases: Lease[] = [...replicas(names), ...held];
          for (let round = 0; round < 3; round += 1) for (const name of names) leases = carryOut(leases, name);
          const plans = names.map((name) => planLeases(leases, name, NOW));
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
