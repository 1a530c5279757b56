import { describe, expect, it } from '@jest/globals';
import { Int32 } from 'bson';
import fc from 'fast-check';
import { EngineError } from '../../src/errors.ts';
import type { Collection } from '../../src/storage/collection.ts';
import { isSettled, visible } from '../../src/storage/records.ts';
import { RecordLocked } from '../../src/storage/transaction.ts';
import type { Transaction } from '../../src/storage/transaction.ts';
import type { Store } from '../../src/storage/store.ts';
import { decodeDocument } from '../../src/values/index.ts';
import type { Doc, Value } from '../../src/values/index.ts';
import { addIndex, found, inStatement, memoryStore } from '../memoryStore.ts';

/** What a reader should see: the unique value by `_id`. */
type Model = Map<number, number>;
interface Client {
  txn: Transaction;
  snapshot: Model;
  seen: Model;
}

const IDS = 5;
const CLIENTS = 3;
const NATURAL: Doc = new Map([['$natural', new Int32(1)]]);

const id = fc.nat(IDS - 1);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('write' as const), client: fc.nat(CLIENTS), id, u: fc.nat(6) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), client: fc.nat(CLIENTS), id }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('end' as const),
      how: fc.constantFrom('commit' as const, 'abort' as const),
      client: fc.nat(CLIENTS - 1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('snapshot' as const),
      how: fc.constantFrom('pin' as const, 'release' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('read' as const), client: fc.nat(CLIENTS) }) },
);

const documentOf = (key: number, u: number): Doc =>
  new Map<string, Value>([
    ['_id', new Int32(key)],
    ['u', new Int32(u)],
    ['t', [new Int32(u), new Int32(u + 1)]],
  ]);
const numberIn = (doc: Doc, field: string): number => (doc.get(field) as Int32).value;

/** Reads everything in three ways, which have to agree. */
function readAll(collection: Collection, view: { ts: number; txn: Transaction | null }): Model {
  const asModel = (docs: Doc[]): Model =>
    new Map(docs.map((doc): [number, number] => [numberIn(doc, '_id'), numberIn(doc, 'u')]).sort(([a], [b]) => a - b));
  const all = asModel(found(collection, { filter: new Map(), hint: NATURAL }, view));
  const range: Doc = new Map([['$gte', new Int32(0)]]);
  for (const hint of ['_id_', 'u_1', 't_1']) {
    const docs = found(
      collection,
      { filter: new Map([[hint.slice(0, -1) === '_id' ? '_id' : (hint[0] as string), range]]), hint },
      view,
    );
    expect(docs.length).toBe(all.size);
    expect(asModel(docs)).toEqual(all);
  }
  return all;
}

/** Writes one document as an upsert or a delete; the model is changed as soon as the store has accepted it. */
function write(store: Store, collection: Collection, txn: Transaction, key: number, u: number | undefined): void {
  for (const record of collection.records.values()) {
    const bytes = visible(record, { ts: txn.snapshot, txn });
    if (bytes === null) continue;
    const before = decodeDocument(bytes);
    if (numberIn(before, '_id') !== key) continue;
    collection.write(txn, record, before, u === undefined ? null : documentOf(key, u));
    return;
  }
  if (u !== undefined) store.insert(txn, collection, documentOf(key, u));
}

const isConflict = (error: unknown): boolean =>
  error instanceof RecordLocked || (error instanceof EngineError && (error.code === 112 || error.code === 11000));

const set = (model: Model, key: number, u: number | undefined): void =>
  void (u === undefined ? model.delete(key) : model.set(key, u));
const sorted = (model: Model): Model => new Map([...model].sort(([a], [b]) => a - b));

function makeWorld() {
  const { store } = memoryStore();
  addIndex(store, 'c', [['u', 1]], { unique: true });
  addIndex(store, 'c', [['t', 1]]);
  const collection = store.find('test', 'c', null);
  if (collection === undefined) throw new Error('collection is missing');
  return {
    store,
    collection,
    committed: new Map() as Model,
    clients: new Map<number, Client>(),
    pins: [] as { ts: number; model: Model }[],
  };
}
type World = ReturnType<typeof makeWorld>;

