import { EngineError } from '../errors.ts';
import { compareValues } from './compare.ts';
import { eager } from './expressionTypes.ts';
import type { Compile, Evaluate, OperatorTable, Scope, SpecialOperator } from './expressionTypes.ts';
import { int32 } from './numbers.ts';
import { isTruthy } from './truth.ts';
import { isDoc } from './types.ts';
import type { Value } from './types.ts';

/** Order in expressions, where a missing value sorts below null (but above MinKey). */
export function compareInExpression(a: Value | undefined, b: Value | undefined): number {
  if (a === undefined || b === undefined) {
    if (a === b) return 0;
    return a === undefined ? compareValues(null, b) || -1 : compareValues(a, null) || 1;
  }
  return compareValues(a, b);
}

const comparison = (holds: (order: number) => boolean) => eager(2, 2, ([a, b]) => holds(compareInExpression(a, b)));

const listOf = (operand: Value): Value[] => (Array.isArray(operand) ? operand : [operand]);

const and: SpecialOperator = (operand, scope, compile) => {
  const all = listOf(operand).map((item) => compile(item, scope));
  return (context) => all.every((item) => isTruthy(item(context)));
};

const or: SpecialOperator = (operand, scope, compile) => {
  const all = listOf(operand).map((item) => compile(item, scope));
  return (context) => all.some((item) => isTruthy(item(context)));
};

function condParts(operand: Value): [Value, Value, Value] {
  if (Array.isArray(operand)) {
    if (operand.length !== 3) {
      throw new EngineError(16020, `Expression $cond takes exactly 3 arguments. ${operand.length} were passed in.`);
    }
    return operand as [Value, Value, Value];
  }
  if (!isDoc(operand)) throw new EngineError(16020, 'Expression $cond takes exactly 3 arguments. 1 were passed in.');
  const unknown = [...operand.keys()].find((name) => !['if', 'then', 'else'].includes(name));
  if (unknown !== undefined) throw new EngineError(17083, `Unrecognized parameter to $cond: ${unknown}`);
  for (const [name, code] of [
    ['if', 17080],
    ['then', 17081],
    ['else', 17082],
  ] as const) {
    if (!operand.has(name)) throw new EngineError(code, `Missing '${name}' parameter to $cond`);
  }
  return [operand.get('if'), operand.get('then'), operand.get('else')] as [Value, Value, Value];
}

const cond: SpecialOperator = (operand, scope, compile) => {
  const [condition, yes, no] = condParts(operand).map((part) => compile(part, scope)) as [Evaluate, Evaluate, Evaluate];
  return (context) => (isTruthy(condition(context)) ? yes(context) : no(context));
};

const ifNull: SpecialOperator = (operand, scope, compile) => {
  const parts = listOf(operand);
  if (parts.length < 2) throw new EngineError(1257300, `$ifNull needs at least two arguments, had: ${parts.length}`);
  const all = parts.map((part) => compile(part, scope));
  const last = all.pop() as Evaluate;
  return (context) => {
    for (const evaluate of all) {
      const value = evaluate(context);
      if (value !== undefined && value !== null) return value;
    }
    return last(context);
  };
};

function branch(item: Value, scope: Scope, compile: Compile): [Evaluate, Evaluate] {
  if (!isDoc(item)) throw new EngineError(40062, '$switch expected each branch to be an object');
  const unknown = [...item.keys()].find((name) => name !== 'case' && name !== 'then');
  if (unknown !== undefined) throw new EngineError(40063, `$switch found an unknown argument to a branch: ${unknown}`);
  const test = item.get('case');
  const then = item.get('then');
  if (test === undefined) throw new EngineError(40064, `$switch requires each branch have a 'case' expression`);
  if (then === undefined) throw new EngineError(40065, `$switch requires each branch have a 'then' expression.`);
  return [compile(test, scope), compile(then, scope)];
}

const switchOperator: SpecialOperator = (operand, scope, compile) => {
  if (!isDoc(operand)) throw new EngineError(40060, '$switch requires an object as an argument');
  const unknown = [...operand.keys()].find((name) => name !== 'branches' && name !== 'default');
  if (unknown !== undefined) throw new EngineError(40067, `$switch found an unknown argument: ${unknown}`);
  const list = operand.get('branches');
  if (list !== undefined && !Array.isArray(list))
    throw new EngineError(40061, `$switch expected an array for 'branches'`);
  if (!list || list.length === 0) throw new EngineError(40068, '$switch requires at least one branch.');
  const branches = list.map((item) => branch(item, scope, compile));
  const fallback = operand.get('default');
  const otherwise = fallback === undefined ? undefined : compile(fallback, scope);
  return (context) => {
    for (const [test, then] of branches) if (isTruthy(test(context))) return then(context);
    if (otherwise) return otherwise(context);
    throw new EngineError(
      40066,
      '$switch could not find a matching branch for an input, and no default was specified.',
    );
  };
};

const letOperator: SpecialOperator = (operand, scope, compile) => {
  if (!isDoc(operand)) throw new EngineError(16874, '$let only supports an object as its argument');
  const unknown = [...operand.keys()].find((name) => name !== 'vars' && name !== 'in');
  if (unknown !== undefined) throw new EngineError(16875, `Unrecognized parameter to $let: ${unknown}`);
  const vars = operand.get('vars');
  const body = operand.get('in');
  if (!isDoc(vars)) throw new EngineError(16876, `Missing 'vars' parameter to $let`);
  if (body === undefined) throw new EngineError(16877, `Missing 'in' parameter to $let`);
  const values = [...vars.values()].map((value) => compile(value, scope));
  const base = scope.slots.size;
  const inner = compile(body, withVariables(scope, [...vars.keys()]));
  return (context) => {
    const computed = values.map((value) => value(context));
    const slots = [...context.slots];
    computed.forEach((value, i) => {
      slots[base + i] = value;
    });
    return inner({ root: context.root, slots });
  };
};

/** A scope with further variables, each in a slot of its own; names begin with a small letter. */
export function withVariables(scope: Scope, names: string[]): Scope {
  const slots = new Map(scope.slots);
  const base = scope.slots.size;
  names.forEach((name, i) => {
    if (!/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(name)) {
      throw new EngineError(16867, `'${name}' is not a valid name for a user variable`);
    }
    slots.delete(name);
    slots.set(name, base + i);
  });
  // a shadowed name keeps its slot reserved, so that the size still gives the next free slot
  for (let i = slots.size; i < base + names.length; i++) slots.set(`\0${i}`, i);
  return { ...scope, slots };
}

/** Comparison, boolean and conditional operators, `$let` and `$literal`. */
export const LOGIC: OperatorTable = {
  $cmp: eager(2, 2, ([a, b]) => int32(Math.sign(compareInExpression(a, b)))),
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $and: and,
  $or: or,
  $not: eager(1, 1, ([value]) => !isTruthy(value)),
  $cond: cond,
  $ifNull: ifNull,
  $switch: switchOperator,
  $let: letOperator,
  $literal: (operand) => () => operand,
};
