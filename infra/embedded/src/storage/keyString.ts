import { Decimal128, Long } from 'bson';
import type { Binary, BSONRegExp, Code, Double, Int32, ObjectId, Timestamp } from 'bson';
import { compareDec, exactDouble } from '../values/decimal.ts';
import { exactDec } from '../values/compare.ts';
import { RANK, rankOf } from '../values/kinds.ts';
import type { Doc, KeyPart, Num, Value } from '../values/index.ts';

/*
 * A key string is a sequence of bytes, held as a latin1 string, whose plain order is the BSON order of the values it
 * was made of, whatever their types; a descending field has its bytes inverted. Every value ends itself, so the key
 * of the first fields is a prefix of the key of all fields.
 */

/** Greater than every key string that starts with what stands before it; only for bounds. */
export const AFTER = '\uffff';

const INITIAL_BYTES = 1024;
const RANK_OFFSET = 8;
/** The key of an empty array (undefined in expanded keys) lies between MinKey and null. */
const EMPTY_ARRAY_RANK = RANK.null - 1 + RANK_OFFSET;
/** Ends an array or document; below every type byte. */
const END = 0x00;
const ESCAPE = 0xff;
/** Marks a number that is no double: the greatest double below it and its exact digits follow. */
const EXACT = 0x00;
const BETWEEN = 0x01;
const EXPONENT_BIAS = 0x4000;

const numberView = new DataView(new ArrayBuffer(8));

/** The next double below `value`, which is finite or positive infinity. */
function doubleBelow(value: number): number {
  if (value === 0) return -Number.MIN_VALUE;
  numberView.setFloat64(0, value);
  numberView.setBigInt64(0, numberView.getBigInt64(0) + (value > 0 ? -1n : 1n));
  return numberView.getFloat64(0);
}

class KeyWriter {
  #bytes = Buffer.allocUnsafeSlow(INITIAL_BYTES);
  #at = 0;

  /** The key of the values, one for each direction; `values` may name fewer fields than the index has. */
  write(values: readonly (Value | undefined)[], directions: readonly (1 | -1)[]): string {
    this.#at = 0;
    for (let i = 0; i < values.length; i++) {
      const start = this.#at;
      this.#value(values[i]);
      if (directions[i] === -1)
        for (let at = start; at < this.#at; at++) this.#bytes[at] = ~(this.#bytes[at] as number);
    }
    return this.#bytes.toString('latin1', 0, this.#at);
  }

  #room(length: number): void {
    if (this.#at + length <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(this.#at + length, this.#bytes.length * 2));
    this.#bytes.copy(grown, 0, 0, this.#at);
    this.#bytes = grown;
  }

  #byte(byte: number): void {
    this.#room(1);
    this.#bytes[this.#at++] = byte;
  }

