import { Int32 } from 'bson';
import { Budget } from '../src/query/budget.ts';
import { prepare } from '../src/query/find.ts';
import type { Query } from '../src/query/find.ts';
import { Disk } from '../src/storage/disk.ts';
import { openFolder } from '../src/storage/folder.ts';
import type { Collection } from '../src/storage/collection.ts';
import { parseIndexSpec } from '../src/storage/indexSpec.ts';
import type { View } from '../src/storage/records.ts';
import { Store } from '../src/storage/store.ts';
import { TICK } from '../src/values/index.ts';
import type { Doc, KeyPart, Value } from '../src/values/index.ts';

const TEST_TIME_MS = 60_000;

/** A store that keeps its file in memory; a failed commit fails the test. */
export function memoryStore(): { store: Store; disk: Disk } {
  const disk = new Disk(openFolder(undefined).db, (error) => {
    throw error;
  });
  return { store: new Store(disk), disk };
}

/** Runs one committed statement. */
export function inStatement<T>(store: Store, run: (txn: ReturnType<Store['begin']>) => T): T {
  const txn = store.begin(false);
  try {
    const result = run(txn);
    store.commit(txn);
    return result;
  } catch (error) {
    store.abort(txn);
    throw error;
  }
}

/** Adds an index to a collection. */
export function addIndex(
  store: Store,
  name: string,
  key: readonly KeyPart[],
  options: Record<string, Value> = {},
): void {
  const pattern: Doc = new Map(key.map(([path, direction]) => [path, new Int32(direction)]));
  const indexName = key.map((part) => part.join('_')).join('_');
  const spec = parseIndexSpec(
    new Map<string, Value>([['key', pattern], ['name', indexName], ...Object.entries(options)]),
  );
  inStatement(store, (txn) => store.createIndexes(store.open('test', name, txn), [spec], txn));
}

/** The documents a query finds in a view. */
export function found(collection: Collection, query: Query, view: View): Doc[] {
  const { hits } = prepare(collection, query, { view, budget: new Budget(TEST_TIME_MS) });
  const result: Doc[] = [];
  for (let next = hits.items.next(); next.done !== true; next = hits.items.next()) {
    if (next.value !== TICK) result.push(next.value.doc);
  }
  return result;
}
