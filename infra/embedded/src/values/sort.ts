import { EngineError } from '../errors.ts';
import { isNum } from './kinds.ts';
import { compareKey, compileKeys, expandKeys } from './keys.ts';
import type { CompiledKeys } from './keys.ts';
import { toNumber } from './numbers.ts';
import { isDoc } from './types.ts';
import type { Doc, KeyPart, Value } from './types.ts';

/** Largest number of keys in a sort or an index (MongoDB's limit). */
export const MAX_SORT_KEYS = 32;

/** A document's sort key; undefined stands for an empty array. */
export type SortKey = (Value | undefined)[];

/** Reads a sort specification: paths with 1 or -1.
 * @throws EngineError 2 for other directions and `$meta`, 15974-like parse errors as BadValue
 */
export function parseSort(spec: Doc): KeyPart[] {
  if (spec.size > MAX_SORT_KEYS) throw new EngineError('BadValue', `too many compound keys: ${spec.size}`);
  return [...spec].map(([path, direction]): KeyPart => {
    if (path === '' || path.split('.').includes('')) {
      throw new EngineError(40352, 'FieldPath cannot be constructed with an empty path part');
    }
    if (path.startsWith('$'))
      throw new EngineError(
        16410,
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      );
    if (isDoc(direction)) throw new EngineError('CommandNotSupported', '$meta sorts are not supported');
    if (!isNum(direction)) throw new EngineError(15974, `Illegal key in $sort specification: ${path}`);
    const number = toNumber(direction);
    if (number !== 1 && number !== -1)
      throw new EngineError(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    return [path, number];
  });
}

function compareSortKeys(a: SortKey, b: SortKey, keys: CompiledKeys): number {
  for (let i = 0; i < keys.length; i++) {
    const result = compareKey(a[i], b[i]);
    if (result !== 0) return (keys[i] as CompiledKeys[number]).direction === 1 ? result : -result;
  }
  return 0;
}

/** Best key of a document in the order of the sort: with arrays, the smallest or largest element counts. */
function sortKey(doc: Doc, keys: CompiledKeys): SortKey {
  try {
    const rows = expandKeys(doc, keys);
    let best = rows[0] as SortKey;
    for (const row of rows) if (row !== best && compareSortKeys(row, best, keys) < 0) best = row;
    return best;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError('BadValue', 'cannot sort with keys that are parallel arrays');
  }
}

/** A sort with its key apart from the comparison, so that every document's key is made once. */
export type CompiledSort = { key: (doc: Doc) => SortKey; compare: (a: SortKey, b: SortKey) => number };

export function compileSortKeys(spec: Doc): CompiledSort {
  const keys = compileKeys(parseSort(spec));
  return { key: (doc) => sortKey(doc, keys), compare: (a, b) => compareSortKeys(a, b, keys) };
}

/** A comparison of documents for a sort specification; equal documents keep their order in a stable sort. */
export function compileSort(spec: Doc): (a: Doc, b: Doc) => number {
  const { key, compare } = compileSortKeys(spec);
  const made = new WeakMap<Doc, SortKey>();
  const keyOf = (doc: Doc): SortKey => {
    const known = made.get(doc);
    if (known) return known;
    const fresh = key(doc);
    made.set(doc, fresh);
    return fresh;
  };
  return (a, b) => compare(keyOf(a), keyOf(b));
}
