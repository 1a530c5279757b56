import {
  compileFilter,
  compileProjection,
  compileSortKeys,
  encodeDocument,
  parseSort,
  sortWithTicks,
  TICK,
  withTicks,
} from '../values/index.ts';
import type { Doc, ExpressionEnv, KeyPart, SortKey, Tick, Value } from '../values/index.ts';
import type { Collection } from '../storage/collection.ts';
import type { View } from '../storage/records.ts';
import type { Budget } from './budget.ts';
import { choosePlan } from './plan.ts';
import type { Plan } from './plan.ts';
import { Hit, scan } from './scan.ts';
import type { ScanStats } from './scan.ts';
import type { Source } from './source.ts';

/** A query on one collection. */
export interface Query {
  readonly filter: Doc;
  readonly sort?: Doc | undefined;
  readonly projection?: Doc | undefined;
  readonly hint?: Value | undefined;
  readonly skip?: number | undefined;
  /** 0 or undefined: no limit. */
  readonly limit?: number | undefined;
  readonly env?: ExpressionEnv | undefined;
}

/** Circumstances of a query. */
export interface Reading {
  readonly view: View;
  readonly budget: Budget;
}

/** A query with its plan; running it counts into `stats`. */
export interface Prepared {
  readonly plan: Plan;
  readonly stats: ScanStats;
  readonly hits: Source<Hit>;
}

/** Reads a sort, where `$natural` may stand alone. */
export function sortParts(sort: Doc | undefined): KeyPart[] {
  if (sort === undefined) return [];
  if (sort.has('$natural')) return [['$natural', Number(sort.get('$natural')?.toString()) === -1 ? -1 : 1]];
  return parseSort(sort);
}

/** Plans a query; the documents come filtered, sorted, skipped and limited, but not projected. */
export function prepare(collection: Collection, query: Query, { view, budget }: Reading): Prepared {
  const { filter, sort, hint, skip = 0 } = query;
  const limit = query.limit || undefined;
  const matches = filter.size === 0 ? undefined : compileFilter(filter, query.env);
  const wanted = limit === undefined ? undefined : skip + limit;
  const plan = choosePlan(collection, { filter, sort: sortParts(sort), hint, limit: wanted });
  const stats: ScanStats = { keysExamined: 0, docsExamined: 0 };
  const found = scan(plan, { collection, view, matches, budget, stats });
  const ordered = plan.sorted ? found : sorted(found, sort ?? new Map(), wanted, budget);
  const progress = { last: false };
  return {
    plan,
    stats,
    hits: { items: skip === 0 && limit === undefined ? ordered : cut(ordered, skip, limit, progress), progress },
  };
}

/** The documents of a query as they are answered. */
export function project(query: Query, hits: Source<Hit>): Source<Buffer> {
  const { projection, filter, env } = query;
  if (projection === undefined || projection.size === 0)
    return { items: mapped(hits.items, (hit) => hit.bytes), progress: hits.progress };
  const apply = compileProjection(projection, { find: true, filter, ...(env && { env }) });
  return { items: mapped(hits.items, (hit) => encodeDocument(apply(hit.doc))), progress: hits.progress };
}

function* mapped<T>(items: Iterator<Hit | Tick>, map: (hit: Hit) => T): Generator<T | Tick> {
  for (let next = items.next(); next.done !== true; next = items.next())
    yield next.value === TICK ? TICK : map(next.value);
}

function* cut(
  hits: Iterable<Hit | Tick>,
  skip: number,
  limit: number | undefined,
  progress: { last: boolean },
): Generator<Hit | Tick> {
  let left = limit ?? Number.POSITIVE_INFINITY;
  let skipped = 0;
  for (const hit of hits) {
    if (hit === TICK) yield TICK;
    else if (skipped < skip) skipped += 1;
    else {
      left -= 1;
      if (left === 0) progress.last = true;
      yield hit;
      if (left === 0) return;
    }
  }
}

interface Ranked {
  readonly key: SortKey;
  readonly hit: Hit;
}

/** Sorts in memory, stable by the order of arrival; with `wanted`, never holds many more than that. */
function* sorted(
  hits: Iterable<Hit | Tick>,
  sort: Doc,
  wanted: number | undefined,
  budget: Budget,
): Generator<Hit | Tick> {
  const { key, compare } = compileSortKeys(sort);
  let ranked: Ranked[] = [];
  const compareRanked = (a: Ranked, b: Ranked): number => compare(a.key, b.key);
  for (const hit of hits) {
    if (hit === TICK) {
      yield TICK;
      continue;
    }
    // The decoded document is let go: the bytes are held anyway.
    ranked.push({ key: key(hit.doc), hit: new Hit(hit.record, hit.bytes) });
    budget.spend(hit.bytes.length);
    if (wanted === undefined || ranked.length < 2 * wanted + SORT_SLACK) continue;
    ranked = yield* sortWithTicks(ranked, compareRanked);
    for (const dropped of ranked.splice(wanted)) budget.spend(-dropped.hit.bytes.length);
  }
  ranked = yield* sortWithTicks(ranked, compareRanked);
  for (const item of withTicks(wanted === undefined ? ranked : ranked.slice(0, wanted)))
    yield item === TICK ? TICK : item.hit;
}

/** A limited sort cuts back when it holds this many documents more than twice those wanted. */
const SORT_SLACK = 256;
