import { BSONRegExp } from 'bson';
import { EngineError } from '../errors.ts';
import { compileUpdate, isReplacement } from './update.ts';
import type { UpdateOptions } from './update.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

/** The single value a condition on a path pins down, if it does. */
function pinned(condition: Value): Value | undefined {
  if (condition instanceof BSONRegExp) return undefined;
  if (!isDoc(condition)) return condition;
  const [first] = condition.keys();
  if (!first?.startsWith('$')) return condition;
  if (condition.has('$eq')) return condition.get('$eq');
  for (const name of ['$in', '$all']) {
    const list = condition.get(name);
    const [only] = Array.isArray(list) && list.length === 1 ? list : [];
    if (only !== undefined && !(only instanceof BSONRegExp) && !isElemMatch(only)) return only;
  }
  return undefined;
}

const isElemMatch = (value: Value): boolean => isDoc(value) && value.has('$elemMatch');

/** Whether a path concerns `_id`, the only field a replacement takes from the filter. */
const isId = (path: string): boolean => path === '_id' || path.startsWith('_id.');

function refuseExpr(filter: Doc): void {
  for (const [name, condition] of filter) {
    if (name === '$expr')
      throw new EngineError('QueryFeatureNotAllowed', '$expr is not allowed in the query predicate for an upsert');
    if (['$and', '$or', '$nor'].includes(name) && Array.isArray(condition)) condition.filter(isDoc).forEach(refuseExpr);
  }
}

/** Collects the equalities of a filter by path; they become fields of the upserted document. */
function equalities(filter: Doc, wanted: (path: string) => boolean, found: Map<string, Value>): Map<string, Value> {
  for (const [name, condition] of filter) {
    if (name === '$and' || (name === '$or' && Array.isArray(condition) && condition.length === 1)) {
      if (Array.isArray(condition)) for (const part of condition) if (isDoc(part)) equalities(part, wanted, found);
    } else if (!name.startsWith('$') && wanted(name)) {
      const value = pinned(condition);
      if (value === undefined) continue;
      const clash = [...found.keys()].find(
        (path) => path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`),
      );
      if (clash !== undefined) {
        throw new EngineError(
          'NotSingleValueField',
          `cannot infer query fields to set, path '${name}' is matched twice`,
        );
      }
      found.set(name, value);
    }
  }
  return found;
}

function setPath(doc: Doc, names: string[], value: Value): void {
  let target = doc;
  for (const name of names.slice(0, -1)) {
    const present = target.get(name);
    const inner: Doc = isDoc(present) ? present : new Map();
    target.set(name, inner);
    target = inner;
  }
  target.set(names.at(-1) as string, value);
}

/**
 * The document an upsert inserts: the equalities of the filter, then the update. `_id` comes first and is missing
 * when neither gives one (the engine then makes an ObjectId).
 * @throws EngineError 54 when the filter pins a path twice, 224 for `$expr` in the filter, and what the update throws
 */
export function upsertDocument(filter: Doc, update: Doc | Doc[], options: UpdateOptions & { now?: Date } = {}): Doc {
  refuseExpr(filter);
  const found = equalities(filter, isReplacement(update) ? isId : () => true, new Map());
  const base: Doc = new Map();
  for (const [path, value] of found) setPath(base, path.split('.'), value);
  const { apply } = compileUpdate(update, { ...options, upsertInsert: true });
  const made = apply(base, { now: options.now ?? new Date(), isInsert: true });
  const id = made.get('_id');
  return id === undefined ? made : new Map([['_id', id] as const, ...made]);
}
