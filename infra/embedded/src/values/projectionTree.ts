import type { Context, Evaluate } from './expressionTypes.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

/** Rewrites the value of one projected field, as `$slice` does; `undefined` leaves the field out. */
export type Transform = (value: Value, context: Context) => Value | undefined;

/** What a projection does at one path. */
export type Leaf =
  | { kind: 'keep' | 'drop' }
  | { kind: 'computed'; evaluate: Evaluate }
  | { kind: 'transform'; transform: Transform };
export type Node = { kind: 'node'; children: Map<string, Node | Leaf>; computes: boolean };

/** Keeps only the fields the tree names; computed fields are added by `compute`. */
export function include(doc: Doc, node: Node, context: Context): Doc {
  const out: Doc = new Map();
  for (const [name, value] of doc) {
    const child = node.children.get(name);
    if (!child) continue;
    const kept = included(value, child, context);
    if (kept !== undefined) out.set(name, kept);
  }
  return out;
}

function included(value: Value, child: Node | Leaf, context: Context): Value | undefined {
  if (child.kind === 'keep') return value;
  if (child.kind === 'transform') return child.transform(value, context);
  if (child.kind !== 'node') return undefined;
  if (isDoc(value)) return include(value, child, context);
  if (!Array.isArray(value)) return undefined;
  return value.map((item) => included(item, child, context)).filter((item) => item !== undefined);
}

/** Drops the fields the tree names and keeps the others. */
export function exclude(doc: Doc, node: Node, context: Context): Doc {
  const out: Doc = new Map();
  for (const [name, value] of doc) {
    const child = node.children.get(name);
    const kept = child ? excluded(value, child, context) : value;
    if (kept !== undefined) out.set(name, kept);
  }
  return out;
}

function excluded(value: Value, child: Node | Leaf, context: Context): Value | undefined {
  if (child.kind === 'drop') return undefined;
  if (child.kind === 'transform') return child.transform(value, context);
  if (child.kind !== 'node') return value;
  if (isDoc(value)) return exclude(value, child, context);
  return Array.isArray(value) ? value.map((item) => excluded(item, child, context) as Value) : value;
}

/** Sets the computed fields of the tree in a document that may be changed; missing values remove the field. */
export function compute(target: Doc, node: Node, context: Context): Doc {
  for (const [name, child] of node.children) {
    if (child.kind === 'computed') {
      const value = child.evaluate(context);
      if (value === undefined) target.delete(name);
      else target.set(name, value);
    } else if (child.kind === 'node' && child.computes) {
      target.set(name, computed(target.get(name), child, context));
    }
  }
  return target;
}

function computed(value: Value | undefined, node: Node, context: Context): Value {
  if (Array.isArray(value)) return value.map((item) => computed(item, node, context));
  return compute(isDoc(value) ? new Map(value) : new Map(), node, context);
}

/** An empty tree. */
export const newNode = (): Node => ({ kind: 'node', children: new Map(), computes: false });

/** Puts a leaf at a path; gives the path that collides, if one does. */
export function plant(tree: Node, names: readonly string[], leaf: Leaf): string | undefined {
  let node = tree;
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    const present = node.children.get(name);
    if (leaf.kind === 'computed') node.computes = true;
    if (i === names.length - 1) {
      if (present) return names.join('.');
      node.children.set(name, leaf);
    } else if (!present) {
      const inner = newNode();
      node.children.set(name, inner);
      node = inner;
    } else if (present.kind === 'node') node = present;
    else return names.slice(0, i + 1).join('.');
  }
  return undefined;
}
