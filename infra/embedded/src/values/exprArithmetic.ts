import { Decimal128, Double, Int32, Long } from 'bson';
import { EngineError } from '../errors.ts';
import type { CodeName } from '../errors.ts';
import { compareNumbers } from './compare.ts';
import { exactDouble, fromDecimal128 } from './decimal.ts';
import { decDivide, decMod, decRound, roundDec } from './decimalMath.ts';
import type { Rounding } from './decimalMath.ts';
import { eager, isNullish } from './expressionTypes.ts';
import type { OperatorTable } from './expressionTypes.ts';
import { isNum, typeName } from './kinds.ts';
import {
  add,
  asDecimal,
  fitsInt32,
  fitsInt64,
  int32,
  INT64_MIN,
  INT32_MIN,
  isZero,
  long,
  multiply,
  subtract,
  toInteger,
  toNumber,
} from './numbers.ts';
import { checkedDate } from './dates.ts';
import type { Num, Value } from './types.ts';

const mismatch = (message: string, code: number | CodeName = 'TypeMismatch'): EngineError =>
  new EngineError(code, message);

/** Whole milliseconds of a number added to a date. */
function millis(value: Num): number {
  const ms = toNumber(value);
  return value instanceof Decimal128 || value instanceof Double ? Math.round(ms) : ms;
}

function addAll(args: (Value | undefined)[]): Value {
  let sum: Num = int32(0);
  let date: Date | undefined;
  for (const arg of args) {
    if (isNullish(arg)) return null;
    if (isNum(arg)) sum = add(sum, arg);
    else if (!(arg instanceof Date)) throw mismatch(`$add only supports numeric or date types, not ${typeName(arg)}`);
    else if (date) throw mismatch('only one date allowed in an $add expression', 16612);
    else date = arg;
  }
  return date ? checkedDate(date.getTime() + millis(sum)) : sum;
}

function subtractTwo(a: Value | undefined, b: Value | undefined): Value {
  if (isNullish(a) || isNullish(b)) return null;
  if (isNum(a) && isNum(b)) return subtract(a, b);
  if (a instanceof Date && b instanceof Date) return long(BigInt(a.getTime() - b.getTime()));
  if (a instanceof Date && isNum(b)) return checkedDate(a.getTime() - Math.trunc(toNumber(b)));
  throw mismatch(`can't $subtract ${typeName(b)} from ${typeName(a)}`);
}

function multiplyAll(args: (Value | undefined)[]): Value {
  let product: Num = int32(1);
  for (const arg of args) {
    if (isNullish(arg)) return null;
    if (!isNum(arg)) throw mismatch(`$multiply only supports numeric types, not ${typeName(arg)}`);
    product = multiply(product, arg);
  }
  return product;
}

function divide(a: Value | undefined, b: Value | undefined): Value {
  if (isNullish(a) || isNullish(b)) return null;
  if (!isNum(a) || !isNum(b))
    throw mismatch(`$divide only supports numeric types, not ${typeName(a)} and ${typeName(b)}`);
  if (isZero(b)) throw mismatch(`can't $divide by zero`, 'BadValue');
  if (a instanceof Decimal128 || b instanceof Decimal128) return decDivide(asDecimal(a), asDecimal(b));
  return new Double(toNumber(a) / toNumber(b));
}

function mod(a: Value | undefined, b: Value | undefined): Value {
  if (isNullish(a) || isNullish(b)) return null;
  if (!isNum(a) || !isNum(b))
    throw mismatch(`$mod only supports numeric types, not ${typeName(a)} and ${typeName(b)}`, 16611);
  if (isZero(b)) throw mismatch(`can't $mod by zero`, 16610);
  if (a instanceof Decimal128 || b instanceof Decimal128) return decMod(asDecimal(a), asDecimal(b));
  if (a instanceof Double || (b instanceof Double && b.value !== (b.value | 0)))
    return new Double(toNumber(a) % toNumber(b));
  const rest = (toInteger(a) as bigint) % (toInteger(b) as bigint);
  return a instanceof Long || b instanceof Long ? long(rest) : int32(Number(rest));
}

/** Rounds a double to decimal places by its exact value. */
function roundDouble(value: number, place: number, mode: Rounding): number {
  if (!Number.isFinite(value)) return value;
  const dec = roundDec(exactDouble(value), place, mode);
  return Number(`${dec.negative ? '-' : ''}${dec.coefficient}e${dec.exponent}`);
}

function roundInteger(value: Int32 | Long, place: number, mode: Rounding): Num {
  if (place >= 0) return value;
  const exact = toInteger(value) as bigint;
  const dec = roundDec(
    { kind: 'finite', negative: exact < 0n, coefficient: exact < 0n ? -exact : exact, exponent: 0 },
    place,
    mode,
  );
  const unsigned = dec.coefficient * 10n ** BigInt(dec.exponent);
  const result = dec.negative ? -unsigned : unsigned;
  if (value instanceof Int32 && fitsInt32(Number(result))) return int32(Number(result));
  if (!fitsInt64(result)) throw mismatch('invalid conversion to long', 51080);
  return long(result);
}

const PLACE_MIN = -20n;
const PLACE_MAX = 100n;

