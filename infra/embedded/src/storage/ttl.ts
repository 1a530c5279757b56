import { setImmediate as nextTurn } from 'node:timers/promises';
import { TTL_BATCH } from '../limits.ts';
import { decodeDocument } from '../values/index.ts';
import type { Interval } from '../values/index.ts';
import { rangesOf } from '../query/ranges.ts';
import type { Collection } from './collection.ts';
import type { Index } from './index.ts';
import type { StoredRecord } from './records.ts';
import type { Store } from './store.ts';
import { RecordLocked } from './transaction.ts';

const EARLIEST = new Date(-8_640_000_000_000_000);

/** Deletes the documents whose time in a TTL index is over. Documents held by a transaction wait for the next sweep. */
export async function sweepExpired(store: Store, now: number): Promise<void> {
  for (const collection of store.collections()) {
    for (const index of collection.indexes.values()) {
      if (index.spec.expireAfterSeconds !== undefined) await sweepIndex(store, collection, index, now);
    }
  }
}

async function sweepIndex(store: Store, collection: Collection, index: Index, now: number): Promise<void> {
  const before = new Date(now - (index.spec.expireAfterSeconds as number) * 1000);
  const expired: Interval = { low: EARLIEST, lowInclusive: true, high: before, highInclusive: true };
  const held = new Set<StoredRecord>();
  for (const { from, to } of rangesOf(index.directions, [[expired]])) {
    let batch = 0;
    // The walk goes on while what it finds is deleted: ranges may be walked while the tree changes.
    for (const [, record] of index.tree.range(from, to)) {
      if (collection.dropped) return;
      if (record.doc !== null && record.pending === null && !held.has(record))
        deleteRecord(store, collection, record, held);
      batch += 1;
      if (batch % TTL_BATCH === 0) await nextTurn();
    }
  }
}

function deleteRecord(store: Store, collection: Collection, record: StoredRecord, held: Set<StoredRecord>): void {
  const txn = store.begin(false);
  try {
    collection.write(txn, record, decodeDocument(record.doc as Buffer), null);
    store.commit(txn);
  } catch (error) {
    store.abort(txn);
    if (!(error instanceof RecordLocked)) throw error;
    held.add(record);
  }
}
