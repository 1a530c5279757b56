import { EngineError } from '../errors.ts';
import { compileExpression, rootContext } from './expression.ts';
import type { ExpressionEnv } from './expression.ts';
import { compileFilter, compileValueTest } from './filter.ts';
import { elementDoc } from './filterOps.ts';
import { isNum } from './kinds.ts';
import { toNumber } from './numbers.ts';
import type { Position } from './paths.ts';
import { compute, exclude, include, newNode, plant } from './projectionTree.ts';
import type { Leaf, Node, Transform } from './projectionTree.ts';
import { isTruthy } from './truth.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

/** Where a projection is used: `find` allows `$slice`, `$elemMatch` and the positional `$` (which needs the filter). */
export type ProjectionOptions = { env?: ExpressionEnv; find?: boolean; filter?: Doc };
export type Projection = (doc: Doc) => Doc;

type Entry = { path: string; leaf: Leaf; selects: boolean };

function integer(value: Value | undefined, code: number): number {
  if (!isNum(value)) throw new EngineError(code, '$slice needs numbers');
  return Math.trunc(Math.min(Math.max(toNumber(value), -2147483648), 2147483647));
}

/** `$slice` of a find: a count from the start or the end, or [skip, count]. */
function sliceTransform(operand: Value): Transform {
  if (!Array.isArray(operand)) {
    const count = integer(operand, 28667);
    return (value) => (!Array.isArray(value) ? value : count < 0 ? value.slice(count) : value.slice(0, count));
  }
  if (operand.length !== 2) throw new EngineError(28667, `Invalid $slice syntax: expected [skip, count]`);
  const skip = integer(operand[0], 28724);
  const count = integer(operand[1], 28725);
  if (count <= 0) throw new EngineError(28729, `First argument to $slice can't be an array with a non-positive count`);
  return (value) => {
    if (!Array.isArray(value)) return value;
    const start = skip < 0 ? Math.max(value.length + skip, 0) : skip;
    return value.slice(start, start + count);
  };
}

function elemMatchTransform(operand: Value, env: ExpressionEnv): Transform {
  if (!isDoc(operand)) throw new EngineError(31274, `elemMatch: Invalid argument, object required`);
  const first = operand.keys().next().value;
  const whole = first === undefined || !first.startsWith('$') || ['$and', '$or', '$nor', '$expr'].includes(first);
  const filter = whole ? compileFilter(operand, env) : undefined;
  const test = whole ? undefined : compileValueTest(operand, env);
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const found = value.find((item) => {
      if (test) return test(item);
      const doc = elementDoc(item);
      return doc !== undefined && filter !== undefined && filter(doc);
    });
    return found === undefined ? undefined : [found];
  };
}

function positionalTransform(filter: Doc | undefined, env: ExpressionEnv): Transform {
  const matches = compileFilter(filter ?? new Map(), env);
  return (value, { root }) => {
    if (!Array.isArray(value)) return value;
    const position: Position = {};
    matches(root, position);
    const item = position.index === undefined ? undefined : value[position.index];
    if (item === undefined) {
      throw new EngineError(
        51246,
        `Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array`,
      );
    }
    return [item];
  };
}

function operatorEntry(path: string, spec: Doc, options: ProjectionOptions): Entry {
  const name = spec.keys().next().value as string;
  const operand = spec.get(name) as Value;
  const env = options.env ?? {};
  if (name === '$meta') throw new EngineError('CommandNotSupported', '$meta projections are not supported');
  const forFind = options.find && spec.size === 1;
  if (forFind && name === '$elemMatch') {
    if (path.includes('.')) throw new EngineError(31275, 'Cannot use $elemMatch projection on a nested field.');
    return { path, leaf: { kind: 'transform', transform: elemMatchTransform(operand, env) }, selects: true };
  }
  if (forFind && name === '$slice' && (!Array.isArray(operand) || operand.every(isNum))) {
    return { path, leaf: { kind: 'transform', transform: sliceTransform(operand) }, selects: false };
  }
  return { path, leaf: { kind: 'computed', evaluate: compileExpression(spec, env) }, selects: true };
}

function checkName(path: string): void {
  if (path === '') throw new EngineError(40352, 'FieldPath cannot be constructed with empty string');
  for (const name of path.split('.')) {
    if (name === '')
      throw new EngineError(path.endsWith('.') ? 40353 : 15998, 'FieldPath field names may not be empty strings.');
    if (name.startsWith('$'))
      throw new EngineError(
        16410,
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      );
  }
}