function rounder(name: string, mode: Rounding) {
  return (args: (Value | undefined)[]): Value => {
    const [value, places] = args;
    if (isNullish(value) || (args.length > 1 && isNullish(places))) return null;
    if (!isNum(value)) throw mismatch(`${name} only supports numeric types, not ${typeName(value)}`, 51081);
    const place = placeOf(places, name);
    if (value instanceof Decimal128) return decRound(value, place, mode);
    if (value instanceof Double) return new Double(roundDouble(value.value, place, mode));
    return roundInteger(value, place, mode);
  };
}

function placeOf(places: Value | undefined, name: string): number {
  if (places === undefined) return 0;
  const place = isNum(places) ? toInteger(places) : undefined;
  if (place === undefined) throw mismatch(`precision argument to ${name} must be a integral value`, 51082);
  if (place < PLACE_MIN || place > PLACE_MAX) {
    throw mismatch(`cannot apply ${name} with precision value ${place} value must be in [-20, 100]`, 51083);
  }
  return Number(place);
}

function whole(name: '$floor' | '$ceil') {
  const mode: Rounding = name === '$floor' ? 'floor' : 'ceil';
  return ([value]: (Value | undefined)[]): Value => {
    if (isNullish(value)) return null;
    if (!isNum(value)) throw mismatch(`${name} only supports numeric types, not ${typeName(value)}`, 28765);
    if (value instanceof Decimal128) return decRound(value, 0, mode);
    if (value instanceof Double)
      return new Double(name === '$floor' ? Math.floor(value.value) : Math.ceil(value.value));
    return value;
  };
}

function abs([value]: (Value | undefined)[]): Value {
  if (isNullish(value)) return null;
  if (!isNum(value)) throw mismatch(`$abs only supports numeric types, not ${typeName(value)}`, 28765);
  if (compareNumbers(value, int32(0)) >= 0 || (value instanceof Double && Number.isNaN(value.value))) return value;
  if (value instanceof Long && value.toBigInt() === INT64_MIN)
    throw mismatch(`can't take $abs of long long min`, 28680);
  if (value instanceof Decimal128 && fromDecimal128(value).kind === 'nan') return value;
  if (value instanceof Int32) return value.value === INT32_MIN ? long(-BigInt(INT32_MIN)) : int32(-value.value);
  return subtract(int32(0), value);
}

/** Functions of doubles (and, by way of them, of every number). */
const realFunction = (name: string, compute: (n: number) => number, allowed: (n: number) => boolean, code: number) =>
  eager(1, 1, ([value]) => {
    if (isNullish(value)) return null;
    if (!isNum(value)) throw mismatch(`${name} only supports numeric types, not ${typeName(value)}`, 28765);
    if (value instanceof Decimal128) throw mismatch(`${name} of a decimal is not supported`, 'BadValue');
    const n = toNumber(value);
    if (!Number.isNaN(n) && !allowed(n)) throw mismatch(`${name}'s argument is out of range: ${n}`, code);
    return new Double(compute(n));
  });

/** `$pow`: integers stay integers while the result fits. */
function pow([base, exponent]: (Value | undefined)[]): Value {
  if (isNullish(base) || isNullish(exponent)) return null;
  if (!isNum(base)) throw mismatch(`$pow's base must be numeric, not ${typeName(base)}`, 28762);
  if (!isNum(exponent)) throw mismatch(`$pow's exponent must be numeric, not ${typeName(exponent)}`, 28763);
  if (base instanceof Decimal128 || exponent instanceof Decimal128)
    throw mismatch('$pow of a decimal is not supported', 'BadValue');
  if (isZero(base) && toNumber(exponent) < 0)
    throw mismatch(`$pow cannot take a base of 0 and a negative exponent`, 28764);
  if (toNumber(base) === 1 && base instanceof Double) return base;
  const real = toNumber(base) === 1 ? 1 : toNumber(base) ** toNumber(exponent);
  if (base instanceof Double || exponent instanceof Double) return new Double(real);
  const power = toInteger(exponent) as bigint;
  const isUnit = Math.abs(toNumber(base)) === 1;
  if ((power < 0n && !isUnit) || Math.abs(real) > 2 ** 64) return new Double(real);
  const exact = isUnit ? BigInt(real) : (toInteger(base) as bigint) ** power;
  if (!fitsInt64(exact)) return new Double(real);
  const small = base instanceof Int32 && exponent instanceof Int32 && fitsInt32(Number(exact));
  return small ? int32(Number(exact)) : long(exact);
}

/** Arithmetic operators: results have the wider type of their operands. */
export const ARITHMETIC: OperatorTable = {
  $add: eager(0, Number.POSITIVE_INFINITY, addAll),
  $subtract: eager(2, 2, ([a, b]) => subtractTwo(a, b)),
  $multiply: eager(0, Number.POSITIVE_INFINITY, multiplyAll),
  $divide: eager(2, 2, ([a, b]) => divide(a, b)),
  $mod: eager(2, 2, ([a, b]) => mod(a, b)),
  $round: eager(1, 2, rounder('$round', 'halfEven')),
  $trunc: eager(1, 2, rounder('$trunc', 'truncate')),
  $floor: eager(1, 1, whole('$floor')),
  $ceil: eager(1, 1, whole('$ceil')),
  $abs: eager(1, 1, abs),
  $sqrt: realFunction('$sqrt', Math.sqrt, (n) => n >= 0, 28714),
  $exp: realFunction('$exp', Math.exp, () => true, 0),
  $ln: realFunction('$ln', Math.log, (n) => n > 0, 28766),
  $log10: realFunction('$log10', Math.log10, (n) => n > 0, 28761),
  $pow: eager(2, 2, pow),
};
