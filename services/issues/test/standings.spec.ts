import { describe, expect, it } from '@jest/globals';
import type { Plain } from '@linli/kit/mongo/store.ts';
import fc from 'fast-check';
import { moveOfStep, numbersOf, type Standing, type Standings, standingsOf } from '../src/figures/standings.ts';
import type { Issue } from '../src/issue/issue.ts';
import { STATUSES } from '../src/procedure/definition.ts';

const AREAS = ['d', 'd1', 'd1a', 'd1aG1', 'd1aG2', 'd1b', 'd2', 'd2a', 'x', 'x1'];

/** Down the tree; one grid belonged elsewhere before. */
const PATHS: readonly (readonly string[])[] = [
  ['d', 'd1', 'd1a', 'd1aG1'],
  ['d', 'd1', 'd1a', 'd1aG2'],
  ['d', 'd1', 'd1a'],
  ['d', 'd1', 'd1b', 'd1aG2'],
  ['d', 'd2', 'd2a'],
  ['d', 'd2'],
  ['x', 'x1'],
];
const standing = fc.record({ areaIds: fc.constantFrom(...PATHS), status: fc.constantFrom(...STATUSES) });
/** What an issue was, one after the other. */
const lives = fc.array(fc.array(standing, { minLength: 1, maxLength: 6 }), { maxLength: 30 });
const some = fc.subarray(AREAS);

const issue = (one: Standing) => ({ _id: 'iss_1', ...one }) as unknown as Plain<Issue>;
const movesOf = (life: readonly Standing[]) =>
  life.flatMap((one, index) => {
    const before = life[index - 1];
    const move = moveOfStep(before && issue(before), issue(one));
    return move ? [{ move, count: 1 }] : [];
  });

/** What the documents hold after these additions, as the roll-up makes them. */
function kept(additions: readonly Standings[]): Standings[] {
  const documents = new Map<string, Standings>();
  for (const { counts, ...key } of additions) {
    const before: Record<string, number> = documents.get(key._id)?.counts ?? {};
    const added = Object.entries(counts).map(([status, count]) => [status, (before[status] ?? 0) + count]);
    documents.set(key._id, { ...key, counts: { ...before, ...Object.fromEntries(added) } });
  }
  return [...documents.values()];
}

describe('I3 standings', () => {
  it('I3 add up to the issues as they are, wherever the roll-up has come to and whatever somebody may see', () => {
    fc.assert(
      fc.property(lives, some, some, fc.array(fc.nat(40)), (given, areaIds, nodes, cuts) => {
        const moves = given.flatMap(movesOf);
        // Batches of the roll-up, and what still waits.
        const ends = [0, ...cuts.toSorted((a, b) => a - b)];
        const batches = ends.slice(1).map((end, index) => moves.slice(ends[index], end));
        const standings = kept(batches.flatMap(standingsOf)).filter(
          ({ areaId }) => areaIds.includes(areaId) || nodes.includes(areaId),
        );
        const waiting = standingsOf(moves.slice(ends.at(-1)));
        const now = given.flatMap((life) => life.at(-1) ?? []);
        const seen = now.filter((one) => one.areaIds.some((id) => nodes.includes(id)));
        const numbers = numbersOf([...standings, ...waiting], areaIds, nodes);
        for (const [index, areaId] of areaIds.entries()) {
          for (const status of STATUSES) {
            const there = seen.filter((one) => one.status === status && one.areaIds.includes(areaId));
            expect([areaId, status, numbers[index]?.get(status) ?? 0]).toEqual([areaId, status, there.length]);
          }
        }
      }),
    );
  });

  it('I3 name every path once, and none that nothing has changed', () => {
    const here: Standing = { areaIds: ['d', 'd1', 'd1a'], status: 'ORDERED' };
    const there: Standing = { ...here, areaIds: ['d', 'd1', 'd1b'] };
    expect(standingsOf([{ move: { from: here, to: there }, count: 2 }])).toEqual([
      { _id: 'd d1 d1a', areaId: 'd1a', within: ['d', 'd1', 'd1a'], counts: { ORDERED: -2 } },
      { _id: 'd d1 d1b', areaId: 'd1b', within: ['d', 'd1', 'd1b'], counts: { ORDERED: 2 } },
    ]);
  });

  it('I3 move with status and path, and with nothing else', () => {
    const before = issue({ areaIds: ['d', 'd1'], status: 'ORDERED' });
    expect(moveOfStep(before, { ...before, joinCount: 1 } as Plain<Issue>)).toBeUndefined();
    expect(moveOfStep(undefined, before)).toEqual({ to: { areaIds: ['d', 'd1'], status: 'ORDERED' } });
    expect(moveOfStep(before, { ...before, status: 'SUSPENDED' })).toMatchObject({ to: { status: 'SUSPENDED' } });
    expect(moveOfStep(before, { ...before, areaIds: ['d'] })).toMatchObject({ to: { areaIds: ['d'] } });
  });
});
