import { Binary, BSONRegExp, Code, Decimal128, Double, Int32, Long, ObjectId, Timestamp } from 'bson';
import { EngineError } from '../errors.ts';
import { MAX_KEY, MIN_KEY } from './compare.ts';
import type { Doc, Value } from './types.ts';

/** Deepest nesting of documents and arrays (MongoDB's limit). */
export const MAX_DEPTH = 100;
/** Largest document in bytes. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;
/** Largest distance of a date from 1970 in ms: what a JavaScript Date holds. */
export const MAX_DATE_MS = 8_640_000_000_000_000n;
const SHORT_STRING = 12;
const NAME_CACHE_SIZE = 4096;
const NAME_CACHE_MAX_LENGTH = 32;

/** The error for malformed bytes. */
export const invalid = (message: string): EngineError => new EngineError('InvalidBSON', message);

const names: (string | undefined)[] = Array.from({ length: NAME_CACHE_SIZE }, () => undefined);

function sameName(name: string, bytes: Buffer, start: number, length: number): boolean {
  if (name.length !== length) return false;
  for (let i = 0; i < length; i++) if (name.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}

/** Walks through the bytes of one document; field names are interned, as documents repeat them. */
export class Reader {
  readonly bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  name(): string {
    const { bytes } = this;
    const start = this.at;
    let end = start;
    let hash = 0;
    let high = 0;
    for (let byte = bytes[end]; byte !== 0; byte = bytes[++end]) {
      if (byte === undefined) throw invalid('field name is not terminated');
      hash = (hash * 31 + byte) | 0;
      high |= byte;
    }
    this.at = end + 1;
    const length = end - start;
    if (high > 127 || length > NAME_CACHE_MAX_LENGTH) return bytes.toString('utf8', start, end);
    const slot = hash & (NAME_CACHE_SIZE - 1);
    const cached = names[slot];
    if (cached !== undefined && sameName(cached, bytes, start, length)) return cached;
    const name = bytes.toString('latin1', start, end);
    names[slot] = name;
    return name;
  }

  string(): string {
    const length = this.int32() - 1;
    const start = this.at;
    const end = start + length;
    if (length < 0 || this.bytes[end] !== 0) throw invalid('string has a wrong length');
    this.at = end + 1;
    if (length > SHORT_STRING) return this.bytes.toString('utf8', start, end);
    let text = '';
    for (let i = start; i < end; i++) {
      const byte = this.bytes[i] as number;
      if (byte > 127) return this.bytes.toString('utf8', start, end);
      text += String.fromCharCode(byte);
    }
    return text;
  }

  int32(): number {
    const value = this.bytes.readInt32LE(this.at);
    this.at += 4;
    return value;
  }

  take(length: number): Uint8Array {
    const end = this.at + length;
    if (length < 0 || end > this.bytes.length) throw invalid('value ends outside its document');
    const copy = Buffer.from(this.bytes.subarray(this.at, end));
    this.at = end;
    return copy;
  }

  private binary(): Binary {
    let length = this.int32();
    const subtype = this.bytes[this.at++] as number;
    if (subtype === 2) {
      if (this.int32() !== length - 4) throw invalid('binary of subtype 2 has a wrong length');
      length -= 4;
    }
    return new Binary(this.take(length), subtype);
  }

  private date(): Date {
    const ms = this.bytes.readBigInt64LE(this.at);
    this.at += 8;
    if (ms > MAX_DATE_MS || ms < -MAX_DATE_MS) throw invalid(`date out of range: ${ms} ms`);
    return new Date(Number(ms));
  }

  private boolean(): boolean {
    const byte = this.bytes[this.at++];
    if (byte !== 0 && byte !== 1) throw invalid(`invalid boolean byte ${byte}`);
    return byte === 1;
  }

  private document(depth: number): Doc {
    const end = this.enter(depth);
    const doc: Doc = new Map();
    let fields = 0;
    for (let type = this.bytes[this.at++]; type; type = this.bytes[this.at++]) {
      const name = this.name();
      doc.set(name, this.value(type, depth));
      fields += 1;
    }
    if (doc.size !== fields) throw invalid('a field name occurs twice in a document');
    if (this.at !== end) throw invalid('document has a wrong length');
    return doc;
  }

  private array(depth: number): Value[] {
    const end = this.enter(depth);
    const list: Value[] = [];
    for (let type = this.bytes[this.at++]; type; type = this.bytes[this.at++]) {
      while (this.bytes[this.at++] !== 0) if (this.at >= end) throw invalid('array index is not terminated');
      list.push(this.value(type, depth));
    }
    if (this.at !== end) throw invalid('array has a wrong length');
    return list;
  }

  /** Checks the length of the document that begins here, and gives its end. */
  private enter(depth: number): number {
    if (depth > MAX_DEPTH) throw new EngineError('Overflow', `BSON nesting exceeds ${MAX_DEPTH} levels`);
    const start = this.at;
    const length = this.int32();
    const end = start + length;
    if (length < 5 || end > this.bytes.length || this.bytes[end - 1] !== 0)
      throw invalid(`invalid document length ${length}`);
    return end;
  }

  /** Reads the value of a type at the current place. */
  value(type: number, depth: number): Value {
    const { bytes, at } = this;
    switch (type) {
      case 0x01:
        this.at = at + 8;
        return new Double(bytes.readDoubleLE(at));
      case 0x02:
        return this.string();
      case 0x03:
        return this.document(depth + 1);
      case 0x04:
        return this.array(depth + 1);
      case 0x05:
        return this.binary();
      case 0x07:
        return new ObjectId(this.take(12));
      case 0x08:
        return this.boolean();
      case 0x09:
        return this.date();
      case 0x0a:
        return null;
      case 0x0b:
        return new BSONRegExp(this.name(), this.name());
      case 0x0d:
        return new Code(this.string());
      case 0x10:
        return new Int32(this.int32());
      case 0x11:
        this.at = at + 8;
        return new Timestamp(bytes.readBigUInt64LE(at));
      case 0x12:
        this.at = at + 8;
        return new Long(bytes.readInt32LE(at), bytes.readInt32LE(at + 4));
      case 0x13:
        return new Decimal128(this.take(16));
      case 0xff:
        return MIN_KEY;
      case 0x7f:
        return MAX_KEY;
      default:
        throw invalid(`BSON type 0x${type.toString(16)} is not supported`);
    }
  }

  /** Moves past the value of a type. */
  skip(type: number): void {
    switch (type) {
      case 0x01:
      case 0x09:
      case 0x11:
      case 0x12:
        this.at += 8;
        break;
      case 0x02:
      case 0x0d:
        this.at += 4 + this.bytes.readInt32LE(this.at);
        break;
      case 0x03:
      case 0x04:
        this.at += this.bytes.readInt32LE(this.at);
        break;
      case 0x05:
        this.at += 5 + this.bytes.readInt32LE(this.at);
        break;
      default:
        this.value(type, 0);
    }
  }
}
