import { EngineError } from '../errors.ts';
import { compileFilter, decodeDocument, hasAnyKey } from '../values/index.ts';
import type { Doc, KeyPart, Value } from '../values/index.ts';
import { compileKeys, expandKeys } from '../values/keys.ts';
import type { CompiledKeys } from '../values/keys.ts';
import { AFTER, directionsOf, keyString, recordSuffix } from './keyString.ts';
import { OrderedTree } from './orderedTree.ts';
import { isSettled } from './records.ts';
import type { StoredRecord } from './records.ts';
import { RecordLocked, writeConflict } from './transaction.ts';
import type { Transaction } from './transaction.ts';

/** What an index is, taken from its specification. */
export interface IndexSpec {
  readonly name: string;
  readonly key: readonly KeyPart[];
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partial: Doc | undefined;
  /** Seconds a document lives after the date in the indexed field. */
  readonly expireAfterSeconds: number | undefined;
  /** The specification as `listIndexes` answers it. */
  readonly definition: Doc;
}

/** An ordered index: key strings with the record's number, each leading to its record. */
export class Index {
  readonly spec: IndexSpec;
  readonly directions: (1 | -1)[];
  tree = new OrderedTree<StoredRecord>();
  /** Per field, whether some document ever had an array on its path. */
  readonly multikey: boolean[];
  readonly #keys: CompiledKeys;
  readonly #holds: (doc: Doc) => boolean;

  constructor(spec: IndexSpec) {
    this.spec = spec;
    this.directions = directionsOf(spec.key);
    this.multikey = spec.key.map(() => false);
    this.#keys = compileKeys(spec.key);
    this.#holds = spec.partial === undefined ? () => true : compileFilter(spec.partial);
  }

  /** Key strings a document has in this index, without the record's number. */
  keysOf(doc: Doc): string[] {
    if (!this.#holds(doc) || (this.spec.sparse && !hasAnyKey(doc, this.spec.key))) return [];
    const rows = expandKeys(doc, this.#keys);
    if (rows.length === 1) return [keyString(rows[0] as (Value | undefined)[], this.directions)];
    return [...new Set(rows.map((row) => keyString(row, this.directions)))];
  }

  /** The values behind the keys of a document, for error messages. */
  valuesOf(doc: Doc, key: string): (Value | undefined)[] {
    return expandKeys(doc, this.#keys).find((row) => keyString(row, this.directions) === key) ?? [];
  }

  /** Remembers which fields of the index meet arrays. */
  noteArrays(doc: Doc): void {
    this.#keys.forEach(({ parts }, field) => {
      if (!this.multikey[field] && meetsArray(doc, parts)) this.multikey[field] = true;
    });
  }

  add(key: string, record: StoredRecord): void {
    this.tree.insert(key + recordSuffix(record.id), record);
  }

  remove(key: string, record: StoredRecord): void {
    this.tree.delete(key + recordSuffix(record.id));
  }

  /**
   * Whether `txn` may give `record` this key in a unique index.
   * @returns false when a committed document or one of the transaction itself has the key
   * @throws RecordLocked when that depends on another transaction, WriteConflict when on one later than the snapshot
   */
  isFree(key: string, record: StoredRecord, txn: Transaction): boolean {
    for (const [, other] of this.tree.range(key, key + AFTER)) {
      if (other === record) continue;
      if (other.pending !== null && other.pending.txn !== txn) throw new RecordLocked(other.pending.txn);
      const late = other.pending === null && other.ts > txn.snapshot;
      if (late) throw writeConflict();
      if (this.#carries(other, key)) return false;
    }
    return true;
  }

  #carries(record: StoredRecord, key: string): boolean {
    if (isSettled(record)) return true;
    const doc = record.pending === null ? record.doc : record.pending.doc;
    return doc !== null && this.keysOf(decodeDocument(doc)).includes(key);
  }
}

function meetsArray(doc: Doc, parts: CompiledKeys[number]['parts']): boolean {
  let value: Value | undefined = doc;
  for (const { name } of parts) {
    if (!(value instanceof Map)) break;
    value = value.get(name);
  }
  return Array.isArray(value);
}

/** MongoDB's duplicate key error, with the key pattern and value drivers show. */
export function duplicateKey(namespace: string, index: Index, doc: Doc, key: string): EngineError {
  const values = index.valuesOf(doc, key);
  const keyValue: Doc = new Map(index.spec.key.map(([path], i) => [path, values[i] ?? null]));
  const keyPattern = index.spec.definition.get('key') as Doc;
  const shown = [...keyValue].map(([path, value]) => `${path}: ${showValue(value)}`).join(', ');
  return new EngineError(
    'DuplicateKey',
    `E11000 duplicate key error collection: ${namespace} index: ${index.spec.name} dup key: { ${shown} }`,
    {
      extra: new Map<string, Value>([
        ['keyPattern', keyPattern],
        ['keyValue', keyValue],
      ]),
    },
  );
}

/** A value as MongoDB's messages show it. */
export function showValue(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (Array.isArray(value)) return `[ ${value.map(showValue).join(', ')} ]`;
  if (value instanceof Map) return `{ ${[...value].map(([name, item]) => `${name}: ${showValue(item)}`).join(', ')} }`;
  if (value._bsontype === 'ObjectId') return `ObjectId('${value.toHexString()}')`;
  return value._bsontype === 'Int32' || value._bsontype === 'Double' || value._bsontype === 'Long'
    ? value.toString()
    : JSON.stringify(value);
}
