import { EngineError } from '../errors.ts';
import { compareValues, equalsValue } from './compare.ts';
import type { ExpressionEnv } from './expressionTypes.ts';
import { compileFilter, compileValueTest } from './filter.ts';
import { isNum, typeName } from './kinds.ts';
import { toInteger, toNumber } from './numbers.ts';
import type { Test } from './paths.ts';
import { compileSort } from './sort.ts';
import type { FieldOp } from './updateOps.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

const bad = (message: string): EngineError => new EngineError('BadValue', message);

/** The array a field holds; an error for other types. */
function arrayAt(old: Value, operator: string, path: string): Value[] {
  if (Array.isArray(old)) return old;
  if (operator === '$push') throw bad(`The field '${path}' must be an array but is of type ${typeName(old)}`);
  if (operator === '$addToSet') {
    throw bad(`Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${typeName(old)}`);
  }
  if (operator === '$pop')
    throw new EngineError('TypeMismatch', `Path '${path}' contains an element of non-array type '${typeName(old)}'`);
  throw bad(`Cannot apply ${operator} to a non-array value`);
}

function eachOf(operand: Value, operator: string): Value[] | undefined {
  if (!isDoc(operand) || !operand.has('$each')) return undefined;
  const each = operand.get('$each') as Value;
  if (!Array.isArray(each)) {
    throw new EngineError(
      operator === '$push' ? 'BadValue' : 'TypeMismatch',
      `The argument to $each in ${operator} must be an array but it was of type: ${typeName(each)}`,
    );
  }
  return each;
}

function wholeNumber(value: Value | undefined, name: string): number | undefined {
  if (value === undefined) return undefined;
  const whole = isNum(value) ? toInteger(value) : undefined;
  if (whole === undefined)
    throw bad(`The value for ${name} must be an integer value but was given type: ${typeName(value)}`);
  return Math.min(Math.max(Number(whole), -2147483648), 2147483647);
}

/** Order of `$push`'s `$sort`: a direction for whole values, or a sort specification for documents. */
function pushSort(spec: Value): (a: Value, b: Value) => number {
  if (isDoc(spec)) {
    if (spec.size === 0) throw bad('The $sort pattern is empty when it should be a set of fields.');
    for (const [path, direction] of spec) {
      if (path === '' || path.split('.').includes(''))
        throw bad('The $sort field is a dotted field but has an empty part');
      if (!isNum(direction) || Math.abs(toNumber(direction)) !== 1)
        throw bad('The $sort element value must be either 1 or -1');
    }
    const compare = compileSort(spec);
    const docOf = (value: Value): Doc => (isDoc(value) ? value : new Map());
    return (a, b) => compare(docOf(a), docOf(b));
  }
  const direction = isNum(spec) ? toNumber(spec) : 0;
  if (direction !== 1 && direction !== -1)
    throw bad('The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields');
  return (a, b) => direction * compareValues(a, b);
}

function sliced(list: Value[], slice: number | undefined): Value[] {
  if (slice === undefined) return list;
  if (slice === 0) return [];
  return slice > 0 ? list.slice(0, slice) : list.slice(slice);
}

/** `$push` with its modifiers `$each`, `$position`, `$slice`, `$sort`. */
export function push(operand: Value, path: string): FieldOp {
  const each = eachOf(operand, '$push');
  if (!each) {
    return {
      creates: true,
      apply: (old) => (old === undefined ? [operand] : [...arrayAt(old, '$push', path), operand]),
    };
  }
  const spec = operand as Doc;
  const unknown = [...spec.keys()].find((name) => !['$each', '$position', '$slice', '$sort'].includes(name));
  if (unknown !== undefined) throw bad(`Unrecognized clause in $push: ${unknown}`);
  const position = wholeNumber(spec.get('$position'), '$position');
  const slice = wholeNumber(spec.get('$slice'), '$slice');
  const sort = spec.get('$sort');
  const compare = sort === undefined ? undefined : pushSort(sort);
  return {
    creates: true,
    apply: (old) => {
      const list = old === undefined ? [] : [...arrayAt(old, '$push', path)];
      const at = position === undefined ? list.length : position < 0 ? Math.max(list.length + position, 0) : position;
      const joined = [...list.slice(0, at), ...each, ...list.slice(at)];
      return sliced(compare ? joined.sort(compare) : joined, slice);
    },
  };
}

/** `$addToSet`, with `$each`. */
export function addToSet(operand: Value, path: string): FieldOp {
  const each = eachOf(operand, '$addToSet');
  if (each && (operand as Doc).size > 1) throw bad('Found unexpected fields after $each in $addToSet');
  const wanted = each ?? [operand];
  return {
    creates: true,
    apply: (old) => {
      const list = old === undefined ? [] : arrayAt(old, '$addToSet', path);
      const result = [...list];
      for (const value of wanted) if (!result.some((present) => equalsValue(present, value))) result.push(value);
      return old !== undefined && result.length === list.length ? old : result;
    },
  };
}

const without = (name: string, test: Test): FieldOp => ({
  creates: false,
  apply: (old) => {
    if (old === undefined) return undefined;
    const list = arrayAt(old, name, '');
    const rest = list.filter((value) => !test(value));
    return rest.length === list.length ? old : rest;
  },
});

/** `$pull`: removes the elements that equal a value or match a condition. */
export function pull(operand: Value, _: string, env: ExpressionEnv): FieldOp {
  if (!isDoc(operand)) return without('$pull', compileValueTest(operand, env));
  const first = operand.keys().next().value;
  if (first?.startsWith('$') && !['$and', '$or', '$nor', '$expr'].includes(first)) {
    return without('$pull', compileValueTest(operand, env));
  }
  const filter = compileFilter(operand, env);
  return without('$pull', (value) => isDoc(value) && filter(value));
}

/** `$pullAll`: removes every element that equals one of the values. */
export function pullAll(operand: Value): FieldOp {
  if (!Array.isArray(operand)) throw bad(`$pullAll requires an array argument but was given a ${typeName(operand)}`);
  return without('$pullAll', (value) => operand.some((unwanted) => equalsValue(value, unwanted)));
}

/** `$pop`: removes the last (1) or the first (-1) element. */
export function pop(operand: Value, path: string): FieldOp {
  const side = isNum(operand) ? toNumber(operand) : undefined;
  if (side !== 1 && side !== -1) {
    throw new EngineError(
      'FailedToParse',
      `$pop expects 1 or -1, found: ${isNum(operand) ? operand.toString() : typeName(operand)}`,
    );
  }
  return {
    creates: false,
    apply: (old) => {
      if (old === undefined) return undefined;
      const list = arrayAt(old, '$pop', path);
      if (list.length === 0) return old;
      return side === 1 ? list.slice(0, -1) : list.slice(1);
    },
  };
}
