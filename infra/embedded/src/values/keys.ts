import { EngineError } from '../errors.ts';
import { compareValues } from './compare.ts';
import { parsePath } from './paths.ts';
import type { PathPart } from './paths.ts';
import { isDoc } from './types.ts';
import type { Doc, KeyPart, Value } from './types.ts';

/** A key value; undefined stands for the empty array, which sorts below null. */
type KeyValue = Value | undefined;

type Expansion = { values: KeyValue[]; array: string | undefined };

/** Outermost array met on a path, by the path that leads to it: two different ones cannot share an index. */
function expand(doc: Doc, parts: PathPart[]): Expansion {
  const values: KeyValue[] = [];
  let array: string | undefined;
  const visit = (start: Value, from: number): void => {
    let value: Value | undefined = start;
    for (let i = from; i < parts.length; i++) {
      if (isDoc(value)) value = value.get((parts[i] as PathPart).name);
      else if (Array.isArray(value)) {
        if (array === undefined) array = pathTo(parts, i);
        visitArray(value, i);
        return;
      } else value = undefined;
    }
    if (Array.isArray(value)) {
      if (array === undefined) array = pathTo(parts, parts.length);
      if (value.length === 0) values.push(undefined);
      for (const element of value) values.push(element);
    } else values.push(value ?? null);
  };
  const visitArray = (list: Value[], at: number): void => {
    const { index } = parts[at] as PathPart;
    const indexed = index >= 0 ? list[index] : undefined;
    if (indexed !== undefined) {
      if (Array.isArray(indexed) && at + 1 === parts.length) values.push(indexed);
      visit(indexed, at + 1);
    }
    for (const element of list) {
      if (isDoc(element)) visit(element, at);
      else if (index < 0) values.push(null);
    }
    if (values.length === 0) values.push(null);
  };
  visit(doc, 0);
  return { values, array };
}

const pathTo = (parts: PathPart[], end: number): string =>
  parts
    .slice(0, end)
    .map(({ name }) => name)
    .join('.');

/** Drops values that are there already. */
function distinct(values: KeyValue[]): KeyValue[] {
  if (values.length < 2) return values;
  const sorted = [...values].sort(compareKey);
  return sorted.filter((value, i) => i === 0 || compareKey(value, sorted[i - 1]) !== 0);
}

/** Order of key values: the empty array (undefined) stands below null and above MinKey. */
export function compareKey(a: KeyValue, b: KeyValue): number {
  if (a === undefined || b === undefined) {
    if (a === b) return 0;
    if (a === undefined) return compareValues(null, b) || -1;
    return compareValues(a, null) || 1;
  }
  return compareValues(a, b);
}

/** A key pattern with its paths taken apart, for repeated use. */
export type CompiledKeys = { parts: PathPart[]; direction: 1 | -1; path: string }[];

export const compileKeys = (pattern: readonly KeyPart[]): CompiledKeys =>
  pattern.map(([path, direction]) => ({ parts: parsePath(path), direction, path }));

/**
 * All compound keys of a document, with undefined for the empty array.
 * @throws EngineError 171 when two fields hold different arrays
 */
export function expandKeys(doc: Doc, keys: CompiledKeys): KeyValue[][] {
  const fields = keys.map(({ parts }) => expand(doc, parts));
  const arrays = new Set(fields.map(({ array }) => array).filter((array) => array !== undefined));
  if (arrays.size === 0) return [fields.map(({ values }) => values[0])];
  const roots = [...arrays];
  if (
    roots.some((root) =>
      roots.some((other) => root !== other && !other.startsWith(`${root}.`) && !root.startsWith(`${other}.`)),
    )
  ) {
    const [first, second] = roots;
    throw new EngineError('CannotIndexParallelArrays', `cannot index parallel arrays [${first}] [${second}]`);
  }
  return fields.filter(({ array }) => array !== undefined).length === 1 ? crossed(fields) : joined(doc, keys, roots);
}