function entries(spec: Doc, prefix: string, options: ProjectionOptions): Entry[] {
  return [...spec].flatMap(([name, value]): Entry[] => {
    const path = prefix + name;
    if (options.find && path.endsWith('.$') && prefix === '') {
      if (!isTruthy(value)) throw new EngineError(31395, 'positional projection cannot be used with exclusion');
      const transform = positionalTransform(options.filter, options.env ?? {});
      return [{ path: path.slice(0, -2), leaf: { kind: 'transform', transform }, selects: true }];
    }
    checkName(path);
    if (isDoc(value)) {
      if (value.size === 0)
        throw new EngineError(
          51270,
          `An empty sub-projection is not a valid value. Found empty object at path '${path}'`,
        );
      const [first] = value.keys();
      return first?.startsWith('$') ? [operatorEntry(path, value, options)] : entries(value, `${path}.`, options);
    }
    if (typeof value === 'boolean' || isNum(value)) {
      const keeps = isTruthy(value);
      return [{ path, leaf: { kind: keeps ? 'keep' : 'drop' }, selects: keeps }];
    }
    return [{ path, leaf: { kind: 'computed', evaluate: compileExpression(value, options.env) }, selects: true }];
  });
}

/** Whether the projection names what to keep (true) or what to drop. */
function isInclusion(all: Entry[]): boolean {
  const deciding = all.filter(({ path, leaf }) => path !== '_id' || leaf.kind === 'computed');
  const keeps = deciding.find(({ selects }) => selects);
  const drops = deciding.find(({ leaf }) => leaf.kind === 'drop');
  if (keeps && drops) {
    const includesFirst = deciding.indexOf(keeps) < deciding.indexOf(drops);
    if (includesFirst)
      throw new EngineError(31254, `Cannot do exclusion on field ${drops.path} in inclusion projection`);
    throw new EngineError(31253, `Cannot do inclusion on field ${keeps.path} in exclusion projection`);
  }
  if (keeps || drops) return keeps !== undefined;
  return all.some(({ path, leaf }) => path === '_id' && leaf.kind === 'keep');
}

function tree(all: Entry[], inclusion: boolean): Node {
  const root = newNode();
  const id = all.find(({ path }) => path === '_id' || path.startsWith('_id.'));
  if (inclusion && !id) plant(root, ['_id'], { kind: 'keep' });
  for (const { path, leaf } of all) {
    if (path === '_id' && leaf.kind === (inclusion ? 'drop' : 'keep')) continue;
    const clash = plant(root, path.split('.'), leaf);
    if (clash !== undefined) throw new EngineError(clash === path ? 31250 : 31249, `Path collision at ${path}`);
  }
  return root;
}

/**
 * Compiles a projection of `find` or `$project` once for many documents. The result shares unchanged values with
 * the document it was given.
 * @throws EngineError for mixed inclusion and exclusion, path collisions and what is outside the subset
 */
export function compileProjection(spec: Doc, options: ProjectionOptions = {}): Projection {
  const all = entries(spec, '', options);
  if (all.length === 0) return (doc) => doc;
  const inclusion = isInclusion(all);
  const root = tree(all, inclusion);
  if (!inclusion) return (doc) => exclude(doc, root, rootContext(doc));
  return (doc) => {
    const context = rootContext(doc);
    const out = include(doc, root, context);
    return root.computes ? compute(out, root, context) : out;
  };
}

/** `$addFields` / `$set`: adds or replaces fields by computed ones. */
export function compileAddFields(spec: Doc, env: ExpressionEnv): Projection {
  const root = newNode();
  const add = (fields: Doc, prefix: string): void => {
    for (const [name, value] of fields) {
      const path = prefix + name;
      checkName(path);
      const nested = isDoc(value) && value.size > 0 && !value.keys().next().value?.startsWith('$');
      if (nested) {
        add(value, `${path}.`);
        continue;
      }
      const clash = plant(root, path.split('.'), { kind: 'computed', evaluate: compileExpression(value, env) });
      if (clash !== undefined)
        throw new EngineError(
          40176,
          `specification contains two conflicting paths. Cannot specify both '${path}' and '${clash}'`,
        );
    }
  };
  add(spec, '');
  return (doc) => compute(new Map(doc), root, rootContext(doc));
}
