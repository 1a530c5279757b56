import type { Decimal128 } from 'bson';
import {
  compareDec,
  DEC_NAN,
  decInfinity,
  digitsOf,
  DECIMAL_DIGITS,
  finite,
  fromDecimal128,
  pow10,
  signOf,
  toDecimal128,
} from './decimal.ts';
import type { Dec } from './decimal.ts';

/** Distance of exponents beyond which the smaller operand cannot change a rounded sum. */
const FAR = DECIMAL_DIGITS * 2 + 4;

const isZeroDec = (dec: Dec): boolean => signOf(dec) === 0;
const signed = (dec: Dec): bigint => (dec.negative ? -dec.coefficient : dec.coefficient);
const ofSigned = (n: bigint, exponent: number, negativeZero = false): Dec =>
  finite(n < 0n || (n === 0n && negativeZero), n < 0n ? -n : n, exponent);

function addFinite(a: Dec, b: Dec): Dec {
  if (isZeroDec(a) && !isZeroDec(b)) return rescaled(b, a.exponent);
  if (isZeroDec(b) && !isZeroDec(a)) return rescaled(a, b.exponent);
  const [high, low] = a.exponent >= b.exponent ? [a, b] : [b, a];
  const sizeHigh = digitsOf(high.coefficient) + high.exponent;
  if (sizeHigh - (digitsOf(low.coefficient) + low.exponent) > FAR && !isZeroDec(high)) {
    const exponent = sizeHigh - FAR;
    const wide = high.coefficient * pow10(Math.max(high.exponent - exponent, 0));
    const sticky = low.negative === high.negative ? 1n : -1n;
    return finite(high.negative, wide + sticky, Math.min(high.exponent, exponent));
  }
  const sum = signed(high) * pow10(high.exponent - low.exponent) + signed(low);
  return ofSigned(sum, low.exponent, a.negative && b.negative);
}

/** Lowers the exponent towards another one as far as 34 digits allow. */
function rescaled(dec: Dec, exponent: number): Dec {
  const by = Math.min(dec.exponent - exponent, DECIMAL_DIGITS - digitsOf(dec.coefficient));
  return by > 0 ? finite(dec.negative, dec.coefficient * pow10(by), dec.exponent - by) : dec;
}

/** a + b (or a − b), rounded half to even to 34 digits. */
export function decAdd(left: Decimal128, right: Decimal128, minus = false): Decimal128 {
  const a = fromDecimal128(left);
  const plain = fromDecimal128(right);
  const b = minus ? { ...plain, negative: !plain.negative } : plain;
  if (a.kind === 'nan' || b.kind === 'nan') return toDecimal128(DEC_NAN);
  if (a.kind === 'inf') return toDecimal128(b.kind === 'inf' && a.negative !== b.negative ? DEC_NAN : a);
  return toDecimal128(b.kind === 'inf' ? b : addFinite(a, b));
}

/** a × b, rounded half to even to 34 digits. */
export function decMultiply(left: Decimal128, right: Decimal128): Decimal128 {
  const a = fromDecimal128(left);
  const b = fromDecimal128(right);
  if (a.kind === 'nan' || b.kind === 'nan') return toDecimal128(DEC_NAN);
  const negative = a.negative !== b.negative;
  if (a.kind === 'inf' || b.kind === 'inf') {
    return toDecimal128(isZeroDec(a) || isZeroDec(b) ? DEC_NAN : decInfinity(negative));
  }
  return toDecimal128(finite(negative, a.coefficient * b.coefficient, a.exponent + b.exponent));
}

/** a ÷ b, rounded half to even to 34 digits; the exponent is the ideal one where the quotient is exact. */
export function decDivide(left: Decimal128, right: Decimal128): Decimal128 {
  const a = fromDecimal128(left);
  const b = fromDecimal128(right);
  const negative = a.negative !== b.negative;
  if (a.kind === 'nan' || b.kind === 'nan') return toDecimal128(DEC_NAN);
  if (a.kind === 'inf') return toDecimal128(b.kind === 'inf' ? DEC_NAN : decInfinity(negative));
  if (b.kind === 'inf') return toDecimal128(finite(negative, 0n, 0));
  if (isZeroDec(b)) return toDecimal128(isZeroDec(a) ? DEC_NAN : decInfinity(negative));
  return toDecimal128(quotient(a, b, negative));
}

function quotient(a: Dec, b: Dec, negative: boolean): Dec {
  const ideal = a.exponent - b.exponent;
  const extra = Math.max(DECIMAL_DIGITS + 3 + digitsOf(b.coefficient) - digitsOf(a.coefficient), 0);
  const scaled = a.coefficient * pow10(extra);
  let coefficient = scaled / b.coefficient;
  let exponent = ideal - extra;
  if (scaled % b.coefficient !== 0n) return finite(negative, coefficient * 10n + 1n, exponent - 1);
  while (exponent < ideal && coefficient % 10n === 0n && coefficient !== 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return finite(negative, coefficient, coefficient === 0n ? ideal : exponent);
}

/** a mod b with the sign of a. */
export function decMod(left: Decimal128, right: Decimal128): Decimal128 {
  const a = fromDecimal128(left);
  const b = fromDecimal128(right);
  if (a.kind !== 'finite' || b.kind === 'nan' || isZeroDec(b)) return toDecimal128(DEC_NAN);
  if (b.kind === 'inf' || compareDec({ ...a, negative: false }, { ...b, negative: false }) < 0) return left;
  const low = Math.min(a.exponent, b.exponent);
  const rest = (a.coefficient * pow10(a.exponent - low)) % (b.coefficient * pow10(b.exponent - low));
  return toDecimal128(finite(a.negative, rest, low));
}

/** How digits beyond a place are dropped. */
export type Rounding = 'halfEven' | 'truncate' | 'floor' | 'ceil';

/** Rounds to `place` decimal places (negative: before the point), padded with zeros as far as 34 digits allow. */
export function decRound(value: Decimal128, place: number, mode: Rounding): Decimal128 {
  const dec = fromDecimal128(value);
  if (dec.kind !== 'finite') return value;
  if (isZeroDec(dec)) return toDecimal128({ ...dec, exponent: -place });
  return toDecimal128(dec.exponent >= -place ? rescaled(dec, -place) : roundDec(dec, place, mode));
}

/** Rounds a finite decimal of any length to `place` decimal places. */
export function roundDec(dec: Dec, place: number, mode: Rounding): Dec {
  const drop = -place - dec.exponent;
  if (drop <= 0) return dec;
  const unit = pow10(drop);
  const rest = dec.coefficient % unit;
  let whole = dec.coefficient / unit;
  const up =
    mode === 'halfEven'
      ? rest * 2n > unit || (rest * 2n === unit && whole % 2n === 1n)
      : rest !== 0n && ((mode === 'floor' && dec.negative) || (mode === 'ceil' && !dec.negative));
  if (up) whole += 1n;
  return finite(dec.negative, whole, -place);
}