function crossed(fields: Expansion[]): KeyValue[][] {
  const many = fields.findIndex(({ array }) => array !== undefined);
  const values = distinct((fields[many] as Expansion).values);
  return values.map((value) => fields.map((field, i) => (i === many ? value : field.values[0])));
}

/** Several fields reach into one array: the keys of its elements are made one element at a time. */
function joined(doc: Doc, keys: CompiledKeys, roots: string[]): KeyValue[][] {
  const root = roots.reduce((a, b) => (a.length <= b.length ? a : b));
  const depth = root.split('.').length;
  const list = readArray(doc, parsePath(root));
  const items: (Value | undefined)[] = list.length === 0 ? [undefined] : list;
  const rows = items.flatMap((item) => elementKeys(doc, keys, item, { root, depth }));
  const seen: KeyValue[][] = [];
  for (const row of rows) {
    if (!seen.some((other) => other.every((value, i) => compareKey(value, row[i]) === 0))) seen.push(row);
  }
  return seen;
}

function readArray(doc: Doc, parts: PathPart[]): Value[] {
  let value: Value | undefined = doc;
  for (const { name } of parts) value = isDoc(value) ? value.get(name) : undefined;
  return Array.isArray(value) ? value : [];
}

function elementKeys(
  doc: Doc,
  keys: CompiledKeys,
  item: Value | undefined,
  { root, depth }: { root: string; depth: number },
): KeyValue[][] {
  const box: Doc = new Map();
  if (item !== undefined) box.set('e', item);
  const rest = new Map(keys.map((key, i) => [i, key.path === root || key.path.startsWith(`${root}.`)] as const));
  const inner: CompiledKeys = keys.map((key, i) =>
    rest.get(i) ? { ...key, path: `e${key.path.slice(root.length)}`, parts: [E, ...key.parts.slice(depth)] } : key,
  );
  const outside = keys.map((key, i) => (rest.get(i) ? undefined : (expand(doc, key.parts).values[0] as KeyValue)));
  const inside = inner.filter((_, i) => rest.get(i));
  return expandKeys(box, inside).map((row) => {
    let next = 0;
    return keys.map(({ path }, i) => {
      if (!rest.get(i)) return outside[i];
      const value = row[next++];
      // No item: the array is empty, and a field that is the array itself has the key of the empty array.
      return item === undefined && path === root ? undefined : value;
    });
  });
}

const E: PathPart = { name: 'e', index: -1 };

/**
 * Multikey expansion: the keys a document has in an index. Missing fields are null; an empty array is represented
 * by itself (so it differs from null in a unique index). Keys with arrays must not be used to answer a sort.
 * @throws EngineError 171 when two fields hold different arrays
 */
export const indexKeys = (doc: Doc, pattern: readonly KeyPart[]): Value[][] =>
  expandKeys(doc, compileKeys(pattern)).map((row) => row.map((value) => (value === undefined ? [] : value)));

/** Whether a key pattern meets an array in the document, that is, whether the index becomes multikey. */
export const hasArrayKey = (doc: Doc, pattern: readonly KeyPart[]): boolean =>
  pattern.some(([path]) => expand(doc, parsePath(path)).array !== undefined);

/** Whether at least one field of a key pattern is present: sparse indexes skip the other documents. */
export const hasAnyKey = (doc: Doc, pattern: readonly KeyPart[]): boolean =>
  pattern.some(([path]) => isPresent(doc, parsePath(path), 0));

function isPresent(start: Value, parts: PathPart[], from: number): boolean {
  let value: Value | undefined = start;
  for (let i = from; i < parts.length; i++) {
    if (isDoc(value)) value = value.get((parts[i] as PathPart).name);
    else if (Array.isArray(value)) {
      const { index } = parts[i] as PathPart;
      const indexed = index >= 0 ? value[index] : undefined;
      if (indexed !== undefined && isPresent(indexed, parts, i + 1)) return true;
      return value.some((element) => isDoc(element) && isPresent(element, parts, i));
    } else return false;
  }
  return value !== undefined;
}
