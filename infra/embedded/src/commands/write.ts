import { compileUpdate, TICK, upsertDocument } from '../values/index.ts';
import type { Doc, ExpressionEnv, Value } from '../values/index.ts';
import { EngineError } from '../errors.ts';
import { prepare } from '../query/find.ts';
import type { Hit } from '../query/scan.ts';
import type { Collection } from '../storage/collection.ts';
import type { Transaction } from '../storage/transaction.ts';
import type { Context } from './context.ts';
import { storable } from './statement.ts';

/** Which documents a write is about. */
export interface Target {
  readonly filter: Doc;
  readonly sort?: Doc | undefined;
  readonly hint?: Value | undefined;
  /** 0: all. */
  readonly limit: number;
  readonly env: ExpressionEnv;
}

/** How they are changed. */
export interface Change {
  readonly update: Doc | Doc[];
  readonly arrayFilters: Doc[] | undefined;
  readonly upsert: boolean;
}

/** What an update did. */
export interface Changed {
  matched: number;
  modified: number;
  /** The inserted document of an upsert. */
  upserted: Doc | undefined;
  /** The first document before and after. */
  before: Doc | undefined;
  after: Doc | undefined;
}

/** The documents a write is about, all found before the first is changed. */
export function findTargets(context: Context, txn: Transaction, collection: Collection, target: Target): Hit[] {
  const view = { ts: txn.snapshot, txn };
  const { hits } = prepare(collection, target, { view, budget: context.budget });
  const found: Hit[] = [];
  for (let next = hits.items.next(); next.done !== true; next = hits.items.next())
    if (next.value !== TICK) found.push(next.value);
  return found;
}

/** Updates documents, or inserts one when none was found and `upsert` is set. */
export function applyUpdate(context: Context, txn: Transaction, name: string, target: Target, change: Change): Changed {
  const { store } = context.engine;
  const { update, arrayFilters, upsert } = change;
  const { filter, env } = target;
  const options = { filter, env, ...(arrayFilters && { arrayFilters }) };
  const compiled = compileUpdate(update, options);
  const now = env.now ?? new Date();
  const collection = upsert ? store.open(context.db, name, txn) : store.find(context.db, name, txn);
  const result: Changed = { matched: 0, modified: 0, upserted: undefined, before: undefined, after: undefined };
  if (collection === undefined) return result;
  for (const hit of findTargets(context, txn, collection, target)) {
    const after = compiled.apply(hit.doc, { now, isInsert: false });
    result.matched += 1;
    if (after !== hit.doc && collection.write(txn, hit.record, hit.doc, after)) result.modified += 1;
    result.before ??= hit.doc;
    result.after ??= after;
  }
  if (result.matched === 0 && upsert) {
    result.upserted = storable(upsertDocument(filter, update, { ...options, now }), context);
    store.insert(txn, collection, result.upserted);
  }
  return result;
}

/** Deletes documents and gives them back. */
export function applyDelete(context: Context, txn: Transaction, name: string, target: Target): Hit[] {
  const collection = context.engine.store.find(context.db, name, txn);
  if (collection === undefined) return [];
  const found = findTargets(context, txn, collection, target);
  for (const hit of found) collection.write(txn, hit.record, hit.doc, null);
  return found;
}

/** An update as a command gives it: a document or a pipeline. @throws FailedToParse 9 */
export function updateValue(value: Value | undefined): Doc | Doc[] {
  if (value instanceof Map) return value;
  if (Array.isArray(value) && value.every((stage) => stage instanceof Map)) return value;
  throw new EngineError('FailedToParse', 'Update argument must be either an object or an array');
}
