import { Binary } from 'bson';
import { decodeDocument } from '../values/index.ts';
import { Collection } from './collection.ts';
import type { Disk } from './disk.ts';
import { Index } from './index.ts';
import { parseIndexSpec } from './indexSpec.ts';
import { recordSuffix } from './keyString.ts';
import { OrderedTree } from './orderedTree.ts';
import type { StoredRecord } from './records.ts';

/** Commit time of everything that was on disk at the start. */
export const LOADED_TS = 1;

/** What a data file holds. */
export interface Loaded {
  readonly collections: Collection[];
  readonly lastRecordId: number;
}

/** Reads all documents into memory and builds their indexes. */
export function load(disk: Disk): Loaded {
  const byId = new Map<number, Collection>();
  for (const { id, db, name, uuid, options } of disk.collections()) {
    const collection = new Collection(db, name, new Binary(uuid, Binary.SUBTYPE_UUID));
    collection.id = id;
    collection.created = true;
    collection.options = decodeDocument(options);
    byId.set(id, collection);
  }
  for (const { collection, definition } of disk.indexes()) {
    const index = new Index(parseIndexSpec(decodeDocument(definition)));
    byId.get(collection)?.indexes.set(index.spec.name, index);
  }
  let lastRecordId = 0;
  const entries = new Map<Index, { key: string; record: StoredRecord }[]>();
  for (const { id, collection: collectionId, doc } of disk.records()) {
    lastRecordId = id;
    const collection = byId.get(collectionId);
    if (collection === undefined) throw new Error(`record ${id} belongs to no collection`);
    const record: StoredRecord = { id, doc, ts: LOADED_TS, older: null, pending: null };
    collection.records.set(id, record);
    collection.count += 1;
    collection.bytes += doc.length;
    collectEntries(collection, record, doc, entries);
  }
  for (const [index, list] of entries) buildTree(index, list);
  return { collections: [...byId.values()], lastRecordId };
}

function collectEntries(
  collection: Collection,
  record: StoredRecord,
  bytes: Buffer,
  entries: Map<Index, { key: string; record: StoredRecord }[]>,
): void {
  const decoded = decodeDocument(bytes);
  const suffix = recordSuffix(record.id);
  for (const index of collection.indexes.values()) {
    let list = entries.get(index);
    if (list === undefined) entries.set(index, (list = []));
    for (const key of index.keysOf(decoded))
      list.push({ key: Buffer.from(key + suffix, 'latin1').toString('latin1'), record });
    index.noteArrays(decoded);
  }
}

/** Fills an empty index with all its entries at once. */
export function buildTree(index: Index, entries: { key: string; record: StoredRecord }[]): void {
  entries.sort((a, b) => (a.key < b.key ? -1 : 1));
  index.tree = OrderedTree.fromSorted(
    entries.map(({ key }) => key),
    entries.map(({ record }) => record),
  );
}
