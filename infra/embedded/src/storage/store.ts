import { randomUUID } from 'node:crypto';
import { UUID } from 'bson';
import { EngineError } from '../errors.ts';
import { MAX_INDEXES } from '../limits.ts';
import { decodeDocument, encodeDocument } from '../values/index.ts';
import type { Doc } from '../values/index.ts';
import { Collection } from './collection.ts';
import type { Disk } from './disk.ts';
import { duplicateKey, Index } from './index.ts';
import { recordSuffix } from './keyString.ts';
import { idIndexSpec, sameSignature } from './indexSpec.ts';
import type { IndexSpec } from './index.ts';
import { buildTree, load } from './load.ts';
import type { StoredRecord } from './records.ts';
import { Snapshots } from './snapshots.ts';
import { RecordLocked, Transaction } from './transaction.ts';

/** Commit times start at the wall clock times this, so that they ascend over restarts. */
const TIMES_PER_MS = 1024;

/** Memory can no longer be trusted; only a new start from disk can. */
export class StoreBroken extends Error {}

/** All documents in memory, written through to disk: catalog, transactions and commit times. */
export class Store {
  readonly snapshots = new Snapshots();
  readonly #disk: Disk;
  readonly #collections = new Map<string, Collection>();
  readonly #active = new Set<Transaction>();
  #clock = Date.now() * TIMES_PER_MS;
  #lastRecordId: number;
  #lastCollectionId = 0;

  constructor(disk: Disk) {
    this.#disk = disk;
    const { collections, lastRecordId } = load(disk);
    this.#lastRecordId = lastRecordId;
    for (const collection of collections) {
      this.#collections.set(collection.namespace, collection);
      this.#lastCollectionId = Math.max(this.#lastCollectionId, collection.id);
    }
  }

  /** Time of the last commit. */
  get now(): number {
    return this.#clock;
  }

