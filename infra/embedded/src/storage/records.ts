import type { Index } from './index.ts';
import type { Transaction } from './transaction.ts';

/** A committed state of a record; `doc` is null where it is deleted. */
export interface Version {
  readonly doc: Buffer | null;
  /** Commit time. */
  readonly ts: number;
  older: Version | null;
}

/** A record: its newest committed version in place, older ones while a snapshot needs them, and one uncommitted write. */
export interface StoredRecord {
  /** Unique in the whole store and ascending with insertion: the natural order. */
  readonly id: number;
  doc: Buffer | null;
  /** Commit time of `doc`; 0 while the insert is uncommitted. */
  ts: number;
  older: Version | null;
  pending: Pending | null;
}

/** An uncommitted write. */
export interface Pending {
  readonly txn: Transaction;
  readonly doc: Buffer | null;
  /** Index entries the write added, to be taken back when it is undone. */
  readonly fresh: readonly (readonly [Index, string])[];
  /** Index entries that end with the committed document the write replaces. */
  readonly stale: readonly (readonly [Index, string])[];
}

/** What a reader sees: everything committed up to `ts`, and over it the writes of its own transaction. */
export interface View {
  ts: number;
  readonly txn: Transaction | null;
}

/** The document of a record in a view, null when it does not exist there. */
export function visible(record: StoredRecord, view: View): Buffer | null {
  if (record.pending !== null && record.pending.txn === view.txn) return record.pending.doc;
  if (record.ts <= view.ts) return record.ts === 0 ? null : record.doc;
  let version = record.older;
  while (version !== null && version.ts > view.ts) version = version.older;
  return version === null ? null : version.doc;
}

/** Whether all readers see the same document, so that every index entry of the record belongs to it. */
export const isSettled = (record: StoredRecord): boolean => record.pending === null && record.older === null;
