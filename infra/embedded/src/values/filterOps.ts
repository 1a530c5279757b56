import { BSONRegExp, Decimal128, Double, MaxKey, MinKey } from 'bson';
import { EngineError } from '../errors.ts';
import { compareValues, equalsValue } from './compare.ts';
import { bsonType, isNum, rankOf, TYPE_ALIASES, typeName } from './kinds.ts';
import { isNaNValue, toInteger, toNumber } from './numbers.ts';
import type { Test } from './paths.ts';
import { compileBsonRegex, compileRegex } from './regex.ts';
import { isDoc } from './types.ts';
import type { Doc, Num, Value } from './types.ts';

const bad = (message: string): EngineError => new EngineError('BadValue', message);

/** Equality as filters see it: null also matches missing, a regular expression matches text and itself. */
export function equalTest(operand: Value): Test {
  if (operand === null) return (value) => value === undefined || value === null;
  if (typeof operand === 'string') return (value) => value === operand;
  return (value) => value !== undefined && equalsValue(value, operand);
}

/** A plain value or a regular expression in a filter, `$in` or `$all`. */
export function valueTest(operand: Value): Test {
  if (!(operand instanceof BSONRegExp)) return equalTest(operand);
  const matcher = compileBsonRegex(operand);
  return (value) =>
    typeof value === 'string' ? matcher.test(value) : value instanceof BSONRegExp && equalsValue(value, operand);
}

type Relation = (order: number) => boolean;

const RELATIONS: Record<string, Relation> = {
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
};

/** An ordering operator: compares within the operand's type only, but with MinKey and MaxKey across all. */
export function orderTest(operator: string, operand: Value): Test {
  const holds = RELATIONS[operator] as Relation;
  if (operand instanceof BSONRegExp) throw bad(`Can't have RegEx as arg to predicate over field.`);
  if (operand instanceof MinKey || operand instanceof MaxKey) return (value) => holds(compareValues(value, operand));
  const rank = rankOf(operand);
  if (isNum(operand)) return numberOrder(operand, holds);
  return (value) =>
    (value !== undefined || operand === null) && rankOf(value) === rank && holds(compareValues(value, operand));
}

function numberOrder(operand: Num, holds: Relation): Test {
  const orEqual = holds(0);
  if (isNaNValue(operand)) return (value) => orEqual && isNum(value) && isNaNValue(value);
  return (value) =>
    isNum(value) &&
    holds(compareValues(value, operand)) &&
    !((value instanceof Double || value instanceof Decimal128) && isNaNValue(value));
}

/** `$in`: any of the values; many plain strings are looked up in a set. */
export function inTest(operand: Value): Test {
  if (!Array.isArray(operand)) throw bad('$in needs an array');
  for (const value of operand) {
    if (isDoc(value) && [...value.keys()][0]?.startsWith('$')) throw bad('cannot nest $ under $in');
  }
  const strings = new Set(operand.filter((value) => typeof value === 'string'));
  const others = operand.filter((value) => typeof value !== 'string').map(valueTest);
  return (value) => (typeof value === 'string' && strings.has(value)) || others.some((test) => test(value));
}

/** `$size`: arrays of exactly that many elements. */
export function sizeTest(operand: Value): Test {
  const size = isNum(operand) ? toInteger(operand) : undefined;
  if (!isNum(operand))
    throw new EngineError('FailedToParse', `Failed to parse $size. Expected a number in: $size: ${typeName(operand)}`);
  if (size === undefined) throw new EngineError('FailedToParse', 'Failed to parse $size. Expected an integer');
  if (size < 0n)
    throw new EngineError('FailedToParse', `Failed to parse $size. Expected a non-negative number in: $size: ${size}`);
  return (value) => Array.isArray(value) && BigInt(value.length) === size;
}

function typeNumber(operand: Value): number[] {
  if (typeof operand === 'string') {
    if (operand === 'number') return [1, 16, 18, 19];
    const type = TYPE_ALIASES.get(operand);
    if (type === undefined) throw bad(`Unknown type name alias: ${operand}`);
    return [type];
  }
  if (!isNum(operand)) throw new EngineError('TypeMismatch', 'type must be represented as a number or a string');
  const type = toInteger(operand);
  if (type === undefined || ![...TYPE_ALIASES.values()].includes(Number(type))) {
    throw bad(`Invalid numerical type code: ${operand.toString()}`);
  }
  return [Number(type)];
}

/** `$type`: one type, or any of several. */
export function typeTest(operand: Value): Test {
  const list = Array.isArray(operand) ? operand : [operand];
  if (list.length === 0) throw new EngineError('FailedToParse', '$type must match at least one type');
  const types = new Set(list.flatMap(typeNumber));
  return (value) => value !== undefined && types.has(bsonType(value));
}

function modPart(value: Value | undefined, name: string): bigint {
  if (!isNum(value)) throw bad(`malformed mod, ${name} not a number`);
  if (!Number.isFinite(toNumber(value))) throw bad(`malformed mod, ${name} value is invalid`);
  return toInteger(value) ?? BigInt(Math.trunc(toNumber(value)));
}

/** `$mod`: remainder of the whole part of a number. */
export function modTest(operand: Value): Test {
  if (!Array.isArray(operand)) throw bad('malformed mod, needs to be an array');
  if (operand.length < 2) throw bad('malformed mod, not enough elements');
  if (operand.length > 2) throw bad('malformed mod, too many elements');
  const divisor = modPart(operand[0], 'divisor');
  const remainder = modPart(operand[1], 'remainder');
  if (divisor === 0n) throw bad('divisor cannot be 0');
  return (value) => {
    if (!isNum(value) || !Number.isFinite(toNumber(value))) return false;
    return (toInteger(value) ?? BigInt(Math.trunc(toNumber(value)))) % divisor === remainder;
  };
}

/** `$regex` with its `$options`. */
export function regexTest(operand: Value, options: Value | undefined): Test {
  if (options !== undefined && typeof options !== 'string') throw bad('$options has to be a string');
  if (!(operand instanceof BSONRegExp) && typeof operand !== 'string') throw bad('$regex has to be a string');
  const pattern = typeof operand === 'string' ? operand : operand.pattern;
  const flags = typeof operand === 'string' ? (options ?? '') : options || operand.options;
  if (typeof operand !== 'string' && options && operand.options) {
    throw new EngineError(51074, 'options set in both $regex and $options');
  }
  const matcher = compileRegex(pattern, flags);
  const sorted = [...flags].sort().join('');
  return (value) =>
    typeof value === 'string'
      ? matcher.test(value)
      : value instanceof BSONRegExp && value.pattern === pattern && value.options === sorted;
}

/** Documents `$elemMatch` looks into: documents, and arrays as documents with their indexes as names. */
export const elementDoc = (value: Value): Doc | undefined =>
  Array.isArray(value) ? new Map(value.map((item, i) => [String(i), item])) : isDoc(value) ? value : undefined;