  /** The created collections, of one database when it is named. */
  collections(db?: string): Collection[] {
    return [...this.#collections.values()].filter((c) => c.created && (db === undefined || c.db === db));
  }

  /** A collection that exists, for a transaction also one that only it has written to. */
  find(db: string, name: string, txn: Transaction | null): Collection | undefined {
    const collection = this.#collections.get(`${db}.${name}`);
    return collection !== undefined && (collection.created || txn?.collections.has(collection))
      ? collection
      : undefined;
  }

  /** A collection for a transaction to write to; a new one comes into being when that commits. */
  open(db: string, name: string, txn: Transaction): Collection {
    const namespace = `${db}.${name}`;
    let collection = this.#collections.get(namespace);
    if (collection === undefined) {
      collection = new Collection(db, name, new UUID(randomUUID()));
      collection.indexes.set('_id_', new Index(idIndexSpec()));
      this.#collections.set(namespace, collection);
    }
    txn.collections.add(collection);
    return collection;
  }

  /** Begins a single statement (`multi` false, ends within the same turn) or a client's transaction. */
  begin(multi: boolean): Transaction {
    const txn = new Transaction(this.#clock, multi);
    if (multi) this.snapshots.pin(txn.snapshot);
    this.#active.add(txn);
    return txn;
  }

  insert(txn: Transaction, collection: Collection, doc: Doc): void {
    const record: StoredRecord = { id: ++this.#lastRecordId, doc: null, ts: 0, older: null, pending: null };
    collection.write(txn, record, null, doc);
    collection.records.set(record.id, record);
  }

  /** Makes the writes of a transaction visible to all. @throws StoreBroken */
  commit(txn: Transaction): void {
    this.#finish(txn, () => {
      if (txn.collections.size === 0) return;
      const ts = ++this.#clock;
      const keepOld = this.snapshots.oldest < ts;
      for (const collection of txn.collections) if (!collection.created) this.#create(collection);
      for (const [record, collection] of txn.writes) {
        collection.commitRecord(record, ts, keepOld);
        if (record.older !== null) this.snapshots.keep(collection, record, ts);
        this.#disk.saveRecord(record.id, collection.id, record.doc);
      }
    });
  }

  /** Undoes the writes of a transaction. @throws StoreBroken */
  abort(txn: Transaction): void {
    this.#finish(txn, () => {
      for (const [record, collection] of txn.writes) collection.abortRecord(record);
      for (const collection of txn.collections) this.#forgetUncreated(collection);
    });
  }

  #finish(txn: Transaction, apply: () => void): void {
    try {
      this.#active.delete(txn);
      if (txn.multi) this.snapshots.release(txn.snapshot);
      apply();
      txn.end();
    } catch (error) {
      throw new StoreBroken('a transaction was ended by half', { cause: error });
    }
  }

  #forgetUncreated(collection: Collection): void {
    const used = [...this.#active].some((txn) => txn.collections.has(collection));
    if (!collection.created && !used) this.#collections.delete(collection.namespace);
  }

  #create(collection: Collection): void {
    collection.created = true;
    collection.id = ++this.#lastCollectionId;
    const { id, db, name, uuid, options } = collection;
    this.#disk.saveCollection({ id, db, name, uuid: Buffer.from(uuid.value()), options: encodeDocument(options) });
    for (const { spec } of collection.indexes.values()) this.#saveIndex(collection, spec);
  }

  /**
   * Removes a collection with everything in it.
   * @throws RecordLocked while a transaction has written to it
   */
  drop(collection: Collection): void {
    this.#refuseWhileWritten(collection, null);
    this.#collections.delete(collection.namespace);
    collection.dropped = true;
    for (const id of collection.records.keys()) this.#disk.saveRecord(id, collection.id, null);
    this.#disk.removeCollection(collection.id);
  }

  /**
   * Builds the indexes that do not exist yet over everything in the collection: all of them or, on error, none.
   * @throws IndexOptionsConflict 85, IndexKeySpecsConflict 86, CannotCreateIndex 67, DuplicateKey 11000, RecordLocked
   */
  createIndexes(collection: Collection, specs: readonly IndexSpec[], txn: Transaction): void {
    const known = new Map([...collection.indexes].map(([name, { spec }]) => [name, spec]));
    const missing = specs.filter((spec) => {
      if (existsAlready(known, spec)) return false;
      known.set(spec.name, spec);
      return true;
    });
    if (missing.length === 0) return;
    if (known.size > MAX_INDEXES)
      throw new EngineError('CannotCreateIndex', `add index fails, too many indexes for ${collection.namespace}`);
    this.#refuseWhileWritten(collection, txn);
    if (txn.multi && collection.records.size > 0) {
      throw new EngineError(
        'OperationNotSupportedInTransaction',
        'Cannot create new indexes on a collection with documents in a multi-document transaction.',
      );
    }
    for (const index of missing.map((spec) => this.#build(collection, spec))) {
      collection.indexes.set(index.spec.name, index);
      if (collection.created) this.#saveIndex(collection, index.spec);
    }
  }

  #build(collection: Collection, spec: IndexSpec): Index {
    const index = new Index(spec);
    const entries: { key: string; record: StoredRecord }[] = [];
    const held = new Set<string>();
    for (const record of collection.records.values()) {
      if (record.doc === null) continue;
      const doc = decodeDocument(record.doc);
      index.noteArrays(doc);
      for (const key of index.keysOf(doc)) {
        if (spec.unique && held.has(key)) throw duplicateKey(collection.namespace, index, doc, key);
        if (spec.unique) held.add(key);
        entries.push({ key: key + recordSuffix(record.id), record });
      }
    }
    buildTree(index, entries);
    addOldVersions(collection, index);
    return index;
  }

  dropIndex(collection: Collection, name: string): void {
    this.#refuseWhileWritten(collection, null);
    collection.indexes.delete(name);
    this.#disk.removeIndex(collection.id, name);
  }

  #saveIndex(collection: Collection, spec: IndexSpec): void {
    this.#disk.saveIndex({ collection: collection.id, name: spec.name, definition: encodeDocument(spec.definition) });
  }

  #refuseWhileWritten(collection: Collection, own: Transaction | null): void {
    for (const txn of this.#active) if (txn !== own && txn.collections.has(collection)) throw new RecordLocked(txn);
  }
}

/** Snapshots read older versions through a new index too. */
function addOldVersions(collection: Collection, index: Index): void {
  for (const record of collection.records.values()) {
    for (let version = record.older; version !== null; version = version.older) {
      if (version.doc === null) continue;
      const doc = decodeDocument(version.doc);
      index.noteArrays(doc);
      for (const key of index.keysOf(doc)) index.add(key, record);
    }
  }
}

function existsAlready(known: ReadonlyMap<string, IndexSpec>, spec: IndexSpec): boolean {
  const sameName = known.get(spec.name);
  const same = [...known.values()].find((other) => sameSignature(other, spec));
  if (same !== undefined && same.name !== spec.name) {
    throw new EngineError('IndexOptionsConflict', `Index already exists with a different name: ${same.name}`);
  }
  if (same !== undefined && same.expireAfterSeconds !== spec.expireAfterSeconds) {
    throw new EngineError(
      'IndexOptionsConflict',
      `An equivalent index already exists with the same name but different options: ${spec.name}`,
    );
  }
  if (same === undefined && sameName !== undefined) {
    throw new EngineError(
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index, but another specification: ${spec.name}`,
    );
  }
  return same !== undefined;
}
