import { Binary, BSONRegExp, Code, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { EngineError } from '../../src/errors.ts';
import type { Doc, Value } from '../../src/values/index.ts';

/** Reads MongoDB Extended JSON into the value model; unlike JSON.parse it tells 2 from 2.0 and keeps field order. */
class Parser {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }

  private expect(char: string): void {
    this.space();
    if (this.text[this.at] !== char) throw new Error(`expected ${char} at ${this.at} of ${this.text}`);
    this.at++;
  }

  private next(char: string): boolean {
    this.space();
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private string(): string {
    this.space();
    const found = /^"(?:[^"\\]|\\[^])*"/.exec(this.text.slice(this.at));
    if (!found) throw new Error(`expected a string at ${this.at} of ${this.text}`);
    this.at += found[0].length;
    return JSON.parse(found[0].replace(/[\n\r\t]/g, (char) => JSON.stringify(char).slice(1, -1))) as string;
  }

  private scalar(): Value {
    const found = /^(?:true|false|null|NaN|-?Infinity|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(this.text.slice(this.at));
    if (!found) throw new Error(`unexpected text at ${this.at} of ${this.text}`);
    this.at += found[0].length;
    const [word] = found;
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    if (/[.eE]|NaN|Inf/.test(word)) return new Double(Number(word));
    const n = BigInt(word);
    if (BigInt.asIntN(32, n) === n) return new Int32(Number(n));
    return BigInt.asIntN(64, n) === n ? Long.fromBigInt(n) : new Double(Number(word));
  }

  private array(): Value[] {
    const list: Value[] = [];
    this.expect('[');
    while (!this.next(']')) {
      list.push(this.value());
      this.next(',');
    }
    return list;
  }

  private object(): Value {
    const doc: Doc = new Map();
    this.expect('{');
    while (!this.next('}')) {
      const name = this.string();
      this.expect(':');
      if (doc.has(name)) throw new EngineError('InvalidBSON', `field ${name} occurs twice`);
      doc.set(name, this.value());
      this.next(',');
    }
    return typed(doc);
  }

  value(): Value {
    this.space();
    const char = this.text[this.at];
    if (char === '{') return this.object();
    if (char === '[') return this.array();
    return char === '"' ? this.string() : this.scalar();
  }
}

const numberText = (value: Value): number => {
  const text = String(value);
  if (text === 'nan' || text === 'NaN') return Number.NaN;
  if (/^-?inf/i.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text);
};

function dateOf(value: Value): Date {
  if (value instanceof Long) return new Date(value.toNumber());
  if (value instanceof Int32) return new Date(value.value);
  return new Date(String(value));
}

function binary(value: Value): Value {
  const spec = value as Doc;
  return new Binary(
    Buffer.from(String(spec.get('base64')), 'base64'),
    Number.parseInt(String(spec.get('subType')), 16),
  );
}

function timestamp(value: Value): Value {
  const part = (name: string): number => ((value as Doc).get(name) as Int32 | Long).valueOf() as number;
  return new Timestamp({ t: Number(part('t')), i: Number(part('i')) });
}

function regex(value: Value, options: Value | undefined): Value {
  if (value instanceof Map) return new BSONRegExp(String(value.get('pattern')), String(value.get('options') ?? ''));
  return new BSONRegExp(String(value), String(options ?? ''));
}

const WRAPPERS: Readonly<Record<string, (value: Value) => Value>> = {
  $numberInt: (value) => new Int32(Number(value)),
  $numberLong: (value) => Long.fromString(String(value)),
  $numberDouble: (value) => new Double(numberText(value)),
  $numberDecimal: (value) => Decimal128.fromString(String(value)),
  $oid: (value) => new ObjectId(String(value)),
  $date: dateOf,
  $binary: binary,
  $timestamp: timestamp,
  $regularExpression: (value) => regex(value, undefined),
  $minKey: () => new MinKey(),
  $maxKey: () => new MaxKey(),
  $code: (value) => new Code(String(value)),
};

/** Turns `{ $numberInt: … }` and the like into typed values. */
function typed(doc: Doc): Value {
  const [first] = doc;
  if (!first) return doc;
  const [name, value] = first;
  if (doc.size === 1 && name in WRAPPERS) return (WRAPPERS[name] as (value: Value) => Value)(value);
  return doc;
}

/** Reads one value of Extended JSON. */
export const parseValue = (text: string): Value => new Parser(text).value();

/** Reads one document of Extended JSON. */
export function parseDoc(text: string): Doc {
  const value = parseValue(text);
  if (value instanceof Map) return value;
  throw new Error(`not a document: ${text}`);
}
