import { EngineError } from '../errors.ts';
import { MAX_SCAN_INTERVALS } from '../limits.ts';
import type { Collection } from '../storage/collection.ts';
import type { Index } from '../storage/index.ts';
import { AFTER } from '../storage/keyString.ts';
import { equalsValue, filterBounds } from '../values/index.ts';
import type { Bounds, Doc, Interval, KeyPart, Value } from '../values/index.ts';
import { servesFilter } from './implication.ts';
import { isPoint, rangesOf } from './ranges.ts';

/** Key strings with `from <= key < to`. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

/** How the documents of a query are found. */
export interface Plan {
  /** Null walks the whole collection in natural order. */
  readonly index: Index | null;
  /** Ascending and disjoint. */
  readonly ranges: readonly KeyRange[];
  readonly reverse: boolean;
  /** Whether the documents come in the order asked for. */
  readonly sorted: boolean;
  /** Intervals of the leading index fields that narrow the scan. */
  readonly bounds: readonly (readonly Interval[])[];
}

/** What is to be found. */
export interface Selection {
  readonly filter: Doc;
  readonly sort?: readonly KeyPart[] | undefined;
  /** Index name, key pattern or `{ $natural }`. */
  readonly hint?: Value | undefined;
  /** Documents wanted at most, to weigh a sorted walk against a narrow one. */
  readonly limit?: number | undefined;
}

/** Entries counted of one candidate at most. */
const ESTIMATE_LIMIT = 10_000;
/** How many times that a candidate beyond it is taken to have. */
const BEYOND_FACTOR = 4;
/** What a document that has to be sorted costs, compared with one that comes sorted. */
const SORT_COST = 2;

const NATURAL = '$natural';
const WHOLE: KeyRange = { from: '', to: AFTER };

/** A walk over all documents, which is sorted only when nothing or `$natural` is asked for. */
function naturalPlan(sort: readonly KeyPart[] | undefined, hinted: 1 | -1 | undefined): Plan {
  const direction = sort?.[0]?.[0] === NATURAL ? sort[0][1] : hinted;
  const sorted = sort === undefined || sort.length === 0 || sort[0]?.[0] === NATURAL;
  return { index: null, ranges: [WHOLE], reverse: direction === -1, sorted, bounds: [] };
}

/**
 * Chooses how to find the documents of a selection.
 * @throws BadValue 2 when a hint names no index that serves the filter
 */
export function choosePlan(collection: Collection, selection: Selection): Plan {
  const { filter, sort, hint } = selection;
  const hinted = hint === undefined ? undefined : hintedIndex(collection, hint);
  if (hinted !== undefined && !('tree' in hinted)) return naturalPlan(sort, hinted.direction);
  if (sort?.[0]?.[0] === NATURAL) return naturalPlan(sort, undefined);
  if (hinted !== undefined) {
    if (!servesFilter(hinted, filter)) return naturalPlan(sort, undefined);
    return indexPlan(hinted, selection);
  }
  const candidates: Plan[] = [];
  for (const index of collection.indexes.values()) {
    const plan = candidate(index, selection);
    if (plan === undefined) continue;
    if (isExact(index, plan)) return plan;
    candidates.push(plan);
  }
  return cheapest(candidates, selection) ?? naturalPlan(sort, undefined);
}

function hintedIndex(collection: Collection, hint: Value): Index | { direction: 1 | -1 } {
  if (hint instanceof Map && hint.has(NATURAL))
    return { direction: Number(hint.get(NATURAL)?.toString()) === -1 ? -1 : 1 };
  for (const index of collection.indexes.values()) {
    if (typeof hint === 'string' ? index.spec.name === hint : equalsValue(index.spec.definition.get('key'), hint))
      return index;
  }
  throw new EngineError(
    'BadValue',
    'error processing query: planner returned error :: caused by :: hint provided does not correspond to an existing index',
  );
}

/** A plan over an index, if the index can serve the filter and narrows or sorts anything. */
function candidate(index: Index, selection: Selection): Plan | undefined {
  const plan = indexPlan(index, selection);
  const useful = plan.bounds.length > 0 || (plan.sorted && (selection.sort?.length ?? 0) > 0);
  return useful && servesFilter(index, selection.filter) ? plan : undefined;
}

