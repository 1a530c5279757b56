import { setImmediate as nextTurn } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { Binary, Int32, Long } from 'bson';
import { SESSION_TIMEOUT_MINUTES, SNAPSHOT_HISTORY_MS, TRANSACTION_LIFETIME_MS } from '../src/limits.ts';
import { Sessions } from '../src/sessions/sessions.ts';
import { createSchema, Disk } from '../src/storage/disk.ts';
import type { Store } from '../src/storage/store.ts';
import { sweepExpired } from '../src/storage/ttl.ts';
import { Cursors } from '../src/query/cursors.ts';
import type { Doc, Value } from '../src/values/index.ts';
import { addIndex, found, inStatement, memoryStore } from './memoryStore.ts';

const lsid = (n: number): Doc => new Map([['id', new Binary(Buffer.alloc(16, n), 4)]]);
const NOW = Date.UTC(2026, 0, 1);

describe('TTL sweep', () => {
  it('deletes what is over, and only that', async () => {
    const { store } = memoryStore();
    addIndex(store, 'c', [['at', -1]], { expireAfterSeconds: new Int32(60) });
    const times: (Value | undefined)[] = [
      new Date(NOW - 61_000),
      new Date(NOW - 60_000),
      new Date(NOW - 59_000),
      new Date(NOW + 1),
      'yesterday',
      null,
      undefined,
      [new Date(NOW + 1), new Date(NOW - 61_000)],
      new Int32(0),
    ];
    times.forEach((at, i) => {
      const document: Doc = new Map<string, Value>([['_id', new Int32(i)]]);
      if (at !== undefined) document.set('at', at);
      inStatement(store, (txn) => store.insert(txn, store.open('test', 'c', txn), document));
    });
    const collection = store.find('test', 'c', null);
    if (collection === undefined) throw new Error('collection is missing');
    const holder = store.begin(true);
    const [first] = collection.records.values();
    if (first === undefined) throw new Error('record is missing');
    collection.write(holder, first, new Map(), null);
    await sweepExpired(store, NOW);
    const left = (): number[] =>
      found(collection, { filter: new Map() }, { ts: store.now, txn: null }).map((d) => (d.get('_id') as Int32).value);
    expect(left()).toEqual([0, 2, 3, 4, 5, 6, 8]);
    store.abort(holder);
    await sweepExpired(store, NOW);
    expect(left()).toEqual([2, 3, 4, 5, 6, 8]);
  });
});

describe('expiry', () => {
  it('aborts transactions that live too long and forgets sessions nobody uses', () => {
    const { store, disk } = memoryStore();
    const sessions = new Sessions(store, disk);
    const session = sessions.open(lsid(1));
    const txn = sessions.start(session, 1);
    inStatementOf(store, txn);
    sessions.expire(Date.now() + TRANSACTION_LIFETIME_MS - 1000);
    expect(session.state).toBe('active');
    sessions.expire(Date.now() + TRANSACTION_LIFETIME_MS + 1000);
    expect([session.state, txn.ended, store.collections()]).toEqual(['aborted', true, []]);
    expect(() => sessions.commit(session, 1)).toThrow(/has been aborted/);
    sessions.expire(Date.now() + SESSION_TIMEOUT_MINUTES * 60_000 + 1000);
    expect(sessions.open(lsid(1))).not.toBe(session);
  });

  it('lets go of snapshots kept for repeated reads', () => {
    const { store } = memoryStore();
    const ts = store.now;
    store.snapshots.keepUntil(ts, NOW + SNAPSHOT_HISTORY_MS);
    store.snapshots.expire(NOW);
    expect(store.snapshots.isPinned(ts)).toBe(true);
    store.snapshots.expire(NOW + SNAPSHOT_HISTORY_MS);
    expect([store.snapshots.isPinned(ts), store.snapshots.oldest]).toEqual([false, Number.POSITIVE_INFINITY]);
  });

  it('has no cursor under an unknown number', () => {
    expect(new Cursors().close(Long.ONE)).toBe(false);
  });
});

/** Leaves an uncommitted document in a transaction. */
function inStatementOf(store: Store, txn: ReturnType<Store['begin']>): void {
  store.insert(txn, store.open('test', 'c', txn), new Map([['_id', new Int32(1)]]));
}

describe('a commit that fails', () => {
  it('is reported, and nobody who waits for it goes on', async () => {
    const db = new DatabaseSync(':memory:');
    createSchema(db);
    const failures: unknown[] = [];
    const disk = new Disk(db, (error) => failures.push(error));
    disk.saveRecord(1, 1, Buffer.alloc(5));
    db.exec('DROP TABLE records');
    let acknowledged = false;
    void disk.settled()?.then(() => {
      acknowledged = true;
    });
    await nextTurn();
    await nextTurn();
    expect(failures).toHaveLength(1);
    expect(acknowledged).toBe(false);
  });
});
