import { Int32 } from 'bson';
import { EngineError } from '../errors.ts';
import { parseIndexSpec } from '../storage/indexSpec.ts';
import type { Collection } from '../storage/collection.ts';
import { equalsValue } from '../values/index.ts';
import type { Doc, Value } from '../values/index.ts';
import { doc } from '../wire/message.ts';
import { listed, whenUnlocked } from './collections.ts';
import type { Command, Context } from './context.ts';
import { countField, documentField, documentsField } from './fields.ts';
import { collectionName } from './names.ts';
import { runStatement } from './statement.ts';

export const createIndexes: Command = {
  name: 'createIndexes',
  fields: ['indexes', 'commitQuorum'],
  refused: ['ignoreUnknownIndexOptions'],
  inTransaction: true,
  stable: true,
  run(context) {
    const { engine, db, command, txn } = context;
    const name = collectionName(db, command, 'createIndexes');
    const given = documentsField(command, 'indexes');
    if (given.length === 0) throw new EngineError('BadValue', 'Must specify at least one index to create');
    const specs = given.map(parseIndexSpec);
    const existing = engine.store.find(db, name, txn);
    if (txn !== null && existing?.created === true) {
      throw new EngineError(
        'OperationNotSupportedInTransaction',
        'Cannot create new indexes on existing collections in a multi-document transaction.',
      );
    }
    return runStatement(context, (statement) => {
      const collection = engine.store.open(db, name, statement);
      const before = collection.indexes.size;
      engine.store.createIndexes(collection, specs, statement);
      const after = collection.indexes.size;
      return doc({
        numIndexesBefore: new Int32(before),
        numIndexesAfter: new Int32(after),
        createdCollectionAutomatically: existing === undefined,
        note: before === after ? 'all indexes already exist' : undefined,
      });
    });
  },
};

function existing({ engine, db }: Context, name: string): Collection {
  const collection = engine.store.find(db, name, null);
  if (collection === undefined) throw new EngineError('NamespaceNotFound', `ns does not exist: ${db}.${name}`);
  return collection;
}

export const dropIndexes: Command = {
  name: 'dropIndexes',
  aliases: ['deleteIndexes'],
  fields: ['index'],
  stable: true,
  run(context) {
    const { engine, db, command } = context;
    const name = collectionName(db, command, context.name);
    return whenUnlocked(context, () => {
      const collection = existing(context, name);
      const before = collection.indexes.size;
      for (const index of namesToDrop(collection, command.get('index'))) engine.store.dropIndex(collection, index);
      return doc({ nIndexesWas: new Int32(before) });
    });
  },
};

function namesToDrop(collection: Collection, wanted: Value | undefined): string[] {
  const all = [...collection.indexes.keys()].filter((name) => name !== '_id_');
  if (wanted === '*') return all;
  if (Array.isArray(wanted)) return wanted.flatMap((name) => namesToDrop(collection, name));
  if (wanted === '_id_') throw new EngineError('InvalidOptions', 'cannot drop _id index');
  if (typeof wanted === 'string') {
    if (!collection.indexes.has(wanted))
      throw new EngineError('IndexNotFound', `index not found with name [${wanted}]`);
    return [wanted];
  }
  if (!(wanted instanceof Map))
    throw new EngineError('TypeMismatch', "BSON field 'dropIndexes.index' is the wrong type");
  const found = [...collection.indexes.values()].find(({ spec }) => equalsValue(spec.definition.get('key'), wanted))
    ?.spec.name;
  if (found === '_id_') throw new EngineError('InvalidOptions', 'cannot drop _id index');
  if (found === undefined) throw new EngineError('IndexNotFound', "can't find index with key");
  return [found];
}

export const listIndexes: Command = {
  name: 'listIndexes',
  fields: ['cursor'],
  stable: true,
  run(context) {
    const { command, db } = context;
    const name = collectionName(db, command, 'listIndexes');
    const entries: Doc[] = [...existing(context, name).indexes.values()].map(({ spec }) => spec.definition);
    return listed(context, name, entries, countField(documentField(command, 'cursor') ?? new Map(), 'batchSize'));
  },
};
