import { EngineError } from '../errors.ts';
import { compareValues } from './compare.ts';
import { eager, isNullish } from './expressionTypes.ts';
import type { OperatorTable } from './expressionTypes.ts';
import { hashKey } from './hashKey.ts';
import { typeName } from './kinds.ts';
import type { Value } from './types.ts';

const MANY = Number.POSITIVE_INFINITY;

type Args = (Value | undefined)[];

function listArgument(value: Value | undefined, name: string, code: number): Value[] {
  if (!Array.isArray(value))
    throw new EngineError(code, `All operands of ${name} must be arrays. One argument is of type: ${typeName(value)}`);
  return value;
}

/** Elements by key: equal values (also of different number types) appear once. */
const setOf = (list: Value[]): Map<string, Value> => {
  const set = new Map<string, Value>();
  for (const value of list) {
    const key = hashKey(value);
    if (!set.has(key)) set.set(key, value);
  }
  return set;
};

const sorted = (values: Iterable<Value>): Value[] => [...values].sort(compareValues);

function union(args: Args): Value {
  if (args.some(isNullish)) return null;
  return sorted(setOf(args.flatMap((arg) => listArgument(arg, '$setUnion', 17043))).values());
}

function intersection(args: Args): Value {
  if (args.some(isNullish)) return null;
  const [first = [], ...rest] = args.map((arg) => listArgument(arg, '$setIntersection', 17047));
  const others = rest.map(setOf);
  return sorted([...setOf(first)].filter(([key]) => others.every((set) => set.has(key))).map(([, value]) => value));
}

function difference([a, b]: Args): Value {
  if (isNullish(a) || isNullish(b)) return null;
  const without = setOf(listArgument(b, '$setDifference', 17049));
  return [...setOf(listArgument(a, '$setDifference', 17048))]
    .filter(([key]) => !without.has(key))
    .map(([, value]) => value);
}

function isSubset([a, b]: Args): Value {
  const all = setOf(listArgument(b, '$setIsSubset', 17042));
  return [...setOf(listArgument(a, '$setIsSubset', 17046)).keys()].every((key) => all.has(key));
}

function equals(args: Args): Value {
  const [first = new Map<string, Value>(), ...rest] = args.map((arg) => setOf(listArgument(arg, '$setEquals', 17044)));
  return rest.every((set) => set.size === first.size && [...set.keys()].every((key) => first.has(key)));
}

/** Operators that take arrays as sets. */
export const SETS: OperatorTable = {
  $setUnion: eager(0, MANY, union),
  $setIntersection: eager(0, MANY, intersection),
  $setDifference: eager(2, 2, difference),
  $setIsSubset: eager(2, 2, isSubset),
  $setEquals: eager(2, MANY, equals),
};
