import { randomBytes } from 'node:crypto';
import { Long } from 'bson';
import { EngineError } from '../errors.ts';
import { CURSOR_TIMEOUT_MS, MAX_CURSORS, MAX_DOCUMENT_BYTES } from '../limits.ts';
import type { Session } from '../sessions/session.ts';
import type { Collection } from '../storage/collection.ts';
import type { View } from '../storage/records.ts';
import type { Transaction } from '../storage/transaction.ts';
import type { Budget } from './budget.ts';
import { take } from './source.ts';
import type { Source } from './source.ts';

/** Bytes an element of an array of documents takes besides its document. */
const ELEMENT_BYTES = 10;

/** An open query. */
export interface Cursor {
  readonly id: Long;
  readonly namespace: string;
  readonly source: Source<Buffer>;
  /** A document that did not fit into the batch before. */
  held: Buffer | null;
  readonly view: View;
  /** Whether it goes on reading at the time of its first batch. */
  readonly fixed: boolean;
  /** Budget of the command being run on it; the source reads through this. */
  readonly budget: Budget;
  readonly collection: Collection | undefined;
  readonly session: Session | null;
  readonly txn: Transaction | null;
  readonly noTimeout: boolean;
  /** Called once when it closes. */
  readonly release: () => void;
  lastUse: number;
  busy: boolean;
}

/** The next batch of a cursor and whether it was the last. */
export interface Batch {
  readonly documents: Buffer[];
  readonly done: boolean;
}

/** Reads up to `size` documents that fit into one reply. */
export async function readBatch(
  cursor: { source: Source<Buffer>; held: Buffer | null; budget: Budget },
  size: number,
  atomic: boolean,
): Promise<Batch> {
  const documents: Buffer[] = [];
  if (size === 0) return { documents, done: false };
  let bytes = 0;
  const add = (document: Buffer): void => {
    documents.push(document);
    bytes += document.length + ELEMENT_BYTES;
  };
  if (cursor.held !== null) add(cursor.held);
  cursor.held = null;
  if (documents.length >= size) return { documents, done: cursor.source.progress.last };
  const done = await take(cursor.source, cursor.budget, atomic, (document) => {
    if (bytes + document.length + ELEMENT_BYTES > MAX_DOCUMENT_BYTES && documents.length > 0) {
      cursor.held = document;
      return false;
    }
    add(document);
    return documents.length < size && bytes < MAX_DOCUMENT_BYTES;
  });
  return { documents, done: done && cursor.held === null };
}

/** The open cursors. */
export class Cursors {
  readonly #cursors = new Map<string, Cursor>();

  get size(): number {
    return this.#cursors.size;
  }

  /** Registers a query that has more to give. @throws Location50738 when too many are open */
  add(parts: Omit<Cursor, 'id' | 'lastUse' | 'busy'>): Cursor {
    if (this.#cursors.size >= MAX_CURSORS) throw new EngineError(50738, `too many open cursors: ${MAX_CURSORS}`);
    let id: Long;
    // Positive, so that it reads the same in every driver's language.
    do id = Long.fromBits(randomBytes(4).readInt32LE(0), randomBytes(4).readInt32LE(0) & 0x7fffffff);
    while (id.isZero() || this.#cursors.has(id.toString()));
    const cursor: Cursor = { ...parts, id, lastUse: Date.now(), busy: false };
    this.#cursors.set(id.toString(), cursor);
    return cursor;
  }

  get(id: Long): Cursor | undefined {
    return this.#cursors.get(id.toString());
  }

  /** Closes a cursor; false when there is none. */
  close(id: Long): boolean {
    const cursor = this.#cursors.get(id.toString());
    if (cursor === undefined) return false;
    this.#cursors.delete(id.toString());
    cursor.release();
    return true;
  }

  /** Closes all cursors that fit. */
  closeWhere(fits: (cursor: Cursor) => boolean): void {
    for (const cursor of this.#cursors.values()) if (fits(cursor)) this.close(cursor.id);
  }

  /** Closes cursors nobody has asked for a long time. */
  expire(now: number): void {
    this.closeWhere((cursor) => !cursor.busy && !cursor.noTimeout && now - cursor.lastUse > CURSOR_TIMEOUT_MS);
  }
}
