import { Decimal128, Double, Int32, Long, ObjectId, Timestamp } from 'bson';
import { EngineError } from '../errors.ts';
import { checkedDate, parseDate } from './dates.ts';
import { isNum, TYPE_ALIASES, typeName } from './kinds.ts';
import { asDecimal, fitsInt32, fitsInt64, int32, isZero, long, toNumber } from './numbers.ts';
import { fromDecimal128 } from './decimal.ts';
import { roundDec } from './decimalMath.ts';
import type { Num, Value } from './types.ts';

const failure = (message: string): EngineError =>
  new EngineError('ConversionFailure', `${message} in $convert with no onError value`);
const unsupported = (value: Value, to: string): EngineError =>
  failure(`Unsupported conversion from ${typeName(value)} to ${to}`);

/** A number as text: doubles shortest, without a fraction when whole. */
export function numberText(value: Num): string {
  if (value instanceof Double) return Object.is(value.value, -0) ? '-0' : String(value.value);
  return value.toString();
}

/** The whole part of a number, towards zero. */
function truncated(value: Num): bigint {
  if (value instanceof Int32) return BigInt(value.value);
  if (value instanceof Long) return value.toBigInt();
  if (value instanceof Double) {
    if (Number.isNaN(value.value)) throw failure('Attempt to convert NaN value to integer type');
    if (!Number.isFinite(value.value)) throw failure('Attempt to convert infinity value to integer type');
    return BigInt(Math.trunc(value.value));
  }
  const dec = fromDecimal128(value);
  if (dec.kind !== 'finite') throw failure('Attempt to convert a value that is not finite to integer type');
  const { coefficient, exponent, negative } = roundDec(dec, 0, 'truncate');
  const whole = exponent > 40 ? 10n ** 40n * (coefficient === 0n ? 0n : 1n) : coefficient * 10n ** BigInt(exponent);
  return negative ? -whole : whole;
}

function integerFrom(value: Value, to: 'int' | 'long'): bigint {
  if (isNum(value)) return truncated(value);
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'string') {
    if (!/^[+-]?\d+$/.test(value)) throw failure(`Failed to parse number '${value}'`);
    return BigInt(value.startsWith('+') ? value.slice(1) : value);
  }
  if (value instanceof Date && to === 'long') return BigInt(value.getTime());
  throw unsupported(value, to);
}

function toInt(value: Value): Value {
  const n = integerFrom(value, 'int');
  if (!fitsInt32(Number(n))) throw failure(`Conversion would overflow target type: ${n}`);
  return int32(Number(n));
}

function toLong(value: Value): Value {
  const n = integerFrom(value, 'long');
  if (!fitsInt64(n)) throw failure(`Conversion would overflow target type: ${n}`);
  return long(n);
}

const NUMBER_TEXT = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$|^[+-]?(inf|infinity)$|^nan$/i;

function toDouble(value: Value): Value {
  if (isNum(value)) {
    const n = toNumber(value);
    if (value instanceof Decimal128 && !Number.isFinite(n) && fromDecimal128(value).kind === 'finite') {
      throw failure('Conversion would overflow target type');
    }
    return new Double(n);
  }
  if (typeof value === 'boolean') return new Double(value ? 1 : 0);
  if (value instanceof Date) return new Double(value.getTime());
  if (typeof value !== 'string') throw unsupported(value, 'double');
  if (!NUMBER_TEXT.test(value)) throw failure(`Failed to parse number '${value}'`);
  if (/inf/i.test(value))
    return new Double(value.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
  const n = Number(value);
  if (!Number.isFinite(n) && !/nan/i.test(value)) throw failure(`Failed to parse number '${value}'`);
  return new Double(n);
}

function toDecimal(value: Value): Value {
  if (isNum(value)) return asDecimal(value);
  if (typeof value === 'boolean') return asDecimal(int32(value ? 1 : 0));
  if (value instanceof Date) return asDecimal(long(BigInt(value.getTime())));
  if (typeof value !== 'string') throw unsupported(value, 'decimal');
  if (!NUMBER_TEXT.test(value)) throw failure(`Failed to parse number '${value}'`);
  return Decimal128.fromStringWithRounding(value);
}

function toDate(value: Value): Value {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (value instanceof Timestamp) return checkedDate(value.t * 1000);
  if (isNum(value) && !(value instanceof Int32)) return checkedDate(Number(truncated(value)));
  if (typeof value === 'string') {
    const date = parseDate(value);
    if (!date) throw failure(`Error parsing date string '${value}'`);
    return date;
  }
  throw unsupported(value, 'date');
}

function toText(value: Value): Value {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (isNum(value)) return numberText(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof ObjectId) return value.toHexString();
  throw unsupported(value, 'string');
}

function toObjectId(value: Value): Value {
  if (value instanceof ObjectId) return value;
  if (typeof value !== 'string') throw unsupported(value, 'objectId');
  if (!/^[0-9a-fA-F]{24}$/.test(value))
    throw failure(
      `Failed to parse objectId '${value}': Invalid string length for parsing to OID, expected 24 but found ${value.length}`,
    );
  return new ObjectId(value);
}

const toBool = (value: Value): Value => (typeof value === 'boolean' ? value : isNum(value) ? !isZero(value) : true);

const TARGETS: Readonly<Record<string, (value: Value) => Value>> = {
  int: toInt,
  long: toLong,
  double: toDouble,
  decimal: toDecimal,
  date: toDate,
  string: toText,
  objectId: toObjectId,
  bool: toBool,
};

const ALIAS_BY_NUMBER = new Map([...TYPE_ALIASES].map(([alias, type]) => [type, alias]));

/** The name of a target type, given by alias or number.
 * @throws EngineError 2 for unknown types, 241 for types nothing converts to
 */
export function targetOf(to: Value | undefined): string {
  const name = typeof to === 'string' ? to : isNum(to) ? ALIAS_BY_NUMBER.get(toNumber(to)) : undefined;
  if (typeof to !== 'string' && !isNum(to))
    throw new EngineError(
      'FailedToParse',
      `$convert's 'to' argument must be a string or number, but is ${typeName(to)}`,
    );
  if (name === undefined || !TYPE_ALIASES.has(name))
    throw new EngineError('BadValue', `Unknown type name: ${String(to)}`);
  return name;
}

/** Converts a value that is not null.
 * @throws EngineError 241 when it cannot be converted
 */
export function convertValue(value: Value, target: string): Value {
  const convert = TARGETS[target];
  if (!convert) throw unsupported(value, target);
  return convert(value);
}
