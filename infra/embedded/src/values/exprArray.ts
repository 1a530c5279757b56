import { EngineError } from '../errors.ts';
import { compareValues } from './compare.ts';
import { wholeArgument } from './exprArgs.ts';
import { compareInExpression } from './exprLogic.ts';
import { eager, isNullish } from './expressionTypes.ts';
import type { EagerOperator, OperatorTable } from './expressionTypes.ts';
import { isNum, typeName } from './kinds.ts';
import { int32 } from './numbers.ts';
import { Summation } from './sums.ts';
import type { Value } from './types.ts';

/** Most numbers `$range` may make. */
export const MAX_RANGE = 1_000_000;
const MANY = Number.POSITIVE_INFINITY;

type Args = (Value | undefined)[];

function elementAt([list, index]: Args): Value | undefined {
  if (isNullish(list) || isNullish(index)) return null;
  if (!Array.isArray(list))
    throw new EngineError(28689, `$arrayElemAt's first argument must be an array, but is ${typeName(list)}`);
  if (!isNum(index))
    throw new EngineError(28690, `$arrayElemAt's second argument must be a numeric value, but is ${typeName(index)}`);
  return list.at(wholeArgument(index, `$arrayElemAt's second argument`, 28691));
}

const edge = (name: '$first' | '$last'): EagerOperator =>
  eager(1, 1, ([list]) => {
    if (isNullish(list)) return null;
    if (!Array.isArray(list))
      throw new EngineError(28689, `${name}'s argument must be an array, but is ${typeName(list)}`);
    return list.at(name === '$first' ? 0 : -1);
  });

function concatArrays(args: Args): Value {
  const all: Value[] = [];
  for (const list of args) {
    if (isNullish(list)) return null;
    if (!Array.isArray(list)) throw new EngineError(28664, `$concatArrays only supports arrays, not ${typeName(list)}`);
    for (const item of list) all.push(item);
  }
  return all;
}

function slice(args: Args): Value {
  const [list, second, third] = args;
  if (args.some(isNullish)) return null;
  if (!Array.isArray(list))
    throw new EngineError(28724, `First argument to $slice must be an array, but is of type: ${typeName(list)}`);
  const n = wholeArgument(second, 'Second argument to $slice', isNum(second) ? 28726 : 28725);
  if (args.length === 2) return n < 0 ? list.slice(n) : list.slice(0, n);
  const count = wholeArgument(third, 'Third argument to $slice', isNum(third) ? 28728 : 28727);
  if (count <= 0) throw new EngineError(28729, `Third argument to $slice must be positive: ${count}`);
  const start = n < 0 ? Math.max(list.length + n, 0) : n;
  return list.slice(start, start + count);
}

function range(args: Args): Value {
  const [start, end] = args;
  const step = args.length > 2 ? args[2] : int32(1);
  const from = wholeArgument(start, `$range's starting value`, isNum(start) ? 34444 : 34443);
  const to = wholeArgument(end, `$range's ending value`, isNum(end) ? 34446 : 34445);
  const by = wholeArgument(step, `$range's step value`, isNum(step) ? 34448 : 34447);
  if (by === 0) throw new EngineError(34449, '$range requires a non-zero step value');
  if ((to - from) / by > MAX_RANGE)
    throw new EngineError('ExceededMemoryLimit', `$range would make more than ${MAX_RANGE} numbers`);
  const all: Value[] = [];
  for (let n = from; by > 0 ? n < to : n > to; n += by) all.push(int32(n));
  return all;
}

function contains([value, list]: Args): Value {
  if (!Array.isArray(list))
    throw new EngineError(40081, `$in requires an array as a second argument, found: ${typeName(list)}`);
  return list.some((item) => compareInExpression(item, value) === 0);
}

function indexOfArray([list, value, start, end]: Args): Value {
  if (isNullish(list)) return null;
  if (!Array.isArray(list))
    throw new EngineError(40090, `$indexOfArray requires an array as a first argument, found: ${typeName(list)}`);
  const from = start === undefined ? 0 : wholeArgument(start, '$indexOfArray start', 40096);
  const to = end === undefined ? list.length : Math.min(wholeArgument(end, '$indexOfArray end', 40096), list.length);
  if (from < 0 || to < 0) throw new EngineError(40097, '$indexOfArray requires nonnegative bounds');
  for (let i = from; i < to; i++) if (compareInExpression(list[i], value) === 0) return int32(i);
  return int32(-1);
}

/** `$sum`, `$avg`, `$min`, `$max` as expressions take their arguments, or the elements of a single array argument. */
const listed = (args: Args): Args => (args.length === 1 && Array.isArray(args[0]) ? args[0] : args);

function total(args: Args): Summation {
  const sum = new Summation();
  for (const value of listed(args)) if (isNum(value)) sum.add(value);
  return sum;
}

const extreme = (sign: 1 | -1): EagerOperator =>
  eager(1, MANY, (args) => {
    let best: Value = null;
    for (const value of listed(args)) {
      if (!isNullish(value) && (best === null || sign * compareValues(value, best) > 0)) best = value;
    }
    return best;
  });

/** Array operators whose arguments are evaluated first. */
export const ARRAYS: OperatorTable = {
  $size: eager(1, 1, ([list]) => {
    if (!Array.isArray(list))
      throw new EngineError(17124, `The argument to $size must be an array, but was of type: ${typeName(list)}`);
    return int32(list.length);
  }),
  $arrayElemAt: eager(2, 2, elementAt),
  $first: edge('$first'),
  $last: edge('$last'),
  $concatArrays: eager(0, MANY, concatArrays),
  $slice: eager(2, 3, slice),
  $range: eager(2, 3, range),
  $in: eager(2, 2, contains),
  $indexOfArray: eager(2, 4, indexOfArray),
  $isArray: eager(1, 1, ([value]) => Array.isArray(value)),
  $reverseArray: eager(1, 1, ([list]) => {
    if (isNullish(list)) return null;
    if (!Array.isArray(list))
      throw new EngineError(
        34435,
        `The argument to $reverseArray must be an array, but was of type: ${typeName(list)}`,
      );
    return list.toReversed();
  }),
  $sum: eager(0, MANY, (args) => total(args).sum),
  $avg: eager(1, MANY, (args) => total(args).mean),
  $min: extreme(-1),
  $max: extreme(1),
};
