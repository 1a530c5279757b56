import { EngineError } from '../errors.ts';
import { compareValues } from './compare.ts';
import { namedOperands, wholeArgument } from './exprArgs.ts';
import { withVariables } from './exprLogic.ts';
import { isNullish } from './expressionTypes.ts';
import type { Context, OperatorTable, SpecialOperator } from './expressionTypes.ts';
import { isNum, typeName } from './kinds.ts';
import { toNumber } from './numbers.ts';
import { compileSortKeys } from './sort.ts';
import { isTruthy } from './truth.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

function variableName(name: Value | undefined, operator: string): string {
  if (name === undefined) return 'this';
  if (typeof name !== 'string') throw new EngineError('FailedToParse', `'as' of ${operator} must be a string`);
  return name;
}

/** A context of its own for a loop, whose variables change with every element. */
const loopContext = ({ root, slots }: Context): Context => ({ root, slots: [...slots] });

const filter: SpecialOperator = (operand, scope, compile) => {
  const codes = { shape: 28646, unknown: 28647, missing: 28648 };
  const spec = namedOperands('$filter', operand, { required: ['input', 'cond'], optional: ['as', 'limit'] }, codes);
  const input = compile(spec.get('input') as Value, scope);
  const slot = scope.slots.size;
  const test = compile(spec.get('cond') as Value, withVariables(scope, [variableName(spec.get('as'), '$filter')]));
  const limit = spec.has('limit') ? compile(spec.get('limit') as Value, scope) : undefined;
  return (context) => {
    const list = input(context);
    if (isNullish(list)) return null;
    if (!Array.isArray(list)) throw new EngineError(28651, `input to $filter must be an array not ${typeName(list)}`);
    const most = limitOf(limit?.(context));
    const inner = loopContext(context);
    const kept: Value[] = [];
    for (const item of list) {
      if (kept.length >= most) break;
      inner.slots[slot] = item;
      if (isTruthy(test(inner))) kept.push(item);
    }
    return kept;
  };
};

function limitOf(value: Value | undefined): number {
  if (isNullish(value)) return Number.POSITIVE_INFINITY;
  const limit = wholeArgument(value, `$filter: limit`, 327391);
  if (limit < 1) throw new EngineError(327392, `$filter: limit must be greater than 0. You provided: ${limit}`);
  return limit;
}

const map: SpecialOperator = (operand, scope, compile) => {
  const codes = { shape: 16878, unknown: 16879, missing: 16880 };
  const spec = namedOperands('$map', operand, { required: ['input', 'in'], optional: ['as'] }, codes);
  const input = compile(spec.get('input') as Value, scope);
  const slot = scope.slots.size;
  const body = compile(spec.get('in') as Value, withVariables(scope, [variableName(spec.get('as'), '$map')]));
  return (context) => {
    const list = input(context);
    if (isNullish(list)) return null;
    if (!Array.isArray(list)) throw new EngineError(16883, `input to $map must be an array not ${typeName(list)}`);
    const inner = loopContext(context);
    return list.map((item) => {
      inner.slots[slot] = item;
      return body(inner) ?? null;
    });
  };
};

const reduce: SpecialOperator = (operand, scope, compile) => {
  const codes = { shape: 40075, unknown: 40076, missing: 40077 };
  const spec = namedOperands('$reduce', operand, { required: ['input', 'initialValue', 'in'], optional: [] }, codes);
  const input = compile(spec.get('input') as Value, scope);
  const initial = compile(spec.get('initialValue') as Value, scope);
  const slot = scope.slots.size;
  const body = compile(spec.get('in') as Value, withVariables(scope, ['this', 'value']));
  return (context) => {
    const list = input(context);
    if (isNullish(list)) return null;
    if (!Array.isArray(list)) throw new EngineError(40080, `input to $reduce must be an array not ${typeName(list)}`);
    const inner = loopContext(context);
    let value = initial(context);
    for (const item of list) {
      inner.slots[slot] = item;
      inner.slots[slot + 1] = value;
      value = body(inner);
    }
    return value;
  };
};

function orderOf(spec: Value): (a: Value, b: Value) => number {
  if (isDoc(spec)) {
    const { key, compare } = compileSortKeys(spec);
    const keyOf = (value: Value) => key(isDoc(value) ? value : (new Map() as Doc));
    return (a, b) => compare(keyOf(a), keyOf(b));
  }
  const direction = isNum(spec) ? toNumber(spec) : 0;
  if (direction !== 1 && direction !== -1)
    throw new EngineError(2942801, 'The $sort element value must be either 1 or -1');
  return (a, b) => direction * compareValues(a, b);
}

const sortArray: SpecialOperator = (operand, scope, compile) => {
  const codes = { shape: 2942500, unknown: 2942501, missing: 2942502 };
  const spec = namedOperands('$sortArray', operand, { required: ['input', 'sortBy'], optional: [] }, codes);
  const input = compile(spec.get('input') as Value, scope);
  const order = orderOf(spec.get('sortBy') as Value);
  return (context) => {
    const list = input(context);
    if (isNullish(list)) return null;
    if (!Array.isArray(list))
      throw new EngineError(
        2942504,
        `The input argument to $sortArray must be an array, but was of type: ${typeName(list)}`,
      );
    return list.toSorted(order);
  };
};

/** Array operators that evaluate an expression per element, and `$sortArray`. */
export const ARRAY_LOOPS: OperatorTable = { $filter: filter, $map: map, $reduce: reduce, $sortArray: sortArray };
