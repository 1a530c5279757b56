import { EngineError } from '../errors.ts';
import { identicalValue } from './identical.ts';
import { typeName } from './kinds.ts';
import type { Test } from './paths.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

/** Nulls an update may put before an array element it sets beyond the end (MongoDB's limit). */
export const MAX_BACKFILL = 1_500_000;

/** One part of an update path: a name (or array index), `$`, `$[]` or `$[identifier]`. */
export type UpdatePart =
  | { kind: 'name'; name: string; index: number }
  | { kind: 'positional' }
  | { kind: 'each'; test?: Test; text: string };

/** A change of the value at a path: gets the present value, gives the new one; undefined removes the field. */
export type Change = {
  path: string;
  parts: UpdatePart[];
  /** Whether missing parents are created. */
  creates: boolean;
  /** Whether the change happens only when an upsert inserts. */
  insertOnly?: true;
  apply: (old: Value | undefined, state: UpdateState) => Value | undefined;
};

/** State of one update of one document. */
export type UpdateState = {
  now: Date;
  /** Index the positional `$` stands for. */
  positional: number | undefined;
  /** Containers this update has copied already. */
  owned: Set<Value>;
  /** The document as it was. */
  before: Doc;
};

const bad = (message: string): EngineError => new EngineError('BadValue', message);

/** A shallow copy that belongs to this update; containers are copied once, the others stay shared and unchanged. */
function own<T extends Doc | Value[]>(container: T, { owned }: UpdateState): T {
  if (owned.has(container)) return container;
  const copy = (isDoc(container) ? new Map(container) : [...container]) as T;
  owned.add(copy);
  return copy;
}

/** Applies a change below a container and gives the container that results (the same when nothing changed). */
export function applyChange(root: Doc, change: Change, state: UpdateState): Doc {
  return descend(root, change, 0, state) as Doc;
}

function descend(container: Doc | Value[], change: Change, at: number, state: UpdateState): Doc | Value[] {
  const part = change.parts[at] as UpdatePart;
  if (part.kind === 'each') return eachElement(container, change, at, state);
  const name = part.kind === 'positional' ? String(positional(state)) : part.name;
  const index = part.kind === 'positional' ? positional(state) : part.index;
  if (isDoc(container)) return inDoc(container, name, change, at, state);
  if (index < 0) {
    if (!change.creates) return container;
    throw notViable(name, change, at, container);
  }
  return inArray(container, index, change, at, state);
}

function positional({ positional: index }: UpdateState): number {
  if (index === undefined) throw bad('The positional operator did not find the match needed from the query.');
  return index;
}

/** The value after the change, one level down. */
function next(old: Value | undefined, change: Change, at: number, state: UpdateState): Value | undefined {
  if (at === change.parts.length - 1) return change.apply(old, state);
  const following = change.parts[at + 1] as UpdatePart;
  if (isDoc(old) || Array.isArray(old)) return descend(old, change, at + 1, state);
  if (following.kind === 'each') throw missingArray(change, at, old);
  if (!change.creates) return old;
  if (old !== undefined) throw notViable(partName(following), change, at + 1, old);
  return created(change, at + 1, state);
}

/** Builds the documents that lead to a value which does not exist yet. */
function created(change: Change, at: number, state: UpdateState): Value | undefined {
  const doc: Doc = new Map();
  state.owned.add(doc);
  const made = descend(doc, change, at, state);
  return isDoc(made) && made.size === 0 ? undefined : made;
}

function inDoc(doc: Doc, name: string, change: Change, at: number, state: UpdateState): Doc {
  const old = doc.get(name);
  const value = next(old, change, at, state);
  if (value === old || identicalLeaf(value, old, change, at)) return doc;
  const copy = own(doc, state);
  if (value === undefined) copy.delete(name);
  else copy.set(name, value);
  return copy;
}

const identicalLeaf = (value: Value | undefined, old: Value | undefined, change: Change, at: number): boolean =>
  at === change.parts.length - 1 && identicalValue(value, old);

function inArray(list: Value[], index: number, change: Change, at: number, state: UpdateState): Value[] {
  const old = list[index];
  const value = next(old, change, at, state);
  if (value === old || identicalLeaf(value, old, change, at)) return list;
  if (value === undefined) return index < list.length ? replaced(list, index, null, state) : list;
  if (index - list.length > MAX_BACKFILL) throw bad(`can't backfill more than ${MAX_BACKFILL} elements`);
  return replaced(list, index, value, state);
}

function replaced(list: Value[], index: number, value: Value, state: UpdateState): Value[] {
  const copy = own(list, state);
  while (copy.length < index) copy.push(null);
  copy[index] = value;
  return copy;
}

function eachElement(container: Doc | Value[], change: Change, at: number, state: UpdateState): Value[] {
  const part = change.parts[at] as Extract<UpdatePart, { kind: 'each' }>;
  if (isDoc(container)) throw missingArray(change, at - 1, container);
  let list = container;
  container.forEach((element, i) => {
    if (!part.test || part.test(element)) list = inArray(list, i, change, at, state);
  });
  return list;
}

const partName = (part: UpdatePart): string =>
  part.kind === 'name' ? part.name : part.kind === 'each' ? part.text : '$';

const pathUpTo = (change: Change, at: number): string =>
  change.parts
    .slice(0, at + 1)
    .map(partName)
    .join('.');

function missingArray(change: Change, at: number, value: Value | undefined): EngineError {
  const path = pathUpTo(change, at);
  return value === undefined
    ? bad(`The path '${path}' must exist in the document in order to apply array updates.`)
    : bad(`Cannot apply array updates to non-array element ${path}: ${typeName(value)}`);
}

const notViable = (name: string, change: Change, at: number, value: Value): EngineError =>
  new EngineError(
    'PathNotViable',
    `Cannot create field '${name}' in element {${pathUpTo(change, at - 1)}: ${typeName(value)}}`,
  );
