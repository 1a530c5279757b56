import { Decimal128, Double, Int32, Long } from 'bson';
import { EngineError } from '../errors.ts';
import { decFromDouble, finite, fromDecimal128, signOf, toDecimal128 } from './decimal.ts';
import type { Dec } from './decimal.ts';
import { decAdd, decMultiply } from './decimalMath.ts';
import type { Num } from './types.ts';

export const INT32_MAX = 2_147_483_647;
export const INT32_MIN = -2_147_483_648;
export const INT64_MAX = 9_223_372_036_854_775_807n;
export const INT64_MIN = -9_223_372_036_854_775_808n;

/** A number as a JavaScript number; Long and Decimal128 may lose precision. */
export function toNumber(value: Num): number {
  if (value instanceof Int32 || value instanceof Double) return value.value;
  if (value instanceof Long) return value.toNumber();
  return Number(value.toString());
}

/** The value as an exact integer, or undefined when it is not one (or not finite). */
export function toInteger(value: Num): bigint | undefined {
  if (value instanceof Int32) return BigInt(value.value);
  if (value instanceof Long) return value.toBigInt();
  if (value instanceof Double) return Number.isInteger(value.value) ? BigInt(value.value) : undefined;
  const dec = fromDecimal128(value);
  if (dec.kind !== 'finite') return undefined;
  const unsigned = wholePart(dec);
  return unsigned === undefined ? undefined : dec.negative ? -unsigned : unsigned;
}

function wholePart({ coefficient, exponent }: Dec): bigint | undefined {
  if (exponent >= 0) return coefficient * 10n ** BigInt(exponent);
  const unit = 10n ** BigInt(-exponent);
  return coefficient % unit === 0n ? coefficient / unit : undefined;
}

export const int32 = (n: number): Int32 => new Int32(n);
export const long = (n: bigint): Long => Long.fromBigInt(n);
export const double = (n: number): Double => new Double(n);
export const fitsInt32 = (n: number): boolean => n >= INT32_MIN && n <= INT32_MAX;
export const fitsInt64 = (n: bigint): boolean => n >= INT64_MIN && n <= INT64_MAX;

/** The decimal MongoDB computes with: doubles are rounded to 15 digits. */
export function decOf(value: Num): Dec {
  if (value instanceof Decimal128) return fromDecimal128(value);
  if (value instanceof Double) return decFromDouble(value.value);
  const n = value instanceof Long ? value.toBigInt() : BigInt(value.value);
  return finite(n < 0n, n < 0n ? -n : n, 0);
}

/** Whether a number is zero (of any type). */
export const isZero = (value: Num): boolean =>
  value instanceof Decimal128
    ? isFinite0(fromDecimal128(value))
    : value instanceof Long
      ? value.isZero()
      : value.value === 0;

const isFinite0 = (dec: Dec): boolean => dec.kind === 'finite' && signOf(dec) === 0;

export const isNaNValue = (value: Num): boolean =>
  value instanceof Decimal128
    ? fromDecimal128(value).kind === 'nan'
    : value instanceof Double && Number.isNaN(value.value);

/** Arithmetic on bigints for integers, numbers for doubles, decimals for decimals. */
type Ops = {
  integer: (a: bigint, b: bigint) => bigint;
  double: (a: number, b: number) => number;
  decimal: (a: Decimal128, b: Decimal128) => Decimal128;
};

const ADD: Ops = { integer: (a, b) => a + b, double: (a, b) => a + b, decimal: decAdd };
const SUBTRACT: Ops = { integer: (a, b) => a - b, double: (a, b) => a - b, decimal: (a, b) => decAdd(a, b, true) };
const MULTIPLY: Ops = { integer: (a, b) => a * b, double: (a, b) => a * b, decimal: decMultiply };

/** What an integer result outside 64 bits becomes. */
export type OnOverflow = 'double' | 'error';

/**
 * The result has the wider type of the two: Int32, Long, Double, Decimal128. Int32 overflow gives a Long;
 * Long overflow gives a Double in expressions and an error in update operators.
 */
function combine(a: Num, b: Num, ops: Ops, onOverflow: OnOverflow): Num {
  if (a instanceof Decimal128 || b instanceof Decimal128) return ops.decimal(asDecimal(a), asDecimal(b));
  if (a instanceof Double || b instanceof Double) return new Double(ops.double(toNumber(a), toNumber(b)));
  if (a instanceof Int32 && b instanceof Int32) {
    const quick = ops.double(a.value, b.value);
    if (fitsInt32(quick)) return new Int32(quick);
  }
  const result = ops.integer(integerOf(a), integerOf(b));
  if (fitsInt64(result)) return Long.fromBigInt(result);
  if (onOverflow === 'double') return new Double(ops.double(toNumber(a), toNumber(b)));
  throw new EngineError('BadValue', `integer overflow: the result ${result} does not fit in 64 bits`);
}

const integerOf = (value: Int32 | Long): bigint => (value instanceof Long ? value.toBigInt() : BigInt(value.value));

/** A number as Decimal128; doubles are rounded to 15 digits. */
export const asDecimal = (value: Num): Decimal128 => (value instanceof Decimal128 ? value : toDecimal128(decOf(value)));

export const add = (a: Num, b: Num, onOverflow: OnOverflow = 'double'): Num => combine(a, b, ADD, onOverflow);
export const subtract = (a: Num, b: Num): Num => combine(a, b, SUBTRACT, 'double');
export const multiply = (a: Num, b: Num, onOverflow: OnOverflow = 'double'): Num => combine(a, b, MULTIPLY, onOverflow);
