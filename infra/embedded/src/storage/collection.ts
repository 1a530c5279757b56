import type { Binary } from 'bson';
import { EngineError } from '../errors.ts';
import { MAX_DOCUMENT_BYTES } from '../limits.ts';
import { decodeDocument, encodeDocument } from '../values/index.ts';
import type { Doc } from '../values/index.ts';
import { duplicateKey } from './index.ts';
import type { Index } from './index.ts';
import type { StoredRecord, Version } from './records.ts';
import { RecordLocked, writeConflict } from './transaction.ts';
import type { Transaction } from './transaction.ts';

/** One entry of one index. */
type Entry = readonly [index: Index, key: string];

/** The documents of one namespace with their indexes. All changes go through transactions. */
export class Collection {
  /** Number in the catalog on disk; 0 until created. */
  id = 0;
  readonly db: string;
  readonly name: string;
  readonly uuid: Binary;
  options: Doc = new Map();
  created = false;
  dropped = false;
  /** By record number, in natural order. */
  readonly records = new Map<number, StoredRecord>();
  readonly indexes = new Map<string, Index>();
  /** Committed documents. */
  count = 0;
  /** Bytes of the committed documents. */
  bytes = 0;

  constructor(db: string, name: string, uuid: Binary) {
    this.db = db;
    this.name = name;
    this.uuid = uuid;
  }

  get namespace(): string {
    return `${this.db}.${this.name}`;
  }

  /**
   * Writes a document (null deletes) as part of a transaction; visible to others after its commit.
   * @param before what the transaction sees of the record now, null for an insert
   * @returns false when the document is the same already
   * @throws RecordLocked, WriteConflict 112, DuplicateKey 11000; the transaction has to be aborted then
   */
  write(txn: Transaction, record: StoredRecord, before: Doc | null, after: Doc | null): boolean {
    lockFor(record, txn);
    const bytes = after === null ? null : ownBytes(encodeDocument(after));
    const current = record.pending === null ? record.doc : record.pending.doc;
    if (bytes !== null && current?.equals(bytes) === true) return false;
    if (bytes !== null && bytes.length > MAX_DOCUMENT_BYTES) {
      throw new EngineError(
        'BSONObjectTooLarge',
        `BSONObj size: ${bytes.length} is invalid. Size must be between 0 and ${MAX_DOCUMENT_BYTES}`,
      );
    }
    const committed =
      record.pending === null || record.doc === null
        ? record.doc === null
          ? null
          : before
        : decodeDocument(record.doc);
    const fresh: Entry[] = [];
    const stale: Entry[] = [];
    for (const index of this.indexes.values()) {
      const newKeys = after === null ? [] : index.keysOf(after);
      const oldKeys = committed === null ? [] : index.keysOf(committed);
      if (after !== null) {
        if (index.spec.unique) this.#checkUnique(index, newKeys, { txn, record, after, oldKeys });
        index.noteArrays(after);
      }
      for (const key of newKeys) if (!oldKeys.includes(key)) fresh.push([index, key]);
      for (const key of oldKeys) if (!newKeys.includes(key)) stale.push([index, key]);
    }
    const previous = record.pending;
    record.pending = { txn, doc: bytes, fresh, stale };
    for (const [index, key] of fresh) index.add(key, record);
    if (previous !== null) this.#dropUnheld(record, previous.fresh);
    txn.writes.set(record, this);
    txn.collections.add(this);
    return true;
  }

  #checkUnique(
    index: Index,
    keys: string[],
    write: { txn: Transaction; record: StoredRecord; after: Doc; oldKeys: string[] },
  ): void {
    for (const key of keys) {
      const own = write.record.pending === null && write.oldKeys.includes(key);
      if (!own && !index.isFree(key, write.record, write.txn))
        throw duplicateKey(this.namespace, index, write.after, key);
    }
  }

  /**
   * Makes the uncommitted write of a record its newest version.
   * @param keepOld whether a snapshot may still need the version before it
   */
  commitRecord(record: StoredRecord, ts: number, keepOld: boolean): void {
    const { pending } = record;
    if (pending === null) return;
    this.count += (pending.doc === null ? 0 : 1) - (record.doc === null ? 0 : 1);
    this.bytes += (pending.doc?.length ?? 0) - (record.doc?.length ?? 0);
    const keep = keepOld && record.doc !== null;
    if (keep) record.older = { doc: record.doc, ts: record.ts, older: record.older };
    record.doc = pending.doc;
    record.ts = ts;
    record.pending = null;
    if (!keep) this.#dropEntries(record, pending.stale);
    this.#forgetIfGone(record);
  }

  /** Undoes the uncommitted write of a record. */
  abortRecord(record: StoredRecord): void {
    const { pending } = record;
    if (pending === null) return;
    record.pending = null;
    this.#dropEntries(record, pending.fresh);
    this.#forgetIfGone(record);
  }

  /** Forgets the versions of a record that no snapshot from `oldest` on can see. */
  forgetVersions(record: StoredRecord, oldest: number): void {
    let version: StoredRecord | Version = record;
    while (version.ts > oldest && version.older !== null) version = version.older;
    let dropped = version.older;
    version.older = null;
    const entries: Entry[] = [];
    for (; dropped !== null; dropped = dropped.older) {
      if (dropped.doc === null) continue;
      const old = decodeDocument(dropped.doc);
      for (const index of this.indexes.values()) for (const key of index.keysOf(old)) entries.push([index, key]);
    }
    this.#dropUnheld(record, entries);
    this.#forgetIfGone(record);
  }

  /** Removes entries that the newest version is known not to have. */
  #dropEntries(record: StoredRecord, entries: readonly Entry[]): void {
    if (record.older !== null) return this.#dropUnheld(record, entries);
    for (const [index, key] of entries) index.remove(key, record);
  }

  /** Removes index entries that no version of the record and no uncommitted write of it has. */
  #dropUnheld(record: StoredRecord, entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    const held = heldDocuments(record);
    for (const [index, key] of entries) {
      if (!held.some((doc) => index.keysOf(doc).includes(key))) index.remove(key, record);
    }
  }

  #forgetIfGone(record: StoredRecord): void {
    if (record.doc === null && record.older === null && record.pending === null) this.records.delete(record.id);
  }
}

/** A copy that shares no memory pool with shorter-lived buffers. */
function ownBytes(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

/** Takes the right to write a record, or reports who stands in the way. */
function lockFor(record: StoredRecord, txn: Transaction): void {
  if (record.pending !== null && record.pending.txn !== txn) throw new RecordLocked(record.pending.txn);
  if (record.pending === null && record.ts > txn.snapshot) throw writeConflict();
}

function heldDocuments(record: StoredRecord): Doc[] {
  const held: Buffer[] = [];
  if (record.doc !== null) held.push(record.doc);
  if (record.pending !== null && record.pending.doc !== null) held.push(record.pending.doc);
  for (let version = record.older; version !== null; version = version.older)
    if (version.doc !== null) held.push(version.doc);
  return held.map(decodeDocument);
}
