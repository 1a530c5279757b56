import { Double, Int32 } from 'bson';
import type { Decimal128 } from 'bson';
import { compareDec, exactDouble, fromDecimal128 } from './decimal.ts';
import { encodeDocument } from './encode.ts';
import { bsonType, isNum } from './kinds.ts';
import { toInteger } from './numbers.ts';
import { isDoc } from './types.ts';
import type { Num, Value } from './types.ts';

function numberKey(value: Num): string {
  if (value instanceof Int32) return `n${value.value}`;
  if (value instanceof Double && Number.isSafeInteger(value.value)) return `n${value.value === 0 ? 0 : value.value}`;
  const whole = toInteger(value);
  if (whole !== undefined) return `n${whole}`;
  if (value instanceof Double) return `d${value.value}`;
  return decimalKey(value as Decimal128);
}

/** Fractions a double can hold have the double's key; the others have their digits without trailing zeros. */
function decimalKey(value: Decimal128): string {
  const dec = fromDecimal128(value);
  if (dec.kind === 'nan') return 'dNaN';
  if (dec.kind === 'inf') return dec.negative ? 'd-Infinity' : 'dInfinity';
  const near = Number(value.toString());
  if (compareDec(exactDouble(near), dec) === 0) return `d${near}`;
  const digits = dec.coefficient.toString();
  const stripped = digits.replace(/0+$/, '');
  return `D${dec.negative ? '-' : ''}${stripped}e${dec.exponent + digits.length - stripped.length}`;
}

/** A text that two values share exactly when they are equal in BSON's comparison order; missing counts as null. */
export function hashKey(value: Value | undefined): string {
  if (value === undefined || value === null) return '0';
  if (typeof value === 'string') return `s${value.length}:${value}`;
  if (isNum(value)) return numberKey(value);
  if (isDoc(value)) {
    let key = '{';
    for (const [name, inner] of value) key += `${name.length}:${name}${hashKey(inner)},`;
    return `${key}}`;
  }
  if (Array.isArray(value)) return `[${value.map(hashKey).join(',')}]`;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Date) return `T${value.getTime()}`;
  return `${bsonType(value)}:${encodeDocument(new Map([['', value]])).toString('latin1')}`;
}
