import { Decimal128 } from 'bson';

/** Digits of a Decimal128 coefficient. */
export const DECIMAL_DIGITS = 34;
const EXPONENT_BIAS = 6176;
const EXPONENT_MAX = 6111;
const EXPONENT_MIN = -6176;
const COEFFICIENT_MASK = (1n << 113n) - 1n;
const COEFFICIENT_LIMIT = 10n ** 34n;

/** A Decimal128 taken apart: ±coefficient × 10^exponent, or an infinity or NaN. */
export type Dec = { kind: 'finite' | 'inf' | 'nan'; negative: boolean; coefficient: bigint; exponent: number };

export const DEC_NAN: Dec = { kind: 'nan', negative: false, coefficient: 0n, exponent: 0 };
export const decInfinity = (negative: boolean): Dec => ({ kind: 'inf', negative, coefficient: 0n, exponent: 0 });
export const finite = (negative: boolean, coefficient: bigint, exponent: number): Dec => ({
  kind: 'finite',
  negative,
  coefficient,
  exponent,
});

/** 10 to a power that is not negative. */
export const pow10 = (power: number): bigint => 10n ** BigInt(power);
export const digitsOf = (n: bigint): number => n.toString().length;

/** Takes the 16 little-endian bytes of a Decimal128 apart (IEEE 754-2008, binary integer encoding). */
export function fromDecimal128(value: Decimal128): Dec {
  const { bytes } = value;
  const view = new DataView(bytes.buffer, bytes.byteOffset, 16);
  const high = view.getBigUint64(8, true);
  const bits = (high << 64n) | view.getBigUint64(0, true);
  const negative = high >> 63n === 1n;
  const combination = Number((high >> 58n) & 0x1fn);
  if (combination === 31) return { ...DEC_NAN, negative };
  if (combination === 30) return decInfinity(negative);
  if (combination >> 3 === 3) return finite(negative, 0n, Number((high >> 47n) & 0x3fffn) - EXPONENT_BIAS);
  const coefficient = bits & COEFFICIENT_MASK;
  return finite(
    negative,
    coefficient < COEFFICIENT_LIMIT ? coefficient : 0n,
    Number((high >> 49n) & 0x3fffn) - EXPONENT_BIAS,
  );
}

/** n / 10^drop rounded half to even. */
export function shiftRight(n: bigint, drop: number): bigint {
  if (drop <= 0) return n;
  const unit = pow10(drop);
  const quotient = n / unit;
  const twice = (n % unit) * 2n;
  return twice > unit || (twice === unit && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

/** Rounds to 34 digits and the exponent range; overflow gives an infinity. */
function normalise(dec: Dec): Dec {
  if (dec.kind !== 'finite') return dec;
  let { coefficient, exponent } = dec;
  if (coefficient === 0n) return { ...dec, exponent: Math.min(Math.max(exponent, EXPONENT_MIN), EXPONENT_MAX) };
  const drop = Math.max(digitsOf(coefficient) - DECIMAL_DIGITS, EXPONENT_MIN - exponent, 0);
  if (drop > 0) {
    coefficient = drop > DECIMAL_DIGITS * 4 + digitsOf(coefficient) ? 0n : shiftRight(coefficient, drop);
    exponent += drop;
    if (coefficient === COEFFICIENT_LIMIT) {
      coefficient /= 10n;
      exponent += 1;
    }
  }
  while (exponent > EXPONENT_MAX && coefficient * 10n < COEFFICIENT_LIMIT) {
    coefficient *= 10n;
    exponent -= 1;
  }
  return exponent > EXPONENT_MAX ? decInfinity(dec.negative) : finite(dec.negative, coefficient, exponent);
}

/** Puts a decimal together, rounded half to even to 34 digits. */
export function toDecimal128(dec: Dec): Decimal128 {
  const { kind, negative, coefficient, exponent } = normalise(dec);
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  const sign = negative ? 1n << 63n : 0n;
  if (kind === 'nan') view.setBigUint64(8, (0x1fn << 58n) | sign, true);
  else if (kind === 'inf') view.setBigUint64(8, (0x1en << 58n) | sign, true);
  else {
    view.setBigUint64(0, coefficient & 0xffffffffffffffffn, true);
    view.setBigUint64(8, sign | (BigInt(exponent + EXPONENT_BIAS) << 49n) | (coefficient >> 64n), true);
  }
  return new Decimal128(bytes);
}

/** The exact value of a finite double as a decimal of any length, or an infinity or NaN. */
export function exactDouble(value: number): Dec {
  if (Number.isNaN(value)) return DEC_NAN;
  if (!Number.isFinite(value)) return decInfinity(value < 0);
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const rawExponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & ((1n << 52n) - 1n);
  const mantissa = rawExponent === 0 ? fraction : fraction | (1n << 52n);
  const power = (rawExponent === 0 ? 1 : rawExponent) - 1075;
  const negative = bits >> 63n === 1n;
  if (power >= 0) return finite(negative, mantissa << BigInt(power), 0);
  return finite(negative, mantissa * 5n ** BigInt(-power), power);
}

/** Digits MongoDB keeps when it turns a double into a decimal for arithmetic and `$toDecimal`. */
export const DOUBLE_DIGITS = 15;

/** A double as decimal, rounded to 15 significant digits as MongoDB does. */
export function decFromDouble(value: number): Dec {
  const exact = exactDouble(value);
  if (exact.kind !== 'finite' || exact.coefficient === 0n)
    return exact.kind === 'finite' ? finite(exact.negative, 0n, 0) : exact;
  const [digits = '0', power = '0'] = Math.abs(value)
    .toExponential(DOUBLE_DIGITS - 1)
    .split('e');
  const coefficient = BigInt(digits.replace('.', ''));
  return finite(value < 0, coefficient, Number(power) - (DOUBLE_DIGITS - 1));
}

/** Exact comparison of two decimals; NaN sorts below every number. */
export function compareDec(a: Dec, b: Dec): number {
  if (a.kind === 'nan' || b.kind === 'nan') return (a.kind === 'nan' ? 0 : 1) - (b.kind === 'nan' ? 0 : 1);
  const signA = signOf(a);
  const signB = signOf(b);
  if (signA !== signB) return signA < signB ? -1 : 1;
  if (signA === 0) return 0;
  if (a.kind === 'inf' || b.kind === 'inf') {
    if (a.kind === b.kind) return 0;
    return a.kind === 'inf' ? signA : -signA;
  }
  const sizeA = digitsOf(a.coefficient) + a.exponent;
  const sizeB = digitsOf(b.coefficient) + b.exponent;
  if (sizeA !== sizeB) return sizeA < sizeB ? -signA : signA;
  const low = Math.min(a.exponent, b.exponent);
  const left = a.coefficient * pow10(a.exponent - low);
  const right = b.coefficient * pow10(b.exponent - low);
  if (left === right) return 0;
  return left < right ? -signA : signA;
}

/** -1, 0 or 1. */
export function signOf(dec: Dec): number {
  if (dec.kind === 'finite' && dec.coefficient === 0n) return 0;
  return dec.negative ? -1 : 1;
}
