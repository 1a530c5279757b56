import type { Plain } from '@linli/kit/mongo/store.ts';
import type { Issue } from '../issue/issue.ts';
import type { Status } from '../procedure/definition.ts';

/** Where an issue lies, the widest area first, and its status. */
export type Standing = Pick<Issue, 'areaIds' | 'status'>;

/** A change of it; `from` is absent when the issue is new. */
export type Move = { readonly from?: Standing; readonly to: Standing };

/** A change that so many issues have made. */
export type Moved = { readonly move: Move; readonly count: number };

/**
 * 现状 How many issues lie at a path and below, by status. Kept for every path and not for every area, because what has ended
 * keeps the path it had: so it stays exact what somebody sees who may read a part of it only. Written by the roll-up alone.
 */
export type Standings = {
  /** The path in one string. */
  readonly _id: string;
  /** The end of the path. */
  readonly areaId: string;
  /** The path, the widest area first. */
  readonly within: readonly string[];
  /** Statuses without issues may be absent. */
  readonly counts: { readonly [status in Status]?: number };
};

type Numbers = Map<Status, number>;

/** What a step has moved; undefined when the issue stands as before. */
export function moveOfStep(before: Plain<Issue> | undefined, after: Plain<Issue>): Move | undefined {
  const to = standingOf(after);
  if (!before) return { to };
  const from = standingOf(before);
  return from.status === to.status && from.areaIds.join() === to.areaIds.join() ? undefined : { from, to };
}

const standingOf = ({ areaIds, status }: Standing): Standing => ({ areaIds, status });

/** What moves add to the standings of every path they touch, each path once; negative where more have left. Pure. */
export function standingsOf(moves: readonly Moved[]): Standings[] {
  const sums = new Map<string, Pick<Standings, 'within'> & { readonly numbers: Numbers }>();
  const add = ({ areaIds, status }: Standing, count: number) => {
    for (let end = 1; end <= areaIds.length; end += 1) {
      const within = areaIds.slice(0, end);
      const key = within.join(' ');
      const sum = sums.get(key) ?? { within, numbers: new Map() };
      sums.set(key, sum);
      addTo(sum.numbers, status, count);
    }
  };
  for (const { move, count } of moves) {
    if (move.from) add(move.from, -count);
    add(move.to, count);
  }
  return [...sums].flatMap(([_id, { within, numbers }]) => {
    const counts = [...numbers].filter(([, count]) => count !== 0);
    return counts.length === 0
      ? []
      : [{ _id, areaId: within.at(-1) ?? '', within, counts: Object.fromEntries(counts) }];
  });
}

/**
 * By status how many issues lie in each of the areas, of those that lie in one of the `nodes`. Needs the standings of all
 * paths that end with one of the areas or nodes, others do no harm; several of one path add up. Pure.
 */
export function numbersOf(
  standings: readonly Pick<Standings, 'within' | 'counts'>[],
  areaIds: readonly string[],
  nodes: readonly string[],
): ReadonlyMap<Status, number>[] {
  const seen = new Set(nodes);
  const numbers = new Map(areaIds.map((areaId): [string, Numbers] => [areaId, new Map()]));
  for (const { within, counts } of standings) {
    const first = within.findIndex((areaId) => seen.has(areaId));
    if (first < 0) continue;
    // Of the paths of one issue exactly one answers for an area: the one that ends with it, or, where only a part of the
    // area is seen, the one that ends with the widest node.
    const last = within.length - 1;
    for (const areaId of first === last ? within : within.slice(last)) {
      const sum = numbers.get(areaId);
      for (const [status, count] of Object.entries(counts) as [Status, number][]) if (sum) addTo(sum, status, count);
    }
  }
  return areaIds.map((areaId) => numbers.get(areaId) ?? new Map());
}

function addTo(numbers: Numbers, status: Status, count: number): void {
  numbers.set(status, (numbers.get(status) ?? 0) + count);
}
