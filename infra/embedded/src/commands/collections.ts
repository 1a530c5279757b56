import { Double, Int32, Long } from 'bson';
import { EngineError } from '../errors.ts';
import { RecordLocked } from '../storage/transaction.ts';
import type { Collection } from '../storage/collection.ts';
import { compileFilter, encodeDocument } from '../values/index.ts';
import type { Doc, Value } from '../values/index.ts';
import { doc } from '../wire/message.ts';
import type { Command, Context } from './context.ts';
import { firstBatch } from './cursorReply.ts';
import { countField, documentField, flagField, refuseCollation } from './fields.ts';
import { collectionName } from './names.ts';
import { runStatement, waitFor } from './statement.ts';

/** Runs a change of the catalog, waiting for transactions that have written to what it changes. */
export async function whenUnlocked<T>(context: Context, change: () => T): Promise<T> {
  for (;;) {
    try {
      return change();
    } catch (error) {
      if (!(error instanceof RecordLocked)) throw error;
      await waitFor(error.holder, context);
    }
  }
}

export const create: Command = {
  name: 'create',
  fields: ['collation'],
  refused: [
    'capped',
    'size',
    'max',
    'viewOn',
    'pipeline',
    'timeseries',
    'validator',
    'validationLevel',
    'validationAction',
    'clusteredIndex',
    'encryptedFields',
    'changeStreamPreAndPostImages',
    'expireAfterSeconds',
    'storageEngine',
    'indexOptionDefaults',
  ],
  inTransaction: true,
  stable: true,
  run(context) {
    const { engine, db, command, txn } = context;
    const name = collectionName(db, command, 'create');
    refuseCollation(command);
    if (engine.store.find(db, name, txn) !== undefined) {
      // Repeating a create without options is allowed.
      if (txn === null) return doc({});
      throw new EngineError('NamespaceExists', `Collection ${db}.${name} already exists.`);
    }
    return runStatement(context, (statement) => {
      engine.store.open(db, name, statement);
      return doc({});
    });
  },
};

export const drop: Command = {
  name: 'drop',
  fields: [],
  stable: true,
  run(context) {
    const { engine, db, command } = context;
    const name = collectionName(db, command, 'drop');
    return whenUnlocked(context, () => {
      const collection = engine.store.find(db, name, null);
      if (collection === undefined) return doc({});
      engine.store.drop(collection);
      engine.cursors.closeWhere((cursor) => cursor.collection === collection);
      return doc({ nIndexesWas: new Int32(collection.indexes.size), ns: collection.namespace });
    });
  },
};

export const dropDatabase: Command = {
  name: 'dropDatabase',
  fields: [],
  stable: true,
  run(context) {
    const { engine, db } = context;
    return whenUnlocked(context, () => {
      const collections = engine.store.collections(db);
      for (const collection of collections) engine.store.drop(collection);
      engine.cursors.closeWhere((cursor) => cursor.collection?.dropped === true);
      return doc({ dropped: collections.length > 0 ? db : undefined });
    });
  },
};

export const listCollections: Command = {
  name: 'listCollections',
  fields: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'],
  stable: true,
  run(context) {
    const { engine, db, command } = context;
    const nameOnly = flagField(command, 'nameOnly');
    const matches = compileFilter(documentField(command, 'filter') ?? new Map());
    const found = engine.store
      .collections(db)
      .map(describe)
      .filter((entry) => matches(entry));
    const shown = nameOnly
      ? found.map((entry) => doc({ name: entry.get('name') as Value, type: 'collection' }))
      : found;
    const batchSize = countField(documentField(command, 'cursor') ?? new Map(), 'batchSize');
    return listed(context, '$cmd.listCollections', shown, batchSize);
  },
};

/** Answers a list as a cursor does. */
export function listed(context: Context, name: string, entries: Doc[], batchSize: number | undefined): Promise<Buffer> {
  const items = entries.map((entry) => encodeDocument(entry))[Symbol.iterator]();
  return firstBatch(context, { name, source: { items, progress: { last: false } }, collection: undefined, batchSize });
}

function describe(collection: Collection): Doc {
  const { name, options, uuid, indexes } = collection;
  const idIndex = indexes.get('_id_')?.spec.definition;
  return doc({ name, type: 'collection', options, info: doc({ readOnly: false, uuid }), idIndex });
}

export const listDatabases: Command = {
  name: 'listDatabases',
  fields: ['filter', 'nameOnly', 'authorizedDatabases'],
  adminOnly: true,
  stable: true,
  run({ engine, command }) {
    const sizes = new Map<string, number>();
    for (const { db, bytes } of engine.store.collections()) sizes.set(db, (sizes.get(db) ?? 0) + bytes);
    const matches = compileFilter(documentField(command, 'filter') ?? new Map());
    const databases = [...sizes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, bytes]) => doc({ name, sizeOnDisk: Long.fromNumber(bytes), empty: false }))
      .filter((entry) => matches(entry));
    if (flagField(command, 'nameOnly'))
      return doc({ databases: databases.map((entry) => doc({ name: entry.get('name') as Value })) });
    const totalSize = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
    return doc({
      databases,
      totalSize: Long.fromNumber(totalSize),
      totalSizeMb: Long.fromNumber(Math.floor(totalSize / 2 ** 20)),
    });
  },
};

export const collStats: Command = {
  name: 'collStats',
  fields: ['scale'],
  run({ engine, db, command }) {
    const name = collectionName(db, command, 'collStats');
    const collection = engine.store.find(db, name, null);
    const { count = 0, bytes = 0 } = collection ?? {};
    return doc({
      ns: `${db}.${name}`,
      size: new Double(bytes / (countField(command, 'scale') || 1)),
      count: new Int32(count),
      avgObjSize: count > 0 ? new Int32(Math.floor(bytes / count)) : undefined,
      nindexes: new Int32(collection?.indexes.size ?? 0),
      capped: false,
    });
  },
};

export const dbStats: Command = {
  name: 'dbStats',
  aliases: ['dbstats'],
  fields: ['scale', 'freeStorage'],
  run({ engine, db, command }) {
    const collections = engine.store.collections(db);
    const sum = (of: (collection: Collection) => number): number =>
      collections.reduce((total, collection) => total + of(collection), 0);
    return doc({
      db,
      collections: new Int32(collections.length),
      views: new Int32(0),
      objects: new Int32(sum(({ count }) => count)),
      dataSize: new Double(sum(({ bytes }) => bytes) / (countField(command, 'scale') || 1)),
      indexes: new Int32(sum(({ indexes }) => indexes.size)),
    });
  },
};