  #raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  /** UTF-8 with 0x00 written as 0x00 0xff, ended by 0x00 0x00. */
  #text(text: string): void {
    this.#room(text.length * 3 + 2);
    if (text.includes('\0')) {
      for (const byte of Buffer.from(text)) {
        this.#byte(byte);
        if (byte === 0) this.#byte(ESCAPE);
      }
    } else this.#at += this.#bytes.write(text, this.#at, 'utf8');
    this.#byte(0);
    this.#byte(0);
  }

  #signed64(value: bigint): void {
    this.#room(8);
    this.#bytes.writeBigUInt64BE(BigInt.asUintN(64, value) ^ (1n << 63n), this.#at);
    this.#at += 8;
  }

  #double(value: number): void {
    this.#room(8);
    const bytes = this.#bytes;
    // Zero has one key; NaN lies below everything.
    bytes.writeDoubleBE(value === 0 ? 0 : value, this.#at);
    if (Number.isNaN(value)) bytes.fill(0, this.#at, this.#at + 8);
    else if (value < 0) for (let i = this.#at; i < this.#at + 8; i++) bytes[i] = ~(bytes[i] as number);
    else bytes[this.#at] = (bytes[this.#at] as number) ^ 0x80;
    this.#at += 8;
  }

  #number(value: Num): void {
    if (value instanceof Decimal128) return this.#decimal(value);
    const number = value instanceof Long ? value.toNumber() : (value as Int32 | Double).value;
    if (value instanceof Long && !Number.isSafeInteger(number)) return this.#decimal(value);
    this.#double(number);
    this.#byte(EXACT);
  }

  #decimal(value: Decimal128 | Long): void {
    const exact = exactDec(value);
    if (exact.kind !== 'finite') {
      this.#double(exact.kind === 'nan' ? Number.NaN : exact.negative ? -Infinity : Infinity);
      return this.#byte(EXACT);
    }
    let below = Number(`${exact.negative ? '-' : ''}${exact.coefficient}e${exact.exponent}`);
    let order = compareDec(exactDouble(below), exact);
    if (order > 0) {
      below = doubleBelow(below);
      order = -1;
    }
    this.#double(below);
    if (order === 0) return this.#byte(EXACT);
    this.#byte(BETWEEN);
    const start = this.#at;
    const digits = exact.coefficient.toString();
    this.#byte((digits.length + exact.exponent + EXPONENT_BIAS) >> 8);
    this.#byte((digits.length + exact.exponent + EXPONENT_BIAS) & 0xff);
    this.#raw(Buffer.from(digits.replace(/0+$/, ''), 'latin1'));
    this.#byte(END);
    if (exact.negative) for (let at = start; at < this.#at; at++) this.#bytes[at] = ~(this.#bytes[at] as number);
  }

  #binary(value: Binary): void {
    const bytes = value.value();
    this.#room(5);
    this.#at = this.#bytes.writeUInt32BE(bytes.length, this.#at);
    this.#byte(value.sub_type);
    this.#raw(bytes);
  }

  #document(doc: Doc): void {
    for (const [name, value] of doc) {
      this.#byte(rankOf(value) + RANK_OFFSET);
      this.#text(name);
      this.#value(value);
    }
    this.#byte(END);
  }

  #value(value: Value | undefined): void {
    if (value === undefined) return this.#byte(EMPTY_ARRAY_RANK);
    const rank = rankOf(value);
    this.#byte(rank + RANK_OFFSET);
    switch (rank) {
      case RANK.number:
        return this.#number(value as Num);
      case RANK.string:
        return this.#text(value as string);
      case RANK.objectId:
        return this.#raw((value as ObjectId).id);
      case RANK.date:
        return this.#signed64(BigInt((value as Date).getTime()));
      case RANK.boolean:
        return this.#byte(value === true ? 1 : 0);
      case RANK.object:
        return this.#document(value as Doc);
      case RANK.array:
        for (const item of value as Value[]) this.#value(item);
        return this.#byte(END);
      default:
        return this.#rare(value as Value, rank);
    }
  }

  #rare(value: Value, rank: number): void {
    if (rank === RANK.binary) this.#binary(value as Binary);
    else if (rank === RANK.timestamp) this.#signed64((value as Timestamp).toBigInt() ^ (1n << 63n));
    else if (rank === RANK.code) this.#text((value as Code).code);
    else if (rank === RANK.regex) {
      this.#text((value as BSONRegExp).pattern);
      this.#text((value as BSONRegExp).options);
    }
  }
}

const writer = new KeyWriter();

/** The key string of values under the directions of an index; undefined stands for an empty array. */
export const keyString = (values: readonly (Value | undefined)[], directions: readonly (1 | -1)[]): string =>
  writer.write(values, directions);

/** Directions of a key pattern. */
export const directionsOf = (pattern: readonly KeyPart[]): (1 | -1)[] => pattern.map(([, direction]) => direction);

/** Bytes of a record's number at the end of an index entry. */
export const RECORD_SUFFIX_BYTES = 6;
const suffixBytes = Buffer.allocUnsafeSlow(RECORD_SUFFIX_BYTES);

/** Ends an index entry: the record's number, so that entries of one key keep the natural order. */
export function recordSuffix(id: number): string {
  suffixBytes.writeUIntBE(id, 0, RECORD_SUFFIX_BYTES);
  return suffixBytes.toString('latin1', 0, RECORD_SUFFIX_BYTES);
}