function clientOf(world: World, n: number): Client {
  let client = world.clients.get(n);
  if (client === undefined) {
    client = { txn: world.store.begin(true), snapshot: new Map(world.committed), seen: new Map(world.committed) };
    world.clients.set(n, client);
  }
  return client;
}

function change(world: World, n: number, key: number, u: number | undefined): void {
  const { store, collection } = world;
  if (n === CLIENTS) {
    try {
      inStatement(store, (txn) => write(store, collection, txn, key, u));
      set(world.committed, key, u);
    } catch (error) {
      expect(isConflict(error)).toBe(true);
    }
    return;
  }
  const client = clientOf(world, n);
  try {
    write(store, collection, client.txn, key, u);
    set(client.seen, key, u);
  } catch (error) {
    expect(isConflict(error)).toBe(true);
    store.abort(client.txn);
    world.clients.delete(n);
  }
}

function end(world: World, n: number, kind: 'commit' | 'abort'): void {
  const client = world.clients.get(n);
  if (client === undefined) return;
  world.clients.delete(n);
  world.store[kind](client.txn);
  if (kind === 'abort') return;
  for (let key = 0; key < IDS; key += 1) {
    if (client.seen.get(key) === client.snapshot.get(key)) continue;
    // First committer wins: nobody else has changed the document since the snapshot.
    expect(world.committed.get(key)).toBe(client.snapshot.get(key));
    set(world.committed, key, client.seen.get(key));
  }
}

function pinOrRelease(world: World, kind: 'pin' | 'release'): void {
  const { store, collection, pins } = world;
  if (kind === 'pin') {
    pins.push({ ts: store.snapshots.pin(store.now), model: sorted(world.committed) });
    return;
  }
  const pin = pins.shift();
  if (pin === undefined) return;
  expect(readAll(collection, { ts: pin.ts, txn: null })).toEqual(pin.model);
  store.snapshots.release(pin.ts);
}

function checkRead(world: World, n: number): void {
  const { store, collection } = world;
  const client = world.clients.get(n);
  const view = client === undefined ? { ts: store.now, txn: null } : { ts: client.txn.snapshot, txn: client.txn };
  expect(readAll(collection, view)).toEqual(sorted(client?.seen ?? world.committed));
  for (const pin of world.pins) expect(readAll(collection, { ts: pin.ts, txn: null })).toEqual(pin.model);
}

/** When nobody reads or writes any more, nothing but the newest versions and their index entries is left. */
function checkClean({ collection, committed }: World): void {
  expect(collection.records.size).toBe(committed.size);
  expect(collection.count).toBe(committed.size);
  for (const record of collection.records.values()) expect(isSettled(record)).toBe(true);
  expect([...collection.indexes.values()].map(({ tree }) => tree.size)).toEqual([
    committed.size,
    committed.size,
    2 * committed.size,
  ]);
  expect(new Set(committed.values()).size).toBe(committed.size);
}

describe('versions', () => {
  it('gives every reader its snapshot and own writes, loses no update and leaves nothing behind', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        const world = makeWorld();
        for (const action of steps) {
          if (action.kind === 'write') change(world, action.client, action.id, action.u);
          else if (action.kind === 'delete') change(world, action.client, action.id, undefined);
          else if (action.kind === 'read') checkRead(world, action.client);
          else if (action.kind === 'snapshot') pinOrRelease(world, action.how);
          else end(world, action.client, action.how);
        }
        checkRead(world, 0);
        for (const n of world.clients.keys()) end(world, n, n % 2 === 0 ? 'commit' : 'abort');
        while (world.pins.length > 0) pinOrRelease(world, 'release');
        checkRead(world, CLIENTS);
        checkClean(world);
      }),
      { numRuns: 800 },
    );
  });
});
