import { EngineError } from '../errors.ts';
import { MAX_DEPTH } from './reader.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

/** One part of a dotted path; `index` is its value as an array index, or -1. */
export type PathPart = { name: string; index: number };

/** Where a matching array element stood: its index in the outermost array on the path. */
export type Position = { index?: number };

const INDEX = /^(?:0|[1-9]\d{0,8})$/;

/**
 * Splits a dotted path.
 * @throws EngineError 15 for more than MAX_DEPTH parts
 */
export function parsePath(path: string): PathPart[] {
  const parts = path.split('.').map((name) => ({ name, index: INDEX.test(name) ? Number(name) : -1 }));
  if (parts.length > MAX_DEPTH) throw new EngineError('Overflow', `a path must not have more than ${MAX_DEPTH} parts`);
  return parts;
}

/** Reads the value at a dotted path; numeric parts index arrays, arrays are not searched otherwise. */
export function readPath(doc: Doc, path: string): Value | undefined {
  let value: Value | undefined = doc;
  for (const { name, index } of parsePath(path)) {
    if (isDoc(value)) value = value.get(name);
    else if (Array.isArray(value) && index >= 0) value = value[index];
    else return undefined;
  }
  return value;
}

/** A test of one value; undefined stands for a missing field. Tests of arrays as a whole may report a position. */
export type Test = (value: Value | undefined, position?: Position) => boolean;

/**
 * Whether some value a filter path leads to passes a test: documents are entered by name, arrays are searched
 * element by element or entered by a numeric part. With `leaf`, an array at the end offers its elements
 * and then itself; without, only itself.
 */
export function someAt(doc: Doc, parts: PathPart[], leaf: boolean, test: Test, position?: Position): boolean {
  return someFrom(doc, parts, 0, leaf, test, position);
}

function someFrom(
  start: Value,
  parts: PathPart[],
  from: number,
  leaf: boolean,
  test: Test,
  position: Position | undefined,
): boolean {
  let value: Value | undefined = start;
  for (let i = from; i < parts.length; i++) {
    if (isDoc(value)) value = value.get((parts[i] as PathPart).name);
    else if (Array.isArray(value)) return someInArray(value, parts, i, leaf, test, position);
    else return test(undefined);
  }
  if (!leaf || !Array.isArray(value)) return test(value, position);
  for (let i = 0; i < value.length; i++) {
    if (test(value[i])) {
      if (position) position.index = i;
      return true;
    }
  }
  return test(value);
}

function someInArray(
  list: Value[],
  parts: PathPart[],
  at: number,
  leaf: boolean,
  test: Test,
  position: Position | undefined,
): boolean {
  const { index } = parts[at] as PathPart;
  for (let i = 0; i < list.length; i++) {
    const element = list[i] as Value;
    let found = isDoc(element) && someFrom(element, parts, at, leaf, test, undefined);
    if (!found && i === index) {
      found = at + 1 === parts.length ? test(element) : entered(element, parts, at + 1, leaf, test);
    }
    if (found) {
      if (position) position.index = i;
      return true;
    }
  }
  return false;
}

/** After a numeric part only documents and arrays lead on. */
const entered = (element: Value, parts: PathPart[], from: number, leaf: boolean, test: Test): boolean =>
  (isDoc(element) || Array.isArray(element)) && someFrom(element, parts, from, leaf, test, undefined);

/** The values `distinct` collects at a path: arrays are searched on the way and unwound at the end. */
export function distinctValues(doc: Doc, path: string): Value[] {
  const found: Value[] = [];
  someAt(doc, parsePath(path), true, (value) => {
    if (value !== undefined) found.push(value);
    return false;
  });
  const whole = new Set<Value>();
  someAt(doc, parsePath(path), false, (value) => {
    if (Array.isArray(value)) whole.add(value);
    return false;
  });
  return whole.size === 0 ? found : found.filter((value) => !whole.has(value));
}
