import { Decimal128, Int32, Long, MaxKey, MinKey } from 'bson';
import type { Binary, BSONRegExp, Code, Double, ObjectId, Timestamp } from 'bson';
import { RANK, rankOf } from './kinds.ts';
import { compareDec, exactDouble, finite, fromDecimal128 } from './decimal.ts';
import type { Dec } from './decimal.ts';
import type { Doc, Num, Value } from './types.ts';

/** A BSON order comparison result: negative, zero or positive. */
const order = <T extends number | bigint | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** The exact value of a BSON number as a decimal of any length. */
export function exactDec(value: Num): Dec {
  if (value instanceof Decimal128) return fromDecimal128(value);
  if (value instanceof Long) {
    const n = value.toBigInt();
    return finite(n < 0n, n < 0n ? -n : n, 0);
  }
  return exactDouble(value.value);
}

/** Compares a JavaScript number with a bigint or number exactly; NaN sorts below every number and equals NaN. */
function compareRaw(a: number | bigint, b: number | bigint): number {
  if (a < b) return -1;
  if (a > b) return 1;
  const nanA = Number.isNaN(a);
  const nanB = Number.isNaN(b);
  return nanA === nanB ? 0 : nanA ? -1 : 1;
}

const rawOf = (value: Int32 | Double | Long): number | bigint =>
  value instanceof Long ? value.toBigInt() : value.value;

/** Compares numbers of the four types by their exact values. */
export function compareNumbers(a: Num, b: Num): number {
  if (a instanceof Int32 && b instanceof Int32) return a.value - b.value;
  if (a instanceof Decimal128 || b instanceof Decimal128) return compareDec(exactDec(a), exactDec(b));
  return compareRaw(rawOf(a), rawOf(b));
}

/** Code units ordered as their UTF-8 bytes are: surrogates (beyond U+FFFF) come after every other unit. */
const utf8Order = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);

/** Orders strings by their UTF-8 bytes, as memcmp does. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return utf8Order(x) - utf8Order(y);
  }
  return a.length - b.length;
}

function compareDocs(a: Doc, b: Doc): number {
  const right = b.entries();
  for (const [nameA, valueA] of a) {
    const next = right.next();
    if (next.done) return 1;
    const [nameB, valueB] = next.value;
    const byRank = rankOf(valueA) - rankOf(valueB);
    if (byRank !== 0) return byRank;
    const byName = compareStrings(nameA, nameB);
    if (byName !== 0) return byName;
    const byValue = compareValues(valueA, valueB);
    if (byValue !== 0) return byValue;
  }
  return right.next().done ? 0 : -1;
}

function compareArrays(a: Value[], b: Value[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const result = compareValues(a[i], b[i]);
    if (result !== 0) return result;
  }
  return a.length - b.length;
}

function compareBinary(a: Binary, b: Binary): number {
  return a.position - b.position || a.sub_type - b.sub_type || Buffer.compare(a.value(), b.value());
}

function compareSameRank(a: Value, b: Value, rank: number): number {
  switch (rank) {
    case RANK.object:
      return compareDocs(a as Doc, b as Doc);
    case RANK.array:
      return compareArrays(a as Value[], b as Value[]);
    case RANK.number:
      return compareNumbers(a as Num, b as Num);
    case RANK.objectId:
      return Buffer.compare((a as ObjectId).id, (b as ObjectId).id);
    case RANK.date:
      return order((a as Date).getTime(), (b as Date).getTime());
    case RANK.boolean:
      return Number(a) - Number(b);
    case RANK.binary:
      return compareBinary(a as Binary, b as Binary);
    case RANK.timestamp:
      return order((a as Timestamp).toBigInt(), (b as Timestamp).toBigInt());
    case RANK.regex:
      return (
        compareStrings((a as BSONRegExp).pattern, (b as BSONRegExp).pattern) ||
        compareStrings((a as BSONRegExp).options, (b as BSONRegExp).options)
      );
    case RANK.code:
      return compareStrings((a as Code).code, (b as Code).code);
    default:
      return 0;
  }
}

/**
 * BSON comparison order, a total order: canonical type first, then value. Numbers of the four types are
 * compared by exact value; a missing value (undefined) sorts as null.
 */
export function compareValues(a: Value | undefined, b: Value | undefined): number {
  if (a === b) return 0;
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b);
  if (a instanceof Int32 && b instanceof Int32) return a.value - b.value;
  const rank = rankOf(a);
  const byRank = rank - rankOf(b);
  if (byRank !== 0) return byRank;
  return compareSameRank(a as Value, b as Value, rank);
}

/** Whether two values are equal in BSON's comparison order. */
export const equalsValue = (a: Value | undefined, b: Value | undefined): boolean => compareValues(a, b) === 0;

/** Smallest and largest of all values. */
export const MIN_KEY = new MinKey();
export const MAX_KEY = new MaxKey();
