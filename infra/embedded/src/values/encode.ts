import { Binary, BSONRegExp, Code, Decimal128, Double, Int32, Long, ObjectId, Timestamp } from 'bson';
import { EngineError } from '../errors.ts';
import { MAX_DEPTH, MAX_DOCUMENT_BYTES } from './reader.ts';
import { bsonType } from './kinds.ts';
import type { Doc, Value } from './types.ts';

const INITIAL_BYTES = 4096;
const SHORT_STRING = 40;

/** Appends bytes to a buffer that grows; one is shared by all calls, which never interleave. */
class Writer {
  private bytes = Buffer.allocUnsafeSlow(INITIAL_BYTES);
  private at = 0;

  private room(length: number): void {
    const need = this.at + length;
    if (need <= this.bytes.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(need, this.bytes.length * 2));
    this.bytes.copy(grown, 0, 0, this.at);
    this.bytes = grown;
  }

  private text(text: string): void {
    this.room(text.length * 3 + 1);
    if (text.length > SHORT_STRING) this.at += this.bytes.write(text, this.at, 'utf8');
    else this.shortText(text);
  }

  private shortText(text: string): void {
    const start = this.at;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 127) {
        this.at = start + this.bytes.write(text, start, 'utf8');
        return;
      }
      this.bytes[this.at++] = unit;
    }
  }

  private cstring(text: string): void {
    if (text.includes('\0')) throw new EngineError('BadValue', 'a field name or pattern must not contain a null byte');
    this.text(text);
    this.bytes[this.at++] = 0;
  }

  private string(text: string): void {
    this.room(5);
    const start = this.at;
    this.at += 4;
    this.text(text);
    this.bytes[this.at++] = 0;
    this.bytes.writeInt32LE(this.at - start - 4, start);
  }

  private raw(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  private binary({ position, sub_type: subtype, buffer }: Binary): void {
    this.room(9);
    const extra = subtype === 2 ? 4 : 0;
    this.at = this.bytes.writeInt32LE(position + extra, this.at);
    this.bytes[this.at++] = subtype;
    if (extra > 0) this.at = this.bytes.writeInt32LE(position, this.at);
    this.raw(buffer.subarray(0, position));
  }

  private long(low: number, high: number): void {
    this.room(8);
    this.bytes.writeInt32LE(low | 0, this.at);
    this.at = this.bytes.writeInt32LE(high | 0, this.at + 4);
  }

  private date(value: Date): void {
    const ms = value.getTime();
    if (Number.isNaN(ms)) throw new EngineError('BadValue', 'invalid date');
    this.room(8);
    this.at = this.bytes.writeBigInt64LE(BigInt(ms), this.at);
  }

  private double(value: number): void {
    this.room(8);
    this.at = this.bytes.writeDoubleLE(value, this.at);
  }

  private int32(value: number): void {
    this.room(4);
    this.at = this.bytes.writeInt32LE(value, this.at);
  }

  private container(fields: Iterable<readonly [string | number, Value]>, depth: number): void {
    if (depth > MAX_DEPTH) throw new EngineError('Overflow', `BSON nesting exceeds ${MAX_DEPTH} levels`);
    this.room(5);
    const start = this.at;
    this.at += 4;
    for (const [name, value] of fields) {
      this.room(2);
      this.bytes[this.at++] = bsonType(value) & 0xff;
      this.cstring(String(name));
      this.value(value, depth);
    }
    this.room(1);
    this.bytes[this.at++] = 0;
    this.bytes.writeInt32LE(this.at - start, start);
  }

  private value(value: Value, depth: number): void {
    if (typeof value === 'string') this.string(value);
    else if (value === null) return;
    else if (typeof value === 'boolean') {
      this.room(1);
      this.bytes[this.at++] = value ? 1 : 0;
    } else if (value instanceof Map) this.container(value, depth + 1);
    else if (Array.isArray(value)) this.container(value.entries(), depth + 1);
    else if (value instanceof Int32) this.int32(value.value);
    else if (value instanceof Double) this.double(value.value);
    else if (value instanceof Date) this.date(value);
    else if (value instanceof ObjectId) this.raw(value.id);
    else if (value instanceof Timestamp || value instanceof Long) this.long(value.low, value.high);
    else if (value instanceof Decimal128) this.raw(value.bytes);
    else if (value instanceof Binary) this.binary(value);
    else if (value instanceof Code) this.string(value.code);
    else if (value instanceof BSONRegExp) {
      this.cstring(value.pattern);
      this.cstring(value.options);
    }
  }

  encode(doc: Doc, limit: number): Buffer {
    this.at = 0;
    this.container(doc, 1);
    if (this.at > limit) {
      throw new EngineError('BSONObjectTooLarge', `object to encode is ${this.at} bytes, over ${limit}`);
    }
    const result = Buffer.allocUnsafe(this.at);
    this.bytes.copy(result, 0, 0, this.at);
    if (this.bytes.length > INITIAL_BYTES * 64) this.bytes = Buffer.allocUnsafeSlow(INITIAL_BYTES);
    return result;
  }
}

const writer = new Writer();

/**
 * Encodes a document; `encodeDocument(decodeDocument(bytes))` gives the same bytes.
 * @throws EngineError 15 for nesting over MAX_DEPTH, 10334 for more than `limit` bytes, 2 for a null byte in a name
 */
export const encodeDocument = (doc: Doc, limit = MAX_DOCUMENT_BYTES): Buffer => writer.encode(doc, limit);