function indexPlan(index: Index, { filter, sort }: Selection): Plan {
  const multikeyOf = new Map(index.spec.key.map(([path], i) => [path, index.multikey[i] === true]));
  const all: Bounds = filterBounds(filter, (path) => multikeyOf.get(path) ?? true);
  const bounds = usableBounds(index, all);
  const direction = sortDirection(index, bounds, sort ?? []);
  return {
    index,
    ranges: rangesOf(index.directions, bounds),
    reverse: direction === -1,
    sorted: direction !== undefined,
    bounds,
  };
}

/** Bounds of the leading fields: points as far as they go, then one range. */
function usableBounds(index: Index, all: Bounds): Interval[][] {
  const used: Interval[][] = [];
  let multikeyUsed = false;
  let combinations = 1;
  for (const [i, [path]] of index.spec.key.entries()) {
    const intervals = all.get(path);
    if (intervals === undefined) break;
    // Two fields of one array may be met by different elements, which are different keys.
    if (index.multikey[i] === true) {
      if (multikeyUsed) break;
      multikeyUsed = true;
    }
    combinations *= intervals.length;
    if (combinations > MAX_SCAN_INTERVALS) break;
    used.push(intervals);
    if (!intervals.every(isPoint)) break;
  }
  return used;
}

/** The direction in which the index gives the order asked for, undefined when it does not. */
function sortDirection(index: Index, bounds: readonly Interval[][], sort: readonly KeyPart[]): 1 | -1 | undefined {
  const isFixed = (field: number): boolean => bounds[field]?.length === 1 && isPoint(bounds[field][0] as Interval);
  const fixedPaths = new Set(
    index.spec.key.flatMap(([path], i) => (isFixed(i) && index.multikey[i] !== true ? [path] : [])),
  );
  let direction: 1 | -1 | undefined;
  let field = 0;
  for (const [path, wanted] of sort) {
    if (fixedPaths.has(path)) continue;
    while (field < index.spec.key.length && isFixed(field)) field += 1;
    const part = index.spec.key[field];
    if (part === undefined || part[0] !== path || index.multikey[field] === true) return undefined;
    const needed = part[1] === wanted ? 1 : -1;
    if (direction !== undefined && direction !== needed) return undefined;
    direction = needed;
    field += 1;
  }
  return direction ?? 1;
}

/** Whether at most one document can come out. */
const isExact = (index: Index, plan: Plan): boolean =>
  index.spec.unique &&
  plan.ranges.length === 1 &&
  plan.bounds.length === index.spec.key.length &&
  plan.bounds.every((b) => b.every(isPoint));

/** The plan expected to look at the fewest documents; between equals, the one with more bounds. */
function cheapest(candidates: readonly Plan[], selection: Selection): Plan | undefined {
  if (candidates.length < 2) return candidates[0];
  const entries = candidates.map(entriesOf);
  // No more documents match than the narrowest candidate has entries.
  const matching = Math.max(Math.min(...entries), 1);
  let best: Plan | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  candidates.forEach((plan, i) => {
    const cost = costOf(plan, entries[i] as number, matching, selection);
    if (cost < bestCost || (cost === bestCost && plan.bounds.length > (best?.bounds.length ?? 0))) {
      best = plan;
      bestCost = cost;
    }
  });
  return best;
}

function costOf(plan: Plan, entries: number, matching: number, { sort, limit }: Selection): number {
  if (!plan.sorted) return entries * SORT_COST;
  if (sort === undefined || sort.length === 0 || limit === undefined) return entries;
  // A sorted walk ends when enough documents are found, which lie evenly among its entries.
  return Math.min(entries, (limit * entries) / matching);
}

function entriesOf({ index, ranges, bounds }: Plan): number {
  if (index === null) return 0;
  if (bounds.length === 0) return index.tree.size;
  let count = 0;
  for (const { from, to } of ranges) {
    count += index.tree.count(from, to, ESTIMATE_LIMIT - count);
    if (count > ESTIMATE_LIMIT) return Math.min(index.tree.size, count * BEYOND_FACTOR);
  }
  return count;
}
